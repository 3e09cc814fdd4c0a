import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'

export type Measure = 'bar' | 'ban'
type Wait = { measure: Measure; from: string; years: number | null }
export type Reasons = {
  free: { measure: Measure }
  waiting: Wait & { metOn: string | null }
  predecessor: Wait
  stated: Wait
}

const NAMES: Record<Measure, string> = { bar: '再次申报间隔期', ban: '不予受理期' }
const START: Record<Measure, string> = { bar: '获奖批准', ban: '处理决定' }
const lengthOf = (years: number | null) => (years === null ? '不设期限' : `${years}年`)

export const zh: Sentences<Reasons> = {
  free: ({ measure }) => `不在${NAMES[measure]}内`,
  waiting: ({ measure, from, years, metOn }) =>
    `${dayInChinese(from)}${START[measure]}，${NAMES[measure]}${lengthOf(years)}，尚未届满，暂不能申报${metOn === null ? '' : `，${dayInChinese(metOn)}起可以申报`}`,
  predecessor: ({ measure, from, years }) =>
    `${dayInChinese(from)}对前身组织作出${START[measure]}，${NAMES[measure]}${lengthOf(years)}是否及于申报主体由审查人员认定`,
  stated: ({ measure, from, years }) =>
    `据称${dayInChinese(from)}${START[measure]}，尚无文件证明，${NAMES[measure]}${lengthOf(years)}是否适用由审查人员认定`,
}
