import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { checkSkips } from './check-plan.ts'
import { drawnOrder, type Figures, keyOf } from './order.ts'
import { refuse } from './refusals.ts'
import { shortOf, standingOf } from './seats.ts'
import type { DrawRun, FixedPlan, Place, Skip, Source } from './shape.ts'
import { walk } from './walk.ts'

/** What is known on the day of the draw: the figures of the source, and who cannot serve. */
export type Drawing = { readonly on: IsoDate; readonly figures: Figures; readonly skips: readonly Skip[] }

/** The figures are as many, and as large, as the plan said. */
function checkFigures({ figures: asked }: Source, given: Figures): Result<null, Refusal> {
  if (given.length !== asked.length)
    return refuse('SourcesMissing', { asked: asked.length, given: given.length })
  for (const [i, { count, from, to }] of asked.entries()) {
    const own = given[i] ?? []
    if (own.length !== count)
      return refuse('FiguresMissing', { place: i + 1, asked: count, given: own.length })
    const outside = own.find((figure) => !Number.isSafeInteger(figure) || figure < from || figure > to)
    if (outside !== undefined) return refuse('FigureOutside', { place: i + 1, figure: outside, from, to })
  }
  return ok(null)
}

/** The drawn order of a pool, with the ids of those who were hit. */
const placesOf = ({ pool }: FixedPlan, key: string): Place[] =>
  drawnOrder(pool.length, key).map((hit, i) => ({ place: i + 1, ...hit, id: pool[hit.number - 1]?.id ?? '' }))

/** One drawing, from what was fixed and what is known now; hashes are not looked at. */
export function computeRun(
  fixed: FixedPlan,
  { on, figures, skips }: Drawing,
  { run, again }: Pick<DrawRun, 'run' | 'again'>,
): Result<DrawRun, Refusal> {
  const { plan, pool } = fixed
  const { publicOn, name } = plan.source
  if (on < publicOn) return refuse('SourceNotPublic', { on, publicOn, name })
  const fit = checkFigures(plan.source, figures)
  if (!fit.ok) return fit
  const lawful = checkSkips(skips, pool, plan.exclusions)
  if (!lawful.ok) return lawful
  const key = keyOf(figures)
  const order = placesOf(fixed, key)
  const steps = [...walk(fixed, order, [...plan.exclusions, ...skips])]
  const drawn = { steps, replacements: [] }
  const { taken, reserves } = standingOf(drawn)
  return ok({
    run,
    again,
    on,
    figures: figures.map((each) => [...each]),
    key,
    skips: [...skips],
    order,
    ...drawn,
    taken: [...taken],
    reserves: [...reserves],
    short: shortOf(plan, drawn),
  })
}
