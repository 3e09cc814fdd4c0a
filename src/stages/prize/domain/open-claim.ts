import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after, type Followed } from '../../../core/process/milestones.ts'
import { accountOf, type PrizeAccount } from './account.ts'
import {
  articlesOf,
  checkWinner,
  type Here,
  type Honour,
  honourOf,
  type Named,
  type Revoked,
  revocationOf,
} from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/** A claim by the text, or by the legal opinion that it asks for. */
export type OpenClaim = {
  readonly account: PrizeAccount
  readonly honour: Honour
  readonly revoked: Revoked
  readonly articles: string[]
}

/** The claim on a winner on which money may come in, also on what was given up; or why there is none. */
export function claimAgainst(here: Here<State>, named: Named): Result<OpenClaim, Refusal> {
  const { edition, state, view } = here
  const winner = checkWinner(here, named)
  if (!winner.ok) return winner
  const honour = winner.value
  const { application } = honour
  const revoked = revocationOf(view, honour)
  if (!revoked) return refuse('NotRevoked', [here.step.article], { application })
  const articles = articlesOf(edition, revoked)
  const { rule } = revoked
  const account = accountOf(state, view, honour)
  if (account.paidFen === 0) return refuse('NothingPaid', articles, { application })
  if (account.claim === 'reviewNeeded') return refuse('ReviewFirst', articles, { application, rule })
  if (account.claim === 'none') {
    const by = revoked.clawback === 'no' ? 'text' : 'review'
    return refuse('PrizeKept', articles, { application, rule, by })
  }
  return account.leftToClaimFen + account.uncollectableFen === 0
    ? refuse('ClaimSettled', articles, { application, claimedFen: account.claimedFen })
    : ok({ account, honour, revoked, articles })
}

/** 追缴在后 A claim comes after the revocation, and after the legal opinion where one was asked for. */
export function followsClaim({ state, view }: Here<State>, named: Named): Followed[] {
  const honour = honourOf(view, named)
  if (!honour) return []
  return [
    ...after('revocation', revocationOf(view, honour)?.decidedOn),
    ...after('legalReview', purseOf(state, honour).review?.on),
  ]
}

/** The same, while it was not given up. */
export function openClaim(here: Here<State>, named: Named): Result<OpenClaim, Refusal> {
  const claim = claimAgainst(here, named)
  if (!claim.ok) return claim
  const { honour, account, articles } = claim.value
  const { application, uncollectableFen: fen } = account
  return purseOf(here.state, honour).givenUpFen === null
    ? claim
    : refuse('ClaimClosedBefore', articles, { application, fen })
}
