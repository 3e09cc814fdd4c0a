import type { Purposed } from '../../../parts/earmark/domain.ts'

/** 收款方 Who is paid; what an applicant pays is no cost and never taken. */
export const PAYEES = ['assessor', 'staff', 'supplier', 'agency', 'other'] as const
/** 来源 From whom money comes. */
export const SOURCES = ['budget', 'refund', 'applicant', 'other'] as const

export type Total = Purposed & { fen: number }

export type Entries = {
  CostEntered: Purposed & {
    fen: number
    voucher: string
    payee: (typeof PAYEES)[number]
    note?: string
    purposeFen: number
    spentFen: number
  }
  IncomeEntered: {
    from: (typeof SOURCES)[number]
    fen: number
    voucher: string
    note?: string
    receivedFen: number
  }
  CostReversed: {
    voucher: string
    kind: 'cost' | 'income'
    fen: number
    reason: string
    document: string
  }
  LedgerClosed: { document: string; totals: Total[]; spentFen: number; receivedFen: number }
}
