import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleRef } from '../core/basics/article.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { ArticleEntry } from '../core/regulation/articles.ts'
import { type NotSplit, splitOfficialText } from '../core/regulation/official-text.ts'
import { compareUnits, type UnitOutcome } from '../core/regulation/unit-hash.ts'

/** Why a text was not compared; `line` counts from 1. */
export type NotCompared =
  | { readonly reason: 'notFound' | 'unreadable' | 'tooLarge' | 'unknownEncoding'; readonly path: string }
  | { readonly reason: NotSplit['reason']; readonly path: string; readonly line: number }

/** The longest regulation has some thousand characters; a larger file is another document. */
const LARGEST_BYTES = 5_000_000

/** Where an operator's folder of official texts holds the text of an edition. */
export const officialTextPath = (folder: string, edition: string): string => join(folder, `${edition}.txt`)

/**
 * Compares the listed articles with an operator's copy of the official text (plain text, UTF-8 or GB18030). Every
 * unit has an outcome, those in the text that the list lacks last.
 */
export async function compareWithOfficialText(
  articles: readonly Pick<ArticleEntry, 'id' | 'hash'>[],
  path: string,
): Promise<Result<{ readonly ref: ArticleRef; readonly outcome: UnitOutcome }[], NotCompared>> {
  const text = await readOfficialText(path)
  if (!text.ok) return text
  const units = splitOfficialText(text.value)
  return units.ok ? ok(compareUnits(articles, units.value)) : err({ ...units.error, path })
}

async function readOfficialText(path: string): Promise<Result<string, NotCompared>> {
  let bytes: Buffer
  try {
    if ((await stat(path)).size > LARGEST_BYTES) return err({ reason: 'tooLarge', path })
    bytes = await readFile(path)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return err({ reason: missing ? 'notFound' : 'unreadable', path })
  }
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return err({ reason: 'unknownEncoding', path })
}
