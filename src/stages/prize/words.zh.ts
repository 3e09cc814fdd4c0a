import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { refusals as earmark, sayPurpose } from '../../parts/earmark/words.zh.ts'
import { refusals, sayCeiling, sayPayable, sayPrize } from '../../parts/prize/words.zh.ts'
import type { Entries, Params, PrizeAccount, PrizeStatus, Refusals, Whose } from './domain/index.ts'

const yuan = (fen: number) => sayYuan(fen, 'zh')
/** Whose money: the winner, with the award where it won several. */
const who = ({ application, award, ofSeveral }: Whose, say: Say) =>
  ofSeveral ? `${say.application(application)}（${say.award(award)}）` : say.application(application)
const DIFFERS = { holder: '户名与登记名称不一致', kind: '账户性质与获奖者不一致' }

/** 状态 Where the money of a winner stands, in a word. */
export const statuses: Readonly<Record<PrizeStatus, string>> = {
  historyUnknown: '以往获奖情况待查，奖金未核定',
  noPrize: '无奖金',
  payable: '待拨付',
  partlyPaid: '部分拨付',
  paid: '已拨付',
  cancelled: '已随撤销取消，不再拨付',
  reviewNeeded: '是否追缴待法制审核',
  kept: '已撤销，奖金不追缴',
  claiming: '追缴中',
  claimedBack: '已全部追回',
  uncollectable: '余款已核销',
}

/** 奖金账户 One line for lists: the state, and the arithmetic behind it. */
export const sayAccount = (account: PrizeAccount, say: Say): string =>
  [
    `${say.application(account.application)}：${statuses[account.status]}`,
    `核定${yuan(account.askedFen)}，已付${yuan(account.paidFen)}，取消${yuan(account.cancelledFen)}，待付${yuan(account.leftFen)}`,
    ...(account.payable ? [sayPayable(account.payable, say)] : []),
    ...(account.toClaimFen > 0
      ? [
          `应追缴${yuan(account.toClaimFen)}，已追回${yuan(account.claimedFen)}，核销${yuan(account.uncollectableFen)}，尚欠${yuan(account.leftToClaimFen)}`,
        ]
      : []),
    ...(account.paidFen > 0
      ? [`已报告使用${yuan(account.usedFen)}，未报告${yuan(account.unreportedFen)}`]
      : []),
  ].join('；')

export const words: StageWords<Refusals, Entries, Params> = {
  name: '奖金兑付',
  acts: {
    settleFirstWin: '查明是否首次获奖',
    confirmPayee: '核对收款人',
    recordPayment: '登记拨付',
    reversePayment: '冲销拨付',
    reportUse: '报告奖金使用情况',
    recordMisuse: '认定挪用',
    confirmMended: '确认改正',
    legalReview: '登记法制审核意见',
    recordClawback: '登记追缴入账',
    reverseClawback: '冲销追缴入账',
    extendClawback: '延长追缴期限',
    closeUncollectable: '核销无法追缴的余款',
  },
  refusals: {
    ...refusals,
    ...earmark('奖金'),
    NotAWinner: ({ application }, say) =>
      `${say.application(application)}不在本届获奖者之列，暂不能办理。请核对编号。`,
    AwardNotNamed: ({ application, won }, say) =>
      `${say.application(application)}本届获得${say.list(won.map(say.award))}，须分别办理。请写明所办的是其中哪一项（award）。`,
    FinanceDoesThis: ({ role }, say) =>
      `奖金收付由${say.role('finance')}登记，${say.role(role)}暂不能办理。请转${say.role('finance')}登记，或者代为补录。`,
    HistoryKnown: ({ application }, say) =>
      `${say.application(application)}的奖金已经核定，不必再次查明。查明有误的，请写明原因和文件（again）重新查明。`,
    HistoryUnknown: ({ application, award }, say) =>
      `${say.application(application)}此前是否获过${say.award(award)}尚未查明，奖金未核定，暂不能拨付。请先查阅历届获奖名录并办理“查明是否首次获奖”。`,
    NothingPayable: ({ application, award, firstWin }, say) =>
      `${say.application(application)}获${say.award(award)}（${firstWin ? '首次' : '再次'}），按规定没有奖金，无须拨付。`,
    PayableCancelled: ({ application, rule, decidedOn, document }, say) =>
      `${say.application(application)}的奖励已于${say.date(decidedOn)}撤销（${say.rule(rule)}；${document}），未付奖金随之取消，不能再办理。请停止拨付；此前已付的，按追缴程序办理。`,
    PayeeDiffers: ({ application, differs, names }, say) =>
      `收款账户的${differs.map((each) => DIFFERS[each]).join('，')}，暂不能确认。${say.application(application)}登记的名称为${say.list(names)}；请改用其本人或者本单位账户，确需付至该账户的，请写明理由并附证明文件。`,
    PayeeMissing: ({ application }, say) =>
      `${say.application(application)}的收款人和账户尚未核对，暂不能拨付。请先办理“核对收款人”。`,
    PayeeOutdated: ({ application }, say) =>
      `${say.application(application)}在核对收款人之后发生了变更，原账户可能已不适用，暂不能拨付。请重新核对收款人。`,
    PaidInFuture: ({ paidOn, on }, say) =>
      `拨付日期${say.date(paidOn)}晚于今日${say.date(on)}，暂不能登记。请在付款后登记。`,
    PaidBeforeAward: ({ application, paidOn, awardedOn }, say) =>
      `${say.application(application)}于${say.date(awardedOn)}获奖，拨付日期${say.date(paidOn)}早于该日，暂不能登记。请核对日期。`,
    NotPayableYet: ({ application, paidOn, from, to }, say) =>
      `${say.application(application)}的奖金于${say.date(from)}至${say.date(to)}兑现，${say.date(paidOn)}暂不能拨付。请列入相应年度预算，届时办理。`,
    LateReasonMissing: ({ application, paidOn, due }, say) =>
      `${say.application(application)}的奖金应于${say.date(due)}以前兑现，${say.date(paidOn)}拨付已经逾期。逾期不影响拨付，请补填逾期原因后登记。`,
    MoreThanPayable: ({ application, fen, askedFen, paidFen, leftFen }, say) =>
      `${say.application(application)}的奖金核定${yuan(askedFen)}，已付${yuan(paidFen)}，尚余${yuan(leftFen)}，不能再付${yuan(fen)}。请核对金额。`,
    VoucherUnknown: ({ application, voucher }, say) =>
      `${say.application(application)}的这项奖金没有凭证号${voucher}的记录，无从冲销。请核对凭证号。`,
    ReversedBefore: ({ voucher, reversal }) =>
      `凭证${voucher}已由凭证${reversal}冲销，不再重复冲销。需要重新登记的，请使用新的凭证号。`,
    ClaimedMoreThanLeft: ({ application, fen, paidFen, claimedFen }, say) =>
      `${say.application(application)}已付${yuan(paidFen)}，已追回${yuan(claimedFen)}；冲销${yuan(fen)}后追回数将大于已付数，暂不能冲销。请先冲销多记的追缴入账。`,
    PaidMoreThanFixed: ({ application, paidFen, prizeFen }, say) =>
      `${say.application(application)}的奖金重新核定为${yuan(prizeFen)}，已付${yuan(paidFen)}超出该数，暂不能核定。请先冲销多付的款项。`,
    OverrunAsItWas: ({ application }, say) =>
      `${say.application(application)}逾期拨付所依据的条文和期限不在更正之列，只能更正逾期原因；请照原记录填写条文和期限。`,
    ReviewActedOn: ({ application }, say) =>
      `${say.application(application)}的法制审核意见已经据以追缴，暂不能作废。请先冲销追缴入账，作废延期和核销记录。`,
    VoucherUsed: ({ voucher, application }, say) =>
      `凭证号${voucher}已用于${say.application(application)}，不能重复登记。请核对凭证。`,
    NothingPaid: ({ application }, say) =>
      `${say.application(application)}尚无已付奖金，无须办理。请核对编号，或者先登记拨付。`,
    UsedMoreThanPaid: ({ application, fen, paidFen, usedFen, leftFen }, say) =>
      `${say.application(application)}已收奖金${yuan(paidFen)}，已报告使用${yuan(usedFen)}，尚余${yuan(leftFen)}，本次报告${yuan(fen)}超出余额。请核对各项金额。`,
    UseNotConfined: ({ application }, say) =>
      `条文没有规定奖金不得用于其他用途，暂不能认定${say.application(application)}挪用。请将有关情况记入使用报告。`,
    MeasureMissing: ({ application }, say) =>
      `尚未写明对${say.application(application)}如何处理。请填写改正期限（mendBy），或者移送的机关（referTo）。`,
    MisusedMoreThanPaid: ({ application, fen, paidFen }, say) =>
      `${say.application(application)}已收奖金${yuan(paidFen)}，认定挪用${yuan(fen)}超出该数。请核对金额。`,
    DayNotAhead: ({ day, on }, say) => `${say.date(day)}不晚于今日${say.date(on)}，请另定期限。`,
    MisuseUnknown: ({ application, misuse }, say) =>
      `${say.application(application)}没有第${misuse}项挪用认定，请核对序号。`,
    NothingToMend: ({ application, misuse, isMended }, say) =>
      isMended
        ? `${say.application(application)}的第${misuse}项挪用认定已确认改正，不必重复办理。`
        : `${say.application(application)}的第${misuse}项挪用认定已移送处理，没有改正期限，不在此确认。`,
    NotRevoked: ({ application }, say) =>
      `${say.application(application)}的奖励没有撤销，不发生追缴。请先办理撤销程序。`,
    PrizeKept: ({ application, rule, by }, say) =>
      by === 'text'
        ? `${say.application(application)}因${say.rule(rule)}撤销，条文未规定收回奖金，不能追缴。`
        : `${say.application(application)}因${say.rule(rule)}撤销，法制审核意见为不追缴，不能追缴。`,
    ReviewNotNeeded: ({ application, rule, clawback }, say) =>
      `${say.application(application)}因${say.rule(rule)}撤销，条文已写明${clawback === 'yes' ? '追缴奖金' : '不收回奖金'}，不必法制审核。`,
    ReviewedAlready: ({ application, outcome }, say) =>
      `${say.application(application)}的奖金已有法制审核意见（${outcome === 'claim' ? '追缴' : '不追缴'}），不必重复登记。`,
    ReviewFirst: ({ application, rule }, say) =>
      `${say.application(application)}因${say.rule(rule)}撤销，条文没有写明奖金是否追缴，暂不能追缴。请先送法制审核并登记意见。`,
    ClaimSettled: ({ application, claimedFen }, say) =>
      `${say.application(application)}的奖金${yuan(claimedFen)}已全部追回，不必再办。`,
    ClaimClosedBefore: ({ application, fen }, say) =>
      `${say.application(application)}尚欠的${yuan(fen)}已核销，无须再延期或者核销。其后又有款项追回的，请登记追回入账。`,
    MoreThanOwed: ({ application, fen, toClaimFen, claimedFen, leftFen }, say) =>
      `${say.application(application)}应退奖金${yuan(toClaimFen)}，已追回${yuan(claimedFen)}，尚欠${yuan(leftFen)}，本次${yuan(fen)}超出欠款。请核对金额。`,
    NoExtension: ({ application, until, before }, say) =>
      `${say.application(application)}的追缴期限已定至${say.date(before)}，改至${say.date(until)}不是延长。请另定期限。`,
  },
  entries: {
    PrizeFixed: ({ application, award, firstWin, source, prize, ceiling, payable, again }, say) =>
      [
        `${again ? '重新' : ''}查明${say.application(application)}获${say.award(award)}为${firstWin ? '首次' : '再次'}获奖（据${source}），奖金：${sayPrize(prize, award, say)}`,
        ...(again
          ? [`原核定${yuan(again.beforeFen)}，重新查明的原因：${again.reason}（${again.document}）`]
          : []),
        ...(ceiling ? [sayCeiling(ceiling, say)] : []),
        ...(payable ? [sayPayable(payable, say)] : []),
      ].join('。'),
    PayeeConfirmed: ({ kind, holder, account, document, differs, mismatch, ...whose }, say) =>
      `${who(whose, say)}的收款人为${holder}（${kind === 'person' ? '个人账户' : '单位账户'}，尾号${account.last4}；${document}）${mismatch ? `，${differs.map((each) => DIFFERS[each]).join('，')}，理由：${mismatch.reason}（${mismatch.document}）` : ''}`,
    PaymentRecorded: (data, say) =>
      `${say.date(data.paidOn)}向${who(data, say)}拨付奖金${yuan(data.fen)}（凭证${data.voucher}，列${data.budgetYear}年度预算）；核定${yuan(data.askedFen)}，累计已付${yuan(data.paidFen)}，尚余${yuan(data.leftFen)}${data.overrun ? `。依${say.article(data.overrun.article)}应于${say.date(data.overrun.due)}以前兑现，本次逾期，原因：${data.overrun.reason}` : ''}`,
    PaymentReversed: ({ fen, voucher, reversal, reason, askedFen, paidFen, leftFen, ...whose }, say) =>
      `冲销${who(whose, say)}凭证${voucher}的拨付${yuan(fen)}（冲销凭证${reversal}）：${reason}；核定${yuan(askedFen)}，累计已付${yuan(paidFen)}，尚余${yuan(leftFen)}`,
    ClawbackReversed: ({ fen, voucher, reversal, reason, toClaimFen, claimedFen, leftFen, ...whose }, say) =>
      `冲销${who(whose, say)}凭证${voucher}的追缴入账${yuan(fen)}（冲销凭证${reversal}）：${reason}；应追缴${yuan(toClaimFen)}，累计追回${yuan(claimedFen)}，尚欠${yuan(leftFen)}`,
    PrizeUseReported: ({ lines, document, paidFen, usedFen, leftFen, ...whose }, say) =>
      `${who(whose, say)}报告奖金使用情况（${document}）：${lines.map(({ fen, note, ...line }) => `${sayPurpose(line)}${yuan(fen)}${note === undefined ? '' : `，${note}`}`).join('；')}。已收${yuan(paidFen)}，累计使用${yuan(usedFen)}，尚余${yuan(leftFen)}`,
    MisuseFound: ({ misuse, fen, finding, document, mendBy, referTo, ...whose }, say) =>
      `认定${who(whose, say)}挪用奖金${yuan(fen)}（第${misuse}项；${document}）：${finding}${mendBy === undefined ? '' : `。责成于${say.date(mendBy)}以前改正`}${referTo === undefined ? '' : `。移送${referTo}处理`}`,
    MisuseMended: ({ misuse, document, late, ...whose }, say) =>
      `${who(whose, say)}的第${misuse}项挪用已${late ? '逾期' : '按期'}改正（${document}）`,
    LegalReviewRecorded: ({ outcome, document, rule, paidFen, ...whose }, say) =>
      `${who(whose, say)}因${say.rule(rule)}撤销，已付奖金${yuan(paidFen)}经法制审核${outcome === 'claim' ? '应予追缴' : '不予追缴'}（${document}）`,
    ClawbackRecorded: ({ fen, voucher, toClaimFen, claimedFen, leftFen, ...whose }, say) =>
      `追回${who(whose, say)}奖金${yuan(fen)}（凭证${voucher}）；应追缴${yuan(toClaimFen)}，累计追回${yuan(claimedFen)}，${leftFen === 0 ? '已结清' : `尚欠${yuan(leftFen)}`}`,
    ClawbackExtended: ({ from, until, reason, document, leftFen, ...whose }, say) =>
      `${who(whose, say)}尚欠的${yuan(leftFen)}${from === undefined ? '准予分期退还' : `的退还期限由${say.date(from)}延长`}至${say.date(until)}：${reason}（${document}）`,
    ClaimClosed: ({ fen, reason, document, decidedBy, ...whose }, say) =>
      `${who(whose, say)}尚欠的${yuan(fen)}经${say.role(decidedBy)}决定核销：${reason}（${document}）`,
  },
  settings: () => [],
}
