import { ok, type Result } from '../../../core/basics/result.ts'
import { shareOf } from '../../../core/number/percent.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { ApplicantKind } from '../../../core/regulation/schema/head.ts'
import type { WeightFault, Weights } from '../../../core/scoring/composite.ts'
import { barredFrom, type Profiles } from '../../../core/selection/barred.ts'
import type { Candidates, CandidatesFault } from '../../../core/selection/candidate-list.ts'
import type { Choice } from '../../../core/selection/choice.ts'
import { awardsToFill } from '../../../core/selection/edition-awards.ts'
import { byGroup, type Group, groupsOf, labelOf } from '../../../core/selection/groups.ts'
import {
  type CompositeRanking,
  determineOutcome,
  rankByComposite,
  type StageResults,
} from '../../../core/selection/outcome.ts'
import type { Assignment, Quota } from '../../../core/selection/quotas.ts'
import type { HasReached } from '../../../core/selection/reached.ts'
import { tieRuleOf } from '../../../core/selection/tie-settings.ts'
import type { Params } from './settings.ts'

/** In the order of the steps' ids: the order in which a file happens to have them decides nothing. */
export const weightsOf = ({ weights }: Params): Weights =>
  Object.fromEntries(
    Object.entries(weights.shares)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([step, share]) => [step, shareOf(share)]),
  )

/** 竞争 Who competes, and all that is known of them. */
export type Competition = {
  readonly edition: Pick<Edition, 'applicants' | 'awards' | 'standards'>
  readonly applications: readonly string[]
  readonly results: StageResults
  readonly profiles: Profiles
  /** The points of the standard by which the first of a group is scored, and so all of them. */
  readonly totalPointsOf: (application: string | undefined) => number
  readonly limits: readonly Quota[]
  readonly weights?: Weights
  readonly reached?: HasReached
  readonly offQuota?: Assignment
  readonly choices?: Readonly<Record<string, Choice>>
}

/** The ranking of one group, and its candidates; null without awards to fill. */
export type GroupOutcome = {
  readonly label: { group?: ApplicantKind[] }
  readonly ranking: CompositeRanking
  readonly list: Candidates | null
}

/**
 * 综合排名 and 候选名单 of each group, with no act: what the step, a rehearsal and the command line share. A limit that several groups
 * share bounds the list of each by itself: which of them get the seats, the deciding body says.
 */
export function evaluate(
  params: Params,
  competition: Competition,
): Result<readonly GroupOutcome[], WeightFault | CandidatesFault> {
  const { edition, applications, profiles } = competition
  const groups = groupsOf(edition)
  const outcomes: GroupOutcome[] = []
  for (const { group, members } of byGroup(groups, applications, (id) => profiles.get(id)?.kind)) {
    const outcome = outcomeOf(params, competition, group, members, group === groups[0])
    if (!outcome.ok) return outcome
    outcomes.push({ label: labelOf(groups, group), ...outcome.value })
  }
  return ok(outcomes)
}

function outcomeOf(
  params: Params,
  competition: Competition,
  group: Group,
  members: readonly string[],
  isFirst: boolean,
): Result<Omit<GroupOutcome, 'label'>, WeightFault | CandidatesFault> {
  const { edition, results, weights = weightsOf(params), choices = {}, limits } = competition
  const { decimals } = params.shown
  if (!params.candidates) {
    const ranking = rankByComposite(weights, decimals, members, results)
    return ranking.ok ? ok({ ranking: ranking.value, list: null }) : ranking
  }
  const { lowerTier, ties } = params.candidates
  const own = edition.awards.filter(({ id }) => group.awards.includes(id))
  const elsewhere = edition.awards.filter((award) => !own.includes(award)).map(({ id }) => id)
  return determineOutcome(
    {
      weights,
      decimals,
      awards: awardsToFill({ awards: own }, lowerTier, competition.totalPointsOf(members[0])),
      limits,
      tieBreaks: tieRuleOf(ties).chain,
      barred: barredFrom(own, competition.profiles),
      // A choice for an award that nobody has is told by the first group.
      choices: Object.fromEntries(
        Object.entries(choices).filter(([award]) =>
          isFirst ? !elsewhere.includes(award) : group.awards.includes(award),
        ),
      ),
      ...(competition.reached && { reached: competition.reached }),
      ...(competition.offQuota && { offQuota: competition.offQuota }),
    },
    members,
    results,
  )
}
