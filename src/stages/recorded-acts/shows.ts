import type { Shows } from '../../core/visibility/showing.ts'
import type { Entries } from './domain.ts'

export const shows: Shows<Entries> = {
  RecordKept: {
    kind: 'record',
    id: ['record', '@entry'],
    state: 'settled',
    publicFrom: ({ published }) => published?.on,
  },
}
