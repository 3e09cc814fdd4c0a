import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { fingerprint } from './pool.ts'
import { refuse } from './refusals.ts'
import { computeRun, type Drawing } from './run.ts'
import type { DrawResult, FixedPlan } from './shape.ts'

/** Plan and pool are those that were fixed. */
export function checkFixed({ plan, hash, pool }: FixedPlan): Result<null, Refusal> {
  const computed = fingerprint(plan)
  if (computed !== hash) return refuse('PlanChanged', { recorded: hash, computed })
  const own = fingerprint(pool)
  return own === plan.pool.hash
    ? ok(null)
    : refuse('PoolChanged', { recorded: plan.pool.hash, computed: own })
}

/** 抽取 Draws a fixed plan for the first time, once its source is public. */
export function drawFrom(fixed: FixedPlan, drawing: Drawing): Result<DrawResult, Refusal> {
  const same = checkFixed(fixed)
  if (!same.ok) return same
  const run = computeRun(fixed, drawing, { run: 1, again: null })
  const { plan, hash, pool } = fixed
  return run.ok ? ok({ plan, hash, pool, runs: [run.value] }) : run
}

/** The last day on which something was done to a draw. */
export const lastDayOfDraw = ({ runs }: DrawResult): string =>
  runs
    .flatMap(({ on, replacements }) => [on, ...replacements.map((each) => each.on)])
    .toSorted()
    .at(-1) ?? ''

/** 重新抽取 Draws the same plan again, for a reason that is given. The earlier drawings stay in the record; the last one counts. */
export function drawAgain(result: DrawResult, drawing: Drawing, reason: string): Result<DrawResult, Refusal> {
  const same = checkFixed(result)
  if (!same.ok) return same
  if (reason.trim() === '') return refuse('AgainNeedsReason', { runs: result.runs.length })
  const last = lastDayOfDraw(result)
  if (drawing.on < last) return refuse('DatedBeforeLast', { on: drawing.on, last })
  const run = computeRun(result, drawing, { run: result.runs.length + 1, again: reason.trim() })
  return run.ok ? ok({ ...result, runs: [...result.runs, run.value] }) : run
}
