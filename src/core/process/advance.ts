import { isHeld, isRemoved } from '../contract/view.ts'
import type { Step } from '../regulation/schema/process.ts'
import { wholeCommitment } from './fold.ts'
import type { Draft } from './stage.ts'
import { type CycleState, kindOf, stepRecord, type World } from './state.ts'

/** Applications that are still in the running: neither withdrawn nor removed from the list. */
export function isActive(state: CycleState, application: string): boolean {
  return !isRemoved(state.view, application) && state.view.applications[application]?.withdrawn !== true
}

const sourcesOf = (step: Step) => (step.cohortFrom === undefined ? step.after : [step.cohortFrom])

/** Those whom every source passed, in application order. */
function suppliedTo(state: CycleState, step: Step): string[] {
  const [first, ...rest] = sourcesOf(step).map((id) => stepRecord(state, id).passed)
  return (first ?? []).filter((application) => rest.every((passed) => passed.includes(application)))
}

/** Whether the step that supplies the cohort is itself done. A step with a live cohort opens before that. */
export const isCohortFinal = (state: CycleState, step: Step): boolean =>
  sourcesOf(step).every((id) => stepRecord(state, id).status === 'concluded')

/** The cohort of the step's current round, without those who withdrew or were removed. */
export function activeCohort(state: CycleState, step: Step): string[] {
  const record = stepRecord(state, step.id)
  const all = !record.live
    ? record.cohort
    : isCohortFinal(state, step)
      ? suppliedTo(state, step)
      : Object.keys(state.view.applications)
  return all.filter((application) => isActive(state, application))
}

/** The whole cohort of the round, for the partition: also those who withdrew or were removed meanwhile. */
export const wholeCohort = (state: CycleState, step: Step): readonly string[] => {
  const record = stepRecord(state, step.id)
  return record.live ? suppliedTo(state, step) : record.cohort
}

/** Who waits for a further round: newly supplied, or held here and now released. */
function dueIn(state: CycleState, step: Step): string[] {
  const { taken, held } = stepRecord(state, step.id)
  const fresh = suppliedTo(state, step).filter((application) => !taken.includes(application))
  const released = held.filter((application) => !isHeld(state.view, application))
  return [...fresh, ...released].filter((application) => isActive(state, application))
}

/** The next entry that the process itself writes, or null when everything stands where it should. */
export function nextProcessDraft(world: World, state: CycleState): { draft: Draft; step?: string } | null {
  if (state.terminated) return null
  for (const step of world.edition.steps) {
    const record = stepRecord(state, step.id)
    if (record.status === 'open') {
      const settled = !record.live || isCohortFinal(state, step)
      const nobody = settled && step.after.length > 0 && activeCohort(state, step).length === 0
      if (nobody && !step.standing && kindOf(world, step.id).whenNobody === 'conclude') {
        const out = [...wholeCohort(state, step)]
        const data = { step: step.id, round: record.round, passed: [], held: [], out, reason: 'nobody' }
        return { draft: { type: 'StepConcluded', data }, step: step.id }
      }
      const joined = step.standing && !record.live ? dueIn(state, step) : []
      if (joined.length > 0)
        return { draft: { type: 'StepJoined', data: { step: step.id, joined } }, step: step.id }
      continue
    }
    const ready = step.after.every((id) => stepRecord(state, id).status === 'concluded')
    if (!ready) continue
    const live = !isCohortFinal(state, step)
    const cohort = live ? [] : dueIn(state, step)
    if (record.status === 'waiting' || cohort.length > 0) {
      const wasSuperseded = record.status === 'waiting' && record.round > 0
      const anew = wasSuperseded ? { anew: true } : {}
      const data = { step: step.id, round: record.round + 1, cohort, live, ...anew }
      return { draft: { type: 'StepOpened', data }, step: step.id }
    }
  }
  return closing(world, state)
}

/**
 * A cycle closes when every step but the standing ones is concluded and no candidate is held. What an authority keeps for good has
 * standing steps alone and never closes.
 */
function closing(world: World, state: CycleState): { draft: Draft } | null {
  const ordinary = world.edition.steps.filter((step) => !step.standing)
  if (state.closed || ordinary.length === 0) return null
  const done = ordinary.every((step) => {
    const record = stepRecord(state, step.id)
    return record.status === 'concluded' && record.held.every((application) => !isActive(state, application))
  })
  return done ? { draft: { type: 'CycleClosed', data: { inputs: wholeCommitment(state) } } } : null
}

/** All steps that come after the given one, directly or through others. */
export function stepsAfter(steps: readonly Step[], id: string): string[] {
  const later = new Set<string>([id])
  for (let grown = true; grown; ) {
    const size = later.size
    for (const step of steps) if (step.after.some((a) => later.has(a))) later.add(step.id)
    grown = later.size > size
  }
  later.delete(id)
  return steps.filter((step) => later.has(step.id)).map((step) => step.id)
}
