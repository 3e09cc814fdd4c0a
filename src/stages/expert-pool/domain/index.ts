import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { fixDrawPlan, recordDraw, replaceSeat } from './draws.ts'
import { changeFacts, declareInterest, enter, enterMany } from './enter.ts'
import { refer, reinstate, remove, warn } from './measures.ts'
import { checkAnnulment, mending } from './mending.ts'
import { endSuspension, leave, suspend } from './pauses.ts'
import { recordAppraisal, recordExamination, recordTraining } from './qualify.ts'
import { evolve, initial, type Params, type State } from './state.ts'
import { shows } from './shows.ts'

export { conflictAssessorOf, declaredInterestsOf } from './conflicts.ts'
export { rowProblems } from './enter.ts'
export { type Entries, QUALIFICATIONS, type Qualification } from './entries.ts'
export { type Expert, expert } from './expert.ts'
export type { Refusals, RowProblem } from './refusals.ts'
export { poolOn, type Standing, standingOf, type StandingReason } from './standing.ts'
export type { Assessor, Draw, Params, State } from './state.ts'

/** 评审专家库 Who may assess: what each has to have and answer for, and who is drawn from among them. It outlives every cycle. */
export const stage = defineStage<Params, State>({
  kind: 'expert-pool',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: {
    enter,
    enterMany,
    changeFacts,
    declareInterest,
    recordTraining,
    recordExamination,
    recordAppraisal,
    warn,
    remove,
    refer,
    reinstate,
    suspend,
    endSuspension,
    leave,
    fixDrawPlan,
    recordDraw,
    replaceSeat,
  },
  whenNobody: 'proceed',
  about: 'assessor',
  beyondCohort: true,
  correctable: Object.keys(mending.fields ?? {}),
  mending,
  checkAnnulment,
})
