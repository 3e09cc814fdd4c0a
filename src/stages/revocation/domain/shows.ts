import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const file = { kind: 'revocation', id: ['case'] } as const
const prepared = { ...file, state: 'waiting' } as const
const told = { ...file, state: 'open' } as const
const settled = { ...file, state: 'settled' } as const

/** Until the party has notice of it, a case is being prepared; from then on the party may read it. */
export const shows: Shows<Entries> = {
  IncidentReported: { kind: 'revocation', id: ['incident'], state: 'waiting' },
  CaseOpened: prepared,
  ThresholdFound: file,
  LegallyReviewed: file,
  PriorNoticeGiven: told,
  DefenceStated: file,
  DefenceWaived: file,
  RevocationProposed: file,
  RevocationDeliberated: file,
  RevocationDecided: file,
  DecisionDelivered: settled,
  DecisionAnnounced: settled,
  HonourTakenBack: settled,
  AuthorityAdvised: file,
  CaseClosed: settled,
}
