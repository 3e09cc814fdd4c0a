import type { Refusal } from '../basics/refusal.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { settle } from '../conditions/settle.ts'
import type { SealedEntry } from '../record/chain.ts'
import { hashText } from '../record/hash.ts'
import type { SealedValue } from '../record/sealed.ts'
import type { Salts } from '../record/sealing/seal-fields.ts'
import type { Step } from '../regulation/schema/process.ts'
import {
  checkActor,
  checkConcludedLast,
  checkDates,
  checkImpersonal,
  checkNotBefore,
  checkRecorder,
  checkRunning,
  checkStepOpen,
} from './admission.ts'
import { activeCohort, isCohortFinal, nextProcessDraft } from './advance.ts'
import { actingParty, type Command, CYCLE, problemsOf, recordable } from './command.ts'
import { cycleActs } from './cycle-acts/index.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { amendmentOf, conclusionOf } from './leaving.ts'
import { checkFollows } from './follows.ts'
import { checkForfeits, limitsAtConclusion } from './limits/carry-out.ts'
import { movedOn, pausesBy } from './limits/pauses.ts'
import { answersOf, findOpenPoint } from './parameters.ts'
import { refuse } from './refusals.ts'
import { reopening } from './reopening.ts'
import { sealer } from './seal.ts'
import { inPlainWords, sealCommand } from './seal-command.ts'
import { standardOfCycle, standardsByApplication } from './standards.ts'
import type { Context, Decision } from './stage.ts'
import { type CycleState, kindOf, stepRecord, type World } from './state.ts'

/** `sealed`: what the entries only commit to, to be kept beside the log. */
export type Performed = {
  readonly state: CycleState
  readonly entries: readonly SealedEntry[]
  readonly sealed: readonly SealedValue[]
}

/** The settings of a step with every open point answered, as its kind reads them. */
export function settingsOf(world: World, state: CycleState, step: Step): Result<unknown, Refusal> {
  const { edition } = world
  const { value, open } = settle(step.with, answersOf(edition, state.parameters))
  const [parameter] = open
  if (parameter !== undefined) {
    const point = findOpenPoint(edition, parameter)
    if (!point) throw new Error(`step ${step.id} refers to no open point: ${parameter}`)
    const { question, decidedBy } = point
    return refuse('ParameterUndecided', [point.article], { parameter, question, decidedBy, step: step.id })
  }
  return ok(kindOf(world, step.id).params.parse(value))
}

/** What the stage of an open step may look at now. */
export function contextOf(
  world: World,
  state: CycleState,
  step: Step,
  command: Command,
): Result<Context<unknown, unknown>, Refusal> {
  const params = settingsOf(world, state, step)
  if (!params.ok) return params
  const record = stepRecord(state, step.id)
  return ok({
    edition: state.criteria ? { ...world.edition, criteria: state.criteria } : world.edition,
    step,
    params: params.value,
    answers: answersOf(world.edition, state.parameters),
    state: state.stepStates[step.id] ?? kindOf(world, step.id).initial,
    view: state.view,
    cohort: activeCohort(state, step),
    round: record.round,
    openedOn: record.openedOn,
    cohortFinal: !record.live || isCohortFinal(state, step),
    standard: standardOfCycle(world, state),
    standardOf: standardsByApplication(world, state),
    leftAt: (id) => stepRecord(state, id).out,
    needsApproval: world.edition.steps.some(({ id }) => kindOf(world, id).approvesNames === true),
    lastDayNow: (set) => movedOn(world, set, pausesBy(state.suspensions, command.occurredOn)),
    calendar: world.calendar,
    actor: command.onBehalfOf ?? command.actor,
    on: command.occurredOn,
    at: command.receivedAt,
    evidence: command.evidence ?? [],
    inputsOf: (steps) => hashText(steps.map((id) => `${id}:${state.stepHeads[id] ?? ''}`).join('\n')),
  })
}

/** The act on one step, up to the stage's own decision. */
function decideInStep(
  world: World,
  state: CycleState,
  command: Command,
  step: Step,
): Result<Decision, Refusal> {
  const kind = kindOf(world, step.id)
  const act = Object.hasOwn(kind.acts, command.act) ? kind.acts[command.act] : undefined
  if (!act)
    return refuse('UnknownAct', [], { step: step.id, act: command.act, known: Object.keys(kind.acts) })
  const open = checkStepOpen(state, step, act, command.act)
  if (!open.ok) return open
  const began = checkNotBefore(stepRecord(state, step.id).openedOn, step.id, command)
  if (!began.ok) return began
  const recorder = checkRecorder(command, step, kind)
  if (!recorder.ok) return recorder
  const input = act.input.safeParse(command.input)
  if (!input.success)
    return refuse('InputUnfit', [], { step: step.id, act: command.act, problems: problemsOf(input.error) })
  const application = act.concerns?.(input.data)
  const actor = checkActor(state, step, act, command, application)
  if (!actor.ok) return actor
  const context = contextOf(world, state, step, command)
  if (!context.ok) return context
  const isFree = kind.suppliesCohort === true || kind.beyondCohort === true
  if (application !== undefined && !isFree && !context.value.cohort.includes(application)) {
    return refuse('UnknownApplication', [step.article], { application, step: step.id })
  }
  if (actingParty(command).role === 'applicant' && !act.alsoWhenConcluded) {
    const inTime = checkForfeits(world, state, step, application, command.occurredOn)
    if (!inTime.ok) return inTime
  }
  const inOrder = checkFollows(step, command.occurredOn, act.follows?.(context.value, input.data) ?? [])
  const decision = inOrder.ok ? act.decide(context.value, input.data) : inOrder
  if (!decision.ok || !decision.value.conclude || context.value.cohortFinal) return decision
  return refuse('CohortNotFinal', [step.article], { step: step.id, waitsFor: step.cohortFrom ?? '' })
}

function decideOnCycle(
  world: World,
  state: CycleState,
  command: Command,
): Result<readonly CycleDraft[], Refusal> {
  const act = Object.hasOwn(cycleActs, command.act) ? cycleActs[command.act] : undefined
  if (!act) return refuse('UnknownAct', [], { step: CYCLE, act: command.act, known: Object.keys(cycleActs) })
  const recorder = checkRecorder(command, undefined)
  if (!recorder.ok) return recorder
  const { role } = command.onBehalfOf ?? command.actor
  const roles: readonly string[] = act.by
  if (!roles.includes(role))
    return refuse('NotYourAct', [], { step: CYCLE, act: command.act, role, roles: [...roles] })
  const input = act.input.safeParse(command.input)
  if (!input.success)
    return refuse('InputUnfit', [], { step: CYCLE, act: command.act, problems: problemsOf(input.error) })
  return act.decide(world, state, command, input.data)
}

/**
 * Performs one act: checks who may and when, seals what is personal, lets the stage decide, seals its entries, and lets the process follow
 * (conclusions, openings, closing). Answers the new state, the entries and what they only commit to, or why it is not possible now; then
 * nothing has changed. `salts` are handed in because no chance lives here; a command from a log needs none.
 */
export function perform(
  world: World,
  state: CycleState,
  given: Command,
  salts?: Salts,
): Result<Performed, Refusal> {
  const read = recordable(given)
  if (!read.ok)
    return refuse('InputUnfit', [], { step: given.step, act: given.act, problems: [...read.error] })
  if (!state.opened && given.act !== 'openCycle') return refuse('CycleNotOpen', [], {})
  const dates = checkDates(state, read.value)
  if (!dates.ok) return dates
  const running = checkRunning(state, read.value)
  if (!running.ok) return running
  const sealed = sealCommand(world, state, read.value, salts)
  if (!sealed.ok) return sealed
  const { command, rows } = sealed.value
  const done = carryOut(world, state, command)
  if (!done.ok) return err(inPlainWords(done.error, rows))
  return ok({ ...done.value, sealed: rows })
}

function carryOut(
  world: World,
  state: CycleState,
  command: Command,
): Result<Omit<Performed, 'sealed'>, Refusal> {
  const work = sealer(world, state, command)
  if (command.step === CYCLE) {
    const drafts = decideOnCycle(world, state, command)
    if (!drafts.ok) return drafts
    const impersonal = checkImpersonal(command)
    if (!impersonal.ok) return impersonal
    drafts.value.forEach(work.seal)
  } else {
    const step = world.edition.steps.find(({ id }) => id === command.step)
    if (!step)
      return refuse('UnknownStep', [], { step: command.step, known: world.edition.steps.map(({ id }) => id) })
    const decision = decideInStep(world, state, command, step)
    if (!decision.ok) return decision
    const impersonal = checkImpersonal(command)
    if (!impersonal.ok) return impersonal
    if (decision.value.admit && state.closed) return refuse('CycleIsClosed', [], {})
    const { conclude, admit = [], reopen } = decision.value
    const dated = conclude ? checkConcludedLast(state, step, command) : ok(true)
    if (!dated.ok) return dated
    const limits = conclude ? limitsAtConclusion(world, state, step, command.occurredOn) : ok([])
    if (!limits.ok) return limits
    for (const draft of decision.value.entries) work.seal({ draft, step: step.id })
    if (admit.length > 0) work.seal(amendmentOf(work.state(), step, admit))
    limits.value.forEach(work.seal)
    if (conclude) work.seal(conclusionOf(world, work.state(), step, conclude))
    if (reopen) {
      const reopened = reopening(world, work.state(), reopen.step, reopen.reason)
      if (!reopened.ok) return reopened
      work.seal(reopened.value)
    }
  }
  for (let next = nextProcessDraft(world, work.state()); next; next = nextProcessDraft(world, work.state()))
    work.seal(next)
  return ok({ state: work.state(), entries: work.entries })
}
