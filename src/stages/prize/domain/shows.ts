import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const prize = { kind: 'prize', id: ['application', 'award'], everywhere: true } as const
const misuse = { kind: 'prize', id: ['application', 'award', 'misuse'], everywhere: true } as const
const booked = { kind: 'prize', id: ['application', 'award', 'voucher'], everywhere: true } as const

export const shows: Shows<Entries> = {
  PrizeFixed: { ...prize, state: 'settled' },
  PayeeConfirmed: { ...prize, state: 'open' },
  PaymentRecorded: { ...booked, state: 'settled' },
  PaymentReversed: { ...booked, state: 'withdrawn' },
  PrizeUseReported: {
    kind: 'prize',
    id: ['application', 'award', '@entry'],
    everywhere: true,
    state: 'settled',
  },
  MisuseFound: { ...misuse, state: 'open' },
  MisuseMended: { ...misuse, state: 'settled' },
  LegalReviewRecorded: prize,
  ClawbackRecorded: { ...booked, state: 'settled' },
  ClawbackReversed: { ...booked, state: 'withdrawn' },
  ClawbackExtended: prize,
  ClaimClosed: prize,
}
