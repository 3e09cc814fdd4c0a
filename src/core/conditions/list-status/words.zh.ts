import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'

export type CreditList = 'abnormalOperations' | 'seriousDishonesty'
export type Reasons = {
  clear: { asOf: string; lists: CreditList[] }
  listed: { asOf: string; on: { list: CreditList; listedOn: string }[] }
}

export const NAMES: Record<CreditList, string> = {
  abnormalOperations: '经营异常名录',
  seriousDishonesty: '严重违法失信名单',
}

export const zh: Sentences<Reasons> = {
  clear: ({ asOf, lists }) =>
    `至${dayInChinese(asOf)}未因列入${lists.map((list) => NAMES[list]).join('、')}而受限`,
  listed: ({ on }) =>
    `${on.map(({ list, listedOn }) => `${dayInChinese(listedOn)}列入${NAMES[list]}`).join('，')}，尚未移出，暂不符合`,
}
