import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { isHeld } from '../../../core/contract/view.ts'
import { actOf } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 提请批准 Lays the names of the round before the approver; a name with a pending objection waits for a later round. */
export const request = actOf<Params, State>()({
  by: bodyRole.options,
  input: z.strictObject({ document: z.string().min(1) }),
  decide: ({ params, state, actor, cohort, view, round, step }, input) => {
    const { by, article } = params.request
    if (actor.role !== by) return refuse('NotRequestingBody', [article], { role: actor.role, by })
    if (state.request?.round === round) {
      const { document, on } = state.request
      return refuse('RequestedAlready', [article], { document, on })
    }
    const names = cohort.filter((application) => !isHeld(view, application))
    if (names.length === 0) return refuse('NobodyToApprove', [step.article], { held: [...cohort] })
    return ok({
      entries: [
        { type: 'ApprovalRequested', data: { round, names, document: input.document, by: actor.id } },
      ],
    })
  },
})
