import type { Text } from '../../../core/basics/text.ts'
import type { UsccFault } from '../../../core/codes/uscc.ts'
import { refusalsOf } from '../../../core/process/stage.ts'
import type { Filing } from './state.ts'

type Sector = { id: string; name: Text }
type FactsFault = { path: string; wrong: Text; mend: Text }

export type Refusals = {
  WindowNotAnnounced: { window: string }
  WindowNotOpenYet: { opensOn: string; on: string }
  DeadlineMissed: { lastDay: string; on: string; name: string }
  WindowStillOpen: { lastDay: string; on: string }
  ApplicationTaken: { application: string }
  KindNotAdmitted: { kind: string; kinds: string[] }
  CodeFaulty: { fault: UsccFault }
  CodeIsPersonal: Record<string, never>
  CommitmentUnfit: Record<string, never>
  PersonApplied: { by: string }
  PersonalNumberGiven: { places: string[] }
  CodeTaken: { code: string; by: string }
  SiblingApplied: { code: string; by: string; kind: string }
  FilingMissing: { bodies: string[] }
  FilingUnknown: { body: string; bodies: string[] }
  FilingUnitMissing: { body: string }
  FilingNotForeseen: { body: string }
  NotTheReceiver: { application: string; by: string; filedWith: Filing | null }
  SectorMissing: { known: Sector[] }
  SectorUnknown: { sector: string; known: Sector[] }
  ReplacementUnfit: { application: string }
  DocumentsMissing: { missing: Text[] }
  DocumentsUnknown: { unknown: string[]; known: string[] }
  FactsNotTheirs: { facts: string[] }
  FactsContradict: { fact: 'name' | 'code' | 'kind'; stated: string; given: string }
  FactsUnfit: { problems: FactsFault[] }
  ApplicationUnknown: { application: string }
  WithdrawnAlready: { application: string }
  ConferredAlready: { application: string }
  AcknowledgedAlready: { application: string; number: string }
  DeclinedAlready: { application: string }
  NumberTaken: { number: string; by: string }
  SupplementOutstanding: { application: string; items: string[]; replyBy?: string }
  SupplementAskedBefore: { application: string; askedOn: string }
  SupplementNotAsked: { application: string }
  ReplyTooLate: { application: string; replyBy: string; on: string }
  EligibilityDecided: { application: string }
  HistoryTooLate: { application: string }
  HistoryInFuture: { application: string; day: string; on: string }
  ReceiptsOutstanding: { applications: string[] }
}

export const refuse = refusalsOf<Refusals>('stages/application')
