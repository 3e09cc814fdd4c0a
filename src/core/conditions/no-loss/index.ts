import { z } from 'zod'
import { civilOf, dateFromCivil } from '../../time/iso-date.ts'
import { type Ask, conditionKind, missing } from '../condition-kind.ts'
import { named } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const figure = z.strictObject({
  year: z.int().min(1900).max(9999),
  profitFen: named(z.int(), '利润总额（分，亏损为负数）', 'profit in fen; a loss is negative'),
  policyLoss: named(
    z.boolean(),
    '是否政策性亏损',
    'whether the loss was caused by public policy',
  ).exactOptional(),
})
const facts = {
  figures: named(
    z.array(figure).refine((all) => new Set(all.map(({ year }) => year)).size === all.length, {
      error: 'each year stands once',
    }),
    '各会计年度的利润情况',
    'profit of each fiscal year',
  ),
}

const askYear = (year: number): Ask => ({
  fact: `figures.${year}`,
  name: { zh: `${year}年度的利润情况`, en: `the profit of fiscal year ${year}` },
})

/**
 * 未发生亏损 No loss in the last n closed fiscal years (the calendar years before the reference day's, Accounting Law 11).
 * Where the text exempts policy losses, people find whether a loss was one.
 */
export const kind = conditionKind({
  name: 'no-loss',
  params: z.strictObject({ years: z.int().positive(), policyLossExempt: z.boolean() }),
  facts,
  words: { zh, en },
  asks,
  reads: () => ['figures'],
  judge({ params, facts: given, asOf }) {
    const to = civilOf(asOf).year - 1
    const from = to - params.years + 1
    const window = (given.figures ?? []).filter(({ year }) => year >= from && year <= to)
    const losses = window.filter(({ profitFen }) => profitFen < 0).sort((a, b) => a.year - b.year)
    const barring = losses.filter(({ policyLoss }) => !(params.policyLossExempt && policyLoss === true))
    if (barring.length > 0) {
      const latest = Math.max(...barring.map(({ year }) => year))
      const metOn = dateFromCivil({ year: latest + params.years + 1, month: 1, day: 1 })
      const policyLoss = barring.some((figure) => figure.policyLoss === true)
      const years = barring.map(({ year }) => year)
      const data = { from, to, losses: years, policyLoss, exempt: params.policyLossExempt, metOn }
      return { outcome: 'unmet', because: 'loss', data, metOn }
    }
    const stated = new Set(window.map(({ year }) => year))
    const open = Array.from({ length: params.years }, (_, i) => from + i).filter((year) => !stated.has(year))
    const [first, ...rest] = open.map(askYear)
    if (first) return missing(first, ...rest)
    return losses.length > 0
      ? { outcome: 'judged', because: 'policyLoss', data: { losses: losses.map(({ year }) => year) } }
      : { outcome: 'met', because: 'noLoss', data: { from, to } }
  },
  sample: ({ years }, asOf) => ({
    figures: Array.from({ length: years }, (_, i) => ({
      year: civilOf(asOf).year - years + i,
      profitFen: 1_250_000_000 + i * 110_000_000,
    })),
  }),
  counterSample: ({ years }, asOf) => ({
    figures: Array.from({ length: years }, (_, i) => ({
      year: civilOf(asOf).year - years + i,
      profitFen: -1_000_000,
    })),
  }),
})
