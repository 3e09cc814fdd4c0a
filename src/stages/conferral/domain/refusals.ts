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
  /** The authority's own records were laid, and nobody declared them complete: that there was no win before is not known. */
  HistoryIncomplete: { applications: string[] }
  SourceMissing: { applications: string[] }
  AwardUnknown: { applications: string[] }
}
export const refuse = refusalsOf<Refusals>(ROOM)
