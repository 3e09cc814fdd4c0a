import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import type { Length, Reasons } from './words.zh.ts'

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`
const lengthOf = (length: Length) =>
  'years' in length ? count(length.years, 'year') : count(length.months, 'month')

export const en: Sentences<Reasons> = {
  enough: ({ from, asOf, length }) =>
    `counted from ${dayInEnglish(from)}, ${lengthOf(length)} are complete on ${dayInEnglish(asOf)}; met`,
  tooShort: ({ from, asOf, length, metOn }) =>
    `counted from ${dayInEnglish(from)}, ${lengthOf(length)} are not complete on ${dayInEnglish(asOf)}; not met for now, met from ${dayInEnglish(metOn)}`,
  interrupted: ({ from, asOf, length, gaps }) =>
    `counted from ${dayInEnglish(from)}, ${lengthOf(length)} are complete on ${dayInEnglish(asOf)}, with an interruption (${gaps
      .map((gap) => `${dayInEnglish(gap.from)} to ${gap.to === null ? 'this day' : dayInEnglish(gap.to)}`)
      .join(', ')}); people have to find whether it is met`,
}
