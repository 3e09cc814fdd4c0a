import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/basics/text.ts'
import { ruleBook } from '../../src/core/wording/rule-book.ts'
import { wordStatement } from '../../src/core/wording/rule-book-section.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { worldOf } from './edition-under-test.ts'
import { APPROVED as EXAMPLE } from './example-city/rule-book-expected.ts'
import { APPROVED as HUAIYIN } from './huaiyin-2024-draft/rule-book-expected.ts'
import type { Lines } from './kit/rule-book.ts'
import { APPROVED as WUXI } from './wuxi-2024/rule-book-expected.ts'

/** What the rule book says on each unit of the text, written for this call alone. */
function writtenNow(id: string, language: Language): Readonly<Record<string, readonly string[]>> {
  const book: Record<string, string[]> = {}
  for (const { statements } of ruleBook(worldOf(id).edition, { kinds: stages, words: stageWords }, language))
    for (const statement of statements)
      if (statement.article !== null)
        (book[statement.article] ??= []).push(wordStatement(statement, language))
  return book
}

const inLanguage = (approved: Readonly<Record<string, Lines>>, language: Language) =>
  Object.fromEntries(Object.entries(approved).map(([unit, lines]) => [unit, lines[language]]))

/**
 * The same lines as in the rule book tests of each edition, which share one book between them: here each is written anew, so that a
 * change of the code cannot hide behind a book that was written before it. Three editions, between which almost every sentence is said.
 */
describe.each([
  ['example-city', EXAMPLE],
  ['huaiyin-2024-draft', HUAIYIN],
  ['wuxi-2024', WUXI],
] as const)('the rule book of %s', (id, approved) => {
  it.each(['zh', 'en'] as const)('says on every unit what was approved, in %s', (language) => {
    expect(writtenNow(id, language)).toEqual(inLanguage(approved, language))
  })
})
