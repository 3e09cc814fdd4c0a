import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { type Context, contract, type Draft } from '../../../core/process/stage.ts'
import { endOfDay } from '../../../core/time/instant.ts'
import { type IsoDate, isoDate } from '../../../core/time/iso-date.ts'
import { type Deadline, lastDayOf } from '../../../core/time/period.ts'
import { hasElapsed, isTooShort } from '../../../core/time/window.ts'
import { noticeRefusals } from './refusals.ts'
import { missingChannels, type NoticeSettings } from './settings.ts'

/** What a stage keeps of its notice: the round for which it was posted, and whom it names. */
export type PostedNotice = { readonly round: number; readonly names: readonly string[] }

export type Bounds = Pick<Deadline, 'lastDay' | 'certainty' | 'walked'>
type Here = Pick<
  Context<NoticeSettings, unknown>,
  'params' | 'on' | 'calendar' | 'round' | 'view' | 'step' | 'at'
>

export const posting = z.strictObject({ channels: z.array(z.string()), lastDay: isoDate.optional() })

/** The last day of the notice of this round, if it is posted. */
export const postedUntil = ({ view, step, round }: Here, posted: PostedNotice | null): IsoDate | undefined =>
  posted?.round === round ? view.notices[step.id]?.lastDay : undefined

/** 张贴 The last day of a notice posted now: computed from the regulation, or as given where the text allows a longer one. */
export function boundsOfPosting(
  room: string,
  here: Here,
  posted: PostedNotice | null,
  input: z.infer<typeof posting>,
): Result<Bounds, Refusal> {
  const { params, on, calendar, step } = here
  const { period } = params
  const cited = [period.article]
  const refuse = noticeRefusals(room)
  const until = postedUntil(here, posted)
  if (until !== undefined) return refuse('NoticeAlreadyPosted', cited, { lastDay: until })
  const missing = missingChannels(params.channels, input.channels)
  if (missing.length > 0) return refuse('ChannelMissing', [step.article], { channels: missing })
  const { lastDay, certainty, walked } = lastDayOf(period, on, calendar, { rolls: period.rolls })
  const asked = input.lastDay ?? lastDay
  const facts = { days: period.days, kind: period.kind, lastDay, asked }
  if (isTooShort(asked, { lastDay })) return refuse('NoticeTooShort', cited, facts)
  if (period.bound === 'exactly' && asked !== lastDay) return refuse('NoticeTooLong', cited, facts)
  return ok({ lastDay: asked, certainty, walked })
}

/** What all other steps are told of a notice that was posted now. */
export const noticeOf = (on: IsoDate, { lastDay, certainty }: Bounds, names: string[]): Draft =>
  contract('NoticePosted', { postedOn: on, lastDay, endsAt: endOfDay(lastDay), certainty, names })

/** 期满 Whether the notice of this round was posted and is over. */
export function checkOver(room: string, here: Here, posted: PostedNotice | null): Result<true, Refusal> {
  const { params, on, step } = here
  const lastDay = postedUntil(here, posted)
  const refuse = noticeRefusals(room)
  if (lastDay === undefined) return refuse('NoticeNotPosted', [step.article], {})
  return hasElapsed({ lastDay }, on)
    ? ok(true)
    : refuse('NoticeStillRuns', [params.period.article], { lastDay, on })
}
