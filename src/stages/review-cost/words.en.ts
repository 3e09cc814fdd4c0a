import { sayYuan } from '../../core/wording/money.ts'
import type { StageWords } from '../../core/wording/say.ts'
import { refusals, sayPurpose } from '../../parts/earmark/words.en.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const yuan = (fen: number) => sayYuan(fen, 'en')

const PURPOSES: Readonly<Record<string, string>> = {
  meetings: 'meetings',
  expertFees: 'fees of experts',
  travel: 'travel',
  venue: 'venue',
  printing: 'printing',
  other: 'other',
}
const PAYEES = {
  assessor: 'an assessor',
  staff: 'staff',
  supplier: 'a supplier',
  agency: 'the review agency',
  other: 'others',
}
const SOURCES = {
  budget: 'the budget',
  refund: 'a refund',
  applicant: 'an applicant',
  other: 'another source',
}

type Purposed = Parameters<typeof sayPurpose>[0]

const purpose = ({ name, ...rest }: Purposed) =>
  name
    ? sayPurpose({ name, ...rest })
    : sayPurpose({ ...rest, purpose: PURPOSES[rest.purpose] ?? rest.purpose })
const noted = (note: string | undefined) => (note === undefined ? '' : `, ${note}`)

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'ledger of review costs',
  acts: {
    enterCost: 'enter a cost',
    enterIncome: 'enter income',
    reverseCost: 'reverse an entry',
    closeLedger: 'close the ledger',
  },
  refusals: {
    ...refusals('money for the review'),
    FinanceDoesThis: ({ role }, say) =>
      `review costs are entered by the ${say.role('finance')}, not by the ${say.role(role)}; pass it on, or record it on behalf.`,
    FeeFromApplicant: ({ fen }, say) =>
      `nothing is charged, so ${yuan(fen)} from an ${say.role('applicant')} cannot be entered; give the money back, and report it.`,
    PurposeUnknown: ({ purpose: given, known }, say) =>
      `“${given}” is no purpose of the general list; take one of ${say.list(known.map((id) => `${PURPOSES[id] ?? id} (${id})`))}, and with “other” say what it is.`,
    NoteMissing: () => 'whatever is entered as other needs a note; say under “note” what it is.',
    SumTooLarge: ({ fen }) =>
      `with ${yuan(fen)} more the sum grows too large to be kept. Check the amount; if an earlier one is wrong, reverse it first.`,
    VoucherUsed: ({ voucher, isReversed }) =>
      `voucher ${voucher} is entered already${isReversed ? ' (and reversed)' : ''} and cannot be used again; check the voucher.`,
    VoucherUnknown: ({ voucher }) => `the ledger has no voucher ${voucher}; check the number.`,
    ReversedBefore: ({ voucher }) => `voucher ${voucher} was reversed before; there is nothing to do.`,
    LedgerIsClosed: ({ document }) =>
      `the ledger of this cycle is closed (${document}) and takes no more entries; enter what is missing in that of the next cycle, and say so.`,
  },
  entries: {
    CostEntered: ({ fen, voucher, payee, note, purposeFen, spentFen, ...given }) =>
      `cost of ${yuan(fen)} for ${purpose(given)} (to ${PAYEES[payee]}, voucher ${voucher}${noted(note)}); for this purpose ${yuan(purposeFen)}, in all ${yuan(spentFen)}`,
    IncomeEntered: ({ from, fen, voucher, note, receivedFen }) =>
      `income of ${yuan(fen)} (from ${SOURCES[from]}, voucher ${voucher}${noted(note)}); received in all ${yuan(receivedFen)}`,
    CostReversed: ({ voucher, kind, fen, reason, document }) =>
      `the ${kind} of ${yuan(fen)} under voucher ${voucher} is reversed: ${reason} (${document})`,
    LedgerClosed: ({ document, totals, spentFen, receivedFen }, say) =>
      `the ledger of review costs is closed (${document}): spent ${yuan(spentFen)}${totals.length > 0 ? `, of which ${say.list(totals.map(({ fen, ...given }) => `${purpose(given)} ${yuan(fen)}`))}` : ''}; received ${yuan(receivedFen)}`,
  },
  settings: () => [],
}
