import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { type PrizeAccount, prizeAccountOf } from './account.ts'
import { articlesOf, checkWinner, type Here, type Revoked, revocationOf } from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/** A claim by the text, or by the legal opinion that it asks for. */
export type OpenClaim = {
  readonly account: PrizeAccount
  readonly revoked: Revoked
  readonly articles: string[]
}

/** The claim on a winner on which money may come in, also on what was given up; or why there is none. */
export function claimAgainst(here: Here<State>, application: string): Result<OpenClaim, Refusal> {
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
  return account.leftToClaimFen + account.uncollectableFen === 0
    ? refuse('ClaimSettled', articles, { application, claimedFen: account.claimedFen })
    : ok({ account, revoked, articles })
}

/** The same, while it was not given up. */
export function openClaim(here: Here<State>, application: string): Result<OpenClaim, Refusal> {
  const claim = claimAgainst(here, application)
  if (!claim.ok) return claim
  const { uncollectableFen: fen } = purseOf(here.state, application)
  return fen === null ? claim : refuse('ClaimClosedBefore', claim.value.articles, { application, fen })
}
