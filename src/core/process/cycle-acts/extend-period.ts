import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import type { JsonObject } from '../../basics/json.ts'
import { ok } from '../../basics/result.ts'
import { endOfDay, shanghaiDateOf } from '../../time/instant.ts'
import { isoDate } from '../../time/iso-date.ts'
import { actingParty } from '../command.ts'
import { refuse } from '../refusals.ts'
import { cycleAct } from './cycle-act.ts'

/** 延期 Moves the last day of a posted period to a later one: by the body that posted it, and while it still runs. */
export const extendPeriod = cycleAct({
  by: ['secretariat', 'committee', 'approver'],
  input: z.strictObject({ step: z.string(), lastDay: isoDate, reason: freeText() }),
  decide: ({ edition, calendar }, state, command, { step, lastDay, reason }) => {
    const posting = edition.steps.find(({ id }) => id === step)
    const notice = Object.hasOwn(state.view.notices, step) ? state.view.notices[step] : undefined
    if (!posting || notice?.lastDay === undefined) return refuse('NoPeriodToExtend', [], { step })
    const cited = [posting.article]
    const { role } = actingParty(command)
    if (role !== posting.by) {
      return refuse('NotYourAct', cited, { step, act: command.act, role, roles: [posting.by] })
    }
    const { occurredOn } = command
    if (occurredOn < notice.postedOn)
      return refuse('DatedBeforeOpening', cited, { step, occurredOn, openedOn: notice.postedOn })
    // A paper act does not revive a period that was over when it was received.
    const on = shanghaiDateOf(command.receivedAt)
    if (on > notice.lastDay) return refuse('PeriodIsOver', cited, { step, lastDay: notice.lastDay, on })
    if (lastDay <= notice.lastDay) {
      return refuse('PeriodNotShortened', cited, { step, lastDay: notice.lastDay, asked: lastDay })
    }
    const certainty = lastDay <= calendar.to ? 'final' : 'provisional'
    const extended = { ...notice, lastDay, endsAt: endOfDay(lastDay), certainty }
    return ok([
      { draft: { type: 'PeriodExtended', data: { step, from: notice.lastDay, to: lastDay, reason } } },
      { draft: { type: 'NoticePosted', data: extended as unknown as JsonObject }, step },
    ])
  },
})
