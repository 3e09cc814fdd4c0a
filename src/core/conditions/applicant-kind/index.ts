import { z } from 'zod'
import { applicantKind } from '../../regulation/schema/head.ts'
import { askFor, conditionKind, missing } from '../condition-kind.ts'
import { applicantFacts } from '../facts-applicant.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const facts = {
  'applicant.kind': applicantFacts['applicant.kind'],
  'applicant.parentCode': applicantFacts['applicant.parentCode'],
  'applicant.unitName': applicantFacts['applicant.unitName'],
}

/** Kinds that may lack a code of their own and are named by their parent's code and their own name. */
const UNITS: readonly unknown[] = ['subUnit', 'team']

/** 申报主体 Which kinds of applicant may apply. A sub-unit or a team is named by the body it belongs to and its own name. */
export const kind = conditionKind({
  name: 'applicant-kind',
  params: z.strictObject({ kinds: z.array(applicantKind).min(1) }),
  facts,
  words: { zh, en },
  asks,
  reads: () => ['applicant.kind'],
  judge({ params, facts: given }) {
    const is = given['applicant.kind']
    if (is === undefined) return missing(askFor(facts, 'applicant.kind'))
    const kinds = [...params.kinds]
    if (!kinds.includes(is)) return { outcome: 'unmet', because: 'notAdmitted', data: { kind: is, kinds } }
    const unnamed = (['applicant.parentCode', 'applicant.unitName'] as const).filter(
      (fact) => given[fact] === undefined,
    )
    const [first, ...rest] = UNITS.includes(is) ? unnamed.map((fact) => askFor(facts, fact)) : []
    return first ? missing(first, ...rest) : { outcome: 'met', because: 'admitted', data: { kind: is } }
  },
  sample: ({ kinds }) => ({ 'applicant.kind': kinds[0] }),
})
