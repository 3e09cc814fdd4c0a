import { z } from 'zod'
import { isPositive } from '../number/arithmetic.ts'
import { exact } from '../number/exact.ts'
import { text } from '../basics/text.ts'
import type { Edition } from '../regulation/edition.ts'
import { bodyRole } from '../regulation/schema/bodies.ts'
import { source } from '../regulation/schema/source.ts'
import type { CutRule } from './cut-rule.ts'
import { type TieSettings, tieRuleOf } from './tie-settings.ts'
import { seatsOf } from './edition-awards.ts'

/** 由人员确定 A body chooses who goes on; `atMost` bounds it where the text has a number, and `ifFewer` keeps all up to that number. */
const chosenByPeople = z.strictObject({
  ...source,
  method: z.literal('byPeople'),
  by: bodyRole,
  question: text,
  atMost: z.int().positive().optional(),
  soft: z.boolean().default(false),
  ifFewer: z.literal('takeAll').optional(),
})
export type CutByPeople = z.infer<typeof chosenByPeople>

const always = { ...source, ifFewer: z.literal('takeAll') }

/** 入围设置 A cut as a regulation sets it; the base of a ratio are the seats of all awards or of the highest. */
export const cutSettings = z.discriminatedUnion('method', [
  z.strictObject({ ...always, method: z.literal('fixed'), count: z.int().positive() }),
  z.strictObject({
    ...always,
    method: z.literal('ratio'),
    ratio: exact.refine((ratio) => isPositive(ratio), 'a ratio is above 0'),
    base: z.enum(['allSeats', 'topSeats']),
    rounding: z.enum(['ceil', 'floor', 'halfUp']),
  }),
  z.strictObject({ ...always, method: z.literal('atMost'), count: z.int().positive(), soft: z.boolean() }),
  chosenByPeople,
])
export type CutSettings = z.infer<typeof cutSettings>
export type CutByScore = Exclude<CutSettings, CutByPeople>

/** The rule to apply in this edition. */
export function cutRuleOf(
  cut: CutByScore,
  ties: TieSettings,
  edition: Pick<Edition, 'awards' | 'quotas'>,
): CutRule {
  const shared = { ifFewer: cut.ifFewer, ties: tieRuleOf(ties) }
  switch (cut.method) {
    case 'fixed':
      return { method: 'fixed', count: cut.count, ...shared }
    case 'atMost':
      return { method: 'atMost', count: cut.count, soft: cut.soft, ...shared }
    case 'ratio':
      return {
        method: 'ratio',
        ratio: cut.ratio,
        base: seatsOf(edition, cut.base),
        rounding: cut.rounding,
        ...shared,
      }
  }
}
