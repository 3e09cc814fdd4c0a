import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { accountOf } from './account.ts'
import {
  checkFinance,
  checkWinner,
  type Here,
  honourOf,
  type Named,
  OFFICE,
  whose,
  whoseIs,
} from './honoured.ts'
import { refuse } from './refusals.ts'
import { holderOfVoucher, purseOf, type Slip, type State } from './state.ts'

const act = actOf<object, State>()
type Way = 'payments' | 'clawbacks'

const input = z.strictObject({
  ...whose,
  voucher: z.string().trim().min(1),
  /** The voucher by which it is taken out of the books. */
  reversal: z.string().trim().min(1),
  reason: freeText(),
})
type Input = z.infer<typeof input>

const slipOf = (slips: readonly Slip[], voucher: string) => slips.find((slip) => slip.voucher === voucher)

/** The day of the money that is taken out again. */
const dayOf = ({ state, view }: Here<State>, named: Named & { voucher: string }, way: Way) => {
  const honour = honourOf(view, named)
  return honour && slipOf(purseOf(state, honour)[way], named.voucher)?.on
}

/** Money that still counts, and a voucher of its own to take it out by. */
function slipToReverse(context: Here<State>, given: Input, way: Way) {
  const { state, step } = context
  const { voucher, reversal, application } = given
  const winner = checkWinner(context, given)
  if (!winner.ok) return winner
  const may = checkFinance(context)
  if (!may.ok) return may
  const slip = slipOf(purseOf(state, winner.value)[way], voucher)
  if (!slip) return refuse('VoucherUnknown', [step.article], { voucher, application })
  if (slip.reversal !== undefined)
    return refuse('ReversedBefore', [step.article], { voucher, reversal: slip.reversal })
  const known = reversal === voucher ? application : holderOfVoucher(state, reversal)
  if (known !== undefined)
    return refuse('VoucherUsed', [step.article], { voucher: reversal, application: known })
  return ok({ honour: winner.value, slip })
}

/** What came back stays covered by what was paid. */
function checkCovered(
  { step }: Here<State>,
  { application, paidFen, claimedFen }: { application: string; paidFen: number; claimedFen: number },
  fen: number,
): Result<true, Refusal> {
  return claimedFen > paidFen - fen
    ? refuse('ClaimedMoreThanLeft', [step.article], { application, fen, paidFen, claimedFen })
    : ok(true)
}

/** 冲销拨付 A payment that should not stand counts no more, under a voucher of its own; it stays in the record, and the sums follow. */
export const reversePayment = act({
  by: OFFICE,
  input,
  concerns: ({ application }) => application,
  follows: (context, given) => after('payment', dayOf(context, given, 'payments')),
  decide: (context, given) => {
    const found = slipToReverse(context, given, 'payments')
    if (!found.ok) return found
    const { honour, slip } = found.value
    const { fen } = slip
    const { askedFen, paidFen: before, ...account } = accountOf(context.state, context.view, honour)
    const covered = checkCovered(context, { ...account, paidFen: before }, fen)
    if (!covered.ok) return covered
    const { voucher, reversal, reason } = given
    const paidFen = before - fen
    const sums = { askedFen, paidFen, leftFen: askedFen - paidFen }
    const data = { ...whoseIs(context.view, honour), fen, voucher, reversal, reason, ...sums }
    return ok({ entries: [{ type: 'PaymentReversed', application: given.application, data }] })
  },
})

/** 冲销追缴入账 The same for money that was recorded as come back. */
export const reverseClawback = act({
  by: OFFICE,
  input,
  concerns: ({ application }) => application,
  follows: (context, given) => after('clawback', dayOf(context, given, 'clawbacks')),
  decide: (context, given) => {
    const found = slipToReverse(context, given, 'clawbacks')
    if (!found.ok) return found
    const { honour, slip } = found.value
    const { fen } = slip
    const { toClaimFen, claimedFen: before } = accountOf(context.state, context.view, honour)
    const { voucher, reversal, reason } = given
    const claimedFen = before - fen
    const sums = { toClaimFen, claimedFen, leftFen: toClaimFen - claimedFen }
    const data = { ...whoseIs(context.view, honour), fen, voucher, reversal, reason, ...sums }
    return ok({ entries: [{ type: 'ClawbackReversed', application: given.application, data }] })
  },
})
