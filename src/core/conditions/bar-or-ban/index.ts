import { z } from 'zod'
import { slug } from '../../regulation/schema/source.ts'
import { addMonths, addYears } from '../../time/anniversary.ts'
import { addDays, type IsoDate } from '../../time/iso-date.ts'
import { askFor, conditionKind, missing } from '../condition-kind.ts'
import { honourFacts } from '../facts-honours.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

/** 再次申报间隔期 after an approval: of which awards (none named: of any). */
const bar = z.strictObject({
  measure: z.literal('bar'),
  years: z.int().positive(),
  awards: z.array(slug).min(1).exactOptional(),
})
/** 不予受理期 after a decision: null years never end; no grounds named: any ground. */
const ban = z.strictObject({
  measure: z.literal('ban'),
  years: z.int().positive().nullable(),
  after: z.array(z.enum(['revocation', 'fraudFinding'])).min(1),
  grounds: z
    .array(z.enum(['fraud', 'incident', 'other']))
    .min(1)
    .exactOptional(),
})
type Params = z.infer<typeof bar> | z.infer<typeof ban>
type Start = { readonly on: IsoDate; readonly doubt: 'predecessor' | 'stated' | null }

const listOf = ({ measure }: Params) => (measure === 'bar' ? 'honours' : 'sanctions')
const factOf = (params: Params) => `records.${listOf(params)}` as const

type Doubtful = { readonly viaPredecessor?: boolean | undefined; readonly standing?: string | undefined }
/** Why people have to find on a record: it hit another body, or nothing proves it. */
const doubtOf = ({ viaPredecessor, standing }: Doubtful): Start['doubt'] => {
  if (standing === 'stated') return 'stated'
  return viaPredecessor ? 'predecessor' : null
}

/** 以内 includes the corresponding day (Civil Code 1259): the day after it is free. */
const freeOn = (on: IsoDate, years: number) => addDays(addYears(on, years), 1)

function startsOf(
  params: Params,
  facts: {
    readonly 'records.honours'?: z.infer<(typeof honourFacts)['records.honours']> | undefined
    readonly 'records.sanctions'?: z.infer<(typeof honourFacts)['records.sanctions']> | undefined
  },
): Start[] | undefined {
  if (params.measure === 'bar')
    return facts['records.honours']
      ?.filter(({ award }) => params.awards === undefined || params.awards.includes(award))
      .map(({ approvedOn, ...more }) => ({ on: approvedOn, doubt: doubtOf(more) }))
  return facts['records.sanctions']
    ?.filter(({ act, ground }) => params.after.includes(act) && (params.grounds?.includes(ground) ?? true))
    .map(({ decidedOn, ...more }) => ({ on: decidedOn, doubt: doubtOf(more) }))
}

/**
 * 间隔期和不予受理期 No bar after an earlier award, or no ban after a sanction, is running on the reference day. A record that bars does so
 * also in a list of which nobody knows whether it is complete; that none bars, only a complete list can say.
 */
export const kind = conditionKind({
  name: 'bar-or-ban',
  params: z.discriminatedUnion('measure', [bar, ban]),
  facts: honourFacts,
  words: { zh, en },
  asks,
  reads: (params) => [factOf(params), 'records.incomplete'],
  judge({ params, facts, asOf }) {
    const starts = startsOf(params as Params, facts)
    if (starts === undefined) return missing(askFor(honourFacts, factOf(params as Params)))
    const { measure, years } = params
    const latestFirst = starts
      .filter(({ on }) => on <= asOf && (years === null || freeOn(on, years) > asOf))
      .sort((a, b) => (a.on < b.on ? 1 : -1))
    const own = latestFirst.find(({ doubt }) => doubt === null)
    if (own) {
      const metOn = years === null ? null : freeOn(own.on, years)
      const data = { measure, from: own.on, years, metOn }
      return { outcome: 'unmet', because: 'waiting', data, metOn: metOn ?? undefined }
    }
    const doubtful = latestFirst[0]
    if (doubtful) {
      const data = { measure, from: doubtful.on, years }
      return { outcome: 'judged', because: doubtful.doubt ?? 'stated', data }
    }
    return facts['records.incomplete']?.includes(listOf(params as Params))
      ? missing(askFor(honourFacts, factOf(params as Params)))
      : { outcome: 'met', because: 'free', data: { measure } }
  },
  sample: (params) => ({ [factOf(params)]: [] }),
  counterSample(params, asOf) {
    const on = addMonths(asOf, -8)
    if (params.measure === 'bar')
      return { 'records.honours': [{ award: params.awards?.[0] ?? 'earlier-award', approvedOn: on }] }
    const { after, grounds } = params
    return {
      'records.sanctions': after
        .slice(0, 1)
        .map((act) => ({ act, ground: grounds?.[0] ?? 'fraud', decidedOn: on })),
    }
  },
})
