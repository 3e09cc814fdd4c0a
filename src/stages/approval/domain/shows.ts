import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const hold = { kind: 'hold', everywhere: true, state: 'settled' } as const

export const shows: Shows<Entries> = {
  ApprovalRequested: { kind: 'approval', id: ['round'], state: 'open' },
  ReturnedForReview: { kind: 'approval', id: ['round'], state: 'withdrawn' },
  ApprovalWithdrawn: hold,
  ApprovalConfirmed: hold,
}
