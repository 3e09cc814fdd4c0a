import { refusalsOf } from '../../../core/process/stage.ts'

type Bounds = { days: number; kind: 'natural' | 'workday'; lastDay: string; asked: string }

/** Why a notice cannot be posted, concluded or corrected. A stage that posts one has all of these. */
export type NoticeRefusals = {
  NoticeAlreadyPosted: { lastDay: string }
  NoticeNotPosted: Record<string, never>
  NoticeTooShort: Bounds
  NoticeTooLong: Bounds
  ChannelMissing: { channels: string[] }
  NoticeStillRuns: { lastDay: string; on: string }
  NoticeIsOver: { lastDay: string; on: string }
  NameNotOnNotice: { names: string[] }
  NamesAreMaterial: Record<string, never>
}

/** The refusals of a notice, in the name of the stage that posts it. */
export const noticeRefusals = refusalsOf<NoticeRefusals>
