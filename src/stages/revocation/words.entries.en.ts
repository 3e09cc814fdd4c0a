import { DOMAINS, SEVERITIES } from '../../core/conditions/no-event/words.en.ts'
import { sayChannels } from '../../core/wording/say-channels.ts'
import type { Say, Sentences } from '../../core/wording/say.ts'
import type { Delivery, Entries } from './domain/entries.ts'
import type { Outcome } from './domain/case.ts'
import type { Reach } from './domain/case.ts'
import { ITEMS } from './words.terms.en.ts'

const REACHES: Readonly<Record<Reach, string>> = {
  reached: 'is reached',
  forPeople: 'is for people to find',
  notAwarded: 'does not apply: not awarded',
  beforeAward: 'does not apply: before the award',
  outsideWindow: 'does not apply: outside its window',
  otherDomain: 'does not apply: not a field that it names',
  belowThreshold: 'does not apply: below its grade',
}
const DELIVERIES: Readonly<Record<Delivery, string>> = {
  direct: 'handed over',
  leftInPlace: 'left in place',
  post: 'by post',
  electronic: 'electronically',
  throughOthers: 'through others',
  publicNotice: 'by public notice',
}
const WHAT: Readonly<Record<Outcome, string>> = {
  revoke: 'to revoke or disqualify',
  notRevoke: 'neither to revoke nor to disqualify',
}

const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`)

function windowIn(window: Entries['CaseOpened']['window'], say: Say): string {
  if (!window) return ''
  const { from, years, lastDay, happenedOn } = window
  const days = `awarded on ${say.date(from)}, happened on ${say.date(happenedOn)}`
  return lastDay === null
    ? `; ${days}, the text sets no window`
    : `; ${days}, a window of ${years} years to 24:00 of ${say.date(lastDay)}`
}

export const entries: Sentences<Entries> = {
  IncidentReported: ({ incident, application, domain, severity, happenedOn, source, weighed }, say) =>
    `incident ${incident} of ${say.application(application)}: on ${say.date(happenedOn)}, ${DOMAINS[domain]}${severity === null ? '' : `, ${SEVERITIES[severity]}`} (source: ${source})${weighed
      .map(
        ({ rule, reach, lastDay, unlimited }) =>
          `; “${say.rule(rule)}” ${REACHES[reach]}${lastDay === null ? '' : ` (to 24:00 of ${say.date(lastDay)})`}${unlimited ? ' (the text sets no window)' : ''}`,
      )
      .join('')}`,
  CaseOpened: ({ case: id, application, award, rule, condition, window, referral, facts }, say) =>
    `case ${id} opened: ${award === null ? `${say.application(application)} (before the award)` : `${say.award(award)} of ${say.application(application)}`}, ${rule === null ? `condition ${condition} is met no more` : `“${say.rule(rule)}”`}${windowIn(window, say)}${referral === null ? '' : `; referred by ${referral}`}: ${facts}`,
  ThresholdFound: ({ case: id, met, reason, evidence }) =>
    `in ${id} the rule was found ${met === 'yes' ? 'met' : 'not met'}: ${reason} (on ${evidence})`,
  LegallyReviewed: ({ case: id, document }) => `${id} was reviewed by lawyers (${document})`,
  PriorNoticeGiven: ({ case: id, application, document, deliveredOn, how, lastDay, certainty }, say) =>
    `prior notice in ${id} (${document}) delivered to ${say.application(application)} on ${say.date(deliveredOn)} (${DELIVERIES[how]}); defence until 24:00 of ${say.date(lastDay)}${certainty === 'final' ? '' : ' (holidays not yet published, the date may change)'}`,
  DefenceStated: ({ case: id, application, statement }, say) =>
    `${say.application(application)} stated its defence in ${id}: ${statement}`,
  DefenceWaived: ({ case: id, application, by }, say) =>
    by === 'party'
      ? `${say.application(application)} gave up its defence in ${id}`
      : `${say.application(application)} stated no defence in ${id} in time, which counts as giving it up`,
  RevocationProposed: ({ case: id, outcome, reason }) =>
    `in ${id} it is proposed ${WHAT[outcome]}${because(reason)}`,
  RevocationDeliberated: ({ case: id, outcome, reason, document }) =>
    `in ${id} the deliberation was ${WHAT[outcome]} (${document})${because(reason)}`,
  RevocationDecided: ({ case: id, application, award, outcome, reason, document, decidedOn }, say) =>
    `in ${id} it was decided on ${say.date(decidedOn)} ${outcome === 'revoke' ? '' : 'not '}to ${award === null ? `disqualify ${say.application(application)}` : `revoke ${say.award(award)} of ${say.application(application)}`} (${document})${because(reason)}`,
  DecisionDelivered: ({ case: id, application, document, deliveredOn, how }, say) =>
    `the decision in ${id} (${document}) was delivered to ${say.application(application)} on ${say.date(deliveredOn)} (${DELIVERIES[how]})`,
  DecisionAnnounced: ({ case: id, document, channels }, say) =>
    `the decision in ${id} was announced (${document}), through: ${sayChannels(channels, say)}`,
  HonourTakenBack: ({ case: id, returned, declaredVoid, document }, say) =>
    `in ${id} ${[
      ...(returned.length === 0 ? [] : [`returned: ${say.list(returned.map((item) => ITEMS[item]))}`]),
      ...(declaredVoid.length === 0
        ? []
        : [`declared void: ${say.list(declaredVoid.map((item) => ITEMS[item]))}`]),
    ].join('; ')}${document === null ? '' : ` (${document})`}`,
  AuthorityAdvised: ({ case: id, authority, document }) =>
    `in ${id} ${authority} was advised to deal with those responsible (${document})`,
  CaseClosed: ({ case: id }) => `case ${id} closed`,
}
