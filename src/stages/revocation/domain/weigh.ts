import { domainsWithOfficialLadder, isAtLeast } from '../../../core/conditions/facts-events.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import type { Incident, Reach } from './case.ts'
import { windowOf } from './window.ts'

export type Weighed = {
  readonly rule: string
  readonly reach: Reach
  readonly lastDay: IsoDate | null
  readonly unlimited: boolean
}

/** Whether rules of this kind are about something that happened after the award. */
export const isAboutEvents = ({ trigger }: Pick<Revocation, 'trigger'>): boolean =>
  trigger === 'incident' || trigger === 'other'

/** A case under the rule cannot be weighed without the day of an event. */
export const needsEvent = ({ trigger, windowYears }: Revocation): boolean =>
  trigger === 'incident' || (trigger === 'other' && windowYears !== null)

/** 等级 Where the State or an authority has graded the event, the ladder decides; else people do. */
function gradeOf({ domain, severity, gradedBy }: Incident, { atLeast, threshold }: Revocation): Reach {
  const isGraded = gradedBy !== null || domainsWithOfficialLadder.some((official) => official === domain)
  if (atLeast !== undefined && severity !== null && isGraded)
    return isAtLeast(severity, atLeast) ? 'reached' : 'belowThreshold'
  return atLeast === undefined && threshold === undefined ? 'reached' : 'forPeople'
}

function reachOf(
  rule: Revocation,
  incident: Incident,
  awardedOn: IsoDate | undefined,
  lastDay: IsoDate | null,
): Reach {
  if (awardedOn === undefined) return 'notAwarded'
  // The day on which it happened counts, not the day on which it came to light.
  const { happenedOn, domain } = incident
  if (needsEvent(rule) && happenedOn < awardedOn) return 'beforeAward'
  if (lastDay !== null && hasElapsed({ lastDay }, happenedOn)) return 'outsideWindow'
  const { incidentDomains, openList } = rule
  const isNamed = incidentDomains.length === 0 || incidentDomains.includes(domain)
  if (!isNamed && !openList) return 'otherDomain'
  const grade = gradeOf(incident, rule)
  return isNamed || grade === 'belowThreshold' ? grade : 'forPeople'
}

export function weigh(
  edition: Pick<Edition, 'revocations'>,
  rule: Revocation,
  incident: Incident,
  awardedOn: IsoDate | undefined,
): Weighed {
  const window = awardedOn === undefined ? undefined : windowOf(edition, rule.id, awardedOn)
  const lastDay = window?.lastDay ?? null
  return {
    rule: rule.id,
    reach: reachOf(rule, incident, awardedOn, lastDay),
    lastDay,
    unlimited: rule.windowYears === null,
  }
}

/** 初步认定 The event against each rule of the edition that is about events. */
export const weighAll = (
  edition: Pick<Edition, 'revocations'>,
  incident: Incident,
  awardedOn: IsoDate | undefined,
): Weighed[] =>
  edition.revocations.filter(isAboutEvents).map((rule) => weigh(edition, rule, incident, awardedOn))
