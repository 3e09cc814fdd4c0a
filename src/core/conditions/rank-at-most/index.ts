import { z } from 'zod'
import { decidable } from '../../regulation/schema/source.ts'
import { civilOf } from '../../time/iso-date.ts'
import { type Ask, askFor, conditionKind, missing } from '../condition-kind.ts'
import { named } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en, INDICATORS as namesEn } from './words.en.ts'
import { type Indicator, INDICATORS as namesZh, zh } from './words.zh.ts'

const indicator = z.enum([
  'businessScale',
  'profitAndTax',
  'assetContribution',
  'other',
] satisfies Indicator[])
const ranking = z.strictObject({
  year: z.int().min(1900).max(9999),
  indicator,
  place: z.int().positive(),
  sector: named(
    z.string().min(1),
    '所属行业（国民经济行业分类小类或者申报的细分行业）',
    'the sector ranked in',
  ),
  evidence: named(z.string().min(1), '位次证明文件', 'the document that certifies the place').exactOptional(),
})
type Ranking = z.infer<typeof ranking>
const facts = {
  rankings: named(z.array(ranking), '同行业位次', "the applicant's places in its sector"),
}

const askPlace = (year: number, one: Indicator): Ask => ({
  fact: `rankings.${year}.${one}`,
  name: {
    zh: `${year}年度${namesZh[one]}的同行业位次`,
    en: `the place in the sector by ${namesEn[one]} in ${year}`,
  },
})
const askEvidence = (year: number, one: Indicator): Ask => ({
  fact: `rankings.${year}.${one}.evidence`,
  name: {
    zh: `${year}年度${namesZh[one]}位次的证明文件`,
    en: `evidence for the place by ${namesEn[one]} in ${year}`,
  },
})

/**
 * 行业位次 Among the first n of the sector. A place beyond n bars by itself; one within n rests on a document, which people
 * judge, since no public ranking exists. `openList`: the text ends its indicators with 等, so others may be put forward.
 */
export const kind = conditionKind({
  name: 'rank-at-most',
  params: z.strictObject({
    atMost: z.int().positive(),
    yearsBack: z.int().positive(),
    indicators: z.array(indicator).min(1),
    need: decidable(z.enum(['any', 'all'])),
    openList: z.boolean(),
  }),
  facts,
  words: { zh, en },
  asks,
  reads: () => ['rankings'],
  judge({ params, facts: given, asOf }) {
    const { atMost, need } = params
    if (given.rankings === undefined) return missing(askFor(facts, 'rankings'))
    const year = civilOf(asOf).year - params.yearsBack
    const isNamed = (r: Ranking) => params.indicators.includes(r.indicator)
    const ranked = given.rankings.filter(
      (r) => r.year === year && (isNamed(r) || (params.openList && need === 'any')),
    )
    const within = ranked.filter((r) => r.place <= atMost)
    const data = {
      year,
      atMost,
      need,
      places: ranked.map((r) => ({ indicator: r.indicator, place: r.place })),
    }
    const lacking = params.indicators.filter((one) => !ranked.some((r) => r.indicator === one))
    const unproven = within.filter((r) => r.evidence === undefined)

    const isBeyond =
      need === 'any' ? within.length === 0 && lacking.length === 0 : within.length < ranked.length
    if (isBeyond) return { outcome: 'unmet', because: 'beyondPlaces', data }
    const isPlaced = need === 'any' ? within.length > 0 : lacking.length === 0
    const isProven = need === 'any' ? unproven.length < within.length : unproven.length === 0
    const asks = isPlaced
      ? unproven.map((r) => askEvidence(year, r.indicator))
      : lacking.map((one) => askPlace(year, one))
    const [first, ...rest] = isPlaced && isProven ? [] : asks
    return first ? missing(first, ...rest) : { outcome: 'judged', because: 'withinPlaces', data }
  },
  sample: ({ yearsBack, indicators, atMost }, asOf) => ({
    rankings: indicators.map((one) => ({
      year: civilOf(asOf).year - yearsBack,
      indicator: one,
      place: atMost,
      sector: '机床附件制造',
      evidence: '行业协会位次证明',
    })),
  }),
  counterSample: ({ yearsBack, indicators, atMost }, asOf) => ({
    rankings: indicators.map((one) => ({
      year: civilOf(asOf).year - yearsBack,
      indicator: one,
      place: atMost + 1,
      sector: '机床附件制造',
    })),
  }),
})
