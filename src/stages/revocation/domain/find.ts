import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { checkPart, undecidedCase, followsOpening } from './case-at-hand.ts'
import type { Params } from './params.ts'
import type { State } from './state.ts'

/**
 * 认定 Whoever proposes finds, with a reason and evidence, whether what the rule asks for is there. Until the decision it may find anew:
 * a defence can prove it wrong.
 */
export const find = actOf<Params, State>()({
  by: bodyRole.options,
  input: z.strictObject({
    case: z.string(),
    met: z.enum(['yes', 'no']),
    reason: freeText(),
    evidence: z.string().min(1),
  }),
  follows: followsOpening,
  decide: (context, { case: id, met, reason, evidence }) => {
    const atHand = undecidedCase(context, id)
    if (!atHand.ok) return atHand
    const { found, way } = atHand.value
    const part = checkPart(context, 'find', [way.proposedBy], way.article)
    if (!part.ok) return part
    const { application } = found
    return ok({
      entries: [
        { type: 'ThresholdFound', application, data: { case: id, application, met, reason, evidence } },
      ],
    })
  },
})

/** 法制审核 The opinion of lawyers on a case, before it is decided. */
export const legalReview = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({ case: z.string(), document: z.string().min(1) }),
  follows: followsOpening,
  decide: (context, { case: id, document }) => {
    const atHand = undecidedCase(context, id)
    if (!atHand.ok) return atHand
    const { application } = atHand.value.found
    return ok({
      entries: [{ type: 'LegallyReviewed', application, data: { case: id, application, document } }],
    })
  },
})
