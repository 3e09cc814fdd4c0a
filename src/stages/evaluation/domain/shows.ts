import { without, type Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const byPeople = { kind: 'candidate', everywhere: true } as const

export const shows: Shows<Entries> = {
  RankingDetermined: [
    { kind: 'place', state: 'settled', each: ({ rows }) => rows, list: ['group'], place: 'rank' },
    { kind: 'outcome', id: ['@round', 'group'], state: 'settled', as: without('rows') },
  ],
  ReportSigned: { kind: 'report', id: ['@round'], state: 'settled', person: 'signedBy' },
  StandardReachedFound: { kind: 'finding', id: ['application', 'award'], state: 'settled' },
  CandidatesProposed: { kind: 'outcome', id: ['@round'], state: 'settled' },
  SuccessorNamed: { ...byPeople, state: 'open' },
}
