import type { Language } from '../basics/text.ts'

/** 金额 An amount in fen as people write it: 100万元 where it is whole ten-thousands, else yuan with two decimals. */
export function sayYuan(fen: number, language: Language): string {
  const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
  if (language === 'zh' && fen > 0 && fen % 1_000_000 === 0) return `${fen / 1_000_000}万元`
  const whole = Math.floor(fen / 100)
  const rest = fen % 100
  const amount = rest === 0 ? grouped(whole) : `${grouped(whole)}.${String(rest).padStart(2, '0')}`
  return language === 'zh' ? `${amount}元` : `CNY ${amount}`
}
