import { DOMAINS, SEVERITIES } from '../../core/conditions/no-event/words.en.ts'
import type { Sentences } from '../../core/wording/say.ts'
import type { Causes } from './domain/refusals.ts'

/** Why no case can be opened, or no event recorded. */
export const causes: Sentences<Causes> = {
  UnknownApplicant: ({ application }) => `there is no application ${application}; check the number.`,
  IncidentKnown: ({ incident }) =>
    `an incident numbered ${incident} is on record; if this is another one, give it its own number.`,
  IncidentInFuture: ({ happenedOn, on }, say) =>
    `${say.date(happenedOn)}, when it is said to have happened, is later than ${say.date(on)}, when it is recorded; check the date.`,
  GroundUnclear: () =>
    'a case rests on one thing: a rule on revocation (with an incident, if there is one) or a condition that is met no more. Name one of the two.',
  UnknownRule: ({ rule, known }, say) =>
    `there is no rule ${rule} on revocation; there are: ${say.list(known.map((id) => `${id} (${say.rule(id)})`))}.`,
  UnknownCondition: ({ condition, known }, say) =>
    `there is no condition ${condition}; there are: ${say.list(known)}.`,
  NotFoundEligible: ({ application }, say) =>
    `${say.application(application)} has not been found eligible, so that it cannot lose that; see to it in the eligibility check.`,
  NameGone: ({ application, cause }, say) =>
    `${say.application(application)} has ${cause === null ? 'withdrawn' : `left the list (${cause})`}; there is nothing left to disqualify it from.`,
  ConferredAlready: ({ application, awards }, say) =>
    `${say.application(application)} has been given ${say.list(awards.map(say.award))} and is not disqualified for lost eligibility any more; if it has to be taken back, open a case under a rule on revocation.`,
  OnlyAfterAward: ({ application, rule }, say) =>
    `“${say.rule(rule)}” is about winners, and ${say.application(application)} has not been awarded. If it is eligible no more, open a case for the lost condition.`,
  AwardNotHeld: ({ application, award, held }, say) =>
    `${say.application(application)} was not given ${say.award(award)}${held.length === 0 ? '' : ` but ${say.list(held.map(say.award))}`}; check it.`,
  AwardNotNamed: ({ application, held }, say) =>
    `${say.application(application)} holds ${say.list(held.map(say.award))}; each is revoked for itself. Say which one, in a case of its own.`,
  RevokedAlready: ({ application, award, decidedOn, document }, say) =>
    `${say.award(award)} of ${say.application(application)} was revoked on ${say.date(decidedOn)} (${document}); nothing is left to do.`,
  UnknownReferral: ({ application, referral }, say) =>
    `nothing numbered ${referral} about ${say.application(application)} is referred, or it has been dealt with; check the number.`,
  NeedsReferral: ({ application, rule }, say) =>
    `“${say.rule(rule)}” comes after an order that was not obeyed, and none is referred about ${say.application(application)}. Order it to end the misuse first.`,
  UnknownIncident: ({ incident, application }, say) =>
    `no incident ${incident} of ${say.application(application)} is on record; check the number or record it first.`,
  NeedsIncident: ({ rule }, say) =>
    `“${say.rule(rule)}” rests on an event; record it with the day on which it happened, then open the case.`,
  WrongTrigger: ({ rule, incident }, say) =>
    `“${say.rule(rule)}” does not rest on an event, so that ${incident} cannot be its cause. Name the rule that fits the event, or leave the event out.`,
  BeforeTheAward: ({ rule, happenedOn, awardedOn }, say) =>
    `“${say.rule(rule)}” is about what happens after the award; this happened on ${say.date(happenedOn)}, the award was given on ${say.date(awardedOn)}. If the application concealed it, that is fraud.`,
  OutsideWindow: ({ rule, happenedOn, awardedOn, years, lastDay }, say) =>
    `“${say.rule(rule)}” reaches ${years} years from the award of ${say.date(awardedOn)}, to 24:00 of ${say.date(lastDay)}, the corresponding day included. The day of the event counts: ${say.date(happenedOn)} is outside. Keep the record for later applications.`,
  DomainNotNamed: ({ rule, domain, named }, say) =>
    `“${say.rule(rule)}” names ${say.list(named.map(domainOf))} and nothing like them; ${domainOf(domain)} is not among them. Check the field or name another rule.`,
  BelowThreshold: ({ rule, severity, atLeast }, say) =>
    `“${say.rule(rule)}” asks for ${severityOf(atLeast)} or above; this event is graded ${severityOf(severity)}. If the grade has changed, record it anew.`,
}

const domainOf = (id: string) => (DOMAINS as Readonly<Record<string, string>>)[id] ?? id
const severityOf = (id: string) => (SEVERITIES as Readonly<Record<string, string>>)[id] ?? id
