import type { Limit, Step } from '../../regulation/schema/process.ts'
import type { IsoDate } from '../../time/iso-date.ts'
import { activeCohort, isActive } from '../advance.ts'
import { type CycleState, kindOf, stepRecord, type World } from '../state.ts'
import type { OpenPause } from './pauses.ts'

/** From when a limit runs, for one application where it runs from its receipt, with the pauses of that application's own clock. */
export type Start = {
  readonly from: IsoDate
  readonly pauses: readonly OpenPause[]
  readonly application?: string
}

/** The day on which a step before was last concluded when this round began; a later round of it does not move the clock. */
function concludedBefore({ log }: CycleState, step: string, source: string): IsoDate | undefined {
  const began = log.findLastIndex(
    ({ entry }) =>
      (entry.type === 'StepOpened' || entry.type === 'StepReopened') && entry.data['step'] === step,
  )
  return log
    .slice(0, Math.max(began, 0))
    .findLast(({ entry }) => entry.type === 'StepConcluded' && entry.data['step'] === source)?.entry
    .occurredOn
}

/** A supplement does not begin the count anew: it stops the clock where the regulation says so. */
function receiptsIn(world: World, state: CycleState, step: Step): Start[] {
  const { applications, pauses } = state.view
  const cohort = kindOf(world, step.id).suppliesCohort
    ? Object.keys(applications).filter((application) => isActive(state, application))
    : activeCohort(state, step)
  return cohort.flatMap((application) => {
    const from = applications[application]?.enteredOn
    return from === undefined ? [] : [{ from, pauses: pauses[application] ?? [], application }]
  })
}

/**
 * 起算 From when a limit of an open or concluded step runs. In a further round it runs from that round's opening at the earliest: who comes
 * later is not late from the beginning.
 */
export function startsOf(world: World, state: CycleState, step: Step, { from }: Limit): Start[] {
  const { openedOn, round } = stepRecord(state, step.id)
  const noEarlier = (day: IsoDate) => (round > 1 && day < openedOn ? openedOn : day)
  if (from === 'opening') return [{ from: openedOn, pauses: [] }]
  if (from === 'receipt')
    return receiptsIn(world, state, step).map((start) => ({ ...start, from: noEarlier(start.from) }))
  const concludedOn = concludedBefore(state, step.id, from.concluded)
  return concludedOn === undefined ? [] : [{ from: noEarlier(concludedOn), pauses: [] }]
}
