import { isHeld } from '../../core/contract/view.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

/**
 * Somebody wants to approve before anyone has asked (and is told so); the request; approval, once without one name. An approved name
 * that was referred is taken back the first time and kept the next.
 */
const inStep = (scene: Here): readonly Planned[] => {
  const { own, params, cohort, round, step, view, once } = scene
  const by = conductor(scene)
  const free = cohort.filter((application) => !isHeld(view, application))
  if (free.length === 0) return []
  if (own.request?.round !== round) {
    const input = { document: documentOf(scene, 'request') }
    const early: Planned[] = once(`${step.id}: approving before the request`)
      ? [
          {
            act: 'approve',
            by,
            input: { document: documentOf(scene, 'early'), struck: [] },
            refused: 'NotRequested',
          },
        ]
      : []
    const asking = { role: params.request.by, id: params.request.by }
    return [...early, { act: 'request', by: asking, input, daysLater: 3 }]
  }
  const names = free.length + (view.approval?.approved.length ?? 0)
  const strikes = params.inPart.allowed && names >= 2 && once(`${step.id}: a name is struck`)
  const struck = strikes
    ? [{ application: free.at(-1) ?? '', reason: '批准前发现尚需核实的事项（演练）' }]
    : []
  return [{ act: 'approve', by, input: { document: documentOf(scene, 'approval'), struck }, daysLater: 7 }]
}

const afterwards = (scene: Here): readonly Planned[] => {
  const { view, step, once } = scene
  const waiting = Object.entries(view.referred).find(
    ([application, causes]) => causes.length > 0 && isHeld(view, application),
  )
  if (!waiting) return []
  const [application] = waiting
  const act = once(`${step.id}: an approval is withdrawn`) ? 'withdrawApproval' : 'confirmApproval'
  const input = { application, reason: '经核实后决定（演练）', document: documentOf(scene, application) }
  return [{ act, by: conductor(scene), input, daysLater: 3 }]
}

const documentOf = ({ state, step, round }: Here, what: string) =>
  `${state.opened?.cycle ?? step.id}/${step.id}/${round}/${what}`

export const rehearsal: Rehearsal<Params, State> = Object.assign(inStep, { whenConcluded: afterwards })
