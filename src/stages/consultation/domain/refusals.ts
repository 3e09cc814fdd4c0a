import { refusalsOf } from '../../../core/process/stage.ts'
import type { NoticeRefusals } from '../../../parts/notice/domain/index.ts'

export const ROOM = 'stages/consultation'

export type Refusals = NoticeRefusals & {
  ConsultationOver: { postedOn: string; lastDay: string; on: string }
  OpinionKnown: { opinion: string }
  AuthorNotToBeNamed: Record<string, never>
  NameNotShown: { application: string }
  OpinionUnknown: { opinion: string }
  RecusedFromOpinion: { person: string; application: string }
  RepliedAlready: { opinion: string; on: string }
  RepliesMissing: { opinions: string[] }
}
export const refuse = refusalsOf<Refusals>(ROOM)
