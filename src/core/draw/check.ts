import type { JsonObject } from '../basics/json.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { firstDifference } from '../verification/difference.ts'
import { checkPlan } from './check-plan.ts'
import { LARGEST_POOL } from './order.ts'
import { byId, fingerprint } from './pool.ts'
import { type DrawFinding, type DrawFindings, refuse } from './refusals.ts'
import { computeReplacement } from './replace.ts'
import { computeRun } from './run.ts'
import type { DrawResult, DrawRun, FixedPlan } from './shape.ts'

const finding = <C extends keyof DrawFindings>(
  code: C,
  data: DrawFindings[C],
  because?: Refusal,
): DrawFinding => ({ code, data, ...(because ? { because } : {}) }) as DrawFinding

/** The first row in which two lists of people differ, and who stands there. */
function firstDiffering(
  code: 'OrderDiffers' | 'StepDiffers',
  run: number,
  recorded: readonly (JsonObject & { readonly id: string })[],
  computed: readonly (JsonObject & { readonly id: string })[],
): DrawFinding[] {
  const at = firstDifference(recorded, computed)?.path[0]
  if (typeof at !== 'number') return []
  const there = { recorded: recorded[at]?.id ?? null, computed: computed[at]?.id ?? null }
  return [finding(code, { run, place: at + 1, ...there })]
}

function checkOrder(recorded: DrawRun, computed: DrawRun): DrawFinding[] {
  const { run, key } = recorded
  return [
    ...(key === computed.key ? [] : [finding('KeyDiffers', { run, recorded: key, computed: computed.key })]),
    ...firstDiffering('OrderDiffers', run, recorded.order, computed.order),
    ...firstDiffering('StepDiffers', run, recorded.steps, computed.steps),
  ]
}

/** Replays the replacements on what was computed, and answers the run as it should stand. */
function replay(fixed: FixedPlan, recorded: DrawRun, drawn: DrawRun, findings: DrawFinding[]): DrawRun {
  let now = drawn
  let last: IsoDate = recorded.on
  for (const [i, own] of recorded.replacements.entries()) {
    const place = { run: recorded.run, number: i + 1 }
    const next =
      own.on < last
        ? refuse('DatedBeforeLast', { on: own.on, last })
        : computeReplacement(fixed, now, { on: own.on, out: own.out })
    if (!next.ok) {
      findings.push(finding('ReplacementUnlawful', place, next.error))
      return now
    }
    const computed = next.value.replacements[i]
    if (computed && firstDifference(own, computed))
      findings.push(finding('ReplacementDiffers', { ...place, recorded: own.in, computed: computed.in }))
    now = next.value
    last = own.on
  }
  return now
}

const LISTS = ['taken', 'reserves', 'short'] as const
const namesIn = (run: DrawRun, list: (typeof LISTS)[number]): string[] =>
  list === 'short' ? run.short.map(({ group }) => group ?? '*') : run[list].map(({ id }) => id)

function checkRun(fixed: FixedPlan, recorded: DrawRun, i: number): DrawFinding[] {
  const { on, figures, skips } = recorded
  const findings: DrawFinding[] = []
  const run = i + 1
  if (recorded.run !== run) findings.push(finding('RunMisnumbered', { run, recorded: recorded.run }))
  const drawn = computeRun(fixed, { on, figures, skips }, recorded)
  if (!drawn.ok) return [...findings, finding('RunUnlawful', { run }, drawn.error)]
  findings.push(...checkOrder(recorded, drawn.value))
  const computed = replay(fixed, recorded, drawn.value, findings)
  for (const list of LISTS)
    if (firstDifference(recorded[list], computed[list]))
      findings.push(
        finding('ListDiffers', {
          run,
          list,
          recorded: namesIn(recorded, list),
          computed: namesIn(computed, list),
        }),
      )
  return findings
}

/** Whether a later drawing has its reason, and does not lie before the one that it follows. */
function checkSuccession({ runs }: DrawResult): DrawFinding[] {
  return runs.flatMap((own, i) => {
    const run = i + 1
    const before = runs[i - 1]
    if (!before) return own.again === null ? [] : [finding('ReasonOutOfPlace', { run })]
    const last = before.replacements.at(-1)?.on ?? before.on
    const refused =
      own.again === null
        ? refuse('AgainNeedsReason', { runs: i })
        : own.on < last
          ? refuse('DatedBeforeLast', { on: own.on, last })
          : null
    return refused && !refused.ok ? [finding('RunUnlawful', { run }, refused.error)] : []
  })
}

/** The plan was lawful, its hash and that of the pool are theirs, and it is the published one where that is at hand. */
function checkPlanOf({ plan, hash, pool }: FixedPlan, published?: string): DrawFinding[] {
  const findings: DrawFinding[] = []
  if (published !== undefined && published !== hash)
    findings.push(finding('OtherPlan', { recorded: hash, published }))
  const [ofPlan, ofPool] = [fingerprint(plan), fingerprint(byId(pool))]
  if (ofPlan !== hash) findings.push(finding('PlanHashDiffers', { recorded: hash, computed: ofPlan }))
  if (ofPool !== plan.pool.hash || fingerprint(pool) !== ofPool || pool.length !== plan.pool.size)
    findings.push(finding('PoolHashDiffers', { recorded: plan.pool.hash, computed: fingerprint(pool) }))
  const lawful = checkPlan(plan, pool)
  if (!lawful.ok) findings.push(finding('PlanUnlawful', {}, lawful.error))
  return findings
}

/**
 * 核验抽取 Computes a draw again from its plan, its figures and its skips, and says what differs from the record; an empty list where
 * everything agrees. `published` is the hash of the plan as it was made known. A record that was rewritten throughout, figures and
 * all, is found only by comparing the figures with the public source, or the plan with the published hash.
 */
export const checkDraw = (result: DrawResult, published?: string): DrawFinding[] => [
  ...checkPlanOf(result, published),
  ...checkSuccession(result),
  ...(result.pool.length > LARGEST_POOL ? [] : result.runs.flatMap((run, i) => checkRun(result, run, i))),
]
