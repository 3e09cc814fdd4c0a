import { nameArticle } from '../../basics/article.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

/** A value with the article that it cites, and where in the tree it stands. */
export type Citing = {
  readonly article: string
  readonly path: readonly (string | number)[]
  readonly value: object
}

/** Every object of the edition that cites an article, in the order of the files. The list of articles itself cites none. */
export function citationsIn(value: unknown, path: readonly (string | number)[] = []): Citing[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value)
    .filter(([key]) => !(path.length === 0 && (key === 'articles' || key === 'chapters')))
    .flatMap(([key, item]) => citationsIn(item, [...path, Array.isArray(value) ? Number(key) : key]))
  const { article } = value as { article?: unknown }
  return typeof article === 'string' ? [{ article, path, value }, ...inner] : inner
}

/** Whether the list of articles has the unit, as a whole or by its parts (`11` where only `11(1)` … are listed). */
export function hasUnit(edition: Edition, article: string): boolean {
  return edition.articles.some(
    ({ id }) => id === article || id.startsWith(`${article}p`) || id.startsWith(`${article}(`),
  )
}

/** A value must not cite an article that the text does not have. */
export function lintCitedArticles(edition: Edition): Flaw[] {
  return citationsIn(edition)
    .filter(({ article }) => !hasUnit(edition, article))
    .map(({ article, path }) => ({
      path: [...path, 'article'],
      article,
      problem: {
        zh: `所引${nameArticle(article, 'zh')}不在条款目录中`,
        en: `cites ${nameArticle(article, 'en')}, which the list of articles does not have`,
      },
      mend: {
        zh: '请改正条款号，或在 articles.yaml 中补列该条款。',
        en: 'Correct the article, or add it to articles.yaml.',
      },
    }))
}
