import type { ContractView } from '../../../core/contract/view.ts'
import type { Payable } from '../../../parts/prize/domain/index.ts'
import { honourOf, type Revoked, revocationOf } from './honoured.ts'
import { purseOf, type State } from './state.ts'

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

const total = (slips: readonly { readonly fen: number }[]) => slips.reduce((sum, { fen }) => sum + fen, 0)

/** The account of a winner; null for who was not honoured. What was revoked is never paid: that needs no act of its own. */
export function prizeAccountOf(state: State, view: ContractView, application: string): PrizeAccount | null {
  const honour = honourOf(view, application)
  if (!honour) return null
  const { payments, clawbacks, review, until, uncollectableFen, usedFen } = purseOf(state, application)
  const revoked = revocationOf(view, application)
  const askedFen = honour.prizeFen
  const paidFen = total(payments)
  const claimedFen = total(clawbacks)
  const claim = claimOn(revoked, review, paidFen)
  const toClaimFen = claim === 'due' ? paidFen : 0
  const sums = {
    askedFen,
    paidFen,
    cancelledFen: revoked ? askedFen - paidFen : 0,
    leftFen: revoked ? 0 : askedFen - paidFen,
    claim,
    toClaimFen,
    claimedFen,
    uncollectableFen: uncollectableFen ?? 0,
    leftToClaimFen: toClaimFen - claimedFen - (uncollectableFen ?? 0),
  }
  const hadPrize = askedFen > 0 || honour.pending !== undefined
  return {
    application,
    award: honour.award,
    payable: honour.payable ?? null,
    ...sums,
    claimUntil: until,
    usedFen,
    unreportedFen: paidFen - usedFen,
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
