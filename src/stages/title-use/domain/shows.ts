import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const use = { kind: 'titleUse', id: ['case'] } as const
const settled = { ...use, state: 'settled' } as const

/** While it is only looked into, a use is the authority's own business; ordered or advised, it is the winner's too. */
export const shows: Shows<Entries> = {
  UseReported: { ...use, state: 'waiting' },
  MendOrdered: { ...use, state: 'open' },
  AdviceSent: { ...use, state: 'open' },
  Mended: settled,
  NotMended: use,
  UseReferred: settled,
  ReviewAsked: use,
  ReviewGiven: use,
  CaseDismissed: settled,
}
