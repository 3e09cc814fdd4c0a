import type { Bar } from '../../../core/selection/barred.ts'
import { refusalsOf } from '../../../core/process/stage.ts'

export type Refusals = {
  NoCandidateList: Record<string, never>
  NoMeeting: Record<string, never>
  MemberTwice: { person: string }
  NotAMember: { person: string }
  NotPresent: { person: string }
  /** `application` is absent where the meeting as a whole lacks its quorum. */
  QuorumNotReached: {
    application?: string
    base: number
    present: number
    needed: number
    recused: number
  }
  RecusedAlready: { person: string; application: string }
  BallotIsSecret: Record<string, never>
  BallotIsOpen: Record<string, never>
  BallotCastAlready: { member: string; application: string }
  BallotCountedAlready: { application: string }
  BallotReplacementUnfit: { member: string; application: string }
  VoterCannotVote: { member: string; application: string }
  CountDoesNotFit: { application: string; tookPart: number; counted: number }
  NotACandidate: { application: string }
  NotVotedOn: { applications: string[] }
  DepartureTwice: { application: string }
  DepartureWithoutReason: { application: string }
  DepartsFromNothing: { application: string; award: string }
  NotCarried: { application: string; for: number; needed: number; base: number }
  OnlyToLowerAward: { application: string; award: string; to: string }
  BelowFloor: { application: string; award: string; percent: string; floor: string }
  AwardNotOpen: { application: string; award: string; why: Bar }
  AboveBand: { application: string; award: string; percent: string }
  QuotaExceeded: { awards: string[]; max: number; count: number }
  /** A limit is full when the seats are counted that it keeps for some of its awards. */
  SeatsReserved: { awards: string[]; max: number; count: number; reserved: number }
  /** A limit that holds as a rule is passed and nobody said why, or who approved it. */
  ExceedsAsARule: { quota: string; awards: string[]; max: number; count: number }
  NothingToExceed: { quota: string }
  VacancyNotAllowed: { award: string; listed: number; proposed: number }
}
export const refuse = refusalsOf<Refusals>('stages/deliberation')
