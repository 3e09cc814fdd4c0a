import type { Text } from '../../../core/basics/text.ts'
import { refusalsOf } from '../../../core/process/stage.ts'

export type Refusals = {
  NotAWinner: { application: string }
  AwardNotNamed: { application: string; won: string[] }
  EnteredAlready: { application: string; number: string }
  NumberTaken: { number: string; application: string }
  HonourRevoked: { application: string; decidedOn: string; document: string }
  NothingToEnter: Record<string, never>
  ItemNotConferred: { application: string; item: string; items: string[] }
  SinceBeforeAward: { application: string; since: string; awardedOn: string }
  SinceInFuture: { since: string; on: string }
  SinceBeforeLastChange: { application: string; since: string; last: string }
  WinnerIsClosed: { application: string; since: string }
  NameMissing: { application: string }
  PersonNameMissing: { application: string }
  CodeMissing: { application: string }
  CodeUnfit: { fault: Text }
  NoSuccessorWhenClosed: { application: string }
  ChangeNotForPersons: { application: string; change: string }
  NothingChanged: { application: string; name: string }
  PapersStay: { application: string; items: string[] }
  NumberReplacementUnfit: { application: string; number: string }
}
export const refuse = refusalsOf<Refusals>('stages/register')
