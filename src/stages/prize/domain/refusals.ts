import { refusalsOf } from '../../../core/process/stage.ts'
import type { EarmarkRefusals } from '../../../parts/earmark/domain.ts'
import type { PrizeRefusals } from '../../../parts/prize/domain/index.ts'

export const ROOM = 'stages/prize'

type About = { application: string }

export type Refusals = PrizeRefusals &
  EarmarkRefusals & {
    NotAWinner: About
    AwardNotNamed: About & { won: string[] }
    FinanceDoesThis: { role: string }
    HistoryKnown: About
    HistoryUnknown: About & { award: string }
    NothingPayable: About & { award: string; firstWin: boolean }
    PayableCancelled: About & { rule: string; decidedOn: string; document: string }
    PayeeDiffers: About & { differs: ('holder' | 'kind')[]; names: string[] }
    PayeeMissing: About
    PayeeOutdated: About
    PaidInFuture: { paidOn: string; on: string }
    PaidBeforeAward: About & { paidOn: string; awardedOn: string }
    NotPayableYet: About & { paidOn: string; from: string; to: string }
    LateReasonMissing: About & { paidOn: string; due: string }
    MoreThanPayable: About & { fen: number; askedFen: number; paidFen: number; leftFen: number }
    VoucherUnknown: About & { voucher: string }
    ReversedBefore: { voucher: string; reversal: string }
    ClaimedMoreThanLeft: About & { fen: number; paidFen: number; claimedFen: number }
    PaidMoreThanFixed: About & { paidFen: number; prizeFen: number }
    OverrunAsItWas: About
    ReviewActedOn: About
    VoucherUsed: { voucher: string; application: string }
    NothingPaid: About
    UsedMoreThanPaid: About & { fen: number; paidFen: number; usedFen: number; leftFen: number }
    UseNotConfined: About
    MeasureMissing: About
    MisusedMoreThanPaid: About & { fen: number; paidFen: number }
    DayNotAhead: { day: string; on: string }
    MisuseUnknown: About & { misuse: number }
    NothingToMend: About & { misuse: number; isMended: boolean }
    NotRevoked: About
    PrizeKept: About & { rule: string; by: 'text' | 'review' }
    ReviewNotNeeded: About & { rule: string; clawback: 'yes' | 'no' }
    ReviewedAlready: About & { outcome: 'claim' | 'none' }
    ReviewFirst: About & { rule: string }
    ClaimSettled: About & { claimedFen: number }
    ClaimClosedBefore: About & { fen: number }
    MoreThanOwed: About & { fen: number; toClaimFen: number; claimedFen: number; leftFen: number }
    NoExtension: About & { until: string; before: string }
  }
export const refuse = refusalsOf<Refusals>(ROOM)
