import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { accountOf } from './account.ts'
import { articlesOf, checkWinner, honourOf, OFFICE, revocationOf, whose, whoseIs } from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/** 法制审核 Whether a prize goes back where the text revokes the award and says nothing of the money. Nothing is claimed before. */
export const legalReview = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    outcome: z.enum(['claim', 'none']),
    document: z.string().min(1),
  }),
  concerns: ({ application }) => application,
  follows: ({ view }, named) => {
    const honour = honourOf(view, named)
    return honour ? after('revocation', revocationOf(view, honour)?.decidedOn) : []
  },
  decide: (context, { outcome, document, ...named }) => {
    const { edition, state, view, step } = context
    const winner = checkWinner(context, named)
    if (!winner.ok) return winner
    const honour = winner.value
    const { application } = honour
    const revoked = revocationOf(view, honour)
    if (!revoked) return refuse('NotRevoked', [step.article], { application })
    const { rule, clawback } = revoked
    const cited = articlesOf(edition, revoked)
    const paidFen = accountOf(state, view, honour).paidFen
    if (paidFen === 0) return refuse('NothingPaid', cited, { application })
    if (clawback !== 'unclear') return refuse('ReviewNotNeeded', cited, { application, rule, clawback })
    const { review } = purseOf(state, honour)
    if (review) return refuse('ReviewedAlready', cited, { application, outcome: review.outcome })
    const data = { ...whoseIs(view, honour), outcome, document, rule, paidFen }
    return ok({ entries: [{ type: 'LegalReviewRecorded', application, data }] })
  },
})
