import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import type { Reasons } from './words.zh.ts'

export const en: Sentences<Reasons> = {
  received: ({ award, approvedOn }) => `received ${award}, approved on ${dayInEnglish(approvedOn)}; met`,
  unproved: ({ award, approvedOn }) =>
    `${award}, approved on ${dayInEnglish(approvedOn)}, is only stated or was won by a predecessor; people have to find whether it counts`,
  none: ({ awards }) => `has not received ${awards.join(' or ')} yet; not met for now`,
  tooRecent: ({ approvedOn, years, metOn }) =>
    `the award was approved on ${dayInEnglish(approvedOn)}, less than ${years} years ago; not met for now, met from ${dayInEnglish(metOn)}`,
  tooOld: ({ approvedOn, years }) =>
    `the award was approved on ${dayInEnglish(approvedOn)}, more than ${years} years ago; not met for now`,
}
