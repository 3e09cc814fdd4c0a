import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { type PrizeAccount, prizeAccountOf } from './account.ts'
import { articlesOf, checkWinner, type Here, type Revoked, revocationOf } from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/** A claim on which something is still to come in. */
export type OpenClaim = {
  readonly account: PrizeAccount
  readonly revoked: Revoked
  readonly articles: string[]
}

/** The open claim on a winner, or why there is none. */
export function openClaim(here: Here<State>, application: string): Result<OpenClaim, Refusal> {
  const { edition, state, view } = here
  const winner = checkWinner(here, application)
  if (!winner.ok) return winner
  const revoked = revocationOf(view, application)
  if (!revoked) return refuse('NotRevoked', [here.step.article], { application })
  const articles = articlesOf(edition, revoked)
  const { rule } = revoked
  const account = prizeAccountOf(state, view, application)
  if (!account || account.paidFen === 0) return refuse('NothingPaid', articles, { application })
  if (account.claim === 'reviewNeeded') return refuse('ReviewFirst', articles, { application, rule })
  if (account.claim === 'none') {
    const by = revoked.clawback === 'no' ? 'text' : 'review'
    return refuse('PrizeKept', articles, { application, rule, by })
  }
  const { uncollectableFen } = purseOf(state, application)
  if (uncollectableFen !== null)
    return refuse('ClaimClosedBefore', articles, { application, fen: uncollectableFen })
  if (account.leftToClaimFen === 0)
    return refuse('ClaimSettled', articles, { application, claimedFen: account.claimedFen })
  return ok({ account, revoked, articles })
}
