import { refusalsOf } from '../../../core/process/stage.ts'

type Of = { application: string; duty: string; year?: number }

export type Refusals = {
  NotAWinner: { application: string }
  DutyUnknown: { duty: string; known: string[] }
  NotAReport: { duty: string }
  IsAReport: { duty: string }
  NotForThePool: { duty: string; serving: string[] }
  YearMissing: { duty: string; years: number[] }
  YearNotOwed: { duty: string; year: number; years: number[] }
  DutyEnded: Of & { why: 'revoked' | 'closed'; since: string }
  HandedInAlready: Of & { accepted: boolean }
  NothingHandedIn: Of
  DueExcused: Of
  NotDueYet: Of
  StillTime: Of & { dueBy: string }
  MissedAlready: Of
  NothingLeftToRemind: Of
  DoneLater: { doneOn: string; on: string }
  DoneBeforeAward: { doneOn: string; awardedOn: string }
}
export const refuse = refusalsOf<Refusals>('stages/duty')
