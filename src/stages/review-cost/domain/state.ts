import type { Entry } from '../../../core/record/entry.ts'
import type { Purposed } from '../../../parts/earmark/domain.ts'
import type { Entries, Total } from './entries.ts'

type Slip = {
  readonly voucher: string
  readonly fen: number
  readonly on: string
  readonly isReversed: boolean
}
export type Cost = Slip & Purposed & { readonly kind: 'cost' }
export type Income = Slip & { readonly kind: 'income' }

/** 台账 What was entered, in order; `closed` is the document by which it was closed. */
export type State = { readonly slips: readonly (Cost | Income)[]; readonly closed: string | null }
export const initial: State = { slips: [], closed: null }

type Fold<T extends keyof Entries> = (state: State, data: Entries[T], on: string) => State

const folds: { [T in keyof Entries]: Fold<T> } = {
  CostEntered: (state, { purpose, name, listed, fen, voucher }, on) => {
    const cost = {
      kind: 'cost',
      purpose,
      ...(name ? { name } : {}),
      listed,
      fen,
      voucher,
      on,
      isReversed: false,
    } as const
    return { ...state, slips: [...state.slips, cost] }
  },
  IncomeEntered: (state, { fen, voucher }, on) => ({
    ...state,
    slips: [...state.slips, { kind: 'income', fen, voucher, on, isReversed: false }],
  }),
  CostReversed: (state, { voucher }) => ({
    ...state,
    slips: state.slips.map((slip) => (slip.voucher === voucher ? { ...slip, isReversed: true } : slip)),
  }),
  LedgerClosed: (state, { document }) => ({ ...state, closed: document }),
}

const isOwn = (type: string): type is keyof Entries => Object.hasOwn(folds, type)

export const evolve = (state: State, { type, data, occurredOn }: Entry): State =>
  isOwn(type)
    ? (folds[type] as (state: State, data: unknown, on: string) => State)(state, data, occurredOn)
    : state

/** The sums of a ledger, in fen, without what was reversed. */
export type Ledger = {
  /** By purpose, in the order in which each was first used. */
  readonly totals: readonly Total[]
  readonly spentFen: number
  readonly receivedFen: number
  readonly isClosed: boolean
}

const total = (slips: readonly Slip[]) => slips.reduce((sum, { fen }) => sum + fen, 0)

/** 评审经费汇总 What was spent on each purpose and in all, and what came in. */
export function costLedgerOf({ slips, closed }: State): Ledger {
  const valid = slips.filter(({ isReversed }) => !isReversed)
  const costs = valid.filter((slip) => slip.kind === 'cost')
  const purposes = [...new Set(costs.map(({ purpose }) => purpose))]
  const totals = purposes.flatMap((id): Total[] => {
    const own = costs.filter(({ purpose }) => purpose === id)
    const [first] = own
    if (!first) return []
    const { purpose, name, listed } = first
    return [{ purpose, ...(name ? { name } : {}), listed, fen: total(own) }]
  })
  const received = valid.filter(({ kind }) => kind === 'income')
  return { totals, spentFen: total(costs), receivedFen: total(received), isClosed: closed !== null }
}
