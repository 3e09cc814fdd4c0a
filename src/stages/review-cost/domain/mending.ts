import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Mending } from '../../../core/process/mending.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { PAYEES } from './entries.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

const document = z.string().min(1)

/** Amounts, purposes and vouchers are reversed; a reversal, or the closing of the ledger, that was wrong is annulled. */
export const mending: Mending = {
  fields: {
    CostEntered: { payee: z.enum(PAYEES), note: freeText() },
    IncomeEntered: { note: freeText() },
    CostReversed: { reason: freeText(), document },
    LedgerClosed: { document },
  },
  annullable: { CostReversed: [], LedgerClosed: [] },
  reversedBy: { CostEntered: 'reverseCost', IncomeEntered: 'reverseCost' },
}

/** The sums of a closed ledger stay as they were closed. */
export const checkAnnulment = (
  { type }: Entry,
  { state: { closed }, step }: Premises<object, State>,
): Result<true, Refusal> =>
  type === 'CostReversed' && closed !== null
    ? refuse('LedgerIsClosed', [step.article], { document: closed })
    : ok(true)
