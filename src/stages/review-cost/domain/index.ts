import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { closeLedger, reverseCost } from './close.ts'
import { enterCost, enterIncome } from './enter.ts'
import { checkAnnulment, mending } from './mending.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export { type Entries, PAYEES, SOURCES } from './entries.ts'
export { GENERAL } from './purposes.ts'
export type { Refusals } from './refusals.ts'
export { costLedgerOf, type Ledger, type State } from './state.ts'
export type Params = Record<string, never>

/** 评审经费台账 What the review of a cycle costs, by purpose. It stands beside the other steps, and nothing in it comes from applicants. */
export const stage = defineStage<object, State>({
  kind: 'review-cost',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: { enterCost, enterIncome, reverseCost, closeLedger },
  beyondCohort: true,
  carriesOut: ['reviewCostUse'],
  whenNobody: 'proceed',
  correctable: Object.keys(mending.fields ?? {}),
  mending,
  checkAnnulment,
})
