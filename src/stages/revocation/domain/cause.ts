import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'
import type { Here } from './case-at-hand.ts'
import type { Entries } from './entries.ts'
import type { Opening } from './opening.ts'
import { refuse } from './refusals.ts'
import type { Incident } from './case.ts'
import { isAboutEvents, needsEvent, weigh } from './weigh.ts'
import { windowOf } from './window.ts'

type Window = Entries['CaseOpened']['window']

/** Why an event carries no case under a rule, as far as that is computed. */
function checkEvent(
  { edition, view }: Here,
  rule: Revocation,
  incident: Incident,
  awardedOn: string,
): Result<Window, Refusal> {
  const cited = [rule.article]
  const { happenedOn, domain, severity } = incident
  const { id, windowYears, incidentDomains, atLeast } = rule
  const { reach, lastDay } = weigh(edition, rule, incident, view.awardedOn[incident.application])
  if (reach === 'beforeAward') return refuse('BeforeTheAward', cited, { rule: id, happenedOn, awardedOn })
  if (reach === 'outsideWindow') {
    const years = windowYears ?? 0
    return refuse('OutsideWindow', cited, { rule: id, happenedOn, awardedOn, years, lastDay: lastDay ?? '' })
  }
  if (reach === 'otherDomain')
    return refuse('DomainNotNamed', cited, { rule: id, domain, named: [...incidentDomains] })
  if (reach === 'belowThreshold')
    return refuse('BelowThreshold', cited, { rule: id, severity: severity ?? '', atLeast: atLeast ?? '' })
  const window = windowOf(edition, id, awardedOn)
  return ok(window ? { from: awardedOn, years: window.years, lastDay: window.lastDay, happenedOn } : null)
}

/** 转办根据 What an objection or the use of the title was referred for; misuse is only pursued once an order was not obeyed. */
function checkReferral(
  { view }: Here,
  { application, referral }: Opening,
  rule: Revocation | undefined,
): Result<true, Refusal> {
  const cited = rule ? [rule.article] : []
  if (referral !== undefined && view.referred[application]?.includes(referral) !== true)
    return refuse('UnknownReferral', cited, { application, referral })
  // An upheld objection is no order that was not obeyed.
  const isMisuse = referral !== undefined && view.misuses[application]?.includes(referral) === true
  if (rule?.trigger === 'misuse' && !isMisuse)
    return refuse('NeedsReferral', cited, { application, rule: rule.id })
  return ok(true)
}

/** 立案事由 Whether the case has the event or the referral that its rule asks for; answers the window that was looked at. */
export function checkCause(
  context: Here,
  opening: Opening,
  rule: Revocation | undefined,
): Result<Window, Refusal> {
  const referral = checkReferral(context, opening, rule)
  if (!referral.ok) return referral
  if (!rule) return ok(null)
  const cited = [rule.article]
  const { application, incident } = opening
  if (incident === undefined)
    return needsEvent(rule) ? refuse('NeedsIncident', cited, { rule: rule.id }) : ok(null)
  const event = under(context.state.incidents, incident)
  if (!event || event.application !== application)
    return refuse('UnknownIncident', cited, { incident, application })
  if (!isAboutEvents(rule)) return refuse('WrongTrigger', cited, { rule: rule.id, incident })
  const awardedOn = context.view.awardedOn[application]
  return awardedOn === undefined ? ok(null) : checkEvent(context, rule, event, awardedOn)
}
