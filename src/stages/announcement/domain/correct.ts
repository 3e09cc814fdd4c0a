import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { endOfDay, shanghaiDateOf } from '../../../core/time/instant.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'

export type CorrectionEntries = {
  /** `from` and `closesOn` where the deadline moved to a later day with the correction. */
  AnnouncementCorrected: {
    what: string
    reason: string
    correctedOn: string
    from?: string
    closesOn?: string
  }
}

/**
 * 更正公告 Says what was wrong in a posted announcement. A call may close later with it, never earlier, and only while it still runs: a
 * paper correction does not open a window again that was over when it was received.
 */
export const correctAnnouncement = actOf<Params, null>()({
  by: ['step'],
  alsoWhenConcluded: true,
  input: z.strictObject({ what: freeText(300), reason: freeText(300), closesOn: isoDate.exactOptional() }),
  decide: ({ params, view, step, on, at, calendar }, { what, reason, closesOn }) => {
    const cited = [params.article]
    const notice = view.notices[step.id]
    if (!notice) return refuse('NothingAnnounced', cited, {})
    const { lastDay } = notice
    const said = { what, reason, correctedOn: on }
    const receivedOn = shanghaiDateOf(at)
    if (lastDay !== undefined && hasElapsed({ lastDay }, receivedOn))
      return refuse('DeadlineIsOver', cited, { lastDay, on: receivedOn })
    if (closesOn === undefined) return ok({ entries: [{ type: 'AnnouncementCorrected', data: said }] })
    if (lastDay === undefined) return refuse('NoDeadlineNamed', cited, { closesOn })
    if (closesOn < lastDay) return refuse('DeadlineNotEarlier', cited, { lastDay, asked: closesOn })
    const certainty = closesOn <= calendar.to ? 'final' : 'provisional'
    return ok({
      entries: [
        { type: 'AnnouncementCorrected', data: { ...said, from: lastDay, closesOn } },
        contract('NoticePosted', { ...notice, lastDay: closesOn, endsAt: endOfDay(closesOn), certainty }),
      ],
    })
  },
})
