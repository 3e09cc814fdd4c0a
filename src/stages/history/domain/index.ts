import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { importAwards, importOrganisations, importSanctions } from './import-rows.ts'
import { correctRow, declareComplete, prove } from './mend-rows.ts'
import { evolve, initial, type State } from './state.ts'
import { takeFromCycle } from './take-from-cycle.ts'
import { shows } from './shows.ts'

export type { Refusals } from './refusals.ts'
export { type Entries, historyIn, type Numbered, type State } from './state.ts'
export type Params = Record<string, never>

/** 历届获奖和处理记录 What an authority knows of earlier cycles. It stands in the log that it keeps beside its cycles, and never closes. */
export const stage = defineStage<object, State>({
  kind: 'history',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: {
    importAwards,
    importSanctions,
    importOrganisations,
    takeFromCycle,
    prove,
    correctRow,
    declareComplete,
  },
  beyondCohort: true,
  whenNobody: 'proceed',
  correctable: [],
})
