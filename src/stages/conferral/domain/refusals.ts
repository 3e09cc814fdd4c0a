import { refusalsOf } from '../../../core/process/stage.ts'

export type Refusals = {
  NotAWinner: { application: string }
  NamedTwice: { application: string }
  NameHeld: { applications: string[] }
  NobodyToConfer: { held: string[] }
  NotYetApproved: { applications: string[] }
  FirstWinUnknown: { applications: string[] }
  SourceMissing: { applications: string[] }
  AwardUnknown: { applications: string[] }
  EarlierWinOnFile: { application: string; award: string; approvedOn: string }
  /** The amount depends on what was paid for a lower award, and the file shows that it was won. */
  EarlierPaymentMissing: { application: string; awards: string[] }
  EarlierNotLower: { application: string; award: string; earlier: string }
}
export const refuse = refusalsOf<Refusals>('stages/conferral')
