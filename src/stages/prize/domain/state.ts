import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Sharing } from '../../../parts/prize/domain/index.ts'
import type { Entries, Whose } from './entries.ts'

/** 凭证 Money that went one way, under its voucher; `reversal` is the voucher by which it was taken out again. */
export type Slip = {
  readonly fen: number
  readonly voucher: string
  readonly on: IsoDate
  readonly reversal?: string
}
export type Misuse = {
  readonly misuse: number
  readonly on: IsoDate
  readonly mendBy?: IsoDate
  readonly isMended: boolean
}

/** 奖金账 What happened to the money of one honour. */
export type Purse = {
  /** When its prize was fixed, where that waited for its history, and from what it was reckoned. */
  readonly fixed: { readonly on: IsoDate; readonly sharing: Sharing } | null
  /** How often the winner had changed when its payee was confirmed; null while none is. */
  readonly payeeAfter: number | null
  readonly payments: readonly Slip[]
  readonly usedFen: number
  readonly misuses: readonly Misuse[]
  readonly review: { readonly outcome: 'claim' | 'none'; readonly on: IsoDate } | null
  readonly clawbacks: readonly Slip[]
  /** 追缴期限 The day to which the claim was put off. */
  readonly until: IsoDate | null
  /** What was given up as uncollectable; null while nothing was. */
  readonly givenUpFen: number | null
}

const empty: Purse = {
  fixed: null,
  payeeAfter: null,
  payments: [],
  usedFen: 0,
  misuses: [],
  review: null,
  clawbacks: [],
  until: null,
  givenUpFen: null,
}

export type State = { readonly purses: Readonly<Record<string, Purse>> }
export const initial: State = { purses: {} }

type Of = Pick<Whose, 'application' | 'award'>
const keyOf = ({ application, award }: Of) => `${application}/${award}`

export const purseOf = ({ purses }: State, of: Of): Purse => under(purses, keyOf(of)) ?? empty

/** What counts of slips, in fen. */
export const totalOf = (slips: readonly Slip[]): number =>
  slips.reduce((sum, { fen, reversal }) => (reversal === undefined ? sum + fen : sum), 0)

/** The day on which money first reached a winner; none while nothing that counts was paid. */
export const firstPaidOn = (state: State, of: Of | undefined): IsoDate | undefined =>
  (of ? purseOf(state, of).payments : [])
    .filter(({ reversal }) => reversal === undefined)
    .map(({ on }) => on)
    .toSorted()[0]

/** The application under whose money a voucher number stands already, also one that was reversed or reversed another. */
export const holderOfVoucher = ({ purses }: State, voucher: string): string | undefined =>
  Object.entries(purses)
    .find(([, { payments, clawbacks }]) =>
      [...payments, ...clawbacks].some((slip) => slip.voucher === voucher || slip.reversal === voucher),
    )?.[0]
    .split('/')[0]

type Fold<T extends keyof Entries> = (purse: Purse, data: Entries[T], on: IsoDate) => Purse

const reversed = (slips: readonly Slip[], { voucher, reversal }: { voucher: string; reversal: string }) =>
  slips.map((slip) => (slip.voucher === voucher ? { ...slip, reversal } : slip))

const folds: { [T in keyof Entries]: Fold<T> } = {
  PrizeFixed: (purse, { sharing }, on) => ({ ...purse, fixed: { on, sharing } }),
  PayeeConfirmed: (purse, { changes }) => ({ ...purse, payeeAfter: changes }),
  PaymentRecorded: (purse, { fen, voucher, paidOn }) => ({
    ...purse,
    payments: [...purse.payments, { fen, voucher, on: paidOn }],
  }),
  PaymentReversed: (purse, data) => ({ ...purse, payments: reversed(purse.payments, data) }),
  PrizeUseReported: (purse, { fen }) => ({ ...purse, usedFen: purse.usedFen + fen }),
  MisuseFound: (purse, { misuse, mendBy }, on) => ({
    ...purse,
    misuses: [...purse.misuses, { misuse, on, ...(mendBy === undefined ? {} : { mendBy }), isMended: false }],
  }),
  MisuseMended: (purse, { misuse }) => ({
    ...purse,
    misuses: purse.misuses.map((each) => (each.misuse === misuse ? { ...each, isMended: true } : each)),
  }),
  LegalReviewRecorded: (purse, { outcome }, on) => ({ ...purse, review: { outcome, on } }),
  ClawbackRecorded: (purse, { fen, voucher }, on) => ({
    ...purse,
    clawbacks: [...purse.clawbacks, { fen, voucher, on }],
  }),
  ClawbackReversed: (purse, data) => ({ ...purse, clawbacks: reversed(purse.clawbacks, data) }),
  ClawbackExtended: (purse, { until }) => ({ ...purse, until }),
  ClaimClosed: (purse, { fen }) => ({ ...purse, givenUpFen: fen }),
}

const isOwn = (type: string): type is keyof Entries => Object.hasOwn(folds, type)

export function evolve(state: State, { type, data, occurredOn }: Entry): State {
  if (!isOwn(type)) return state
  const fold = folds[type] as (purse: Purse, data: unknown, on: IsoDate) => Purse
  const of = data as Of
  return { purses: { ...state.purses, [keyOf(of)]: fold(purseOf(state, of), data, occurredOn) } }
}
