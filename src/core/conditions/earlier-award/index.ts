import { z } from 'zod'
import { slug } from '../../regulation/schema/source.ts'
import { addYears } from '../../time/anniversary.ts'
import type { IsoDate } from '../../time/iso-date.ts'
import { askFor, conditionKind, missing, type Settled } from '../condition-kind.ts'
import { honourFacts } from '../facts-honours.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const facts = {
  'records.honours': honourFacts['records.honours'],
  'records.incomplete': honourFacts['records.incomplete'],
}
type Honour = z.infer<(typeof facts)['records.honours']>[number]

const params = z.strictObject({
  awards: z.array(slug).min(1),
  atLeastYearsAgo: z.int().positive().exactOptional(),
  withinYears: z.int().positive().exactOptional(),
})
type Params = Settled<z.infer<typeof params>>

/** From which day on an award counts, and its last day; both belong to it (Civil Code 1259). */
function spanOf({ approvedOn }: Honour, { atLeastYearsAgo, withinYears }: Params) {
  const from: IsoDate = atLeastYearsAgo === undefined ? approvedOn : addYears(approvedOn, atLeastYearsAgo)
  return { from, to: withinYears === undefined ? null : addYears(approvedOn, withinYears) }
}

const isHeldOn = (day: IsoDate, { revokedOn }: Honour) => revokedOn === undefined || revokedOn > day

/** An award that a predecessor won, or that nobody has proved, people have to weigh. */
const isDoubtful = ({ viaPredecessor, standing }: Honour) => viaPredecessor === true || standing === 'stated'

/**
 * 前置奖项 One of these awards was received before, at least and at most so many years ago, and was not revoked. That it was not, only a
 * complete list can say.
 */
export const kind = conditionKind({
  name: 'earlier-award',
  params,
  facts,
  words: { zh, en },
  asks,
  reads: () => ['records.honours', 'records.incomplete'],
  judge({ params: asked, facts: given, asOf }) {
    const honours = given['records.honours']
    if (honours === undefined) return missing(askFor(facts, 'records.honours'))
    const won = honours
      .filter((honour) => asked.awards.includes(honour.award) && isHeldOn(asOf, honour))
      .map((honour) => ({ ...honour, isDoubtful: isDoubtful(honour), ...spanOf(honour, asked) }))
    const counting = won.filter(({ from, to }) => from <= asOf && (to === null || to >= asOf))
    const counted = counting.find((honour) => !honour.isDoubtful) ?? counting[0]
    if (counted) {
      const { award, approvedOn } = counted
      const data = { award, approvedOn }
      return counted.isDoubtful
        ? { outcome: 'judged', because: 'unproved', data }
        : { outcome: 'met', because: 'received', data }
    }
    if (given['records.incomplete']?.includes('honours')) return missing(askFor(facts, 'records.honours'))
    const awards = [...asked.awards]
    const [soonest] = won
      .filter(({ from, to }) => from > asOf && (to === null || to >= from))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
    if (soonest) {
      const { approvedOn, from: metOn } = soonest
      const data = { awards, approvedOn, years: asked.atLeastYearsAgo ?? 0, metOn }
      return { outcome: 'unmet', because: 'tooRecent', data, metOn }
    }
    const [latest] = won.map(({ approvedOn }) => approvedOn).sort((a, b) => (a < b ? 1 : -1))
    return latest === undefined
      ? { outcome: 'unmet', because: 'none', data: { awards } }
      : {
          outcome: 'unmet',
          because: 'tooOld',
          data: { awards, approvedOn: latest, years: asked.withinYears ?? 0 },
        }
  },
  sample: ({ awards, atLeastYearsAgo, withinYears }, asOf) => ({
    'records.honours': awards.slice(0, 1).map((award) => ({
      award,
      approvedOn: addYears(asOf, -(atLeastYearsAgo ?? withinYears ?? 1)),
    })),
  }),
  counterSample: () => ({ 'records.honours': [] }),
})
