import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'

export type Length = { years: number } | { months: number }
type Run = { from: string; asOf: string; length: Length }
export type Reasons = {
  enough: Run
  tooShort: Run & { metOn: string }
  interrupted: Run & { gaps: { from: string; to: string | null }[] }
}

const lengthOf = (length: Length) => ('years' in length ? `${length.years}年` : `${length.months}个月`)

export const zh: Sentences<Reasons> = {
  enough: ({ from, asOf, length }) =>
    `自${dayInChinese(from)}起算，至${dayInChinese(asOf)}已满${lengthOf(length)}，符合`,
  tooShort: ({ from, asOf, length, metOn }) =>
    `自${dayInChinese(from)}起算，至${dayInChinese(asOf)}未满${lengthOf(length)}，暂不符合，${dayInChinese(metOn)}起符合`,
  interrupted: ({ from, asOf, length, gaps }) =>
    `自${dayInChinese(from)}起算，至${dayInChinese(asOf)}已满${lengthOf(length)}，其间有中断（${gaps
      .map((gap) => `${dayInChinese(gap.from)}至${gap.to === null ? '今' : dayInChinese(gap.to)}`)
      .join('、')}），是否符合由审查人员认定`,
}
