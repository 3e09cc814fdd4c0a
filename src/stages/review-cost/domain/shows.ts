import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const line = { kind: 'cost', id: ['voucher'] } as const

export const shows: Shows<Entries> = {
  CostEntered: { ...line, state: 'settled' },
  IncomeEntered: { ...line, state: 'settled' },
  CostReversed: { ...line, state: 'withdrawn' },
  LedgerClosed: { kind: 'cost', id: [], state: 'settled' },
}
