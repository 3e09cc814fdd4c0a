import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { personalNumbersIn } from '../codes/personal-number.ts'
import { LARGEST_POOL } from './order.ts'
import { fits, plain, twiceIn } from './pool.ts'
import { refuse } from './refusals.ts'
import type { DrawPlan, Need, Person, Skip } from './shape.ts'

type Checked = Result<null, Refusal>

/** Skips name people of the pool, each once, and a conflict says with whom. `known` are skips that were fixed before. */
export function checkSkips(skips: readonly Skip[], pool: readonly Person[], known: readonly Skip[]): Checked {
  const [inside] = personalNumbersIn(skips)
  if (inside !== undefined) return refuse('PersonalNumberInside', { places: [inside] })
  const ids = new Set(pool.map(({ id }) => id))
  const seen = new Set(known.map(({ id }) => id))
  for (const { id, reason, against } of skips) {
    if (!ids.has(id)) return refuse('UnknownPerson', { id })
    if (seen.has(id)) return refuse('SkippedTwice', { id })
    if (reason === 'conflict' && against === undefined) return refuse('ConflictWithWhom', { id })
    seen.add(id)
  }
  return ok(null)
}

/** How many of a group can be taken: with one for each employer, colleagues count once. */
function heldOf(group: string | null, free: readonly Person[], onePerEmployer: boolean): number {
  const own = free.filter((each) => fits(each, group))
  if (!onePerEmployer) return own.length
  return new Set(own.map(({ id, employer }) => (employer ? plain(employer) : `\n${id}`))).size
}

function checkNeeds({ needs, onePerEmployer, exclusions }: DrawPlan, pool: readonly Person[]): Checked {
  if (!needs.some(({ need }) => need > 0)) return refuse('NothingNeeded', {})
  const names = needs.map(({ group }) => (group === null ? null : plain(group)))
  const twice = needs.find((_, i) => names.indexOf(names[i] ?? null) !== i)
  if (twice) return refuse('GroupTwice', { group: twice.group })
  const excluded = new Set(exclusions.map(({ id }) => id))
  const free = pool.filter(({ id }) => !excluded.has(id))
  const sum = (counts: readonly Need[]) => counts.reduce((all, each) => all + each.need + each.reserves, 0)
  const demands = [
    ...needs.flatMap((each) => (each.group === null ? [] : [{ group: each.group, needed: sum([each]) }])),
    { group: null, needed: sum(needs) },
  ]
  for (const { group, needed } of demands) {
    const held = heldOf(group, free, onePerEmployer)
    if (held < needed) return refuse('TooFewInPool', { group, needed, held, onePerEmployer })
  }
  return ok(null)
}

/** Whether a plan may be fixed over this pool, whatever its hashes say. */
export function checkPlan(plan: DrawPlan, pool: readonly Person[]): Checked {
  const { fixedOn, source, exclusions } = plan
  if (source.publicOn <= fixedOn) return refuse('SourceNotAhead', { fixedOn, publicOn: source.publicOn })
  const impossible = source.figures.findIndex(({ from, to }) => to <= from)
  const asked = source.figures[impossible]
  if (asked) return refuse('FiguresImpossible', { place: impossible + 1, from: asked.from, to: asked.to })
  if (pool.length > LARGEST_POOL) return refuse('PoolTooLarge', { size: pool.length, most: LARGEST_POOL })
  const twice = twiceIn(pool)
  if (twice) return refuse('PersonTwice', { ids: [...twice.ids] })
  const places = personalNumbersIn([pool, plan]).map((path) => path.split('.').slice(1).join('.'))
  if (places.length > 0) return refuse('PersonalNumberInside', { places })
  const skips = checkSkips(exclusions, pool, [])
  return skips.ok ? checkNeeds(plan, pool) : skips
}
