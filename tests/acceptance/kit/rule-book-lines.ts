import type { Language } from '../../../src/core/basics/text.ts'
import type { World } from '../../../src/core/process/state.ts'
import { ruleBook } from '../../../src/core/wording/rule-book.ts'
import { type RuleBookStatement, wordStatement } from '../../../src/core/wording/rule-book-section.ts'
import { stages } from '../../../src/stages/registry.generated.ts'
import { stageWords } from '../../../src/stages/words.generated.ts'

type Book = readonly (RuleBookStatement & { readonly section: string; readonly line: string })[]

const books = new WeakMap<World, Record<Language, Book>>()

function bookOf(here: World, language: Language): Book {
  const known = books.get(here)
  if (known) return known[language]
  const write = (reader: Language): Book =>
    ruleBook(here.edition, { kinds: stages, words: stageWords }, reader).flatMap(({ id, statements }) =>
      statements.map((each) => ({ ...each, section: id, line: wordStatement(each, reader) })),
    )
  const book = { zh: write('zh'), en: write('en') }
  books.set(here, book)
  return book[language]
}

/** What the rule book says on one unit of the text, in its order; `null` asks for what rests on no article. */
export const linesOn = (world: World, unit: string | null, language: Language, section?: string): string[] =>
  bookOf(world, language)
    .filter((each) => each.article === unit && (section === undefined || each.section === section))
    .map(({ line }) => line)

/** Every unit on which the rule book says something. */
export const unitsInBook = (world: World): string[] => [
  ...new Set(bookOf(world, 'zh').flatMap(({ article }) => (article === null ? [] : [article]))),
]
