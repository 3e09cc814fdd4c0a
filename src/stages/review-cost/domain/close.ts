import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { checkOpen, OFFICE } from './enter.ts'
import { refuse } from './refusals.ts'
import { costLedgerOf, type State } from './state.ts'

/** 冲销 An entry that should not stand counts no more; it stays in the record, and its voucher is not used again. */
export const reverseCost = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    voucher: z.string().trim().min(1),
    reason: freeText(),
    document: z.string().min(1),
  }),
  follows: ({ state }, { voucher }) =>
    after('lastAct', state.slips.find((slip) => slip.voucher === voucher)?.on),
  decide: (context, { voucher, reason, document }) => {
    const { step, state } = context
    const open = checkOpen(context)
    if (!open.ok) return open
    const found = state.slips.find((slip) => slip.voucher === voucher)
    if (!found) return refuse('VoucherUnknown', [step.article], { voucher })
    if (found.isReversed) return refuse('ReversedBefore', [step.article], { voucher })
    const { kind, fen } = found
    return ok({ entries: [{ type: 'CostReversed', data: { voucher, kind, fen, reason, document } }] })
  },
})

/** 结账 The ledger is closed with its sums; nothing is entered after that. */
export const closeLedger = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({ document: z.string().min(1) }),
  follows: ({ state }) => state.slips.flatMap(({ on }) => after('lastAct', on)),
  decide: (context, { document }) => {
    const open = checkOpen(context)
    if (!open.ok) return open
    const { totals, spentFen, receivedFen } = costLedgerOf(context.state)
    const data = { document, totals: [...totals], spentFen, receivedFen }
    return ok({ entries: [{ type: 'LedgerClosed', data }] })
  },
})
