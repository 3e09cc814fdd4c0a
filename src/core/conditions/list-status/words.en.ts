import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import type { CreditList, Reasons } from './words.zh.ts'

export const NAMES: Record<CreditList, string> = {
  abnormalOperations: 'the list of abnormal operations',
  seriousDishonesty: 'the list of serious dishonesty',
}

export const en: Sentences<Reasons> = {
  clear: ({ asOf, lists }) =>
    `on ${dayInEnglish(asOf)} no bar follows from ${lists.map((list) => NAMES[list]).join(' or ')}`,
  listed: ({ on }) =>
    `${on.map(({ list, listedOn }) => `on ${NAMES[list]} since ${dayInEnglish(listedOn)}`).join(', ')}; not met for now`,
}
