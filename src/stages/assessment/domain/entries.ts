import type { JsonObject } from '../../../core/basics/json.ts'
import type { MarkNumbers } from '../../../parts/scorecard/domain.ts'
import type { ObservedPart } from './settings.ts'

/** What an assessment records, besides recusals and scores, which are the contract's. */
export type Entries = {
  PanelFormed: { panel: string; leader: string; members: string[]; applications: string[] }
  AssessorReplaced: { panel: string; application?: string; out: string; in?: string; reason: string }
  /** Who acknowledged which provisions, as they were shown. */
  ProvisionsAcknowledged: {
    assessor: string
    provisions: { id: string; article: string; text: { zh: string; en: string } }[]
  }
  ScorecardSubmitted: {
    application: string
    assessor: string
    marks: MarkNumbers
    strengths?: number
    improvements?: number
  }
  ConsensusRecorded: { application: string; leader: string; marks: MarkNumbers; reason: string }
  ScoringClosed: { applications: string[]; inputs: string }
  ScoringReopened: { reason: string }
  ReportSigned: { document: string; sha256: string; signedBy: string }
  ObservationsSigned: {
    application: string
    document: string
    sha256: string
    parts: ObservedPart[]
    signedBy: string
  }
  ScoresDetermined: { algorithm: string; inputs: string; standard: string; rows: ScoreRow[] }
}

/**
 * How one score came about: whose sheets counted, whose did not, and each item's percent by mean or consensus. `standard`: by which it was
 * scored, where that is not the cycle's for organisations.
 */
export type ScoreRow = {
  application: string
  standard?: string
  percent: string
  points: string
  panel: string
  assessors: string[]
  setAside: { assessor: string; why: 'recused' | 'replaced' }[]
  consensus: string[]
  items: Record<string, string>
}

/** An application without enough sheets: how many count, who owes one, who is recused. */
export type Lack = {
  application: string
  panel: string
  sheets: number
  atLeast: number
  owing: string[]
  recused: string[]
}

/** An item whose marks lie too far apart, in percent. */
export type Apart = { item: string; lowest: string; highest: string; range: string }

export type Refusals = {
  PanelTooSmall: { panel: string; members: number; atLeast: number }
  MemberTwice: { panel: string; members: string[] }
  LeaderNotMember: { panel: string; leader: string }
  OwnCase: { panel: string; members: string[] }
  NotInCohort: { applications: string[] }
  AlreadyInPanel: { taken: { application: string; panel: string }[] }
  PanelHasScored: { panel: string }
  UnknownPanel: { panel: string; known: string[] }
  NotOnPanel: { person: string; application: string; members: string[] }
  NotAMember: { person: string; panel: string; members: string[] }
  AlreadyAMember: { person: string; panel: string }
  NotOwnRecusal: { person: string; actor: string }
  NoPanelYet: { application: string }
  NotAcknowledged: { assessor: string; provisions: { zh: string; en: string }[] }
  NothingToAcknowledge: { assessor: string }
  MarksUnfit: { application: string; faults: JsonObject[] }
  ScorecardLocked: { application: string; assessor: string }
  NotTheLeader: { application: string; leader: string }
  NothingAgreed: { application: string }
  ScoringIsClosed: Record<string, never>
  ScoringStillOpen: Record<string, never>
  SheetsLacking: { lacks: Lack[] }
  ConsensusLacking: { limit: number; apart: { application: string; items: Apart[] }[] }
  ReplacementUnfit: { application: string; assessor: string }
  ReportUnsigned: { name: { zh: string; en: string } }
  NoReportOwed: Record<string, never>
  NoObservationsOwed: Record<string, never>
  ObservationsIncomplete: { application: string; missing: ObservedPart[] }
  ObservationsLacking: { name: { zh: string; en: string }; applications: string[] }
  NotToldByLeader: { application: string; leader: string }
}
