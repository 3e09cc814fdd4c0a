import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import type { Measure, Reasons } from './words.zh.ts'

const NAMES: Record<Measure, string> = { bar: 're-application bar', ban: 'ban' }
const START: Record<Measure, string> = { bar: 'award approved', ban: 'sanction decided' }
const lengthOf = (years: number | null) => (years === null ? 'without end' : `of ${years} years`)

export const en: Sentences<Reasons> = {
  free: ({ measure }) => `no ${NAMES[measure]} is running`,
  waiting: ({ measure, from, years, metOn }) =>
    `${START[measure]} on ${dayInEnglish(from)}; the ${NAMES[measure]} ${lengthOf(years)} is still running; no application for now${metOn === null ? '' : `, possible from ${dayInEnglish(metOn)}`}`,
  predecessor: ({ measure, from, years }) =>
    `${START[measure]} on ${dayInEnglish(from)} against a predecessor; people have to find whether the ${NAMES[measure]} ${lengthOf(years)} reaches the applicant`,
  stated: ({ measure, from, years }) =>
    `${START[measure]} on ${dayInEnglish(from)}, as somebody stated and no paper proves; people have to find whether the ${NAMES[measure]} ${lengthOf(years)} applies`,
}
