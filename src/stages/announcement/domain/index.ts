import { z } from 'zod'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import type { ContractEntries } from '../../../core/contract/entries.ts'
import { actOf, type Context, contract, defineStage } from '../../../core/process/stage.ts'
import { endOfDay } from '../../../core/time/instant.ts'
import { type IsoDate, isoDate } from '../../../core/time/iso-date.ts'
import { type Deadline, lastDayOf } from '../../../core/time/period.ts'
import { isTooShort } from '../../../core/time/window.ts'
import { listedOf, missingChannels, namedIn } from '../../../parts/notice/domain/index.ts'
import { correctAnnouncement } from './correct.ts'
import type { Entries } from './entries.ts'
import { type Params, params } from './params.ts'
import { refuse } from './refusals.ts'
import { shows } from './shows.ts'

export type { Params } from './params.ts'
export type { Entries } from './entries.ts'
export type { Refusals } from './refusals.ts'

/** Whether the deadline may stand; answers the least period that it was measured against, where there is one. */
function checkDeadline(
  { params: { opensApplications, minimum, article }, on, calendar }: Context<Params, null>,
  closesOn: IsoDate | undefined,
): Result<Deadline | null, Refusal> {
  if (closesOn === undefined)
    return opensApplications || minimum ? refuse('DeadlineMissing', [article], {}) : ok(null)
  if (closesOn < on) return refuse('DeadlinePast', [article], { closesOn, on })
  if (!minimum) return ok(null)
  const { days, kind, rolls, basis } = minimum
  const due = lastDayOf({ days, kind }, on, calendar, { rolls })
  if (!isTooShort(closesOn, due)) return ok(due)
  const facts = { days, kind, closesOn, earliest: due.lastDay, inferred: basis !== 'explicit' }
  return refuse('CallTooShort', [minimum.article], facts)
}

/** 发布 Announces and concludes at once; with a deadline, it bounds the window that others rest on. */
const announce = actOf<Params, null>()({
  by: ['step'],
  input: z.strictObject({ channels: z.array(z.string()), closesOn: isoDate.exactOptional() }),
  decide: (context, { channels, closesOn }) => {
    const { params, view, cohort, round, on } = context
    const missing = missingChannels(params.channels, channels)
    if (missing.length > 0) return refuse('ChannelMissing', [params.article], { channels: missing })
    const checked = checkDeadline(context, closesOn)
    if (!checked.ok) return checked
    const due = checked.value
    const { audience, opensApplications, minimum, names } = params
    const named = namedIn(names, view, cohort)
    const data: Entries['AnnouncementMade'] = {
      round,
      audience,
      channels,
      postedOn: on,
      opensApplications,
      ...(closesOn === undefined ? {} : { closesOn }),
      ...(names === undefined ? {} : { listed: listedOf(named, view) }),
      ...(due && minimum
        ? {
            minimum: {
              days: due.days,
              kind: due.kind,
              basis: minimum.basis,
              earliest: due.lastDay,
              walked: [...due.walked],
            },
          }
        : {}),
    }
    const notice: ContractEntries['NoticePosted'] = {
      postedOn: on,
      ...(closesOn === undefined
        ? {}
        : { lastDay: closesOn, endsAt: endOfDay(closesOn), certainty: due?.certainty ?? 'final' }),
      names: named.map(({ application }) => application),
    }
    return ok({
      entries: [{ type: 'AnnouncementMade', data }, contract('NoticePosted', notice)],
      conclude: { passed: cohort, out: [] },
    })
  },
})

/** 公告 An announcement to bodies or to the public. A result is announced also when nobody has won. */
export const stage = defineStage<Params, null>({
  kind: 'announcement',
  version: 1,
  params,
  opensWindow: ({ opensApplications }) => opensApplications,
  shows,
  initial: null,
  evolve: (state) => state,
  acts: { announce, correctAnnouncement },
  whenNobody: 'proceed',
  correctable: [],
})
