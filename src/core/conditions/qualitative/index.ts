import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { decidable } from '../../regulation/schema/source.ts'
import { askFor, conditionKind, missing } from '../condition-kind.ts'
import { honourFacts } from '../facts-honours.ts'
import { asks } from './asks.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const facts = { 'records.sanctions': honourFacts['records.sanctions'] }

/**
 * 综合认定 A condition that only people can weigh: the question, the evidence to look at, the levels asked for, and whether
 * earlier revocations have to be looked at although the text sets no ban.
 */
export const kind = conditionKind({
  name: 'qualitative',
  params: z.strictObject({
    question: text,
    evidence: z.array(text).min(1),
    levels: z
      .strictObject({ of: z.array(text).min(1), need: decidable(z.enum(['any', 'all'])) })
      .exactOptional(),
    weighsSanctions: z.boolean().default(false),
  }),
  facts,
  words: { zh, en },
  asks,
  reads: ({ weighsSanctions }) => (weighsSanctions ? ['records.sanctions'] : []),
  judge({ params, facts: given, asOf }) {
    const sanctions = given['records.sanctions']
    if (params.weighsSanctions && sanctions === undefined) return missing(askFor(facts, 'records.sanctions'))
    return {
      outcome: 'judged',
      because: 'peopleFind',
      data: {
        question: params.question,
        evidence: [...params.evidence],
        levels: [...(params.levels?.of ?? [])],
        need: params.levels?.need ?? null,
        earlier: params.weighsSanctions
          ? (sanctions ?? []).filter(({ decidedOn }) => decidedOn <= asOf).length
          : 0,
      },
    }
  },
  sample: ({ weighsSanctions }) => (weighsSanctions ? { 'records.sanctions': [] } : {}),
})
