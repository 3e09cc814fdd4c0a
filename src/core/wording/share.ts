import { chineseNumeral } from '../basics/article.ts'
import type { Language } from '../basics/text.ts'
import { type Exact, toFraction } from '../number/exact.ts'

/** 几分之几 A share as people say it: 三分之二, 2/3; the whole is 全部, all. Large parts stay in digits. */
export function sayShare(share: Exact, language: Language): string {
  const { n, d } = toFraction(share)
  if (d === 1n) return language === 'zh' ? '全部' : 'all'
  if (language === 'en') return `${n}/${d}`
  return d < 100n ? `${chineseNumeral(Number(d))}分之${chineseNumeral(Number(n))}` : `${d}分之${n}`
}
