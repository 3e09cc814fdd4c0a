import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const opinion = { kind: 'recommendation', id: ['application', 'body', 'unit'], person: '@actor' } as const

export const shows: Shows<Entries> = {
  ApplicationRecommended: { ...opinion, state: 'settled' },
  RecommendationDeclined: { ...opinion, state: 'settled' },
  RecommendationWithdrawn: { ...opinion, state: 'withdrawn' },
  RecommendationsClosed: { kind: 'outcome', id: ['@round'], state: 'settled' },
}
