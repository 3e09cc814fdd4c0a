import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const notice = { kind: 'notice', id: ['@round'] } as const
const opinion = { kind: 'opinion', id: ['opinion'] } as const

export const shows: Shows<Entries> = {
  ConsultationPosted: { ...notice, state: 'open', publicFrom: ({ postedOn }) => postedOn },
  NoticeCorrected: notice,
  OpinionReceived: { ...opinion, state: 'open' },
  OpinionReplied: { ...opinion, state: 'settled' },
  ConsultationConcluded: [
    { kind: 'outcome', id: ['@round'], state: 'settled' },
    { ...notice, state: 'settled', as: () => ({}) },
  ],
}
