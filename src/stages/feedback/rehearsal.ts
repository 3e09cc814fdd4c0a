import { stepRecord } from '../../core/process/state.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import { owedIn, type Params, type State } from './domain.ts'

/** Tries to conclude with somebody still waiting, gives everyone its feedback, concludes. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { params, own, state, view, step, scan, once } = scene
  const by = conductor(scene)
  const owed = owedIn(stepRecord(state, params.of).out, view, own)
  const early: Planned[] =
    owed.length > 0 && once(`${step.id}: concluding with feedback missing`)
      ? [{ act: 'close', by, input: {}, refused: 'FeedbackMissing' }]
      : []
  const given = owed.map((application): Planned => {
    const document = `${state.opened?.cycle ?? step.id}/${step.id}/${application}`
    const input = { application, document, sha256: scan(document).sha256 }
    return { act: 'giveFeedback', by, input }
  })
  return [...early, ...given, { act: 'close', by, input: {} }]
}
