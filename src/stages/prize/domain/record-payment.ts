import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { civilOf, type IsoDate, isoDate } from '../../../core/time/iso-date.ts'
import { accountOf } from './account.ts'
import {
  checkFinance,
  checkNotRevoked,
  checkWinner,
  type Here,
  type Honour,
  honourOf,
  moneyArticles,
  OFFICE,
  whose,
  whoseIs,
} from './honoured.ts'
import { refuse } from './refusals.ts'
import { holderOfVoucher, purseOf, type State } from './state.ts'

type Verdict = Result<true, Refusal>

/** Whether there is a prize to be paid, and the day of payment lies where one can. */
function checkDue({ edition, step, view, on }: Here<State>, honour: Honour, paidOn: IsoDate): Verdict {
  const { application, award, pending, prizeFen, firstWin, payable } = honour
  const money = moneyArticles(edition, award)
  if (pending) return refuse('HistoryUnknown', money, { application, award })
  if (prizeFen === 0)
    return refuse('NothingPayable', money, { application, award, firstWin: firstWin === true })
  if (paidOn > on) return refuse('PaidInFuture', [step.article], { paidOn, on })
  const awardedOn = view.awardedOn[application] ?? paidOn
  if (paidOn < awardedOn) return refuse('PaidBeforeAward', money, { application, paidOn, awardedOn })
  if (!payable || paidOn >= payable.from) return ok(true)
  const { article, from, to } = payable
  return refuse('NotPayableYet', [article], { application, paidOn, from, to })
}

/** Whether it is known to whom the money goes, as the winner stands today. */
function checkPayee({ state, view, step }: Here<State>, honour: Honour): Verdict {
  const { application } = honour
  const { payeeAfter } = purseOf(state, honour)
  if (payeeAfter === null) return refuse('PayeeMissing', [step.article], { application })
  const changes = view.changes[application]?.length ?? 0
  return payeeAfter === changes ? ok(true) : refuse('PayeeOutdated', [step.article], { application })
}

/**
 * 拨付 A payment, whole or in part, never above what was fixed nor before its time. One after the last day that the text gives is an
 * overrun: recorded with its reason.
 */
export const recordPayment = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    fen: z.int().positive(),
    voucher: z.string().trim().min(1),
    paidOn: isoDate.exactOptional(),
    reason: freeText().exactOptional(),
  }),
  concerns: ({ application }) => application,
  follows: ({ state, view }, { paidOn, ...named }) => {
    const honour = honourOf(view, named)
    return honour ? after('prizeFixed', purseOf(state, honour).fixed?.on, paidOn) : []
  },
  decide: (context, { fen, voucher, paidOn = context.on, reason, ...named }) => {
    const { edition, state, view, step } = context
    const winner = checkWinner(context, named)
    if (!winner.ok) return winner
    const honour = winner.value
    const { application } = honour
    for (const verdict of [
      checkFinance(context),
      checkNotRevoked(context, honour, paidOn),
      checkDue(context, honour, paidOn),
      checkPayee(context, honour),
    ])
      if (!verdict.ok) return verdict
    const known = holderOfVoucher(state, voucher)
    if (known !== undefined) return refuse('VoucherUsed', [step.article], { voucher, application: known })
    const before = accountOf(state, view, honour).paidFen
    const sums = { askedFen: honour.prizeFen, paidFen: before + fen, leftFen: honour.prizeFen - before - fen }
    if (sums.leftFen < 0) {
      const { askedFen } = sums
      const left = { fen, askedFen, paidFen: before, leftFen: askedFen - before }
      return refuse('MoreThanPayable', moneyArticles(edition, honour.award), { application, ...left })
    }
    const { payable } = honour
    const isLate = payable !== undefined && paidOn > payable.to
    if (isLate && reason === undefined)
      return refuse('LateReasonMissing', [payable.article], { application, paidOn, due: payable.to })
    const overrun =
      isLate && reason !== undefined ? { overrun: { article: payable.article, due: payable.to, reason } } : {}
    const budgetYear = civilOf(paidOn).year
    const data = { ...whoseIs(view, honour), fen, voucher, paidOn, budgetYear, ...sums, ...overrun }
    return ok({ entries: [{ type: 'PaymentRecorded', application, data }] })
  },
})
