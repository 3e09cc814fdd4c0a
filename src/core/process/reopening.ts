import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { stepsAfter } from './advance.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { refuse } from './refusals.ts'
import { type CycleState, stepRecord, type World } from './state.ts'

/**
 * 重新办理 Opens a step again, after a correction or because an authority returned it. Every step after it that had begun
 * waits anew; what was recorded there is superseded and stays in the record. What the government has approved is not undone in
 * this way: that goes the way of revocation.
 */
export function reopening(
  world: World,
  state: CycleState,
  step: string,
  reason: string,
): Result<CycleDraft, Refusal> {
  const supersedes = stepsAfter(world.edition.steps, step).filter(
    (id) => stepRecord(state, id).status !== 'waiting',
  )
  const given = state.log.find(
    ({ entry }) =>
      entry.type === 'ApprovalGiven' &&
      entry.step !== undefined &&
      [step, ...supersedes].includes(entry.step),
  )
  if (given) {
    const article = world.edition.steps.find(({ id }) => id === given.entry.step)?.article
    return refuse('ApprovedAlready', article === undefined ? [] : [article], {
      step,
      approvedOn: given.entry.occurredOn,
    })
  }
  return ok({ draft: { type: 'StepReopened', data: { step, supersedes, reason } }, step })
}
