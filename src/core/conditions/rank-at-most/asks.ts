import type { Asks } from '../condition-kind.ts'
import { INDICATORS as namesEn } from './words.en.ts'
import { type Indicator, INDICATORS as namesZh } from './words.zh.ts'

type Params = {
  readonly atMost: number
  readonly yearsBack: number
  readonly indicators: readonly Indicator[]
  readonly need: 'any' | 'all'
  readonly openList: boolean
}

const yearInChinese = (yearsBack: number) => (yearsBack === 1 ? '上一年度' : `${yearsBack}年前的年度`)
const yearInEnglish = (yearsBack: number) => (yearsBack === 1 ? 'last year' : `${yearsBack} years ago`)

export const asks: Asks<Params> = {
  zh: ({ atMost, yearsBack, indicators, need, openList }) =>
    `${yearInChinese(yearsBack)}${indicators.map((one) => namesZh[one]).join('、')}${openList ? '等' : ''}指标${
      need === 'any' ? '有一项' : '各项均'
    }居同行业前${atMost}位`,
  en: ({ atMost, yearsBack, indicators, need, openList }) =>
    `among the first ${atMost} of the sector ${yearInEnglish(yearsBack)} by ${need === 'any' ? 'one' : 'each'} of: ${indicators
      .map((one) => namesEn[one])
      .join(', ')}${openList ? ' and the like' : ''}`,
}
