import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { isRecused, isRemoved } from '../../../core/contract/view.ts'
import { actOf, contract, type Draft } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import { isApproved } from './standing.ts'
import type { State } from './state.ts'

/**
 * 异议处理 Rules on an objection. Upheld, the name leaves the list, or after approval is referred for revocation and, where it was held,
 * stays so until the approver acts; rejected, it goes on. A late ruling is recorded as an overrun and holds all the same.
 */
export const rule = actOf<Params, State>()({
  saw: 'case',
  by: bodyRole.options,
  alsoWhenConcluded: true,
  input: z.strictObject({
    objection: z.string(),
    outcome: z.enum(['upheld', 'rejected']),
    reason: freeText(),
    evidence: freeText(),
  }),
  decide: (
    { params, state, step, actor, on, view, lastDayNow },
    { objection, outcome, reason, evidence },
  ) => {
    const { by, article } = params.ruling
    if (actor.role !== by) return refuse('NotRulingBody', [article], { role: actor.role, by })
    if (state.leads.includes(objection)) return refuse('OnlyALead', [params.realName.article], { objection })
    const found = under(state.objections, objection)
    if (!found) return refuse('UnknownObjection', [step.article], { objection })
    const { application, filedOn, ruling } = found
    const due = lastDayNow({ lastDay: found.due, setOn: filedOn })
    if (isRecused(view, step.id, actor.id, application))
      return refuse('RecusedFromName', [step.article], { person: actor.id, application })
    if (ruling) {
      const { outcome: before, on: ruledOn } = ruling
      return refuse('RuledAlready', [article], { objection, outcome: before, ruledOn })
    }
    const overrun = hasElapsed({ lastDay: due }, on)
    const data = { objection, application, outcome, reason, evidence, due, ruledOn: on, overrun }
    const about = { application, cause: objection }
    const effects = (): Draft[] => {
      if (outcome === 'upheld' && isApproved(view, application))
        return [contract('ReferredForRevocation', about)]
      if (outcome === 'upheld')
        return isRemoved(view, application) ? [] : [contract('CandidateRemoved', about)]
      const held = view.held[application]?.includes(objection) === true
      return held ? [contract('CandidateReleased', about)] : []
    }
    return ok({ entries: [{ type: 'ObjectionRuled', data }, ...effects()] })
  },
})
