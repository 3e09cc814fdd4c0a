import { z } from 'zod'
import { addMonths, addYears } from '../../time/anniversary.ts'
import type { IsoDate } from '../../time/iso-date.ts'
import { askFor, conditionKind, missing } from '../condition-kind.ts'
import { day, named, since, sinceFacts } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { type Length, zh } from './words.zh.ts'

const interruption = z.strictObject({
  of: since,
  from: day('中断起始日期', 'first day of the interruption'),
  to: day('中断结束日期', 'last day of the interruption').exactOptional(),
})
const facts = {
  ...sinceFacts,
  'records.interruptions': named(
    z.array(interruption),
    '停业、认证中断等情况（没有的填空列表）',
    'interruptions of business, certification and the like (an empty list if none)',
  ),
}

/** The corresponding day on which the length is complete (Civil Code 202; 1259: 以上 includes it). */
const completeOn = (from: IsoDate, length: Length): IsoDate =>
  'years' in length ? addYears(from, length.years) : addMonths(from, length.months)

/** 年限 So many years or months since a day, up to the reference day. An interruption is weighed by people. */
export const kind = conditionKind({
  name: 'duration',
  params: z.strictObject({
    since,
    atLeast: z.union([
      z.strictObject({ years: z.int().positive() }),
      z.strictObject({ months: z.int().positive() }),
    ]),
    uninterrupted: z.boolean(),
  }),
  facts,
  words: { zh, en },
  asks,
  reads: (params) => [
    `applicant.${params.since}` as const,
    ...(params.uninterrupted ? (['records.interruptions'] as const) : []),
  ],
  judge({ params, facts: given, asOf }) {
    const fact = `applicant.${params.since}` as const
    const from = given[fact]
    if (from === undefined) return missing(askFor(facts, fact))
    const run = { from, asOf, length: params.atLeast }
    const metOn = completeOn(from, params.atLeast)
    if (metOn > asOf) return { outcome: 'unmet', because: 'tooShort', data: { ...run, metOn }, metOn }
    if (!params.uninterrupted) return { outcome: 'met', because: 'enough', data: run }
    const stated = given['records.interruptions']
    if (stated === undefined) return missing(askFor(facts, 'records.interruptions'))
    const gaps = stated
      .filter((gap) => gap.of === params.since && gap.from <= asOf)
      .map((gap) => ({ from: gap.from, to: gap.to ?? null }))
    return gaps.length > 0
      ? { outcome: 'judged', because: 'interrupted', data: { ...run, gaps } }
      : { outcome: 'met', because: 'enough', data: run }
  },
  sample: (params, asOf) => ({
    [`applicant.${params.since}`]: addYears(asOf, -20),
    ...(params.uninterrupted ? { 'records.interruptions': [] } : {}),
  }),
  counterSample: ({ since: start, atLeast }, asOf) => ({
    [`applicant.${start}`]: addMonths(
      asOf,
      -Math.floor(('years' in atLeast ? atLeast.years * 12 : atLeast.months) / 2),
    ),
  }),
})
