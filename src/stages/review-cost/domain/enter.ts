import { z } from 'zod'
import { givenId } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Context } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { PAYEES, SOURCES } from './entries.ts'
import { purposeOf } from './purposes.ts'
import { refuse } from './refusals.ts'
import { costLedgerOf, type State } from './state.ts'

export const OFFICE = ['step', 'secretariat', 'finance'] as const

type Here = Pick<Context<object, State>, 'edition' | 'step' | 'state' | 'actor'>

/** Whether the ledger still takes entries from whoever acts: where the edition has a finance body, from it alone. */
export function checkOpen({ edition, step, state, actor }: Here): Result<true, Refusal> {
  const finance = edition.bodies.find(({ role }) => role === 'finance')
  if (finance && actor.role !== 'finance')
    return refuse('FinanceDoesThis', [finance.article], { role: actor.role })
  const { closed } = state
  return closed === null ? ok(true) : refuse('LedgerIsClosed', [step.article], { document: closed })
}

function checkVoucher({ step, state }: Here, voucher: string): Result<true, Refusal> {
  const known = state.slips.find((slip) => slip.voucher === voucher)
  return known ? refuse('VoucherUsed', [step.article], { voucher, isReversed: known.isReversed }) : ok(true)
}

/** What is counted stays a whole number that the record can hold. */
const checkSum = ({ step }: Here, fen: number, sum: number): Result<true, Refusal> =>
  Number.isSafeInteger(sum) ? ok(true) : refuse('SumTooLarge', [step.article], { fen })

const slip = {
  fen: z.int().positive(),
  voucher: z.string().trim().min(1),
  note: freeText().exactOptional(),
}

/** 列支 A cost of the review, under a purpose. */
export const enterCost = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({ purpose: givenId, payee: z.enum(PAYEES), ...slip }),
  decide: (context, input) => {
    const { purpose, fen, note } = input
    for (const verdict of [checkOpen(context), checkVoucher(context, input.voucher)])
      if (!verdict.ok) return verdict
    const taken = purposeOf(context, purpose, note)
    if (!taken.ok) return taken
    const { totals, spentFen } = costLedgerOf(context.state)
    const before = totals.find((each) => each.purpose === purpose)?.fen ?? 0
    const sums = { purposeFen: before + fen, spentFen: spentFen + fen }
    const countable = checkSum(context, fen, sums.spentFen)
    if (!countable.ok) return countable
    return ok({ entries: [{ type: 'CostEntered', data: { ...input, ...taken.value, ...sums } }] })
  },
})

/** 收入 Money for the review. Nothing is charged, so nothing is ever taken from an applicant. */
export const enterIncome = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({ from: z.enum(SOURCES), ...slip }),
  decide: (context, input) => {
    const { edition, step, state } = context
    const { from, fen, note } = input
    if (from === 'applicant') return refuse('FeeFromApplicant', [edition.fee.article], { fen })
    for (const verdict of [checkOpen(context), checkVoucher(context, input.voucher)])
      if (!verdict.ok) return verdict
    if (from === 'other' && note === undefined) return refuse('NoteMissing', [step.article], { what: from })
    const receivedFen = costLedgerOf(state).receivedFen + fen
    const countable = checkSum(context, fen, receivedFen)
    if (!countable.ok) return countable
    return ok({ entries: [{ type: 'IncomeEntered', data: { ...input, receivedFen } }] })
  },
})
