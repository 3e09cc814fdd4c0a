import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf, contract, type Draft } from '../../../core/process/stage.ts'
import { revocationOf } from './at-stake.ts'
import { caseAtHand, type Here, type Way, followsDecision } from './case-at-hand.ts'
import { itemsLeft, owedIn } from './owed.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { Case } from './case.ts'
import type { State } from './state.ts'

/** Who still has to act before there is anything to close; null where the matter has ended. */
function waitsFor({ view }: Here, found: Case, way: Way): string | null {
  const { application, award, finding, proposal, deliberation, decision } = found
  if (decision) return null
  // Another case may have taken the award meanwhile.
  if (award !== null && revocationOf(view, application, award)) return null
  if (finding?.met === false) return null
  if (proposal?.outcome === 'notRevoke' || deliberation?.outcome === 'notRevoke') return null
  if (proposal) return deliberation || !way.deliberatedBy ? way.decidedBy : way.deliberatedBy
  return way.proposedBy
}

/** What was referred and led to nothing is referred no more, unless another case still rests on it. */
function released({ state, view }: Here, { case: id, application, referral }: Case): Draft[] {
  const stands = referral !== null && view.referred[application]?.includes(referral) === true
  const isNeeded = Object.values(state.cases).some(
    (other) =>
      other.case !== id && other.application === application && other.referral === referral && !other.closed,
  )
  return stands && !isNeeded ? [contract('CandidateReleased', { application, cause: referral })] : []
}

/** 结案 The matter came to nothing, or all that its decision asks for is done. */
export const closeCase = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({ case: z.string() }),
  follows: followsDecision,
  decide: (context, { case: id }) => {
    const atHand = caseAtHand(context, id)
    if (!atHand.ok) return atHand
    const { found, way } = atHand.value
    const by = waitsFor(context, found, way)
    if (by !== null) return refuse('StillOpen', [way.article], { case: id, by })
    const owed = owedIn(found, way)
    if (owed.length > 0)
      return refuse('StillOwed', [way.article], { case: id, owed, items: itemsLeft(found) })
    const { application } = found
    return ok({
      entries: [
        { type: 'CaseClosed', application, data: { case: id, application } },
        ...released(context, found),
      ],
    })
  },
})
