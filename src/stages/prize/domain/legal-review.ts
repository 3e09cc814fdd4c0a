import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { prizeAccountOf } from './account.ts'
import { articlesOf, checkWinner, OFFICE, revocationOf } from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/** 法制审核 Whether a prize goes back where the text revokes the award and says nothing of the money. Nothing is claimed before. */
export const legalReview = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    application: z.string(),
    outcome: z.enum(['claim', 'none']),
    document: z.string().min(1),
  }),
  concerns: ({ application }) => application,
  decide: (context, { application, outcome, document }) => {
    const { edition, state, view, step } = context
    const winner = checkWinner(context, application)
    if (!winner.ok) return winner
    const revoked = revocationOf(view, application)
    if (!revoked) return refuse('NotRevoked', [step.article], { application })
    const { rule, clawback } = revoked
    const cited = articlesOf(edition, revoked)
    const paidFen = prizeAccountOf(state, view, application)?.paidFen ?? 0
    if (paidFen === 0) return refuse('NothingPaid', cited, { application })
    if (clawback !== 'unclear') return refuse('ReviewNotNeeded', cited, { application, rule, clawback })
    const { review } = purseOf(state, application)
    if (review) return refuse('ReviewedAlready', cited, { application, outcome: review })
    const data = { application, outcome, document, rule, paidFen }
    return ok({ entries: [{ type: 'LegalReviewRecorded', application, data }] })
  },
})
