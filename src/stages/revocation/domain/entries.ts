import type { Domain, Severity } from '../../../core/conditions/facts-events.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Item, Outcome, Reach } from './case.ts'

/** How a paper reached the party. */
export type Delivery = 'direct' | 'leftInPlace' | 'post' | 'electronic' | 'throughOthers' | 'publicNotice'

export type Entries = {
  IncidentReported: {
    incident: string
    application: string
    domain: Domain
    severity: Severity | null
    gradedBy: string | null
    happenedOn: string
    source: string
    evidence: string
    weighed: { rule: string; reach: Reach; lastDay: string | null; unlimited: boolean }[]
  }
  /** `award` is null before the conferral. Either `rule` or `condition` says what it rests on. */
  CaseOpened: {
    case: string
    application: string
    award: string | null
    rule: string | null
    condition: string | null
    incident: string | null
    referral: string | null
    /** The liability window that was looked at, where the rule is about an event. */
    window: { from: string; years: number | null; lastDay: string | null; happenedOn: string } | null
    facts: string
    evidence: string
  }
  ThresholdFound: { case: string; application: string; met: 'yes' | 'no'; reason: string; evidence: string }
  LegallyReviewed: { case: string; application: string; document: string }
  PriorNoticeGiven: {
    case: string
    application: string
    document: string
    deliveredOn: string
    how: Delivery
    lastDay: string
    certainty: 'final' | 'provisional'
    walked: JsonObject[]
  }
  DefenceStated: { case: string; application: string; statement: string }
  /** By the party itself, or by its silence to the last day. */
  DefenceWaived: { case: string; application: string; by: 'party' | 'silence' }
  RevocationProposed: { case: string; application: string; outcome: Outcome; reason: string | null }
  RevocationDeliberated: {
    case: string
    application: string
    outcome: Outcome
    reason: string | null
    document: string
  }
  RevocationDecided: {
    case: string
    application: string
    award: string | null
    outcome: Outcome
    reason: string | null
    document: string
    decidedOn: string
    items: Item[]
  }
  DecisionDelivered: {
    case: string
    application: string
    document: string
    deliveredOn: string
    how: Delivery
  }
  DecisionAnnounced: { case: string; application: string; document: string; channels: string[] }
  HonourTakenBack: {
    case: string
    application: string
    returned: Item[]
    declaredVoid: Item[]
    document: string | null
  }
  AuthorityAdvised: { case: string; application: string; authority: string; document: string }
  CaseClosed: { case: string; application: string }
}
