import { type ArticleRef, nameArticle } from '../basics/article.ts'
import type { Language, Text } from '../basics/text.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Basis } from '../regulation/schema/source.ts'
import type { Say } from './say.ts'

/**
 * 规则 One value of the regulation in words. `article` is null where a value rests on no article (the edition's own words);
 * `indented` marks what belongs to the statement above it.
 */
export type RuleBookStatement = {
  readonly article: ArticleRef | null
  readonly basis: Basis
  readonly sentence: string
  readonly note?: string
  readonly indented?: boolean
}

export type RuleBookSection = {
  readonly id: string
  readonly title: string
  readonly statements: readonly RuleBookStatement[]
}

/** What the sections are written with. `both` takes the wording of the reader's language. */
export type Pen = {
  readonly edition: Edition
  readonly language: Language
  readonly say: Say
  readonly both: (zh: string, en: string) => string
  readonly text: (text: Text) => string
  /** An id beside the name that it stands for, so that a reader finds it in the data. */
  readonly id: (id: string) => string
  readonly state: (source: Sourced, sentence: string) => RuleBookStatement
}

/** Anything that carries its article. */
export type Sourced = {
  readonly article: ArticleRef
  readonly basis?: Basis | undefined
  readonly note?: Text | undefined
}

export function penFor(edition: Edition, language: Language, say: Say): Pen {
  const both = (zh: string, en: string) => (language === 'zh' ? zh : en)
  return {
    edition,
    language,
    say,
    both,
    text: (text) => text[language],
    id: (id) => both(`〔${id}〕`, ` [${id}]`),
    state: ({ article, basis = 'explicit', note }, sentence) => ({
      article,
      basis,
      sentence,
      ...(note ? { note: note[language] } : {}),
    }),
  }
}

export const indented = (statement: RuleBookStatement): RuleBookStatement => ({
  ...statement,
  indented: true,
})

const MARKS: Readonly<Record<Basis, Text>> = {
  explicit: { zh: '', en: '' },
  inferred: { zh: '〔条文未明示，按文义推定〕', en: ' [not said in so many words: inferred]' },
  silent: { zh: '〔条文未明示，按默认口径〕', en: ' [the text is silent: our default]' },
}

/** A statement as a line of text: the sentence, whether the text says it, the article, the note. */
export function wordStatement(statement: RuleBookStatement, language: Language): string {
  const { article, basis, sentence, note } = statement
  const cited = article === null ? '' : nameArticle(article, language)
  if (language === 'zh') {
    return `${sentence}${MARKS[basis].zh}${cited ? `（${cited}）` : ''}${note ? `注：${note}` : ''}`
  }
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${MARKS[basis].en}${cited ? ` (${cited})` : ''}${note ? ` Note: ${note}` : ''}`
}
