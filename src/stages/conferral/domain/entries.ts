import type { Ceiling, EarlierPrize, FirstWin, Payable, Prize } from '../../../parts/prize/domain/index.ts'

export type Winner = {
  application: string
  award: string
  firstWin: FirstWin
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
