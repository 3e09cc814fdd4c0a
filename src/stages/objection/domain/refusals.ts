import { refusalsOf } from '../../../core/process/stage.ts'

export type Refusals = {
  NoticeNotPosted: { notice: string }
  WindowClosed: { notice: string; postedOn: string; lastDay: string; on: string }
  NameNotPosted: { application: string; notice: string }
  ObjectionKnown: { objection: string }
  ObjectorMissing: Record<string, never>
  ObjectorNotToBeNamed: Record<string, never>
  UnknownObjection: { objection: string }
  OnlyALead: { objection: string }
  NotRulingBody: { role: string; by: string }
  RecusedFromName: { person: string; application: string }
  RuledAlready: { objection: string; outcome: 'upheld' | 'rejected'; ruledOn: string }
}
export const refuse = refusalsOf<Refusals>('stages/objection')
