import type { ArticleRef } from '../basics/article.ts'
import { err, ok, type Result } from '../basics/result.ts'
import {
  endsSentence,
  expectsNumber,
  isSubItem,
  type OfficialLine,
  readOfficialLines,
} from './official-line.ts'
import { normaliseUnit } from './unit-hash.ts'

/**
 * 条款原文 One unit of an official text: a paragraph or an item. `text` is the source's own text without the label
 * (第五条, （三）), which is what `ref` says; broken lines stay broken. `line` is where it begins, from 1.
 */
export type OfficialUnit = { readonly ref: ArticleRef; readonly text: string; readonly line: number }

export type NotSplit = {
  readonly reason: 'noArticle' | 'articleOutOfOrder' | 'itemOutOfOrder' | 'emptyUnit' | 'tooManyParts'
  readonly line: number
}

type Block = { readonly item?: number; readonly lines: string[]; readonly line: number }
type Article = { readonly n: number; readonly blocks: Block[] }

/** No article comes near it; it keeps a file that is no regulation from being slow. */
const MOST_BLOCKS = 1000

/**
 * Splits a regulation's official text into its units, in the order of the text.
 * - `preamble` is all before article 1. Chapter headings and the notes below the last article are left out.
 * - An article of one paragraph is `1`, of several `3p1`, `3p2`. A line that does not end a sentence goes on in
 *   the next one.
 * - Items hang on the paragraph before them. If that is the article's first, it is `8` with the items `8(1)`,
 *   `8(2)`; if it is the second, the paragraphs are `8p1`, `8p2` and the items `8p2(1)`, `8p2(2)`.
 * - A paragraph between items (3) and (4) is `8(3)p2`. After the last item it is the article's next, `8p2`,
 *   because the text does not show whether the item goes on; a second list below it is `8p2(1)`, `8p2(2)`.
 * - Points below an item (1. …) belong to the item's text. Items inside a running line are not taken apart.
 * Errors name the line: articles or items not numbered 1, 2, 3 …, a label with nothing behind it, more parts than
 * a reference can count (99 articles, 99 items, 9 paragraphs).
 */
export function splitOfficialText(text: string): Result<OfficialUnit[], NotSplit> {
  const lines = readOfficialLines(text)
  const first = lines.findIndex((line) => line.kind === 'article')
  if (first < 0) return err({ reason: 'noArticle', line: 1 })
  const articles = groupArticles(lines, first)
  if (!articles.ok) return articles
  const units = preambleOf(lines.slice(0, first))
  for (const article of articles.value) {
    const own = unitsOf(article)
    if (!own.ok) return own
    units.push(...own.value)
  }
  return ok(units)
}

function preambleOf(lines: readonly OfficialLine[]): OfficialUnit[] {
  const line = lines.findIndex((each) => 'raw' in each) + 1
  const text = lines.flatMap((each) => ('raw' in each ? [each.raw] : [])).join('\n')
  return line === 0 ? [] : [{ ref: 'preamble', text, line }]
}

function groupArticles(lines: readonly OfficialLine[], first: number): Result<Article[], NotSplit> {
  const articles: Article[] = []
  for (const [index, line] of lines.entries()) {
    if (index < first || !('raw' in line)) continue
    const at = index + 1
    const blocks = articles.at(-1)?.blocks ?? []
    if (line.kind === 'article' && line.n === articles.length + 1) {
      articles.push({ n: line.n, blocks: [{ lines: [line.text], line: at }] })
    } else if (line.kind === 'item' && line.n !== undefined && isNextItem(blocks, line.n)) {
      blocks.push({ item: line.n, lines: [line.text], line: at })
    } else if (goesOn(blocks, line)) {
      blocks.at(-1)?.lines.push(line.raw)
    } else if (line.kind === 'article') {
      return err({ reason: line.n === undefined ? 'tooManyParts' : 'articleOutOfOrder', line: at })
    } else if (line.kind === 'item') {
      return err({ reason: 'itemOutOfOrder', line: at })
    } else {
      blocks.push({ lines: [line.raw], line: at })
    }
  }
  return ok(articles)
}

/** An item follows the one before it, or opens a list below a paragraph. */
function isNextItem(blocks: readonly Block[], n: number): boolean {
  if (expectsNumber(blocks.at(-1)?.lines.at(-1) ?? '')) return false
  const previous = blocks.findLast((block) => block.item !== undefined)?.item ?? 0
  return n === previous + 1 || (n === 1 && blocks.at(-1)?.item === undefined)
}

/** Whether a line is no part of its own: its sentence began above, or it is a point below an item. */
function goesOn(blocks: readonly Block[], line: OfficialLine & { raw: string }): boolean {
  const last = blocks.at(-1)
  if (!last) return false
  return (
    isSubItem(line.raw) || (line.kind === 'item' && line.arabic) || !endsSentence(last.lines.at(-1) ?? '')
  )
}

function unitsOf(article: Article): Result<OfficialUnit[], NotSplit> {
  const { n, blocks } = article
  if (blocks.length > MOST_BLOCKS)
    return err({ reason: 'tooManyParts', line: blocks[MOST_BLOCKS]?.line ?? 1 })
  const paragraphs = blocks.filter((_, i) => isArticleParagraph(blocks, i)).length
  const bareFirst = paragraphs === 1 || blocks[1]?.item === 1
  const units: OfficialUnit[] = []
  let paragraph = 0
  let item = 0
  let itemParagraph = 1
  for (const [i, block] of blocks.entries()) {
    if (block.item !== undefined) {
      item = block.item
      itemParagraph = 1
    } else if (isArticleParagraph(blocks, i)) {
      paragraph += 1
      item = 0
    } else {
      itemParagraph += 1
    }
    const text = block.lines.filter((line) => line !== '').join('\n')
    if (normaliseUnit(text) === '') return err({ reason: 'emptyUnit', line: block.line })
    if (paragraph > 9 || itemParagraph > 9) return err({ reason: 'tooManyParts', line: block.line })
    const head = paragraph === 1 && bareFirst ? `${n}` : `${n}p${paragraph}`
    const tail = item === 0 ? '' : `(${item})${itemParagraph > 1 ? `p${itemParagraph}` : ''}`
    units.push({ ref: head + tail, text, line: block.line })
  }
  return ok(units)
}

/** A paragraph is the article's own unless the list of items that was open before it goes on behind it. */
function isArticleParagraph(blocks: readonly Block[], index: number): boolean {
  if (blocks[index]?.item !== undefined) return false
  const next = blocks.slice(index + 1).find((block) => block.item !== undefined)?.item
  return next === undefined || next === 1
}
