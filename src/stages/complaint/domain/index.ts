import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { answer, find, passOn, take } from './handle.ts'
import { lodge } from './lodge.ts'
import { mending } from './mending.ts'
import { evolve, initial, type Params, type State } from './state.ts'
import { shows } from './shows.ts'

export { type Entries, type Matter, MATTERS, type Outcome, type Refusals } from './entries.ts'
export type { Complaint, Params, State } from './state.ts'

/** 投诉举报 Complaints about staff, past those whom they may be about: the body of the step alone enters what comes on paper. */
export const stage = defineStage<Params, State>({
  kind: 'complaint',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: { lodge, take, find, passOn, answer },
  whenNobody: 'proceed',
  beyondCohort: true,
  recordedByStepAlone: true,
  correctable: Object.keys(mending.fields ?? {}),
  mending,
})
