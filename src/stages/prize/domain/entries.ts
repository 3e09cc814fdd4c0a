import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Purposed } from '../../../parts/earmark/domain.ts'
import type { Ceiling, EarlierPrize, Payable, Prize, Sharing } from '../../../parts/prize/domain/index.ts'

/** 用途 A line of a report. */
export type UseLine = Purposed & { fen: number; note?: string }

/** 谁的奖金 The honour whose money it is; `ofSeveral` where the applicant won others in the same cycle. */
export type Whose = { application: string; award: string; ofSeveral?: true }

/** What is taken out of the books, by a voucher of its own. */
type Reversal = { fen: number; voucher: string; reversal: string; reason: string }

/** The money of one winner after an act, in fen. */
export type Balance = { askedFen: number; paidFen: number; leftFen: number }

export type Entries = {
  /** `sharing`: from what it was reckoned; `again`: why what had been fixed is fixed anew. */
  PrizeFixed: Whose & {
    sharing: Sharing
    again?: { reason: string; document: string; beforeFen: number }
    firstWin: boolean
    source: string
    earlier?: EarlierPrize[]
    items: string[]
    prize: Prize
    ceiling?: Ceiling
    payable?: Payable
  }
  /** `changes`: how often the winner had changed when the payee was confirmed. */
  PayeeConfirmed: Whose & {
    kind: 'organisation' | 'person'
    holder: string
    account: { last4: string; hash: string }
    document: string
    differs: ('holder' | 'kind')[]
    mismatch?: { reason: string; document: string }
    changes: number
  }
  PaymentRecorded: Whose &
    Balance & {
      fen: number
      voucher: string
      paidOn: IsoDate
      budgetYear: number
      overrun?: { article: string; due: IsoDate; reason: string }
    }
  PaymentReversed: Whose & Balance & Reversal
  PrizeUseReported: Whose & {
    lines: UseLine[]
    document: string
    fen: number
    paidFen: number
    usedFen: number
    leftFen: number
  }
  MisuseFound: Whose & {
    misuse: number
    fen: number
    finding: string
    document: string
    mendBy?: IsoDate
    referTo?: string
  }
  MisuseMended: Whose & { misuse: number; document: string; late: boolean }
  LegalReviewRecorded: Whose & {
    outcome: 'claim' | 'none'
    document: string
    rule: string
    paidFen: number
  }
  ClawbackRecorded: Whose & {
    fen: number
    voucher: string
    rule: string
    toClaimFen: number
    claimedFen: number
    leftFen: number
  }
  ClawbackReversed: Whose & Reversal & { toClaimFen: number; claimedFen: number; leftFen: number }
  ClawbackExtended: Whose & {
    from?: IsoDate
    until: IsoDate
    reason: string
    document: string
    leftFen: number
  }
  ClaimClosed: Whose & { fen: number; reason: string; document: string; decidedBy: string }
}
