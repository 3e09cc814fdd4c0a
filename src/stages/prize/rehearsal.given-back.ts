import type { Actor } from '../../core/record/entry.ts'
import { addDays, type IsoDate } from '../../core/time/iso-date.ts'
import type { Planned } from '../../rehearsal/kit.ts'
import type { PrizeAccount } from './domain/index.ts'

type Case = {
  readonly account: PrizeAccount
  readonly by: Actor
  /** The day on which the award was revoked. */
  readonly on: IsoDate
  readonly today: IsoDate
}

/**
 * After a revocation: somebody still wants to pay what has lapsed and is told so; what was paid comes back in two parts, the second after
 * more time was given, and where the text is unclear a legal opinion comes first.
 */
export function givenBack({ account, by, on, today }: Case): readonly Planned[] {
  const { application, award, status, claimedFen, claimUntil, leftToClaimFen } = account
  if (status === 'cancelled') {
    const tried = addDays(on, 10)
    const input = { application, award, fen: 100, voucher: `${application}-9` }
    return today < tried
      ? [{ act: 'recordPayment', by, input, notBefore: tried, refused: 'PayableCancelled' }]
      : []
  }
  if (status === 'reviewNeeded') {
    const input = { application, award, outcome: 'claim', document: `${application} 法制审核意见` }
    return [{ act: 'legalReview', by, input, notBefore: addDays(on, 20) }]
  }
  if (status !== 'claiming') return []
  const back = (fen: number, part: number, days: number): readonly Planned[] => [
    {
      act: 'recordClawback',
      by,
      input: { application, award, fen, voucher: `${application}-T${part}` },
      notBefore: addDays(on, days),
    },
  ]
  if (claimedFen === 0) return back(Math.ceil(leftToClaimFen / 2), 1, 30)
  if (claimUntil !== null) return back(leftToClaimFen, 2, 120)
  const extension = {
    application,
    award,
    until: addDays(today, 180),
    reason: '资金周转困难，分期退还（演练）',
    document: `${application} 分期退还协议`,
  }
  return [{ act: 'extendClawback', by, input: extension, notBefore: addDays(on, 40) }]
}
