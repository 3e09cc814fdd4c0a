import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import { type Here, undecidedCase, followsFinding } from './case-at-hand.ts'
import { lastDayFor } from './notice.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { Case } from './case.ts'
import type { State } from './state.ts'

type Noticed = { readonly found: Case; readonly lastDay: string }

/** A case in which the party has been told, with the last day of its defence. */
function noticedCase(context: Here, id: string): Result<Noticed, Refusal> {
  const atHand = undecidedCase(context, id)
  if (!atHand.ok) return atHand
  const { found } = atHand.value
  const { notice } = found
  if (!notice) return refuse('NoticeMissing', [context.params.defence.article], { case: id })
  return ok({ found, lastDay: lastDayFor(context, notice) })
}

/** 陈述申辩 The party states its defence; it may add to it as long as its time runs. */
export const stateDefence = actOf<Params, State>()({
  by: ['applicant'],
  input: z.strictObject({ case: z.string(), statement: freeText() }),
  follows: followsFinding,
  decide: (context, { case: id, statement }) => {
    const noticed = noticedCase(context, id)
    if (!noticed.ok) return noticed
    const { found, lastDay } = noticed.value
    const { application } = found
    if (hasElapsed({ lastDay }, context.on))
      return refuse('DefenceClosed', [context.params.defence.article], { case: id, lastDay })
    return ok({
      entries: [{ type: 'DefenceStated', application, data: { case: id, application, statement } }],
    })
  },
})

/** 放弃陈述申辩 The party gives its defence up at any time; from its silence that is concluded only once its time is over. */
export const waiveDefence = actOf<Params, State>()({
  by: ['applicant', 'step'],
  input: z.strictObject({ case: z.string() }),
  follows: followsFinding,
  decide: (context, { case: id }) => {
    const noticed = noticedCase(context, id)
    if (!noticed.ok) return noticed
    const { found, lastDay } = noticed.value
    const { application, defence } = found
    const cited = [context.params.defence.article]
    if (defence) return refuse('DefenceSettled', cited, { case: id, how: defence.how, settledOn: defence.on })
    const by = context.actor.role === 'applicant' ? 'party' : 'silence'
    if (by === 'silence' && !hasElapsed({ lastDay }, context.on))
      return refuse('DefenceRunning', cited, { case: id, lastDay })
    return ok({ entries: [{ type: 'DefenceWaived', application, data: { case: id, application, by } }] })
  },
})
