import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import { type Domain, type RecordName, recordNames, type Severity } from '../facts-events.ts'
import type { BarredBecause, NotCountedBecause, PeopleBecause, Reasons, Told } from './words.zh.ts'

export const SEVERITIES: Record<Severity, string> = {
  general: 'general',
  serious: 'serious',
  major: 'major',
  exceptional: 'exceptional',
}
export const DOMAINS: Record<Domain, string> = {
  quality: 'quality',
  workSafety: 'work safety',
  environment: 'environment',
  publicHealth: 'public health',
  foodSafety: 'food safety',
  medical: 'medical care',
  labour: 'labour',
  service: 'service quality',
  other: 'other',
}
const NOT_COUNTED: Record<NotCountedBecause, string> = {
  beforeWindow: 'before the window',
  repaired: 'credit repaired before the deadline',
  notOwnFault: "not the applicant's own fault",
  grade: 'below the severity asked for',
  domain: 'not of a listed field',
  level: 'not a spot-check of a listed level',
}
const PEOPLE: Record<PeopleBecause, string> = {
  noWindow: 'the text sets no window',
  inDoubt: 'the text does not say whether it means such a record',
  grade: 'no authority has fixed the severity',
  domain: 'the list of fields is open',
  repairedOnTheDay: 'credit repaired on the day of the deadline itself',
  afterReferenceDay: 'it happened after the deadline',
}

function told({ on, domain, severity }: Told<unknown>, record: RecordName): string {
  const marks = [severity ? SEVERITIES[severity] : '', domain ? DOMAINS[domain] : ''].filter(
    (mark) => mark !== '',
  )
  return `${dayInEnglish(on)} (${[...marks, recordNames[record].en].join(', ')})`
}

function barredBecause({ why, repairedOn }: Told<BarredBecause>): string {
  if (repairedOn === null || why === 'inWindow') return ''
  return why === 'repairedLate'
    ? `, credit repaired only on ${dayInEnglish(repairedOn)}, not before the deadline`
    : `, credit repaired on ${dayInEnglish(repairedOn)}, but it is unclear whether the exemption reaches this item; taken not to`
}

export const en: Sentences<Reasons> = {
  clear: ({ record, asOf, years, notCounted }) =>
    `${recordNames[record].en}: none that counts ${years === null ? '' : `in the ${years} years `}up to ${dayInEnglish(asOf)}${
      notCounted.length > 0
        ? ` (not counted: ${notCounted.map((event) => `${told(event, record)}, ${NOT_COUNTED[event.why]}`).join('; ')})`
        : ''
    }; met`,
  barred: ({ record, years, events, metOn }) =>
    `${events.map((event) => `${told(event, record)}${barredBecause(event)}`).join('; ')}${
      years === null ? '' : `, within ${years} years`
    }; not met for now${metOn === null ? '' : `, met from ${dayInEnglish(metOn)}`}`,
  peopleFind: ({ record, events }) =>
    `${events.map((event) => `${told(event, record)}: ${PEOPLE[event.why]}`).join('; ')}; people have to find it`,
}
