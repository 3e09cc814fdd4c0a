import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Entries } from './entries.ts'

type Slip = { readonly fen: number; readonly voucher: string }
export type Misuse = { readonly mendBy?: IsoDate; readonly isMended: boolean }

/** 奖金账 What happened to the money of one winner. */
export type Purse = {
  /** How often the winner had changed when its payee was confirmed; null while none is. */
  readonly payeeAfter: number | null
  readonly payments: readonly Slip[]
  readonly usedFen: number
  readonly misuses: readonly Misuse[]
  readonly review: 'claim' | 'none' | null
  readonly clawbacks: readonly Slip[]
  /** 追缴期限 The day to which the claim was put off. */
  readonly until: IsoDate | null
  /** What was given up as uncollectable and did not come in after all; null while nothing was given up. */
  readonly uncollectableFen: number | null
}

const empty: Purse = {
  payeeAfter: null,
  payments: [],
  usedFen: 0,
  misuses: [],
  review: null,
  clawbacks: [],
  until: null,
  uncollectableFen: null,
}

export type State = { readonly purses: Readonly<Record<string, Purse>> }
export const initial: State = { purses: {} }

export const purseOf = ({ purses }: State, application: string): Purse => under(purses, application) ?? empty

/** The application under whose money a voucher number stands already. */
export const holderOfVoucher = ({ purses }: State, voucher: string): string | undefined =>
  Object.entries(purses).find(([, { payments, clawbacks }]) =>
    [...payments, ...clawbacks].some((slip) => slip.voucher === voucher),
  )?.[0]

type Fold<T extends keyof Entries> = (purse: Purse, data: Entries[T]) => Purse

const folds: { [T in keyof Entries]: Fold<T> } = {
  PrizeFixed: (purse) => purse,
  PayeeConfirmed: (purse, { changes }) => ({ ...purse, payeeAfter: changes }),
  PaymentRecorded: (purse, { fen, voucher }) => ({
    ...purse,
    payments: [...purse.payments, { fen, voucher }],
  }),
  PrizeUseReported: (purse, { usedFen }) => ({ ...purse, usedFen }),
  MisuseFound: (purse, { mendBy }) => ({
    ...purse,
    misuses: [...purse.misuses, { ...(mendBy === undefined ? {} : { mendBy }), isMended: false }],
  }),
  MisuseMended: (purse, { misuse }) => ({
    ...purse,
    misuses: purse.misuses.map((each, index) => (index === misuse - 1 ? { ...each, isMended: true } : each)),
  }),
  LegalReviewRecorded: (purse, { outcome }) => ({ ...purse, review: outcome }),
  ClawbackRecorded: (purse, { fen, voucher }) => ({
    ...purse,
    clawbacks: [...purse.clawbacks, { fen, voucher }],
    uncollectableFen: purse.uncollectableFen === null ? null : Math.max(0, purse.uncollectableFen - fen),
  }),
  ClawbackExtended: (purse, { until }) => ({ ...purse, until }),
  ClaimClosed: (purse, { fen }) => ({ ...purse, uncollectableFen: fen }),
}

const isOwn = (type: string): type is keyof Entries => Object.hasOwn(folds, type)

export function evolve(state: State, { type, data }: Entry): State {
  if (!isOwn(type)) return state
  const fold = folds[type] as (purse: Purse, data: unknown) => Purse
  const { application } = data as { application: string }
  return { purses: { ...state.purses, [application]: fold(purseOf(state, application), data) } }
}
