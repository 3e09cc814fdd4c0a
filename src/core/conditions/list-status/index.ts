import { z } from 'zod'
import { decidable } from '../../regulation/schema/source.ts'
import { addMonths } from '../../time/anniversary.ts'
import { askFor, conditionKind, missing } from '../condition-kind.ts'
import { day, named } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { type CreditList, zh } from './words.zh.ts'

const creditList = z.enum(['abnormalOperations', 'seriousDishonesty'] satisfies CreditList[])
const listing = z.strictObject({
  list: creditList,
  listedOn: day('列入日期', 'the day of listing'),
  removedOn: day('移出日期', 'the day of removal').exactOptional(),
})
const facts = {
  'records.creditLists': named(
    z.array(listing),
    '列入经营异常名录、严重违法失信名单情况（没有的填空列表）',
    'listings for abnormal operations or serious dishonesty (an empty list if none)',
  ),
}

/** 名录 On no list (or not on all of them) of the credit authorities on the reference day. */
export const kind = conditionKind({
  name: 'list-status',
  params: z.strictObject({ lists: z.array(creditList).min(1), barredBy: decidable(z.enum(['any', 'all'])) }),
  facts,
  words: { zh, en },
  asks,
  reads: () => ['records.creditLists'],
  judge({ params, facts: given, asOf }) {
    const listings = given['records.creditLists']
    if (listings === undefined) return missing(askFor(facts, 'records.creditLists'))
    const on = listings
      .filter(({ list, listedOn, removedOn }) => {
        const isStanding = listedOn <= asOf && (removedOn === undefined || removedOn > asOf)
        return isStanding && params.lists.includes(list)
      })
      .map(({ list, listedOn }) => ({ list, listedOn }))
    const isOn = (list: CreditList) => on.some((listing) => listing.list === list)
    const isBarred = params.barredBy === 'any' ? params.lists.some(isOn) : params.lists.every(isOn)
    return isBarred
      ? { outcome: 'unmet', because: 'listed', data: { asOf, on } }
      : { outcome: 'met', because: 'clear', data: { asOf, lists: [...params.lists] } }
  },
  sample: () => ({ 'records.creditLists': [] }),
  counterSample: ({ lists }, asOf) => ({
    'records.creditLists': lists.map((list) => ({ list, listedOn: addMonths(asOf, -8) })),
  }),
})
