import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Purposed } from '../../../parts/earmark/domain.ts'
import type { Ceiling, EarlierPrize, Payable, Prize } from '../../../parts/prize/domain/index.ts'

/** 用途 A line of a report. */
export type UseLine = Purposed & { fen: number; note?: string }

/** The money of one winner after an act, in fen. */
export type Balance = { askedFen: number; paidFen: number; leftFen: number }

export type Entries = {
  PrizeFixed: {
    application: string
    award: string
    firstWin: boolean
    source: string
    earlier?: EarlierPrize[]
    items: string[]
    prize: Prize
    ceiling?: Ceiling
    payable?: Payable
  }
  /** `changes`: how often the winner had changed when the payee was confirmed. */
  PayeeConfirmed: {
    application: string
    kind: 'organisation' | 'person'
    holder: string
    account: { last4: string; hash: string }
    document: string
    differs: ('holder' | 'kind')[]
    mismatch?: { reason: string; document: string }
    changes: number
  }
  PaymentRecorded: Balance & {
    application: string
    fen: number
    voucher: string
    paidOn: IsoDate
    budgetYear: number
    overrun?: { article: string; due: IsoDate; reason: string }
  }
  PrizeUseReported: {
    application: string
    lines: UseLine[]
    document: string
    fen: number
    paidFen: number
    usedFen: number
    leftFen: number
  }
  MisuseFound: {
    application: string
    misuse: number
    fen: number
    finding: string
    document: string
    mendBy?: IsoDate
    referTo?: string
  }
  MisuseMended: { application: string; misuse: number; document: string; late: boolean }
  LegalReviewRecorded: {
    application: string
    outcome: 'claim' | 'none'
    document: string
    rule: string
    paidFen: number
  }
  ClawbackRecorded: {
    application: string
    fen: number
    voucher: string
    rule: string
    toClaimFen: number
    claimedFen: number
    leftFen: number
  }
  ClawbackExtended: {
    application: string
    from?: IsoDate
    until: IsoDate
    reason: string
    document: string
    leftFen: number
  }
  ClaimClosed: { application: string; fen: number; reason: string; document: string; decidedBy: string }
}
