import type { ContractView } from '../../../core/contract/view.ts'
import type { Payable } from '../../../parts/prize/domain/index.ts'
import { type Honour, honourOf, type Named, type Revoked, revocationOf } from './honoured.ts'
import { purseOf, type State, totalOf } from './state.ts'

/** 追缴 Whether what was paid is claimed back: `reviewNeeded` where the text leaves it unclear and no legal opinion is in. */
export type Claim = 'none' | 'reviewNeeded' | 'due'

function claimOn(revoked: Revoked | undefined, review: 'claim' | 'none' | null, paidFen: number): Claim {
  if (!revoked || paidFen === 0 || revoked.clawback === 'no') return 'none'
  if (revoked.clawback === 'yes' || review === 'claim') return 'due'
  return review === 'none' ? 'none' : 'reviewNeeded'
}

/** Where the money of a winner stands. */
export type PrizeStatus =
  | 'historyUnknown'
  | 'noPrize'
  | 'payable'
  | 'partlyPaid'
  | 'paid'
  | 'cancelled'
  | 'reviewNeeded'
  | 'kept'
  | 'claiming'
  | 'claimedBack'
  | 'uncollectable'

/**
 * 奖金账户 The money of one winner, in fen. `paidFen + cancelledFen + leftFen = askedFen`; `claimedFen + uncollectableFen +
 * leftToClaimFen = toClaimFen`, which is never more than `paidFen`.
 */
export type PrizeAccount = {
  readonly application: string
  readonly award: string
  readonly askedFen: number
  /** From and to which day it is paid, where the text says so. */
  readonly payable: Payable | null
  readonly paidFen: number
  /** 应付取消 What lapsed with the award. */
  readonly cancelledFen: number
  readonly leftFen: number
  readonly claim: Claim
  readonly toClaimFen: number
  readonly claimedFen: number
  readonly uncollectableFen: number
  readonly leftToClaimFen: number
  /** The day to which the claim was put off. */
  readonly claimUntil: string | null
  /** Of what was paid, for what its use was reported, and for what not yet. */
  readonly usedFen: number
  readonly unreportedFen: number
  readonly status: PrizeStatus
}

/** The account of an honour that is named, or of the only one; null for who was not honoured. */
export function prizeAccountOf(state: State, view: ContractView, named: Named): PrizeAccount | null {
  const honour = honourOf(view, named)
  return honour ? accountOf(state, view, honour) : null
}

/** The account of an honour. What was revoked is never paid: that needs no act of its own. */
export function accountOf(state: State, view: ContractView, honour: Honour): PrizeAccount {
  const { application } = honour
  const { payments, clawbacks, review, until, givenUpFen, usedFen } = purseOf(state, honour)
  const revoked = revocationOf(view, honour)
  const askedFen = honour.prizeFen
  const paidFen = totalOf(payments)
  const claimedFen = totalOf(clawbacks)
  const claim = claimOn(revoked, review?.outcome ?? null, paidFen)
  const toClaimFen = claim === 'due' ? paidFen : 0
  // What comes in after all was not lost: no more is given up than is owed.
  const uncollectableFen = Math.min(givenUpFen ?? 0, toClaimFen - claimedFen)
  const sums = {
    askedFen,
    paidFen,
    cancelledFen: revoked ? askedFen - paidFen : 0,
    leftFen: revoked ? 0 : askedFen - paidFen,
    claim,
    toClaimFen,
    claimedFen,
    uncollectableFen,
    leftToClaimFen: toClaimFen - claimedFen - uncollectableFen,
  }
  const hadPrize = askedFen > 0 || honour.pending !== undefined
  return {
    application,
    award: honour.award,
    payable: honour.payable ?? null,
    ...sums,
    claimUntil: until,
    usedFen,
    unreportedFen: Math.max(0, paidFen - usedFen),
    status: !hadPrize
      ? 'noPrize'
      : revoked
        ? afterRevocation(sums)
        : honour.pending
          ? 'historyUnknown'
          : whilePaid(sums),
  }
}

type Sums = Pick<PrizeAccount, 'paidFen' | 'leftFen' | 'claim' | 'leftToClaimFen' | 'uncollectableFen'>

const whilePaid = ({ paidFen, leftFen }: Sums): PrizeStatus =>
  paidFen === 0 ? 'payable' : leftFen > 0 ? 'partlyPaid' : 'paid'

function afterRevocation({ paidFen, claim, leftToClaimFen, uncollectableFen }: Sums): PrizeStatus {
  if (paidFen === 0) return 'cancelled'
  if (claim === 'reviewNeeded') return 'reviewNeeded'
  if (claim === 'none') return 'kept'
  if (leftToClaimFen > 0) return 'claiming'
  return uncollectableFen > 0 ? 'uncollectable' : 'claimedBack'
}
