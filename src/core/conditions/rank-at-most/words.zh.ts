import type { Sentences } from '../condition-kind.ts'

export type Indicator = 'businessScale' | 'profitAndTax' | 'assetContribution' | 'other'
type Place = { indicator: Indicator; place: number }
type Ranked = { year: number; atMost: number; need: 'any' | 'all'; places: Place[] }
export type Reasons = { withinPlaces: Ranked; beyondPlaces: Ranked }

export const INDICATORS: Record<Indicator, string> = {
  businessScale: '经营规模',
  profitAndTax: '实现利税',
  assetContribution: '总资产贡献率',
  other: '其他指标',
}

const list = (places: Place[]) =>
  places.map(({ indicator, place }) => `${INDICATORS[indicator]}第${place}位`).join('、')
const rule = ({ need, atMost }: Ranked) => `${need === 'any' ? '任一' : '各项'}指标须居前${atMost}位`

export const zh: Sentences<Reasons> = {
  withinPlaces: (data) =>
    `${data.year}年度同行业位次为${list(data.places)}，${rule(data)}，所附证明是否属实由审查人员认定`,
  beyondPlaces: (data) => `${data.year}年度同行业位次为${list(data.places)}，${rule(data)}，暂不符合`,
}
