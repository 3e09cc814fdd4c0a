import type { Refusal } from '../../core/basics/refusal.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Entry } from '../../core/record/entry.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type WordsOfStages, wordEntry, wordRefusal } from '../../core/wording/sentences.ts'

/**
 * What the sentences about one log are made of. `names` are those of the applicants whom the reader may see, and of nobody else: to all
 * others a sentence says the number alone.
 */
export type Wording = {
  readonly edition: Edition
  readonly stages: WordsOfStages
  readonly names: Readonly<Record<string, string>>
  readonly successors: Readonly<Record<string, Text>>
}

const inBoth = (
  { edition, names, successors }: Wording,
  word: (say: ReturnType<typeof sayIn>) => string,
): Text => ({
  zh: word(sayIn(edition, 'zh', names, successors)),
  en: word(sayIn(edition, 'en', names, successors)),
})

/** A refusal in the edition's words. */
export const sayRefusal = (refusal: Refusal, wording: Wording): Text =>
  inBoth(wording, (say) => wordRefusal(refusal, wording.edition, wording.stages, say))

/** An entry in the edition's words; what is sealed in it stays sealed. */
export const sayEntry = (entry: Entry, wording: Wording): Text =>
  inBoth(wording, (say) => wordEntry(entry, wording.edition, wording.stages, say))
