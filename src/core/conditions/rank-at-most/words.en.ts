import type { Sentences } from '../condition-kind.ts'
import type { Indicator, Reasons } from './words.zh.ts'

export const INDICATORS: Record<Indicator, string> = {
  businessScale: 'scale of business',
  profitAndTax: 'profit and tax',
  assetContribution: 'return on total assets',
  other: 'another indicator',
}

type Ranked = Reasons['withinPlaces']
const list = ({ places }: Ranked) =>
  places.map(({ indicator, place }) => `${INDICATORS[indicator]} ${place}`).join(', ')
const rule = ({ need, atMost }: Ranked) =>
  `${need === 'any' ? 'one indicator has' : 'all indicators have'} to be among the first ${atMost}`

export const en: Sentences<Reasons> = {
  withinPlaces: (data) =>
    `places in the sector in ${data.year}: ${list(data)}; ${rule(data)}; people have to find whether the evidence bears it out`,
  beyondPlaces: (data) =>
    `places in the sector in ${data.year}: ${list(data)}; ${rule(data)}; not met for now`,
}
