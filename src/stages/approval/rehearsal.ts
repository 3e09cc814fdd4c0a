import { isHeld } from '../../core/contract/view.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

/** Somebody wants to approve before anyone has asked (and is told so); the request; approval, now and then without one name. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, cohort, round, step, state, view, once, chance } = scene
  const by = conductor(scene)
  const document = (what: string) => `${state.opened?.cycle ?? step.id}/${step.id}/${round}/${what}`
  const free = cohort.filter((application) => !isHeld(view, application))
  if (free.length === 0) return []
  if (own.request?.round !== round) {
    const input = { document: document('request') }
    const early: Planned[] = once(`${step.id}: approving before the request`)
      ? [{ act: 'approve', by, input: { document: document('early'), struck: [] }, refused: 'NotRequested' }]
      : []
    const asking = { role: params.request.by, id: params.request.by }
    return [...early, { act: 'request', by: asking, input, daysLater: 3 }]
  }
  const strikes = params.inPart.allowed && round === 1 && free.length >= 3 && chance.below(6) === 0
  const struck = strikes
    ? [{ application: free.at(-1) ?? '', reason: '批准前发现尚需核实的事项（演练）' }]
    : []
  return [{ act: 'approve', by, input: { document: document('approval'), struck }, daysLater: 7 }]
}
