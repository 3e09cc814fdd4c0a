import type { Shows } from '../../core/visibility/showing.ts'
import type { Entries } from './domain.ts'

export const shows: Shows<Entries> = {
  FeedbackGiven: { kind: 'feedback', state: 'settled' },
  FeedbackClosed: { kind: 'outcome', id: ['@round'], state: 'settled' },
}
