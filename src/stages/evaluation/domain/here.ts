import type { ContractView } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import { profilesIn } from '../../../core/selection/barred.ts'
import { resultsOf } from '../../../core/selection/outcome.ts'
import type { Quota } from '../../../core/selection/quotas.ts'
import { foundIn } from '../../../core/selection/reached.ts'
import { wonBefore } from '../../../core/selection/won-before.ts'
import type { Competition } from './competition.ts'
import type { State } from './rounds.ts'
import type { Params } from './settings.ts'

export type Here = Context<Params, State>

/** What a competition needs of the cycle. A rehearsal can say as much. */
export type Known = Pick<Here, 'params' | 'edition' | 'view' | 'state' | 'standard' | 'standardOf'>

/** The competition of these applications as the cycle stands. */
export function competitionOf(
  { params, edition, view, state, standard, standardOf }: Known,
  applications: readonly string[],
  limits: readonly Quota[],
): Competition {
  const steps = Object.keys(params.weights.shares).sort()
  return {
    edition,
    applications,
    results: Object.fromEntries(steps.map((id) => [id, resultsOf(view.scores[id] ?? {}, applications)])),
    profiles: profilesIn(view, applications),
    totalPointsOf: (application) =>
      (application === undefined ? standard : standardOf(application)).totalPoints,
    limits,
    reached: foundIn(state.reached),
    offQuota: wonBefore(edition, view, applications),
  }
}

/** Who stands on a list now, by whichever award. */
export const namesListed = ({ candidates }: Pick<ContractView, 'candidates'>): readonly string[] =>
  Object.values(candidates?.candidates ?? {}).flat()
