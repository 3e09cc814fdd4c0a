import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ApplicationView } from '../../../core/contract/view.ts'
import { actOf, type Context } from '../../../core/process/stage.ts'
import { codeOf } from './applicant-code.ts'
import { checkReceiver } from './filing.ts'
import { onFile } from './on-file.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import { type Entries, hasForfeited, progressOf, replyDayOf, type State } from './state.ts'

const act = actOf<Params, State>()
type Here = Context<Params, State>

/**
 * 受理回执 Accepts an application for processing under a number. It may also mend an earlier decline. What did not come by the last day
 * to reply is not waited for.
 */
export const acknowledge = act({
  by: ['step', 'recommender', 'agency', 'department'],
  input: z.strictObject({ application: z.string(), number: z.string().trim().min(1) }),
  concerns: ({ application }) => application,
  decide: (context, { application, number }) => {
    const { params, view, state, on } = context
    const cited = [params.article]
    const found = onFile(view, application, params.article)
    if (!found.ok) return found
    const before = progressOf(state, application)
    const receiver = checkReceiver(context, application, before.filedWith)
    if (!receiver.ok) return receiver
    if (before.number !== undefined)
      return refuse('AcknowledgedAlready', cited, { application, number: before.number })
    const free = before.isDeclined ? checkStillFree(context, found.value) : ok(true)
    if (!free.ok) return free
    const replyBy = replyDayOf(before, context.lastDayNow)
    const lacking = [...before.outstanding]
    if (lacking.length > 0 && !hasForfeited(replyBy, on))
      return refuse('SupplementOutstanding', [params.supplements.article], {
        application,
        items: lacking,
        ...(replyBy === undefined ? {} : { replyBy }),
      })
    const by = Object.keys(state.progress).find((other) => state.progress[other]?.number === number)
    if (by !== undefined) return refuse('NumberTaken', cited, { number, by })
    const data: Entries['ApplicationAcknowledged'] = {
      application,
      number,
      ...(lacking.length === 0 ? {} : { lacking }),
    }
    return ok({ entries: [{ type: 'ApplicationAcknowledged', application, data }] })
  },
})

/** While it was declined, another application may have been handed in under the same code. */
function checkStillFree(
  { params, view, state, edition }: Pick<Here, 'params' | 'view' | 'state' | 'edition'>,
  declined: ApplicationView,
): Result<true, Refusal> {
  const { [declined.application]: _, ...applications } = view.applications
  const { article } = edition.applicants
  const coded = codeOf(declined, { ...view, applications }, state, { article, sharedCode: params.sharedCode })
  return coded.ok ? ok(true) : coded
}

/** 不予受理 Declines to process an application, with the reason. */
export const decline = act({
  by: ['step'],
  input: z.strictObject({ application: z.string(), reason: freeText() }),
  concerns: ({ application }) => application,
  decide: ({ params, view, state }, { application, reason }) => {
    const cited = [params.article]
    const found = onFile(view, application, params.article)
    if (!found.ok) return found
    const { number, isDeclined } = progressOf(state, application)
    if (number !== undefined) return refuse('AcknowledgedAlready', cited, { application, number })
    if (isDeclined) return refuse('DeclinedAlready', cited, { application })
    const data: Entries['ApplicationDeclined'] = { application, reason }
    return ok({ entries: [{ type: 'ApplicationDeclined', application, data }] })
  },
})
