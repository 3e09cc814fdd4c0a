import { sayYuan } from '../../core/wording/money.ts'
import type { StageWords } from '../../core/wording/say.ts'
import { refusals, sayPurpose } from '../../parts/earmark/words.zh.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const yuan = (fen: number) => sayYuan(fen, 'zh')

const PURPOSES: Readonly<Record<string, string>> = {
  meetings: '会议',
  expertFees: '专家劳务',
  travel: '差旅',
  venue: '场地',
  printing: '印刷',
  other: '其他',
}
const PAYEES = {
  assessor: '评审专家',
  staff: '工作人员',
  supplier: '供应商',
  agency: '评审机构',
  other: '其他',
}
const SOURCES = { budget: '财政预算', refund: '退款', applicant: '申报方', other: '其他来源' }

type Purposed = Parameters<typeof sayPurpose>[0]

const purpose = ({ name, ...rest }: Purposed) =>
  name
    ? sayPurpose({ name, ...rest })
    : sayPurpose({ ...rest, purpose: PURPOSES[rest.purpose] ?? rest.purpose })
const noted = (note: string | undefined) => (note === undefined ? '' : `，${note}`)

export const words: StageWords<Refusals, Entries, Params> = {
  name: '评审经费台账',
  acts: {
    enterCost: '登记支出',
    enterIncome: '登记收入',
    reverseCost: '冲销',
    closeLedger: '结账',
  },
  refusals: {
    ...refusals('评审经费'),
    FinanceDoesThis: ({ role }, say) =>
      `评审经费由${say.role('finance')}登记，${say.role(role)}暂不能办理。请转${say.role('finance')}登记，或者代为补录。`,
    FeeFromApplicant: ({ fen }, say) =>
      `评选不收取费用，不能登记来自${say.role('applicant')}的${yuan(fen)}。请将款项退还，并另行报告。`,
    PurposeUnknown: ({ purpose: given, known }, say) =>
      `用途“${given}”不在通用目录之内，暂不能登记。请选用${say.list(known.map((id) => `${PURPOSES[id] ?? id}（${id}）`))}；列其他的，请说明内容。`,
    NoteMissing: () => '列为其他的，请在 note 中说明内容后登记。',
    SumTooLarge: ({ fen }) =>
      `登记${yuan(fen)}后累计金额过大，暂不能登记。请核对金额；此前有误登的，请先冲销。`,
    VoucherUsed: ({ voucher, isReversed }) =>
      `凭证号${voucher}已经登记${isReversed ? '（已冲销）' : ''}，不能重复使用。请核对凭证。`,
    VoucherUnknown: ({ voucher }) => `台账中没有凭证号${voucher}，请核对后冲销。`,
    ReversedBefore: ({ voucher }) => `凭证号${voucher}已经冲销，不必重复办理。`,
    LedgerIsClosed: ({ document }) =>
      `本届评审经费台账已经结账（${document}），不能再登记。确有遗漏的，请列入下一届台账并说明。`,
  },
  entries: {
    CostEntered: ({ fen, voucher, payee, note, purposeFen, spentFen, ...given }) =>
      `支出${purpose(given)}${yuan(fen)}（付${PAYEES[payee]}，凭证${voucher}${noted(note)}）；该项累计${yuan(purposeFen)}，合计${yuan(spentFen)}`,
    IncomeEntered: ({ from, fen, voucher, note, receivedFen }) =>
      `收入${yuan(fen)}（${SOURCES[from]}，凭证${voucher}${noted(note)}）；累计收入${yuan(receivedFen)}`,
    CostReversed: ({ voucher, kind, fen, reason, document }) =>
      `冲销凭证${voucher}的${kind === 'cost' ? '支出' : '收入'}${yuan(fen)}：${reason}（${document}）`,
    LedgerClosed: ({ document, totals, spentFen, receivedFen }, say) =>
      `评审经费结账（${document}）：支出合计${yuan(spentFen)}${totals.length > 0 ? `，其中${say.list(totals.map(({ fen, ...given }) => `${purpose(given)}${yuan(fen)}`))}` : ''}；收入合计${yuan(receivedFen)}`,
  },
  settings: () => [],
}
