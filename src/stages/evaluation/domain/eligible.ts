import { exactly } from '../../../core/number/exact.ts'
import type { Award } from '../../../core/regulation/schema/awards.ts'
import { barredFrom } from '../../../core/selection/barred.ts'
import type { AwardToFill } from '../../../core/selection/candidate-list.ts'
import { awardsToFill } from '../../../core/selection/edition-awards.ts'
import { whyNot } from '../../../core/selection/fill-award.ts'
import { byGroup, groupsOf } from '../../../core/selection/groups.ts'
import { type Ranked, rank } from '../../../core/selection/rank.ts'
import { foundIn } from '../../../core/selection/reached.ts'
import { competitionOf, type Here, type Known } from './here.ts'

/** Who of a ranking may hold an award whatever the seats, in order; and of the others why not. */
export type Eligible = {
  readonly award: AwardToFill | undefined
  readonly ranked: readonly Ranked[]
  readonly whyNot: Readonly<Record<string, string>>
}

/** Who may hold the award, by the composites that this step fixed for these applications. */
export function eligibleFor(
  here: Known & Pick<Here, 'step'>,
  { id }: Award,
  applications: readonly string[],
): Eligible {
  const { edition, view, step, state, params } = here
  const { profiles, totalPointsOf } = competitionOf(here, applications, [])
  const own = byGroup(groupsOf(edition), applications, (each) => profiles.get(each)?.kind).find(({ group }) =>
    group.awards.includes(id),
  )
  const members = own?.members ?? []
  const scored = members.flatMap((application) => {
    const fixed = view.scores[step.id]?.[application]
    return fixed ? [{ application, score: exactly(fixed.percent) }] : []
  })
  const awards = edition.awards.filter((each) => own?.group.awards.includes(each.id))
  const lowerTier = params.candidates?.lowerTier ?? 'next-in-rank'
  const award = awardsToFill({ awards }, lowerTier, totalPointsOf(members[0])).find((each) => each.id === id)
  const known = { barred: barredFrom(awards, profiles), reached: foundIn(state.reached) }
  const judged = rank(scored).map((each) => ({ each, why: award && whyNot(award, each, known) }))
  const others = applications.filter((application) => !members.includes(application))
  return {
    award,
    ranked: judged.flatMap(({ each, why }) => (why === undefined ? [each] : [])),
    whyNot: Object.fromEntries([
      ...others.map((application) => [application, 'otherKind'] as const),
      ...judged.flatMap(({ each, why }) => (why === undefined ? [] : [[each.application, why] as const])),
    ]),
  }
}
