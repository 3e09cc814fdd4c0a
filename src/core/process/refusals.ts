import type { Milestone } from './milestones.ts'
import { refusalsOf } from './stage.ts'

type LimitFacts = { step: string; limit: string; lastDay: string; on: string }

/** Why the process itself does not let an act happen, before any stage is asked. */
export type ProcessRefusals = {
  CycleNotOpen: Record<string, never>
  CycleAlreadyOpen: { cycle: string }
  CycleIsClosed: Record<string, never>
  CycleIsTerminated: { on: string; document: string }
  CycleIsSuspended: { since: string; document: string; until?: string }
  CycleNotSuspended: Record<string, never>
  TerminatedTooLate: { awardedOn: string }
  EditionIsDraft: { edition: string }
  EditionIsIncomplete: { edition: string }
  EditionHasExpired: { edition: string; to: string; on: string }
  EditionNotYetInForce: { edition: string; from: string; on: string }
  StandardUnknown: { standard: string; known: string[] }
  StandardNotEntered: { title: { zh: string; en: string } }
  StandardNotNamed: { title: { zh: string; en: string }; named: { zh: string; en: string }[] }
  StandardForOthers: { title: { zh: string; en: string }; scored: 'organisation' | 'person' }
  StandardFictitious: { title: { zh: string; en: string } }
  PersonStandardMissing: { known: string[] }
  PersonStandardNotNeeded: Record<string, never>
  UnknownStep: { step: string; known: string[] }
  UnknownAct: { step: string; act: string; known: string[] }
  StepNotOpen: { step: string; act: string; waitsFor: string[] }
  StepConcludedAlready: { step: string; act: string }
  NotYourAct: { step: string; act: string; role: string; roles: string[] }
  NotOwnCase: { application: string; actor: string }
  UnknownApplication: { application: string; step: string }
  MustRecuse: { person: string; application: string }
  InputUnfit: { step: string; act: string; problems: { path: string; problem: { zh: string; en: string } }[] }
  PersonalNumberInside: { places: string[] }
  NotSealed: { places: string[] }
  SealedFormGiven: { places: string[] }
  NothingSealed: { values: string[] }
  ErasedAlready: { values: string[] }
  PaperActNeedsEvidence: { act: string }
  PaperActNeedsChecker: { act: string }
  DatedInFuture: { occurredOn: string; receivedOn: string }
  DatedBeforeReceipt: { occurredOn: string; receivedOn: string }
  DatedBeforeFollowed: { step: string; what: Milestone; followedOn: string; dated: string }
  DatedBeforeLastAct: { occurredOn: string; last: string }
  RecordedOutOfOrder: { receivedAt: string; last: string }
  RecordedFarFromReceipt: { receivedAt: string; recordedAt: string; minutes: number }
  ParameterUndecided: {
    parameter: string
    question: { zh: string; en: string }
    decidedBy: string
    step: string
  }
  UnknownParameter: { parameter: string; known: string[] }
  ParameterUnfit: { parameter: string; value: string }
  ParameterTooLate: { parameter: string; step: string }
  CohortNotFinal: { step: string; waitsFor: string }
  EntryNotFound: { stream: string; version: number }
  EntryNotCorrectable: {
    stream: string
    version: number
    type: string
    why: 'process' | 'reversed' | 'annulled' | 'corrected' | 'told' | 'result'
    step?: string
    act?: string
  }
  ReplacementUnfit: { stream: string; version: number; unfit: string[]; may: string[] }
  EntryAnnulledAlready: { stream: string; version: number }
  EntryBuiltOn: { stream: string; version: number; later: { stream: string; version: number } }
  PeriodNotShortened: { step: string; lastDay: string; asked: string }
  PeriodIsOver: { step: string; lastDay: string; on: string }
  LimitUnknown: { step: string; limit: string; known: string[] }
  LimitNotBegun: { step: string; limit: string }
  LimitNotOver: LimitFacts
  LimitMissed: LimitFacts
  LimitExceeded: LimitFacts
  LimitIsOver: LimitFacts
  LimitNotShortened: { step: string; limit: string; lastDay: string; asked: string }
  NothingOverrun: LimitFacts
  UnknownBody: { body: string; known: string[] }
  SucceededAlready: { body: string; name: { zh: string; en: string } }
  ApprovedAlready: { step: string; approvedOn: string }
  ConferredAlready: { step: string; conferredOn: string }
  DatedBeforeOpening: { step: string; occurredOn: string; openedOn: string }
  ConcludedBeforeLastAct: { step: string; occurredOn: string; last: string }
  NotARecorder: { role: string; roles: string[] }
  NoPeriodToExtend: { step: string }
}

export const refuse = refusalsOf<ProcessRefusals>('process')
