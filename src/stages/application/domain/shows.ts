import { only, type Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const filing = { kind: 'filing', everywhere: true } as const

export const shows: Shows<Entries> = {
  ApplicationSubmitted: [
    filing,
    { kind: 'application', everywhere: true, as: only('application', 'name', 'kind', 'code', 'filedWith') },
  ],
  ApplicationAcknowledged: { kind: 'application', everywhere: true, state: 'settled' },
  ApplicationDeclined: { kind: 'application', everywhere: true, state: 'withdrawn' },
  SupplementRequested: filing,
  SupplementReceived: filing,
  HistoryLaid: filing,
}
