import type { ArticleRef } from '../basics/article.ts'
import type { Language } from '../basics/text.ts'
import type { Edition } from '../regulation/edition.ts'
import { provisionsSection, revocationsSection } from './rule-book-after-award.ts'
import { articlesSection, wordsSection } from './rule-book-articles.ts'
import { awardsSection } from './rule-book-awards.ts'
import { bodiesSection } from './rule-book-bodies.ts'
import { dutiesSection, expertsSection, moneyUsesSection, titleUsesSection } from './rule-book-duties.ts'
import { eligibilitySection } from './rule-book-eligibility.ts'
import { headSection } from './rule-book-head.ts'
import { openPointsSection } from './rule-book-open-points.ts'
import { processSection, type StagesInWords, standardsSection } from './rule-book-process.ts'
import { penFor, type RuleBookSection, type RuleBookStatement, wordStatement } from './rule-book-section.ts'
import { sayIn } from './say.ts'

/**
 * 规则手册 Every value of an edition's data in words, section by section. Nothing is left out: whoever changes a value changes a
 * sentence, and reviews it in the approved rule book.
 */
export function ruleBook(
  edition: Edition,
  stages: StagesInWords,
  language: Language,
): readonly RuleBookSection[] {
  const pen = penFor(edition, language, sayIn(edition, language, {}))
  return [
    headSection(pen),
    bodiesSection(pen),
    awardsSection(pen),
    eligibilitySection(pen),
    standardsSection(pen),
    processSection(pen, stages),
    provisionsSection(pen),
    dutiesSection(pen),
    titleUsesSection(pen),
    moneyUsesSection(pen),
    revocationsSection(pen),
    expertsSection(pen),
    openPointsSection(pen),
    wordsSection(pen),
    articlesSection(pen),
  ]
}

/** The statements that rest on an article (on it as a whole, or on a paragraph or item of it), as lines of text. */
export function ruleBookByArticle(
  edition: Edition,
  stages: StagesInWords,
  language: Language,
  article: ArticleRef,
): readonly string[] {
  return ruleBook(edition, stages, language)
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.article !== null && isPartOf(statement.article, article))
    .map((statement) => wordStatement(statement, language))
}

const isPartOf = (unit: ArticleRef, article: ArticleRef) =>
  unit === article || unit.startsWith(`${article}(`) || unit.startsWith(`${article}p`)

const lineOf = (statement: RuleBookStatement, language: Language) =>
  `${statement.indented ? '    ' : '  '}${wordStatement(statement, language)}`

/** The rule book as plain text: a title, then each section with its statements, one a line. */
export function wordRuleBook(
  edition: Edition,
  sections: readonly RuleBookSection[],
  language: Language,
): string {
  const parts = sections
    .filter(({ statements }) => statements.length > 0)
    .map(({ title, statements }) => [title, ...statements.map((each) => lineOf(each, language))].join('\n'))
  return `${edition.title[language]}\n\n${parts.join('\n\n')}\n`
}
