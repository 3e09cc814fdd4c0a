import { z } from 'zod'
import { source } from '../regulation/schema/source.ts'
import type { CutRule } from './cut-rule.ts'
import { tieBreak } from './tie-break.ts'

/**
 * The values by which a regulation may have equals compared: a part of the score (`results`, `category:4.7`), a step's score
 * (`stage:site`), or a part of it (`stage:desk/category:4.5`). Any other name would be passed over in silence.
 */
export const comparable = z
  .string()
  .regex(
    /^(?:stage:[a-z][a-z0-9-]*(?:\/(?:results|category:[0-9A-Za-z.]+))?|results|category:[0-9A-Za-z.]+)$/,
    'equals are compared by results, category:4.7, stage:site or stage:desk/category:4.5',
  )

/** The steps whose scores a chain names. */
export const stagesIn = (chain: readonly { readonly by: string }[]): string[] =>
  chain.flatMap(({ by }) => /^stage:([^/]+)/.exec(by)?.[1] ?? [])

/** 同分规则 How a regulation settles equals: a chain of values and how it ends, or the committee from the start. */
export const tieSettings = z.strictObject({
  ...source,
  order: z.enum(['chain', 'committee']),
  chain: z.array(tieBreak.omit({ id: true }).extend({ by: comparable })),
  then: z.enum(['committee', 'include', 'exclude']),
})
export type TieSettings = z.infer<typeof tieSettings>

/** The rule to apply; each link is named by the value that it compares. */
export const tieRuleOf = ({ order, chain, then }: TieSettings): CutRule['ties'] =>
  order === 'committee'
    ? { chain: [], then: 'committee' }
    : { chain: chain.map((link) => ({ id: link.by, ...link })), then }
