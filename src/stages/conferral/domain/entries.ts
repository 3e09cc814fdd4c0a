import type { Ceiling } from './ceiling.ts'
import type { Payable } from './payment.ts'
import type { Prize } from './prize.ts'
import type { EarlierPrize } from './statement.ts'

export type Winner = {
  application: string
  award: string
  firstWin: boolean
  source: string
  earlier?: EarlierPrize[]
  items: string[]
  grantedBy: string[]
  prize: Prize
  certificateNumber?: string
}
export type Entries = {
  ConferralRecorded: {
    document: string
    winners: Winner[]
    totalFen: number
    ceiling?: Ceiling
    payable?: Payable
    /** Names that came here and had been struck by the approver: nothing is conferred on them. */
    struck?: string[]
  }
}
