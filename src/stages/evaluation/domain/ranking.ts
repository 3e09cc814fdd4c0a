import { ok, type Result } from '../../../core/basics/result.ts'
import { shareOf } from '../../../core/number/percent.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { WeightFault, Weights } from '../../../core/scoring/composite.ts'
import type { Candidates, CandidatesFault } from '../../../core/selection/candidate-list.ts'
import type { Choice } from '../../../core/selection/choice.ts'
import { awardsToFill, limitsOf } from '../../../core/selection/edition-awards.ts'
import {
  type CompositeRanking,
  determineOutcome,
  rankByComposite,
  type StageResults,
} from '../../../core/selection/outcome.ts'
import type { Quota } from '../../../core/selection/quotas.ts'
import { tieRuleOf } from '../../../core/selection/tie-settings.ts'
import type { Params } from './settings.ts'

/** In the order of the steps' ids: the order in which a file happens to have them decides nothing. */
export const weightsOf = ({ weights }: Params): Weights =>
  Object.fromEntries(
    Object.entries(weights.shares)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([step, share]) => [step, shareOf(share)]),
  )

/**
 * 综合排名 and 候选名单, with no act: what the step, a rehearsal and the command line share. `list` is null without awards
 * to fill; `limits` are what is left of the edition's, for a round after the first.
 */
export function evaluate(
  params: Params,
  edition: Pick<Edition, 'awards' | 'quotas'>,
  applications: readonly string[],
  results: StageResults,
  choices: Readonly<Record<string, Choice>> = {},
  limits: readonly Quota[] = limitsOf(edition),
  totalPoints = 1000,
): Result<
  { readonly ranking: CompositeRanking; readonly list: Candidates | null },
  WeightFault | CandidatesFault
> {
  const weights = weightsOf(params)
  const { decimals } = params.shown
  if (!params.candidates) {
    const ranking = rankByComposite(weights, decimals, applications, results)
    return ranking.ok ? ok({ ranking: ranking.value, list: null }) : ranking
  }
  const { lowerTier, ties } = params.candidates
  const awards = awardsToFill(edition, lowerTier, totalPoints)
  const tieBreaks = tieRuleOf(ties).chain
  const rule = { weights, decimals, awards, limits, tieBreaks }
  return determineOutcome(rule, applications, results, choices)
}
