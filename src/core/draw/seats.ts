import { plain } from './pool.ts'
import type { DrawPlan, DrawRun, Missing, Person, Replacement, Seat, Seated, Step } from './shape.ts'

/** Who sits where, after the drawing and the replacements so far. */
export type Standing = { readonly taken: readonly Seat[]; readonly reserves: readonly Seat[] }

const isSeated = (step: Step): step is Seated => step.as !== 'skipped'
const seatsOf = (steps: readonly Step[], as: Seated['as']): Seat[] =>
  steps.flatMap((step) => (isSeated(step) && step.as === as ? [{ id: step.id, group: step.group }] : []))

function after({ taken, reserves }: Standing, { out, as, in: next, group }: Replacement): Standing {
  const left = (seats: readonly Seat[]) => seats.filter(({ id }) => id !== out.id && id !== next)
  const added = as === 'taken' && next !== null ? [{ id: next, group }] : []
  return { taken: [...left(taken), ...added], reserves: left(reserves) }
}

/** 现有名单 Those taken and the reserves. Whoever moves up stands behind those who were taken before. */
export const standingOf = ({ steps, replacements }: Pick<DrawRun, 'steps' | 'replacements'>): Standing =>
  replacements.reduce<Standing>(after, {
    taken: seatsOf(steps, 'taken'),
    reserves: seatsOf(steps, 'reserve'),
  })

/** 缺额 Groups that the drawn order could not fill. A reserve who has moved up is no shortage. */
export function shortOf({ needs }: DrawPlan, run: Pick<DrawRun, 'steps' | 'replacements'>): Missing[] {
  const { taken } = standingOf(run)
  const drawn = seatsOf(run.steps, 'reserve')
  const count = (seats: readonly Seat[], of: string | null) =>
    seats.filter(({ group }) => group === of).length
  return needs
    .map(({ group, need, reserves }) => ({
      group,
      missing: need - count(taken, group),
      missingReserves: reserves - count(drawn, group),
    }))
    .filter(({ missing, missingReserves }) => missing > 0 || missingReserves > 0)
}

/** Who of these people is of the same employer, where the plan lets each employer stand once. */
export function colleagueOf(
  { employer }: Person,
  seated: readonly Person[],
  { onePerEmployer }: DrawPlan,
): Person | undefined {
  if (!onePerEmployer || employer === undefined) return undefined
  return seated.find((each) => each.employer !== undefined && plain(each.employer) === plain(employer))
}
