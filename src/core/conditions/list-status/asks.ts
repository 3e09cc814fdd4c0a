import type { Asks } from '../condition-kind.ts'
import { NAMES as namesEn } from './words.en.ts'
import { type CreditList, NAMES as namesZh } from './words.zh.ts'

type Params = { readonly lists: readonly CreditList[]; readonly barredBy: 'any' | 'all' }

export const asks: Asks<Params> = {
  zh: ({ lists, barredBy }) =>
    `没有${barredBy === 'any' ? '列入' : '同时列入'}${lists.map((list) => namesZh[list]).join(barredBy === 'any' ? '或者' : '和')}`,
  en: ({ lists, barredBy }) =>
    `is not listed in ${lists.map((list) => namesEn[list]).join(barredBy === 'any' ? ' or ' : ' and also in ')}`,
}
