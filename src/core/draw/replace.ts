import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { checkSkips } from './check-plan.ts'
import { checkFixed, lastDayOfDraw } from './draw.ts'
import { fits } from './pool.ts'
import { refuse } from './refusals.ts'
import { colleagueOf, shortOf, standingOf } from './seats.ts'
import type { DrawResult, DrawRun, FixedPlan, Replacement, Skip, Skipped } from './shape.ts'
import { recorded, represented } from './walk.ts'

/** Somebody who was taken, or a reserve, falls out on a day. */
export type FallingOut = { readonly on: IsoDate; readonly out: Skip }

/**
 * Reserves of the group first, then those for anybody, then the drawn order from its beginning: who was passed over as superfluous
 * may be next now. Reserves of other groups stay where they are.
 */
function candidatesFor(
  group: string | null,
  { order }: DrawRun,
  reserves: ReadonlyMap<string, string | null>,
) {
  const of = (own: string | null) => order.filter(({ id }) => reserves.get(id) === own)
  const anybody = group === null ? [] : of(null)
  return [...of(group), ...anybody, ...order.filter(({ id }) => !reserves.has(id))]
}

type Next = { readonly passed: Skipped[]; readonly in: string | null }

function nextFor(fixed: FixedPlan, run: DrawRun, outId: string, group: string | null): Next {
  const { plan, pool } = fixed
  const { taken, reserves } = standingOf(run)
  const staying = new Set(taken.flatMap(({ id }) => (id === outId ? [] : [id])))
  const seated = pool.filter(({ id }) => staying.has(id))
  const gone = new Set([outId, ...run.replacements.map(({ out }) => out.id), ...taken.map(({ id }) => id)])
  const skips = new Map([...plan.exclusions, ...run.skips].map((each) => [each.id, each]))
  const told = new Set(run.steps.flatMap(({ id, as }) => (as === 'skipped' && skips.has(id) ? [id] : [])))
  const passed: Skipped[] = []
  const reserveOf = new Map(reserves.map((each) => [each.id, each.group]))
  for (const { place, number, id } of candidatesFor(group, run, reserveOf)) {
    const person = pool[number - 1]
    if (!person || gone.has(id) || told.has(id) || !fits(person, group)) continue
    const skip = skips.get(id)
    const colleague = colleagueOf(person, seated, plan)
    if (skip) passed.push(recorded(place, skip))
    else if (colleague) passed.push(represented(place, id, colleague))
    else return { passed, in: id }
  }
  return { passed, in: null }
}

/** The run with one more replacement, and its lists drawn up anew; hashes are not looked at. */
export function computeReplacement(
  fixed: FixedPlan,
  run: DrawRun,
  { on, out }: FallingOut,
): Result<DrawRun, Refusal> {
  const lawful = checkSkips([out], fixed.pool, [])
  if (!lawful.ok) return lawful
  const { taken, reserves } = standingOf(run)
  const seat = [...taken, ...reserves].find(({ id }) => id === out.id)
  if (!seat) return refuse('NotSeated', { id: out.id, seated: [...taken, ...reserves].map(({ id }) => id) })
  const as = taken.includes(seat) ? 'taken' : 'reserve'
  const next = as === 'taken' ? nextFor(fixed, run, out.id, seat.group) : { passed: [], in: null }
  const replacement: Replacement = { on, out, as, group: seat.group, ...next }
  const replacements = [...run.replacements, replacement]
  const standing = standingOf({ ...run, replacements })
  return ok({
    ...run,
    replacements,
    taken: [...standing.taken],
    reserves: [...standing.reserves],
    short: shortOf(fixed.plan, { ...run, replacements }),
  })
}

/**
 * 递补 Somebody of the last drawing falls out, and the next one of the drawn order who fits the same group stands in: its reserves
 * first. Nobody else's seat changes. Where nobody is left the seat stays empty, and the result says which group is short. A reserve
 * who falls out is not followed by another.
 */
export function replaceIn(result: DrawResult, falling: FallingOut): Result<DrawResult, Refusal> {
  const same = checkFixed(result)
  if (!same.ok) return same
  const last = lastDayOfDraw(result)
  if (falling.on < last) return refuse('DatedBeforeLast', { on: falling.on, last })
  const [run, ...earlier] = result.runs.toReversed()
  if (!run) throw new Error('a result without a drawing')
  const replaced = computeReplacement(result, run, falling)
  return replaced.ok ? ok({ ...result, runs: [...earlier.toReversed(), replaced.value] }) : replaced
}
