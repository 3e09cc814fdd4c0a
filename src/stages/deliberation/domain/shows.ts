import { without, type Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const meeting = { kind: 'meeting', id: ['sitting'] } as const

export const shows: Shows<Entries> = {
  MeetingOpened: { ...meeting, state: 'open' },
  AttendanceRecorded: meeting,
  BallotCast: { kind: 'ballot', id: ['application', 'award', 'member'], person: 'member' },
  // Of a secret ballot there is who took part, and the count.
  BallotsCounted: { kind: 'ballot', id: ['application', 'award'], state: 'settled' },
  DeliberationConcluded: [
    { ...meeting, state: 'settled', as: without('cases') },
    { kind: 'ballot', id: ['application', 'award'], state: 'settled', each: ({ cases }) => cases },
  ],
}
