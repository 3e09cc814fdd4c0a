import { z } from 'zod'
import { askFor, conditionKind, missing } from '../condition-kind.ts'
import { named } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const regionCode = z.string().regex(/^\d{6}$/, { error: 'a region code has six digits (GB/T 2260)' })
const facts = {
  'applicant.registeredIn': named(
    regionCode,
    '登记地行政区划代码（六位）',
    'region code of the place of registration',
  ),
}

/** GB/T 2260 codes nest by pairs of digits: 990000 holds 990100, which holds 990102. */
const isWithin = (place: string, region: string) => place.startsWith(region.replace(/(00){1,2}$/, ''))

/** Two codes that no one region holds, short of the whole country. */
const ELSEWHERE = ['910000', '920000'] as const

/** 行政区域 Registered inside the region of the authority, its counties and districts included. */
export const kind = conditionKind({
  name: 'region',
  params: z.strictObject({ region: regionCode }),
  facts,
  words: { zh, en },
  asks,
  reads: () => ['applicant.registeredIn'],
  judge({ params: { region }, facts: given }) {
    const registeredIn = given['applicant.registeredIn']
    if (registeredIn === undefined) return missing(askFor(facts, 'applicant.registeredIn'))
    return isWithin(registeredIn, region)
      ? { outcome: 'met', because: 'within', data: { region, registeredIn } }
      : { outcome: 'unmet', because: 'outside', data: { region, registeredIn } }
  },
  sample: ({ region }) => ({ 'applicant.registeredIn': region }),
  counterSample: ({ region }) => ({
    'applicant.registeredIn': isWithin(ELSEWHERE[0], region) ? ELSEWHERE[1] : ELSEWHERE[0],
  }),
})
