import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { stepsAfter } from './advance.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { refuse } from './refusals.ts'
import { type CycleState, stepRecord, type World } from './state.ts'

/**
 * 重新办理 Opens a step again, after a correction or because an authority returned it. Every step after it that had begun
 * waits anew; what was recorded there is superseded and stays in the record. What the government has approved, or an award that was
 * conferred, is not undone in this way: that goes the way of revocation, and nobody is honoured and paid twice.
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
  const anew = world.edition.steps.filter(({ id }) => id === step || supersedes.includes(id))
  const firstOf = (type: string) =>
    state.log.find(({ entry }) => entry.type === type && anew.some(({ id }) => id === entry.step))?.entry
  const articleOf = (id: string | undefined) => anew.flatMap((each) => (each.id === id ? each.article : []))
  const given = firstOf('ApprovalGiven')
  if (given) return refuse('ApprovedAlready', articleOf(given.step), { step, approvedOn: given.occurredOn })
  const honoured = firstOf('HonourConferred')
  if (honoured)
    return refuse('ConferredAlready', articleOf(honoured.step), { step, conferredOn: honoured.occurredOn })
  return ok({ draft: { type: 'StepReopened', data: { step, supersedes, reason } }, step })
}
