import { z } from 'zod'
import type { Language } from './text.ts'

/**
 * 条款 A place in a regulation: `11` is 第十一条, `3p2` 第三条第二款, `11(3)` 第十一条第（三）项,
 * `11(3)p2` its second paragraph. `preamble` is the text before article 1 (title, number, date of issue).
 */
export type ArticleRef = string

const PATTERN = /^(?:preamble|([1-9]\d?)(?:p([1-9]))?(?:\(([1-9]\d?)\))?(?:p([1-9]))?)$/

export const articleRef = z.string().regex(PATTERN, 'an article is written 11, 3p2, 11(3) or 11(3)p2')

const DIGITS = '零一二三四五六七八九'

/** 1 to 99 in Chinese numerals, as legal texts number their articles. */
export function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10)
  const units = n % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return head + (units === 0 && tens > 0 ? '' : (DIGITS[units] ?? ''))
}

/** The article as a reader of the language writes it: 第十一条第（三）项第二款, article 11(3), paragraph 2. */
export function nameArticle(ref: ArticleRef, language: Language): string {
  const match = PATTERN.exec(ref)
  if (!match) return ref
  if (ref === 'preamble') return language === 'zh' ? '发文正文' : 'the issuing notice'
  const [, article, paragraph, item, tail] = match
  if (language === 'zh') {
    const part = (n: string | undefined, before: string, after: string) =>
      n ? `${before}${chineseNumeral(Number(n))}${after}` : ''
    return (
      part(article, '第', '条') +
      part(paragraph, '第', '款') +
      part(item, '第（', '）项') +
      part(tail, '第', '款')
    )
  }
  const last = tail ?? paragraph
  return `article ${article}${item ? `(${item})` : ''}${last ? `, paragraph ${last}` : ''}`
}
