import { refusalsOf } from '../../../core/process/stage.ts'
import type { EarmarkRefusals } from '../../../parts/earmark/domain.ts'

export const ROOM = 'stages/review-cost'

export type Refusals = EarmarkRefusals & {
  FinanceDoesThis: { role: string }
  FeeFromApplicant: { fen: number }
  PurposeUnknown: { purpose: string; known: string[] }
  NoteMissing: { what: string }
  SumTooLarge: { fen: number }
  VoucherUsed: { voucher: string; isReversed: boolean }
  VoucherUnknown: { voucher: string }
  ReversedBefore: { voucher: string }
  LedgerIsClosed: { document: string }
}
export const refuse = refusalsOf<Refusals>(ROOM)
