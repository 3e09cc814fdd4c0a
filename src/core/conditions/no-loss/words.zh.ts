import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'

export type Reasons = {
  noLoss: { from: number; to: number }
  loss: { from: number; to: number; losses: number[]; policyLoss: boolean; exempt: boolean; metOn: string }
  policyLoss: { losses: number[] }
}

export const zh: Sentences<Reasons> = {
  noLoss: ({ from, to }) => `${from}至${to}年度未发生亏损，符合`,
  loss: ({ losses, policyLoss, exempt, metOn }) =>
    `${losses.join('、')}年度发生亏损${policyLoss && !exempt ? '，政策性亏损不在除外之列' : ''}，暂不符合，${dayInChinese(metOn)}起符合`,
  policyLoss: ({ losses }) => `${losses.join('、')}年度的亏损申报为政策性亏损，是否属实由审查人员认定`,
}
