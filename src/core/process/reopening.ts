import { stepsAfter } from './advance.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { type CycleState, stepRecord, type World } from './state.ts'

/**
 * 重新办理 Opens a step again, after a correction or because an authority returned it. Every step after it that had begun
 * waits anew; what was recorded there is superseded and stays in the record.
 */
export function reopening(world: World, state: CycleState, step: string, reason: string): CycleDraft {
  const supersedes = stepsAfter(world.edition.steps, step).filter(
    (id) => stepRecord(state, id).status !== 'waiting',
  )
  return { draft: { type: 'StepReopened', data: { step, supersedes, reason } }, step }
}
