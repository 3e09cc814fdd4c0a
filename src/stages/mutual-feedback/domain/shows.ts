import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

/** Only how many spoke, and that it was sent on: what was said is in the file of discipline inspection. */
export const shows: Shows<Entries> = {
  FeedbackReceived: { kind: 'mutualFeedback', id: ['side'], state: 'open' },
  FeedbackSent: { kind: 'mutualFeedback', id: [], state: 'settled' },
}
