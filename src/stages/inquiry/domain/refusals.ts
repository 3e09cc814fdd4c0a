import { refusalsOf } from '../../../core/process/stage.ts'
import type { Missing } from './missing.ts'

export type Refusals = {
  InquiryKnown: { inquiry: string }
  BodyNotToBeAsked: { body: string; bodies: string[] }
  UnitMissing: { body: string }
  DocumentMissing: { inquiry: string }
  NotInThisRound: { applications: string[] }
  InquiryUnknown: { inquiry: string }
  AskedAnotherBody: { inquiry: string; asked: string; actor: string }
  NotAskedAbout: { inquiry: string; applications: string[] }
  RecusedFromCases: { person: string; applications: string[] }
  AnsweredAlready: { inquiry: string; on: string }
  SettledAlready: { inquiry: string }
  InquiriesUnanswered: { inquiries: { inquiry: string; asked: string }[] }
  InquiriesMissing: { missing: Missing[] }
}
export const refuse = refusalsOf<Refusals>('stages/inquiry')
