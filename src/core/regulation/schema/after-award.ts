import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { monthAndDay } from './month-and-day.ts'
import { reader } from './provisions.ts'
import { slug, source } from './source.ts'

/**
 * 义务 What winners owe. A report falls due by a day of each of the `times` calendar years after the award (null: for as long as the
 * title is valid, or without end); the rest is owed without a day and recorded when it is done.
 */
export const duty = z
  .strictObject({
    ...source,
    id: slug,
    kind: z.enum(['report', 'share', 'serve', 'improve']),
    text,
    yearly: z.strictObject({ times: z.int().positive().nullable(), dueBy: monthAndDay }).exactOptional(),
    /** The bodies to which it is owed; left out, the public where experience is shared, and otherwise nobody in particular. */
    to: z.array(slug).default([]),
    /** 商业秘密除外 */
    exceptSecrets: z.boolean().default(false),
    shownTo: z.array(reader).min(1),
  })
  .refine(({ kind, yearly }) => (kind === 'report') === (yearly !== undefined), {
    path: ['yearly'],
    error: 'a report says by which day of the year it is due, and nothing else does',
  })
export type Duty = z.infer<typeof duty>

/** 称号用途 Ways in which a title, its mark, plaque or certificate can be used. */
export const titleUseKind = z.enum([
  'image',
  'productAdvertising',
  'product',
  'packaging',
  'saleOrLease',
  'otherProfit',
  'transfer',
  'forgery',
])
export type TitleUseKind = z.infer<typeof titleUseKind>

/** 称号使用 Uses that the text allows, or forbids. What no rule names is unclear, never allowed. */
export const titleUse = z.strictObject({
  ...source,
  id: slug,
  uses: z.array(titleUseKind).min(1),
  allowed: z.boolean(),
  /** 注明获奖年度 */
  withYear: z.boolean().default(false),
  whileValid: z.boolean().default(false),
  /** What follows a forbidden use: it is ordered to end, or the law is left to act. */
  remedy: z.enum(['orderToMend', 'law']).exactOptional(),
  text,
  shownTo: z.array(reader).min(1),
})
export type TitleUse = z.infer<typeof titleUse>

/** 资金用途 What money serves. `openList`: the text ends with “and the like” (等); `onlyThese`: nothing else (不得挪作他用). */
const purposes = {
  ...source,
  text,
  purposes: z.array(z.strictObject({ id: slug, name: text })).min(1),
  openList: z.boolean(),
  onlyThese: z.boolean(),
  shownTo: z.array(reader).min(1),
}
export const moneyUse = z.strictObject(purposes)
export type MoneyUse = z.infer<typeof moneyUse>

export const afterAward = {
  duties: z.array(duty).default([]),
  titleUses: z.array(titleUse).default([]),
  prizeUse: moneyUse.optional(),
  reviewCostUse: moneyUse.optional(),
}
