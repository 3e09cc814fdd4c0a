import { z } from 'zod'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import { givenId, under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Context, contract } from '../../../core/process/stage.ts'
import { lastDayOf } from '../../../core/time/period.ts'
import { isWithin } from '../../../core/time/window.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import { isConferred } from './standing.ts'
import type { LeadReason, State } from './state.ts'

/** Whether an objection to the name can be made on this day: the name is posted, and the window of the edition is open. */
function checkWindow(context: Context<Params, State>, application: string): Result<true, Refusal> {
  const { params, view, on, step } = context
  const { notice } = params
  const cited = [step.article]
  const posted = view.notices[notice]
  if (posted === undefined) return refuse('NoticeNotPosted', cited, { notice })
  const lastDay = posted.lastDay ?? posted.postedOn
  const during = params.window === 'duringNotice'
  if (during && !isWithin({ from: posted.postedOn, lastDay }, on)) {
    const { postedOn } = posted
    return refuse('WindowClosed', cited, { notice, postedOn, lastDay, on })
  }
  // A later round posts only its own names; those of earlier ones stay open to objection where no window closes.
  const names = during ? posted.names : (view.posted[notice] ?? [])
  return names.includes(application) ? ok(true) : refuse('NameNotPosted', cited, { application, notice })
}

/**
 * 提出异议 Somebody objects to a posted name. The objector's name stands in no entry, only a salted commitment to it; who acts is "the
 * public". Without the name or evidence that the edition asks for it is kept as a lead and holds nobody up.
 */
export const file = actOf<Params, State>()({
  by: ['public'],
  input: z.strictObject({
    objection: givenId,
    application: z.string(),
    anonymous: z.boolean(),
    objector: personName().exactOptional(),
    hasEvidence: z.boolean(),
    summary: freeText(300),
  }),
  decide: (context, input) => {
    const { params, state, step, actor, on, calendar, view } = context
    const { objection, application, anonymous, objector, hasEvidence, summary } = input
    const { realName, ruling } = params
    if (actor.id !== 'public') return refuse('ObjectorNotToBeNamed', [step.article], {})
    if (under(state.objections, objection) || state.leads.includes(objection))
      return refuse('ObjectionKnown', [step.article], { objection })
    const window = checkWindow(context, application)
    if (!window.ok) return window
    if (!anonymous && objector === undefined) return refuse('ObjectorMissing', [realName.article], {})
    const why: LeadReason[] = [
      ...(realName.required && anonymous ? (['anonymous'] as const) : []),
      ...(realName.evidence && !hasEvidence ? (['noEvidence'] as const) : []),
    ]
    if (why.length > 0)
      return ok({ entries: [{ type: 'LeadKept', data: { objection, application, why, summary } }] })
    const due = lastDayOf({ days: ruling.workdays, kind: 'workday' }, on, calendar)
    const data = {
      objection,
      application,
      objector: anonymous ? null : (objector ?? null),
      hasEvidence,
      summary,
      filedOn: on,
      due: due.lastDay,
      certainty: due.certainty,
      walked: due.walked,
    }
    const holds = !isConferred(view, application)
    return ok({
      entries: [
        { type: 'ObjectionAccepted', data },
        ...(holds ? [contract('CandidateHeld', { application, cause: objection })] : []),
      ],
    })
  },
})
