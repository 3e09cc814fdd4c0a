import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { closeUncollectable, extendClawback, recordClawback } from './clawback.ts'
import { confirmPayee } from './confirm-payee.ts'
import { legalReview } from './legal-review.ts'
import { confirmMended, recordMisuse } from './misuse.ts'
import { checkAnnulment, checkReplacement, mending } from './mending.ts'
import { recordPayment } from './record-payment.ts'
import { reportUse } from './report-use.ts'
import { reverseClawback, reversePayment } from './reverse.ts'
import { settleFirstWin } from './settle-first-win.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export { type Claim, type PrizeAccount, type PrizeStatus, prizeAccountOf } from './account.ts'
export type { Entries, Whose } from './entries.ts'
export type { Refusals } from './refusals.ts'
export { purseOf, type State } from './state.ts'
export type Params = Record<string, never>

/** 奖金兑付 The prizes of a cycle from the day on which they are fixed: paid, used, and claimed back where their award was revoked. */
export const stage = defineStage<object, State>({
  kind: 'prize',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: {
    settleFirstWin,
    confirmPayee,
    recordPayment,
    reversePayment,
    reportUse,
    recordMisuse,
    confirmMended,
    legalReview,
    recordClawback,
    reverseClawback,
    extendClawback,
    closeUncollectable,
  },
  about: 'award',
  beyondCohort: true,
  carriesOut: ['prizes'],
  whenNobody: 'proceed',
  correctable: Object.keys(mending.fields ?? {}),
  mending,
  checkReplacement,
  checkAnnulment,
})
