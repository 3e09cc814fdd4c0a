import type { ArticleList } from './articles.ts'

/** `path` leads to the value in `articles.yaml`; `ref` is the article or chapter it is about. */
export type ArticleListFlaw = {
  readonly reason: 'repeated' | 'outOfOrder' | 'numberMissing' | 'chapterNotNext' | 'outsideChapters'
  readonly ref: string
  readonly path: readonly (string | number)[]
}

/**
 * What is wrong with a list that has the right shape: a unit or chapter that stands twice, an article that comes
 * after a later one, a number left out, a chapter that does not begin where the one before it ended, an article
 * that no chapter holds. A text without chapters lists none.
 */
export function articleListFlaws(list: ArticleList): ArticleListFlaw[] {
  return [...unitFlaws(list), ...chapterFlaws(list)]
}

const numberOf = (ref: string): number => (ref === 'preamble' ? 0 : Number.parseInt(ref, 10))

function unitFlaws({ articles }: ArticleList): ArticleListFlaw[] {
  const flaws: ArticleListFlaw[] = []
  const seen = new Set<string>()
  let highest = 0
  for (const [index, { id }] of articles.entries()) {
    const n = numberOf(id)
    const flaw = (reason: ArticleListFlaw['reason']) =>
      flaws.push({ reason, ref: id, path: ['articles', index, 'id'] })
    if (seen.has(id)) flaw('repeated')
    else if (n < highest) flaw('outOfOrder')
    else if (n > highest + 1) flaw('numberMissing')
    seen.add(id)
    highest = Math.max(highest, n)
  }
  return flaws
}

function chapterFlaws({ chapters, articles }: ArticleList): ArticleListFlaw[] {
  const flaws: ArticleListFlaw[] = []
  let end = 0
  for (const [index, { id, from, to }] of chapters.entries()) {
    if (chapters.findIndex((each) => each.id === id) < index) {
      flaws.push({ reason: 'repeated', ref: id, path: ['chapters', index, 'id'] })
    }
    if (Number(from) !== end + 1)
      flaws.push({ reason: 'chapterNotNext', ref: id, path: ['chapters', index, 'from'] })
    if (Number(to) < Number(from))
      flaws.push({ reason: 'chapterNotNext', ref: id, path: ['chapters', index, 'to'] })
    end = Number(to)
  }
  const last = Math.max(...articles.map(({ id }) => numberOf(id)))
  if (chapters.length > 0 && end > last) {
    flaws.push({ reason: 'numberMissing', ref: String(end), path: ['chapters', chapters.length - 1, 'to'] })
  }
  const outside = articles.findIndex(({ id }) => numberOf(id) > end)
  const entry = articles[outside]
  if (chapters.length > 0 && entry) {
    flaws.push({ reason: 'outsideChapters', ref: entry.id, path: ['articles', outside, 'id'] })
  }
  return flaws
}
