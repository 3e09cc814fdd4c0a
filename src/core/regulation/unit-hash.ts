import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ArticleRef } from '../basics/article.ts'

/** What a word processor leaves behind when a text is saved as plain text. Bounded, so that no input is slow. */
const BOOKMARK = /\[bookmark:[^\]]{0,80}\]/giu

/** White space and characters without a glyph: byte-order marks, zero-width spaces, soft hyphens. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu

/**
 * The form of a unit's text that is compared: Unicode NFKC (full-width forms become plain), no white space, no
 * bookmarks. Two copies of one text that differ in layout only have the same form.
 */
export const normaliseUnit = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(BOOKMARK, '')

/** The SHA-256 of the normalised text (UTF-8), 64 lower-case hex digits. */
export const hashUnit = (text: string): string => bytesToHex(sha256(utf8ToBytes(normaliseUnit(text))))

/** `missing`: listed, but not in the text; `unlisted`: in the text, but not listed. */
export type UnitOutcome = 'same' | 'different' | 'missing' | 'unlisted'

/** Compares listed units with those of a text: first every listed one in its order, then the unlisted ones. */
export function compareUnits(
  listed: readonly { readonly id: ArticleRef; readonly hash: string }[],
  units: readonly { readonly ref: ArticleRef; readonly text: string }[],
): { readonly ref: ArticleRef; readonly outcome: UnitOutcome }[] {
  const found = new Map(units.map((unit) => [unit.ref, hashUnit(unit.text)]))
  const known = new Set(listed.map((unit) => unit.id))
  const outcomeOf = (id: ArticleRef, hash: string): UnitOutcome =>
    !found.has(id) ? 'missing' : found.get(id) === hash ? 'same' : 'different'
  return [
    ...listed.map(({ id, hash }) => ({ ref: id, outcome: outcomeOf(id, hash) })),
    ...units.filter(({ ref }) => !known.has(ref)).map(({ ref }) => ({ ref, outcome: 'unlisted' as const })),
  ]
}
