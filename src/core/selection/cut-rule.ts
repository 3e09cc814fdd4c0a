import { z } from 'zod'
import { isPositive, multiply } from '../number/arithmetic.ts'
import { type Exact, exact, integer } from '../number/exact.ts'
import { type Rounding, toCount } from '../number/rounding.ts'
import { tieBreak } from './tie-break.ts'

/**
 * What happens to equals across the line: the chain compares them; whom it cannot separate all enter (`include`), all
 * stay out (`exclude`), or a body chooses (`committee`).
 */
export const tieRule = z.strictObject({
  chain: z.array(tieBreak),
  then: z.enum(['committee', 'include', 'exclude']),
})

const count = z.int().nonnegative()
/** With fewer than the count all go on: no rule may invent applicants. */
const always = { ties: tieRule, ifFewer: z.literal('takeAll').default('takeAll') }

/** 入围规则 How many of a ranking go on: a fixed number, a ratio of a base (seats), or at most a number. */
export const cutRule = z
  .discriminatedUnion('method', [
    z.strictObject({ method: z.literal('fixed'), count, ...always }),
    z.strictObject({
      method: z.literal('ratio'),
      ratio: exact.refine((ratio) => isPositive(ratio), 'a ratio is above 0'),
      base: count,
      rounding: z.enum(['ceil', 'floor', 'halfUp']),
      ...always,
    }),
    z.strictObject({ method: z.literal('atMost'), count, soft: z.boolean().default(false), ...always }),
  ])
  .refine((rule) => rule.ties.then !== 'include' || mayExceedByTies(rule), {
    path: ['ties', 'then'],
    error: 'a fixed number or a hard maximum cannot let all equals in',
  })
export type CutRule = z.infer<typeof cutRule>

/** Only a ratio or a soft maximum may be exceeded by letting equals in. */
export const mayExceedByTies = (rule: { readonly method: string; readonly soft?: boolean }): boolean =>
  rule.method === 'ratio' || rule.soft === true

/** 入围数 The number of places and how it came about. */
export type CutLimit = {
  readonly count: number
  readonly how: LimitReason
  /** How many places earlier rounds filled; `count` is what they left. */
  readonly filledBefore?: number
}
type LimitReason =
  | { readonly method: 'fixed' | 'atMost' }
  | {
      readonly method: 'ratio'
      readonly ratio: Exact
      readonly base: number
      readonly product: Exact
      readonly rounding: Rounding
    }
  | {
      readonly method: 'exceeded'
      readonly ruleCount: number
      readonly body: string
      readonly reason: string
    }

export function limitOf(rule: CutRule): CutLimit {
  if (rule.method !== 'ratio') return { count: rule.count, how: { method: rule.method } }
  const { ratio, base, rounding } = rule
  const product = multiply(ratio, integer(base))
  return { count: toCount(product, rounding), how: { method: 'ratio', ratio, base, product, rounding } }
}
