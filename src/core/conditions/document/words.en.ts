import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import type { Reasons } from './words.zh.ts'

export const en: Sentences<Reasons> = {
  held: ({ validUntil }) =>
    validUntil === null
      ? 'the document is held'
      : `the document is held and valid until ${dayInEnglish(validUntil)}`,
  notHeld: () => 'the document is not held; not met for now',
  expired: ({ validUntil }) => `the document expired on ${dayInEnglish(validUntil)}; not met for now`,
}
