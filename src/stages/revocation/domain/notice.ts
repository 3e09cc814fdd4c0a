import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { lastDayOf } from '../../../core/time/period.ts'
import { checkDay, undecidedCase, followsFinding } from './case-at-hand.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 送达方式 */
export const delivery = z.enum([
  'direct',
  'leftInPlace',
  'post',
  'electronic',
  'throughOthers',
  'publicNotice',
])

/**
 * 事先告知 The party is told what is intended and why, and the time for its defence begins: the day after delivery. Nobody is told before
 * somebody has found that the rule is met.
 */
export const giveNotice = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    document: z.string().min(1),
    deliveredOn: isoDate,
    how: delivery,
  }),
  follows: followsFinding,
  decide: (context, { case: id, document, deliveredOn, how }) => {
    const atHand = undecidedCase(context, id)
    if (!atHand.ok) return atHand
    const { found, way } = atHand.value
    const { application, finding, notice } = found
    const { defence } = context.params
    if (!finding) return refuse('FindingMissing', [way.article], { by: way.proposedBy })
    if (!finding.met) return refuse('FoundNotMet', [way.article], { case: id })
    if (notice)
      return refuse('NoticeGivenAlready', [defence.article], {
        case: id,
        lastDay: lastDayFor(context, notice),
      })
    const day = checkDay(context, deliveredOn, finding.on, defence.article)
    if (!day.ok) return day
    const { lastDay, certainty, walked } = lastDayOf(defence, deliveredOn, context.calendar)
    const told = { document, deliveredOn, how, lastDay, certainty, walked }
    return ok({
      entries: [{ type: 'PriorNoticeGiven', application, data: { case: id, application, ...told } }],
    })
  },
})

/** The last day for the defence, as it stands now. */
export const lastDayFor = (
  { lastDayNow }: { readonly lastDayNow: (set: { lastDay: string; setOn: string }) => string },
  { lastDay, setOn }: { readonly lastDay: string; readonly setOn: string },
): string => lastDayNow({ lastDay, setOn })
