import { chineseNumeral } from '../basics/article.ts'
import { normaliseUnit } from './unit-hash.ts'

/**
 * One line of a regulation as it was issued. `n` is the number on the label of an article or item, undefined when
 * it is none of 1 to 99; `text` is what follows the label, as it stands in the source without its outer spaces.
 */
export type OfficialLine =
  | { readonly kind: 'blank' | 'chapter' | 'imprint' }
  | { readonly kind: 'article'; readonly n: number | undefined; readonly text: string; readonly raw: string }
  | {
      readonly kind: 'item'
      readonly n: number | undefined
      readonly arabic: boolean
      readonly text: string
      readonly raw: string
    }
  | { readonly kind: 'text'; readonly text: string; readonly raw: string }

// Stryker disable next-line Regex: it would write what is no regular expression.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

const GAP = '(?:[\\s\\p{Cf}]|[[［]bookmark[:：][^\\]］]{0,80}[\\]］])*'
const NUMERAL = '([一二三四五六七八九十百零〇]{1,9}|[0-9０-９]{1,3})'
const ARTICLE = new RegExp(`^${GAP}第\\s?${NUMERAL}\\s?条${GAP}`, 'iu')
const ITEM = new RegExp(`^${GAP}[（(]\\s?${NUMERAL}\\s?[）)]${GAP}`, 'iu')

/** A heading has no punctuation; a sentence that begins with 第三章 has some. */
const CHAPTER = /^第[一二三四五六七八九十\d]{1,3}[编章节][^,。;:]{0,30}$/u

/** 版记 How the notes begin that an office prints below a document: publicity class, copies, attachments, printing. */
const IMPRINT = /^(?:\(?此件|以此件为准|公开方式|信息公开|抄送|抄报|主题词|附件\d*(?::|$))|\d日印发$/u

const NUMBERS = new Map(Array.from({ length: 99 }, (_, i) => [chineseNumeral(i + 1), i + 1]))

function readNumeral(numeral: string): { n: number | undefined; arabic: boolean } {
  const plain = numeral.normalize('NFKC')
  const arabic = /^\d+$/.test(plain)
  const n = arabic ? Number(plain) : NUMBERS.get(plain)
  return { n: n !== undefined && n >= 1 && n <= 99 ? n : undefined, arabic }
}

/** The lines of a text, in their order; line i of the source is element i − 1. Notes below the last article are marked. */
export function readOfficialLines(text: string): OfficialLine[] {
  const lines = text.split(LINE_BREAK).map(readLine)
  const lastArticle = lines.findLastIndex((line) => line.kind === 'article')
  const imprint = lines.findIndex(
    (line, i) => i > lastArticle && 'raw' in line && IMPRINT.test(normaliseUnit(line.raw)),
  )
  return imprint < 0 || lastArticle < 0
    ? lines
    : lines.map((line, i) => (i < imprint ? line : { kind: 'imprint' }))
}

function readLine(line: string): OfficialLine {
  const raw = line.trim()
  const plain = normaliseUnit(raw)
  if (plain === '') return { kind: 'blank' }
  if (CHAPTER.test(plain)) return { kind: 'chapter' }
  const article = ARTICLE.exec(raw)
  if (article) {
    return { kind: 'article', n: readNumeral(article[1] ?? '').n, text: raw.slice(article[0].length), raw }
  }
  const item = ITEM.exec(raw)
  if (item) return { kind: 'item', ...readNumeral(item[1] ?? ''), text: raw.slice(item[0].length), raw }
  return { kind: 'text', text: raw, raw }
}

/** Whether a paragraph may end here. Where it may not, the next line goes on with the same sentence. */
export const endsSentence = (text: string): boolean => /[。;:!?](?:["'”’」』)])*$/u.test(normaliseUnit(text))

/** Whether a number in brackets at the start of the next line belongs to this sentence (本条第 ⏎（二）项). */
export const expectsNumber = (text: string): boolean => /[第、,和或至]$/u.test(normaliseUnit(text))

/** 目 Whether a line is one of the numbered points below an item (1. …), which have no reference of their own. */
export const isSubItem = (text: string): boolean => /^\d{1,2}[.、)](?!\d)/u.test(normaliseUnit(text))
