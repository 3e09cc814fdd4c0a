import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const prize = { kind: 'prize', everywhere: true } as const
const misuse = { kind: 'prize', id: ['application', 'misuse'], everywhere: true } as const
const payment = { kind: 'prize', id: ['application', 'voucher'], everywhere: true, state: 'settled' } as const

export const shows: Shows<Entries> = {
  PrizeFixed: { ...prize, id: ['application', 'award'], state: 'settled' },
  PayeeConfirmed: { ...prize, state: 'open' },
  PaymentRecorded: payment,
  PrizeUseReported: { ...prize, id: ['application', '@entry'], state: 'settled' },
  MisuseFound: { ...misuse, state: 'open' },
  MisuseMended: { ...misuse, state: 'settled' },
  LegalReviewRecorded: prize,
  ClawbackRecorded: payment,
  ClawbackExtended: prize,
  ClaimClosed: prize,
}
