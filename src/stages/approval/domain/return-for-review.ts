import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { stepsAfter } from '../../../core/process/advance.ts'
import { actOf } from '../../../core/process/stage.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 退回复议 Returns the list to an earlier step, which is done again with all that follows it. */
export const returnForReview = actOf<Params, State>()({
  saw: 'step',
  by: ['step'],
  input: z.strictObject({
    step: z.string(),
    reason: sealedText(z.string(), 'freeText'),
    document: z.string().min(1),
  }),
  decide: ({ params, state, edition, view, round, step }, { step: target, reason, document }) => {
    const cited = [step.article]
    if (state.request?.round !== round)
      return refuse('NotRequested', [params.request.article], { by: params.request.by })
    if (reason.trim() === '') return refuse('ReturnedWithoutReason', cited, {})
    const known = edition.steps
      .filter(({ id, standing }) => !standing && stepsAfter(edition.steps, id).includes(step.id))
      .map(({ id }) => id)
    if (!known.includes(target)) return refuse('NotAnEarlierStep', cited, { step: target, known })
    // What an earlier round approved stands; doing those steps again would put it in question.
    const approved = view.approval?.approved ?? []
    if (approved.length > 0) return refuse('ApprovedBefore', cited, { approved: [...approved] })
    return ok({
      entries: [{ type: 'ReturnedForReview', data: { round, step: target, reason, document } }],
      reopen: { step: target, reason },
    })
  },
})
