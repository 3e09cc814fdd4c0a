import { z } from 'zod'
import { source } from '../regulation/schema/source.ts'
import type { CutRule } from './cut-rule.ts'
import { tieBreak } from './tie-break.ts'

/** 同分规则 How a regulation settles equals: a chain of values and how it ends, or the committee from the start. */
export const tieSettings = z.strictObject({
  ...source,
  order: z.enum(['chain', 'committee']),
  chain: z.array(tieBreak.omit({ id: true })),
  then: z.enum(['committee', 'include', 'exclude']),
})
export type TieSettings = z.infer<typeof tieSettings>

/** The rule to apply; each link is named by the value that it compares. */
export const tieRuleOf = ({ order, chain, then }: TieSettings): CutRule['ties'] =>
  order === 'committee'
    ? { chain: [], then: 'committee' }
    : { chain: chain.map((link) => ({ id: link.by, ...link })), then }
