import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { checkPart, undecidedCase, followsOpening, followsProposal } from './case-at-hand.ts'
import { checkChoice, choice } from './choice.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 提请 The body that the rule names asks for the revocation, or says why it does not. It may propose anew until it is decided. */
export const propose = actOf<Params, State>()({
  by: bodyRole.options,
  input: z.strictObject(choice),
  follows: followsOpening,
  decide: (context, { case: id, outcome, reason }) => {
    const atHand = undecidedCase(context, id)
    if (!atHand.ok) return atHand
    const { found, way } = atHand.value
    const part = checkPart(context, 'propose', [way.proposedBy], way.article)
    if (!part.ok) return part
    const free = checkChoice(atHand.value, outcome, reason)
    if (!free.ok) return free
    const { application } = found
    const data = { case: id, application, outcome, reason: reason ?? null }
    return ok({ entries: [{ type: 'RevocationProposed', application, data }] })
  },
})

/** 研究、审议 Between proposal and decision, where the rule has a body deliberate. */
export const deliberate = actOf<Params, State>()({
  by: bodyRole.options,
  input: z.strictObject({ ...choice, document: z.string().min(1) }),
  follows: followsProposal,
  decide: (context, { case: id, outcome, reason, document }) => {
    const atHand = undecidedCase(context, id)
    if (!atHand.ok) return atHand
    const { found, way } = atHand.value
    const { deliberatedBy } = way
    if (deliberatedBy === undefined) return refuse('NoDeliberation', [way.article], { case: id })
    const part = checkPart(context, 'deliberate', [deliberatedBy], way.article)
    if (!part.ok) return part
    if (found.proposal?.outcome !== 'revoke')
      return refuse('NotProposed', [way.article], { by: way.proposedBy })
    const free = checkChoice(atHand.value, outcome, reason)
    if (!free.ok) return free
    const { application } = found
    const data = { case: id, application, outcome, reason: reason ?? null, document }
    return ok({ entries: [{ type: 'RevocationDeliberated', application, data }] })
  },
})
