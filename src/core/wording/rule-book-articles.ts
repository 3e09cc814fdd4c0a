import { glossary } from '../glossary.ts'
import type { Pen, RuleBookSection, RuleBookStatement } from './rule-book-section.ts'

/** Both ends of a hash: enough to compare by eye. */
const shortHash = (hash: string) => `${hash.slice(0, 8)}…${hash.slice(-8)}`

/** 条款目录 Each chapter, and each unit of the text with its gist, the ends of its hash, and the reason where it is prose. */
export function articlesSection({ edition, both, text, id, say }: Pen): RuleBookSection {
  const chapters = edition.chapters.map(
    ({ id: chapter, title, from, to }): RuleBookStatement => ({
      article: null,
      basis: 'explicit',
      sentence: both(
        `${title.zh}${id(chapter)}：${say.article(from)}${from === to ? '' : `至${say.article(to)}`}。`,
        `${title.en}${id(chapter)}: ${say.article(from)}${from === to ? '' : ` to ${say.article(to)}`}.`,
      ),
    }),
  )
  const units = edition.articles.map(
    ({ id: article, gist, hash, prose }): RuleBookStatement => ({
      article,
      basis: 'explicit',
      sentence: both(
        `${text(gist)}（正式文本摘要值${shortHash(hash)}）${prose ? `说明性条文：${prose.reason.zh}` : ''}`,
        `${text(gist)} (hash of the official text ${shortHash(hash)})${prose ? ` Prose: ${prose.reason.en}` : ''}`,
      ),
    }),
  )
  return { id: 'articles', title: both('条款目录', 'Articles'), statements: [...chapters, ...units] }
}

const camelCase = (identifier: string) =>
  identifier.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())

/** 用语 The edition's own word for each term. */
export function wordsSection({ edition, both, id }: Pen): RuleBookSection {
  const terms = new Map(
    glossary.flatMap((part) => part.terms.map((term) => [camelCase(term.identifier), term] as const)),
  )
  return {
    id: 'words',
    title: both('本办法用语', 'Words of this regulation'),
    statements: Object.entries(edition.words).flatMap(([term, word]) =>
      word
        ? [
            {
              article: null,
              basis: 'explicit' as const,
              sentence: both(
                `${terms.get(term)?.zh[0] ?? ''}${id(term)}称“${word.zh}”。`,
                `${terms.get(term)?.identifier ?? ''}${id(term)} is called "${word.en}".`,
              ),
            },
          ]
        : [],
    ),
  }
}
