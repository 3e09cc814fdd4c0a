import { refusalsOf } from '../../../core/process/stage.ts'
import type { PrizeRefusals } from '../../../parts/prize/domain/index.ts'

export const ROOM = 'stages/conferral'

export type Refusals = PrizeRefusals & {
  NotAWinner: { application: string }
  NamedTwice: { application: string }
  NameHeld: { applications: string[] }
  NobodyToConfer: { held: string[] }
  NotYetApproved: { applications: string[] }
  FirstWinUnknown: { applications: string[] }
  SourceMissing: { applications: string[] }
  AwardUnknown: { applications: string[] }
}
export const refuse = refusalsOf<Refusals>(ROOM)
