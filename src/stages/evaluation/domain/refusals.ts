import type { JsonObject } from '../../../core/basics/json.ts'
import type { Text } from '../../../core/basics/text.ts'
import { refusalsOf } from '../../../core/process/stage.ts'

export type Refusals = {
  WeightsUnfit: { fault: JsonObject; decidedBy: string | null }
  /** `awards` are all the cells whose seats are contested, where there are several; the choice is made under `award`. */
  SeatTieUndecided: {
    award: string
    awards?: string[]
    applications: string[]
    places: number
    line: string
  }
  ChoiceIsTheCommittees: { role: string }
  SelectionUnfit: { fault: JsonObject }
  NoReportOwed: Record<string, never>
  RankingNotDetermined: Record<string, never>
  RankingStale: { gone: string[] }
  FindingsMissing: { award: string; applications: string[]; by: string; question: Text }
  NoFindingAsked: { award: string }
  FindingNotYours: { award: string; role: string; by: string }
  NotRankedHere: { applications: string[] }
  FinderRecused: { person: string; application: string }
  FoundAlready: { award: string; application: string }
  ProposalNotAsked: Record<string, never>
  ProposalNotYours: { role: string; by: string }
  NotProposedYet: { by: string }
  ProposedTwice: { application: string }
  AwardUnknown: { award: string }
  NotEligibleFor: { application: string; award: string; why: string }
  PassedOverWithoutReason: { application: string; award: string; better: string[] }
  NobodyMovesUp: { inPlaceOf: string; basis: string; note: Text | null }
  MoveUpNotYours: { role: string; by: string }
  RankingStillOpen: { inPlaceOf: string }
  HasNotFallen: { application: string }
  NoSeatFreed: { application: string }
  FilledAlready: { inPlaceOf: string; successor: string }
  NobodyLeft: { inPlaceOf: string; award: string }
  SuccessorChosenByPeople: { award: string; by: string }
}
export const refuse = refusalsOf<Refusals>('stages/evaluation')
