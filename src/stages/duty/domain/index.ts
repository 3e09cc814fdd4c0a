import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { excuse, remind } from './care.ts'
import { nameExecutive, recordDone } from './fulfil.ts'
import { checkReplacement, mending } from './mending.ts'
import { acceptReport, recordMissed, returnReport, submitReport } from './report.ts'
import { evolve, initial, type Params, type State } from './state.ts'
import { shows } from './shows.ts'

export { type Due, type DueStatus, duesOf, endedFor } from './dues.ts'
export type { Refusals } from './refusals.ts'
export { type Entries, type Params, recordedOf, type State } from './state.ts'

/** 获奖后义务 What winners owe in the years after, under the edition that their cycle pinned, also when that text is over by then. */
export const stage = defineStage<Params, State>({
  kind: 'duty',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: {
    submitReport,
    acceptReport,
    returnReport,
    remind,
    recordMissed,
    recordDone,
    nameExecutive,
    excuse,
  },
  whenNobody: 'proceed',
  about: 'award',
  beyondCohort: true,
  carriesOut: ['duties'],
  correctable: Object.keys(mending.fields ?? {}),
  mending,
  checkReplacement,
})
