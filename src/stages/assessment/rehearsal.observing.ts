import { sittingFor } from '../../parts/panel/domain.ts'
import { conductor, type Planned } from '../../rehearsal/kit.ts'
import { assessor, type Scene } from './rehearsal.acknowledging.ts'

/** Each leader signs what the panel tells the applicants; once, closing is tried before that. */
export function observe(scene: Scene): Planned[] {
  const { own, cohort, params, step, scan, once } = scene
  const { observations } = params
  if (!observations) return []
  const left = cohort.filter((application) => !Object.hasOwn(own.observations, application))
  const plans = left.flatMap((application): Planned[] => {
    const leader = sittingFor(own.panels, application)?.leader
    const input = {
      application,
      document: `${observations.name.zh}（演练）`,
      sha256: scan(`${step.id}/${application}/observations`).sha256,
      parts: [...observations.parts],
    }
    return leader === undefined ? [] : [{ act: 'signObservations', by: assessor(leader), input }]
  })
  if (plans.length === 0 || !once('assessment: closing without observations')) return plans
  const early: Planned = {
    act: 'closeScoring',
    by: conductor(scene),
    input: {},
    daysLater: 1,
    refused: 'ObservationsLacking',
  }
  return [early, ...plans]
}
