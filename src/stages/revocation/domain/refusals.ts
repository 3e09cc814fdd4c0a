import { refusalsOf } from '../../../core/process/stage.ts'
import type { Item } from './case.ts'

export type Part = 'open' | 'find' | 'propose' | 'deliberate' | 'decide'
export type Owed = 'delivery' | 'announcement' | 'takingBack' | 'advice'

/** Why no event is recorded and no case opened. */
export type Causes = {
  UnknownApplicant: { application: string }
  IncidentKnown: { incident: string }
  IncidentInFuture: { happenedOn: string; on: string }
  GroundUnclear: Record<string, never>
  UnknownRule: { rule: string; known: string[] }
  UnknownCondition: { condition: string; known: string[] }
  NotFoundEligible: { application: string }
  NameGone: { application: string; cause: string | null }
  ConferredAlready: { application: string; awards: string[] }
  OnlyAfterAward: { application: string; rule: string }
  AwardNotHeld: { application: string; award: string; held: string[] }
  AwardNotNamed: { application: string; held: string[] }
  RevokedAlready: { application: string; award: string; decidedOn: string; document: string }
  UnknownReferral: { application: string; referral: string }
  NeedsReferral: { application: string; rule: string }
  UnknownIncident: { incident: string; application: string }
  NeedsIncident: { rule: string }
  WrongTrigger: { rule: string; incident: string }
  BeforeTheAward: { rule: string; happenedOn: string; awardedOn: string }
  OutsideWindow: { rule: string; happenedOn: string; awardedOn: string; years: number; lastDay: string }
  DomainNotNamed: { rule: string; domain: string; named: string[] }
  BelowThreshold: { rule: string; severity: string; atLeast: string }
}

export type Refusals = Causes & {
  CaseKnown: { case: string }
  UnknownCase: { case: string }
  CaseIsClosed: { case: string }
  SameCaseOpen: { case: string; application: string }
  NotYourPart: { part: Part; role: string; by: string[] }
  RecusedFromCase: { person: string; application: string }
  DecidedAlready: { case: string; decidedOn: string }
  FindingMissing: { by: string }
  FoundNotMet: { case: string }
  NoticeMissing: { case: string }
  NoticeGivenAlready: { case: string; lastDay: string }
  DayOutOfOrder: { day: string; notBefore: string; on: string }
  DefenceClosed: { case: string; lastDay: string }
  DefenceRunning: { case: string; lastDay: string }
  DefenceNotSettled: { case: string; lastDay: string }
  DefenceSettled: { case: string; how: 'stated' | 'waived'; settledOn: string }
  ReasonMissing: { rule: string | null }
  MandatoryOnceMet: { rule: string | null }
  NoDeliberation: { case: string }
  NotProposed: { by: string }
  NotDeliberated: { by: string }
  DeliberatedAgainst: { by: string }
  NotDecided: { case: string }
  DecidedAgainst: { case: string }
  NotToBeAnnounced: { case: string }
  DoneAlready: { case: string; what: Owed }
  NothingNamed: { items: Item[] }
  ItemNotToBeTakenBack: { items: Item[]; left: Item[] }
  VoidWithoutDocument: { items: Item[] }
  StillOpen: { case: string; by: string }
  StillOwed: { case: string; owed: Owed[]; items: Item[] }
}
export const refuse = refusalsOf<Refusals>('stages/revocation')
