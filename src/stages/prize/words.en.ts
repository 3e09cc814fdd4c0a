import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { refusals as earmark, sayPurpose } from '../../parts/earmark/words.en.ts'
import { refusals, sayCeiling, sayPayable, sayPrize } from '../../parts/prize/words.en.ts'
import type { Entries, Params, PrizeAccount, PrizeStatus, Refusals, Whose } from './domain/index.ts'

const yuan = (fen: number) => sayYuan(fen, 'en')
/** Whose money: the winner, with the award where it won several. */
const who = ({ application, award, ofSeveral }: Whose, say: Say) =>
  ofSeveral ? `${say.application(application)} (${say.award(award)})` : say.application(application)
const DIFFERS = {
  holder: 'it is not in the name of the winner',
  kind: 'it is not of the kind that the winner has',
}

/** Where the money of a winner stands, in a word. */
export const statuses: Readonly<Record<PrizeStatus, string>> = {
  historyUnknown: 'earlier wins not known, no prize fixed yet',
  noPrize: 'no prize',
  payable: 'to be paid',
  partlyPaid: 'paid in part',
  paid: 'paid',
  cancelled: 'lapsed with the revoked award, not paid any more',
  reviewNeeded: 'whether it is claimed back waits for legal review',
  kept: 'award revoked, money kept',
  claiming: 'being claimed back',
  claimedBack: 'all paid back',
  uncollectable: 'the rest is given up',
}

/** One line for lists: the state, and the arithmetic behind it. */
export const sayAccount = (account: PrizeAccount, say: Say): string =>
  [
    `${say.application(account.application)}: ${statuses[account.status]}`,
    `fixed ${yuan(account.askedFen)}, paid ${yuan(account.paidFen)}, cancelled ${yuan(account.cancelledFen)}, still to be paid ${yuan(account.leftFen)}`,
    ...(account.payable ? [sayPayable(account.payable, say)] : []),
    ...(account.toClaimFen > 0
      ? [
          `to be claimed back ${yuan(account.toClaimFen)}, paid back ${yuan(account.claimedFen)}, given up ${yuan(account.uncollectableFen)}, still owed ${yuan(account.leftToClaimFen)}`,
        ]
      : []),
    ...(account.paidFen > 0
      ? [`use reported ${yuan(account.usedFen)}, not yet ${yuan(account.unreportedFen)}`]
      : []),
  ].join('; ')

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'payment of prizes',
  acts: {
    settleFirstWin: 'settle whether it is a first win',
    confirmPayee: 'confirm the payee',
    recordPayment: 'record a payment',
    reversePayment: 'reverse a payment',
    reportUse: 'report the use of the prize',
    recordMisuse: 'record misuse of the prize',
    confirmMended: 'confirm that misuse was mended',
    legalReview: 'record the legal opinion',
    recordClawback: 'record money paid back',
    reverseClawback: 'reverse a clawback',
    extendClawback: 'extend the time to pay back',
    closeUncollectable: 'give up what cannot be collected',
  },
  refusals: {
    ...refusals,
    ...earmark('prize'),
    NotAWinner: ({ application }, say) =>
      `${say.application(application)} is not among the winners of this cycle; check the application number.`,
    AwardNotNamed: ({ application, won }, say) =>
      `${say.application(application)} won ${say.list(won.map(say.award))} in this cycle, and each has money of its own; name the one that is meant (award).`,
    FinanceDoesThis: ({ role }, say) =>
      `money is entered by the ${say.role('finance')}, not by the ${say.role(role)}; pass it on, or record it on behalf.`,
    HistoryKnown: ({ application }, say) =>
      `the prize of ${say.application(application)} is fixed, there is nothing to settle; if it was settled wrongly, settle it again with a reason and a document (again).`,
    HistoryUnknown: ({ application, award }, say) =>
      `it is not known whether ${say.application(application)} won ${say.award(award)} before, so that no prize is fixed and none can be paid; look it up in the register, then settle whether it is a first win.`,
    NothingPayable: ({ application, award, firstWin }, say) =>
      `${say.application(application)} won ${say.award(award)} (${firstWin ? 'first win' : 'repeated win'}), for which there is no money; nothing has to be paid.`,
    PayableCancelled: ({ application, rule, decidedOn, document }, say) =>
      `the award of ${say.application(application)} was revoked on ${say.date(decidedOn)} (${say.rule(rule)}; ${document}); what was not paid lapsed with it. Stop the payment; what was paid before goes the way of a clawback.`,
    PayeeDiffers: ({ application, differs, names }, say) =>
      `the account cannot be confirmed: ${differs.map((each) => DIFFERS[each]).join(', ')}. ${say.application(application)} is registered as ${say.list(names)}; take an account of its own, or give a reason and a document.`,
    PayeeMissing: ({ application }, say) =>
      `the payee and account of ${say.application(application)} have not been confirmed; confirm them, then pay.`,
    PayeeOutdated: ({ application }, say) =>
      `${say.application(application)} changed after its payee was confirmed, and the account may not be its own any more; confirm the payee anew, then pay.`,
    PaidInFuture: ({ paidOn, on }, say) =>
      `the day of payment, ${say.date(paidOn)}, lies after today, ${say.date(on)}; record it once it is paid.`,
    PaidBeforeAward: ({ application, paidOn, awardedOn }, say) =>
      `${say.application(application)} was awarded on ${say.date(awardedOn)}, after the day of payment, ${say.date(paidOn)}; check the day.`,
    NotPayableYet: ({ application, paidOn, from, to }, say) =>
      `the prize of ${say.application(application)} is paid from ${say.date(from)} to ${say.date(to)}, not on ${say.date(paidOn)}; put it into the budget of that year and pay it then.`,
    LateReasonMissing: ({ application, paidOn, due }, say) =>
      `the prize of ${say.application(application)} was to be paid by ${say.date(due)}, and ${say.date(paidOn)} is late. This does not keep it from being paid; say why it is late.`,
    MoreThanPayable: ({ application, fen, askedFen, paidFen, leftFen }, say) =>
      `the prize of ${say.application(application)} is ${yuan(askedFen)}, ${yuan(paidFen)} are paid and ${yuan(leftFen)} are left; ${yuan(fen)} cannot be paid. Check the amount.`,
    VoucherUnknown: ({ application, voucher }, say) =>
      `nothing stands under voucher ${voucher} for this prize of ${say.application(application)}, so there is nothing to reverse; check the voucher.`,
    ReversedBefore: ({ voucher, reversal }) =>
      `voucher ${voucher} was reversed by voucher ${reversal}; it is not reversed twice. If it has to be entered anew, use a new voucher number.`,
    ClaimedMoreThanLeft: ({ application, fen, paidFen, claimedFen }, say) =>
      `${say.application(application)} was paid ${yuan(paidFen)} and paid back ${yuan(claimedFen)}; without these ${yuan(fen)} more would have come back than was paid. Reverse the clawback first.`,
    PaidMoreThanFixed: ({ application, paidFen, prizeFen }, say) =>
      `the prize of ${say.application(application)} would now be ${yuan(prizeFen)}, and ${yuan(paidFen)} are paid; reverse what was paid beyond it first.`,
    OverrunAsItWas: ({ application }, say) =>
      `only the reason for paying ${say.application(application)} late is corrected; give the article and the last day as they were recorded.`,
    ReviewActedOn: ({ application }, say) =>
      `money was claimed from ${say.application(application)} on this legal opinion, so it cannot be annulled yet; reverse the clawbacks and annul the extensions and what was given up first.`,
    VoucherUsed: ({ voucher, application }, say) =>
      `voucher ${voucher} stands for ${say.application(application)} already; check the voucher.`,
    NothingPaid: ({ application }, say) =>
      `nothing was paid to ${say.application(application)}, so there is nothing to do; check the number, or record the payment first.`,
    UsedMoreThanPaid: ({ application, fen, paidFen, usedFen, leftFen }, say) =>
      `${say.application(application)} was paid ${yuan(paidFen)} and reported ${yuan(usedFen)}; ${yuan(leftFen)} are left, and this report of ${yuan(fen)} goes beyond them. Check the amounts.`,
    UseNotConfined: ({ application }, say) =>
      `the text does not keep the prize from other uses, so that no misuse by ${say.application(application)} can be found; enter what happened in the report of use.`,
    MeasureMissing: ({ application }, say) =>
      `it is not said what follows for ${say.application(application)}; give a day by which it is mended (mendBy), or to whom the matter is referred (referTo).`,
    MisusedMoreThanPaid: ({ application, fen, paidFen }, say) =>
      `${say.application(application)} was paid ${yuan(paidFen)} and cannot have misused ${yuan(fen)}; check the amount.`,
    DayNotAhead: ({ day, on }, say) =>
      `${say.date(day)} does not lie after today, ${say.date(on)}; set another day.`,
    MisuseUnknown: ({ application, misuse }, say) =>
      `there is no finding of misuse ${misuse} on ${say.application(application)}; check its number.`,
    NothingToMend: ({ application, misuse, isMended }, say) =>
      isMended
        ? `misuse ${misuse} of ${say.application(application)} was confirmed as mended before; there is nothing to do.`
        : `misuse ${misuse} of ${say.application(application)} was referred and has no day by which it is mended; it is not confirmed here.`,
    NotRevoked: ({ application }, say) =>
      `the award of ${say.application(application)} is not revoked, so nothing is claimed back; revoke it first.`,
    PrizeKept: ({ application, rule, by }, say) =>
      `the award of ${say.application(application)} was revoked (${say.rule(rule)}), and ${by === 'text' ? 'the text does not take the money back' : 'by the legal opinion the money is not claimed'}; nothing can be claimed.`,
    ReviewNotNeeded: ({ application, rule, clawback }, say) =>
      `the award of ${say.application(application)} was revoked (${say.rule(rule)}), and the text says that the money is ${clawback === 'yes' ? 'claimed back' : 'kept'}; no legal review is needed.`,
    ReviewedAlready: ({ application, outcome }, say) =>
      `there is a legal opinion on the prize of ${say.application(application)} (${outcome === 'claim' ? 'claim it' : 'do not claim it'}); it need not be entered again.`,
    ReviewFirst: ({ application, rule }, say) =>
      `the award of ${say.application(application)} was revoked (${say.rule(rule)}), and the text does not say whether the money goes back; ask for legal review and enter the opinion first.`,
    ClaimSettled: ({ application, claimedFen }, say) =>
      `${say.application(application)} has paid back all of ${yuan(claimedFen)}; there is nothing left to do.`,
    ClaimClosedBefore: ({ application, fen }, say) =>
      `the ${yuan(fen)} that ${say.application(application)} still owed were given up; there is nothing to put off or to give up again. If money came in after all, enter it as paid back.`,
    MoreThanOwed: ({ application, fen, toClaimFen, claimedFen, leftFen }, say) =>
      `${say.application(application)} has to pay back ${yuan(toClaimFen)}, ${yuan(claimedFen)} came in and ${yuan(leftFen)} are owed; ${yuan(fen)} are more than that. Check the amount.`,
    NoExtension: ({ application, until, before }, say) =>
      `${say.application(application)} has time until ${say.date(before)}; ${say.date(until)} extends nothing. Set a later day.`,
  },
  entries: {
    PrizeFixed: ({ application, award, firstWin, source, prize, ceiling, payable, again }, say) =>
      [
        `${say.award(award)} of ${say.application(application)} is found to be a ${firstWin ? 'first' : 'repeated'} win (by ${source}); prize: ${sayPrize(prize, award, say)}`,
        ...(again
          ? [
              `${yuan(again.beforeFen)} had been fixed; settled again because: ${again.reason} (${again.document})`,
            ]
          : []),
        ...(ceiling ? [sayCeiling(ceiling, say)] : []),
        ...(payable ? [sayPayable(payable, say)] : []),
      ].join('. '),
    PayeeConfirmed: ({ kind, holder, account, document, differs, mismatch, ...whose }, say) =>
      `the prize of ${who(whose, say)} goes to ${holder} (${kind === 'person' ? 'account of a person' : 'account of an organisation'} ending in ${account.last4}; ${document})${mismatch ? `; ${differs.map((each) => DIFFERS[each]).join(', ')}, because: ${mismatch.reason} (${mismatch.document})` : ''}`,
    PaymentRecorded: (data, say) =>
      `${who(data, say)} was paid ${yuan(data.fen)} on ${say.date(data.paidOn)} (voucher ${data.voucher}, budget of ${data.budgetYear}); fixed ${yuan(data.askedFen)}, paid in all ${yuan(data.paidFen)}, left ${yuan(data.leftFen)}${data.overrun ? `. Under ${say.article(data.overrun.article)} it was to be paid by ${say.date(data.overrun.due)}; it is late, because: ${data.overrun.reason}` : ''}`,
    PaymentReversed: ({ fen, voucher, reversal, reason, askedFen, paidFen, leftFen, ...whose }, say) =>
      `the payment of ${yuan(fen)} to ${who(whose, say)} under voucher ${voucher} is reversed (voucher ${reversal}): ${reason}; fixed ${yuan(askedFen)}, paid in all ${yuan(paidFen)}, left ${yuan(leftFen)}`,
    ClawbackReversed: ({ fen, voucher, reversal, reason, toClaimFen, claimedFen, leftFen, ...whose }, say) =>
      `the ${yuan(fen)} recorded as paid back by ${who(whose, say)} under voucher ${voucher} are reversed (voucher ${reversal}): ${reason}; to be claimed ${yuan(toClaimFen)}, paid back in all ${yuan(claimedFen)}, still owed ${yuan(leftFen)}`,
    PrizeUseReported: ({ lines, document, paidFen, usedFen, leftFen, ...whose }, say) =>
      `${who(whose, say)} reports the use of its prize (${document}): ${lines.map(({ fen, note, ...line }) => `${sayPurpose(line)} ${yuan(fen)}${note === undefined ? '' : `, ${note}`}`).join('; ')}. Paid ${yuan(paidFen)}, used in all ${yuan(usedFen)}, left ${yuan(leftFen)}`,
    MisuseFound: ({ misuse, fen, finding, document, mendBy, referTo, ...whose }, say) =>
      `${who(whose, say)} is found to have misused ${yuan(fen)} of its prize (no. ${misuse}; ${document}): ${finding}${mendBy === undefined ? '' : `. To be mended by ${say.date(mendBy)}`}${referTo === undefined ? '' : `. Referred to ${referTo}`}`,
    MisuseMended: ({ misuse, document, late, ...whose }, say) =>
      `misuse no. ${misuse} of ${who(whose, say)} is mended${late ? ', late' : ' in time'} (${document})`,
    LegalReviewRecorded: ({ outcome, document, rule, paidFen, ...whose }, say) =>
      `the award of ${who(whose, say)} was revoked (${say.rule(rule)}); by legal review the ${yuan(paidFen)} that were paid are ${outcome === 'claim' ? 'claimed back' : 'not claimed back'} (${document})`,
    ClawbackRecorded: ({ fen, voucher, toClaimFen, claimedFen, leftFen, ...whose }, say) =>
      `${who(whose, say)} paid back ${yuan(fen)} (voucher ${voucher}); to be claimed ${yuan(toClaimFen)}, paid back in all ${yuan(claimedFen)}, ${leftFen === 0 ? 'settled' : `still owed ${yuan(leftFen)}`}`,
    ClawbackExtended: ({ from, until, reason, document, leftFen, ...whose }, say) =>
      `${who(whose, say)} may pay back the ${yuan(leftFen)} still owed in parts until ${say.date(until)}${from === undefined ? '' : ` instead of ${say.date(from)}`}: ${reason} (${document})`,
    ClaimClosed: ({ fen, reason, document, decidedBy, ...whose }, say) =>
      `the ${yuan(fen)} that ${who(whose, say)} still owed are given up by decision of the ${say.role(decidedBy)}: ${reason} (${document})`,
  },
  settings: () => [],
}
