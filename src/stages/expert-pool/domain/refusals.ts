import { refusalsOf } from '../../../core/process/stage.ts'

/** `row` counts from 1, as the rows were handed in. `with`: the earlier row of the same id. */
export type RowProblem =
  | { row: number; assessor: string; why: 'twice'; with: number }
  | { row: number; assessor: string; why: 'inPool' }

export type Refusals = {
  InPoolAlready: { assessor: string }
  NotInPool: { assessor: string }
  RowsUnfit: { rows: RowProblem[] }
  NothingToEnter: Record<string, never>
  NothingChanges: { assessor: string }
  NotOwnInterest: { assessor: string; actor: string }
  InterestStays: { assessor: string }
  NotOwnLeaving: { assessor: string; actor: string }
  DatedLater: { given: string; on: string }
  ValidBeforeRecorded: { on: string; validUntil: string }
  MeasureUnknown: { measure: string; known: string[] }
  RemovedAlready: { assessor: string; since: string }
  NotRemoved: { assessor: string }
  PeriodReversed: { from: string; to: string }
  NotSuspended: { assessor: string }
  LeftAlready: { assessor: string; on: string }
  DrawKnown: { draw: string }
  DrawUnknown: { draw: string; known: string[] }
  PlanOfOtherDay: { fixedOn: string; on: string }
  PoolDiffers: { drawable: number; given: number; leftOut: string[] }
  NothingDrawn: { draw: string }
  NoLongerDrawable: { ids: string[] }
  TakenDiffer: { given: string[]; computed: string[] }
}
export const refuse = refusalsOf<Refusals>('stages/expert-pool')
