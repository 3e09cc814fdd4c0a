import { z } from 'zod'
import { source } from '../../../core/regulation/schema/source.ts'

/** 公布期限 How long a notice runs: so many days exactly, or at least so many; whether a last day off rolls on. */
export const noticePeriod = z.strictObject({
  ...source,
  days: z.int().positive(),
  kind: z.enum(['natural', 'workday']),
  bound: z.enum(['exactly', 'atLeast']),
  rolls: z.boolean().default(true),
})

/** What every posted notice is told by its regulation. Spread into the settings of a stage. */
export const noticeSettings = { period: noticePeriod, channels: z.array(z.string()).min(1) }
export type NoticeSettings = {
  readonly period: z.infer<typeof noticePeriod>
  readonly channels: readonly string[]
}

/** Channels that the regulation asks for and in which nothing was posted. */
export const missingChannels = (asked: readonly string[], used: readonly string[]): string[] =>
  asked.filter((channel) => !used.includes(channel))
