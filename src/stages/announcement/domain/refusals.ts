import { refusalsOf } from '../../../core/process/stage.ts'

type Kind = 'natural' | 'workday'

export type Refusals = {
  ChannelMissing: { channels: string[] }
  DeadlineMissing: Record<string, never>
  DeadlinePast: { closesOn: string; on: string }
  CallTooShort: { days: number; kind: Kind; closesOn: string; earliest: string; inferred: boolean }
  NothingAnnounced: Record<string, never>
  NoDeadlineNamed: { closesOn: string }
  DeadlineIsOver: { lastDay: string; on: string }
  DeadlineNotEarlier: { lastDay: string; asked: string }
}
export const refuse = refusalsOf<Refusals>('stages/announcement')
