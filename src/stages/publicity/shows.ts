import type { Shows } from '../../core/visibility/showing.ts'
import type { Entries } from './domain.ts'

const notice = { kind: 'notice', id: ['@round'] } as const

export const shows: Shows<Entries> = {
  PublicityPosted: { ...notice, state: 'open', publicFrom: ({ postedOn }) => postedOn },
  NoticeCorrected: notice,
}
