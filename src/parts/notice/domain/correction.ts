import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { type Context, contract, type Decision } from '../../../core/process/stage.ts'
import { endOfDay, shanghaiDateOf } from '../../../core/time/instant.ts'
import { lastDayOf } from '../../../core/time/period.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import type { PostedNotice } from './posting.ts'
import { noticeRefusals } from './refusals.ts'
import type { NoticeSettings } from './settings.ts'

type Here = Pick<
  Context<NoticeSettings, unknown>,
  'params' | 'on' | 'at' | 'calendar' | 'round' | 'view' | 'step'
>

/**
 * A correction says what was wrong and why. It is `material` when the public could not judge by the notice as it hung: a name, the tier,
 * the period, where to object. `names` are the applications whose entry was wrong.
 */
export const correction = z.strictObject({
  what: freeText(300),
  reason: freeText(300),
  material: z.boolean(),
  names: z.array(z.string()).min(1).exactOptional(),
})
export type Correction = z.infer<typeof correction>

export type CorrectionEntries = {
  NoticeCorrected: Correction & {
    round: number
    correctedOn: string
    from: string
    lastDay: string
    walked: JsonObject[]
  }
}

/**
 * 更正公示 Posts a correction beside the notice. A material one starts the full period anew on its own day; the posted last day never
 * moves to an earlier one. A paper correction does not revive a notice that was over when it was received.
 */
export function correctPosted(
  room: string,
  { params, on, at, calendar, round, view, step }: Here,
  posted: PostedNotice | null,
  input: Correction,
): Result<Decision, Refusal> {
  const { period } = params
  const refuse = noticeRefusals(room)
  const notice = view.notices[step.id]
  const from = notice?.lastDay
  if (posted?.round !== round || from === undefined) return refuse('NoticeNotPosted', [step.article], {})
  const receivedOn = shanghaiDateOf(at)
  if (hasElapsed({ lastDay: from }, receivedOn))
    return refuse('NoticeIsOver', [period.article], { lastDay: from, on: receivedOn })
  const strangers = (input.names ?? []).filter((name) => !posted.names.includes(name))
  if (strangers.length > 0) return refuse('NameNotOnNotice', [step.article], { names: strangers })
  if (input.names && !input.material) return refuse('NamesAreMaterial', [period.article], {})
  const data = { ...input, round, correctedOn: on, from, lastDay: from, walked: [] }
  if (!input.material) return ok({ entries: [{ type: 'NoticeCorrected', data }] })
  const anew = lastDayOf(period, on, calendar, { rolls: period.rolls })
  const lastDay = anew.lastDay > from ? anew.lastDay : from
  const certainty = anew.lastDay > from ? anew.certainty : (notice?.certainty ?? 'final')
  return ok({
    entries: [
      { type: 'NoticeCorrected', data: { ...data, lastDay, walked: [...anew.walked] } },
      contract('NoticePosted', {
        postedOn: notice?.postedOn ?? on,
        lastDay,
        endsAt: endOfDay(lastDay),
        certainty,
        names: [...posted.names],
      }),
    ],
  })
}
