import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const winner = { kind: 'winner', everywhere: true } as const

export const shows: Shows<Entries> = {
  PapersNumbered: { ...winner, id: ['application', 'award'] },
  ChangeDocumented: winner,
  Reissued: {
    kind: 'winner',
    id: ['application', 'award', 'item', 'copy'],
    everywhere: true,
    state: 'settled',
  },
}
