import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { personalNumbersIn } from '../codes/personal-number.ts'
import { isRecused } from '../contract/view.ts'
import type { Step } from '../regulation/schema/process.ts'
import { addMinutes, shanghaiDateOf } from '../time/instant.ts'
import { actingParty, type Command, CYCLE } from './command.ts'
import { refuse } from './refusals.ts'
import type { Act, StageKind } from './stage.ts'
import { type CycleState, stepRecord } from './state.ts'

type Verdict = Result<true, Refusal>
const admitted: Verdict = ok(true)

/** A request waits for those before it, but not longer: what claims to be received long ago was not received then. */
const LONGEST_WAIT_MINUTES = 60

/** The dates of an act: recorded in order, never ahead of its receipt, earlier than it only with the paper behind it. */
export function checkDates(state: CycleState, command: Command): Verdict {
  const { receivedAt, recordedAt = receivedAt, occurredOn, act } = command
  const last = state.log.at(-1)?.entry.recordedAt
  if (last !== undefined && recordedAt < last)
    return refuse('RecordedOutOfOrder', [], { receivedAt: recordedAt, last })
  if (recordedAt < receivedAt || recordedAt > addMinutes(receivedAt, LONGEST_WAIT_MINUTES))
    return refuse('RecordedFarFromReceipt', [], { receivedAt, recordedAt, minutes: LONGEST_WAIT_MINUTES })
  const receivedOn = shanghaiDateOf(receivedAt)
  if (occurredOn > receivedOn) return refuse('DatedInFuture', [], { occurredOn, receivedOn })
  if (command.onBehalfOf === undefined) {
    return occurredOn === receivedOn ? admitted : refuse('DatedBeforeReceipt', [], { occurredOn, receivedOn })
  }
  if ((command.evidence ?? []).length === 0) return refuse('PaperActNeedsEvidence', [], { act })
  const { checkedBy, actor, onBehalfOf } = command
  if (checkedBy === undefined || checkedBy === actor.id || checkedBy === onBehalfOf.id)
    return refuse('PaperActNeedsChecker', [], { act })
  return admitted
}

/** 公民身份号码不入卷 What is handed in goes into the record as it is, so no ID number may stand in it: not in a reason, a name or a title. */
export function checkImpersonal(command: Command): Verdict {
  const { input, actor, onBehalfOf = null, checkedBy = null, evidence = [] } = command
  const places = personalNumbersIn({ input, actor, onBehalfOf, checkedBy, evidence })
  return places.length === 0 ? admitted : refuse('PersonalNumberInside', [], { places })
}

/** The acts by which a suspended cycle goes on or ends. */
const OUT_OF_SUSPENSION = ['resumeCycle', 'terminateCycle']

/** What is owed to persons in every state of the cycle. */
const AT_ANY_TIME = 'eraseValues'

/** Whether anything may be done in the cycle at all; an act on paper counts for the day on which it was done. */
export function checkRunning({ terminated, suspensions }: CycleState, command: Command): Verdict {
  const { step, act, occurredOn } = command
  if (step === CYCLE && act === AT_ANY_TIME) return admitted
  if (terminated) return refuse('CycleIsTerminated', [], { on: terminated.on, document: terminated.document })
  if (step === CYCLE && OUT_OF_SUSPENSION.includes(act)) return admitted
  const during = suspensions.find(
    ({ from, to }) => to === undefined || (from < occurredOn && occurredOn < to),
  )
  if (!during) return admitted
  const { from: since, to: until, document } = during
  return refuse('CycleIsSuspended', [], { since, document, ...(until === undefined ? {} : { until }) })
}

/** Who may enter what others did on paper: the secretariat, or the body that conducts the step; in some steps that body alone. */
export function checkRecorder(
  { actor, onBehalfOf }: Command,
  step: Step | undefined,
  kind?: Pick<StageKind, 'recordedByStepAlone'>,
): Verdict {
  const usual = kind?.recordedByStepAlone ? [] : ['secretariat']
  const roles = [...new Set([...usual, ...(step ? [step.by] : [])])]
  if (onBehalfOf === undefined || roles.includes(actor.role)) return admitted
  return refuse('NotARecorder', step ? [step.article] : [], { role: actor.role, roles })
}

/** A paper act was done while its step was open: an earlier date would have periods run before they began. */
export function checkNotBefore(openedOn: string, step: string, { occurredOn }: Command): Verdict {
  return occurredOn < openedOn ? refuse('DatedBeforeOpening', [], { step, occurredOn, openedOn }) : admitted
}

/** A step is concluded no earlier than what was last done in this round of it: else a late conclusion would be dated into its limits. */
export function checkConcludedLast({ log }: CycleState, step: Step, { occurredOn }: Command): Verdict {
  const began = log.findLastIndex(
    ({ entry: { type, data } }) =>
      (type === 'StepOpened' || type === 'StepReopened') && data['step'] === step.id,
  )
  const last = log
    .slice(began)
    .reduce(
      (latest, { entry }) =>
        entry.step === step.id && entry.occurredOn > latest ? entry.occurredOn : latest,
      '',
    )
  return occurredOn < last
    ? refuse('ConcludedBeforeLastAct', [step.article], { step: step.id, occurredOn, last })
    : admitted
}

/** Whether the step lets acts happen at all now. */
export function checkStepOpen(state: CycleState, step: Step, act: Act, name: string): Verdict {
  const { status } = stepRecord(state, step.id)
  if (status === 'open') return admitted
  if (status === 'concluded') {
    return act.alsoWhenConcluded
      ? admitted
      : refuse('StepConcludedAlready', [step.article], { step: step.id, act: name })
  }
  const waitsFor = step.after.filter((id) => stepRecord(state, id).status !== 'concluded')
  return refuse('StepNotOpen', [step.article], { step: step.id, act: name, waitsFor })
}

/** Who may: the role, the own case, and no recusal. */
export function checkActor(
  state: CycleState,
  step: Step,
  act: Act,
  command: Command,
  application: string | undefined,
): Verdict {
  const party = actingParty(command)
  const roles = [...new Set(act.by.map((role) => (role === 'step' ? step.by : role)))]
  if (!roles.some((role) => role === party.role)) {
    return refuse('NotYourAct', [step.article], { step: step.id, act: command.act, role: party.role, roles })
  }
  if (application === undefined) return admitted
  if (party.role === 'applicant' && party.id !== application)
    return refuse('NotOwnCase', [step.article], { application, actor: party.id })
  if (isRecused(state.view, step.id, party.id, application))
    return refuse('MustRecuse', [step.article], { person: party.id, application })
  return admitted
}
