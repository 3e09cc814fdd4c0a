import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const complaint = { kind: 'complaint', id: ['number'] } as const

export const shows: Shows<Entries> = {
  ComplaintLodged: { ...complaint, state: 'open' },
  ComplaintTaken: complaint,
  ComplaintFound: complaint,
  ComplaintPassedOn: { ...complaint, state: 'settled' },
  ComplaintAnswered: { ...complaint, state: 'settled' },
}
