import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const notice = { kind: 'notice', id: ['@round'] } as const

/** What is announced to the public hangs for everybody; what goes to bodies does not. */
export const shows: Shows<Entries> = {
  AnnouncementMade: {
    ...notice,
    state: 'settled',
    publicFrom: ({ audience, postedOn }) => (audience === 'public' ? postedOn : undefined),
  },
  AnnouncementCorrected: notice,
}
