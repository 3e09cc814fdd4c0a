import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { percentText } from '../../number/exact.ts'
import { slug, source } from './source.ts'

/** 得分下限 The least score a tier asks for, as a share of the standard's total; compared before any rounding. */
export const floor = z.strictObject({ ...source, percent: percentText, inclusive: z.boolean() })

/** 奖项 A tier of the award. `rank` 1 is the highest. */
export const award = z.strictObject({
  ...source,
  id: slug,
  rank: z.int().positive(),
  name: text,
  floor: floor.optional(),
})
export type Award = z.infer<typeof award>

/** 名额 A limit over one award or several that share it; `least` reserves seats inside a wider limit. */
export const quota = z.strictObject({
  ...source,
  id: slug,
  awards: z.array(slug).min(1),
  applicantKinds: z.array(z.string()).optional(),
  max: z.int().nonnegative(),
  least: z.int().nonnegative().optional(),
  soft: z.boolean().default(false),
})
export type Quota = z.infer<typeof quota>

/** 空缺 Whether fewer than the quota, or none at all, may be awarded. */
export const vacancy = z.strictObject({ ...source, fewer: z.boolean(), none: z.boolean() })

/** 荣誉 What a winner is handed. */
export const honour = z.strictObject({
  ...source,
  awards: z.array(slug).min(1),
  items: z.array(z.enum(['trophy', 'plaque', 'certificate', 'medal'])).min(1),
  grantedBy: slug,
})
export type Honour = z.infer<typeof honour>

/** 奖金 A prize rule, in whole yuan as the text has it; the core counts in fen. */
export const prize = z.strictObject({
  ...source,
  id: slug,
  award: slug,
  yuan: z.int().nonnegative(),
  firstWinOnly: z.boolean(),
  per: z.enum(['winner', 'award']),
})
export type Prize = z.infer<typeof prize>

/** 再次获奖 What a second win brings: money, honour, and whether it uses a seat. */
export const repeatWin = z.strictObject({
  ...source,
  prize: z.boolean(),
  honour: z.boolean(),
  usesSeat: z.boolean(),
})

/** 替补 Whether the next in rank moves up when a name falls after the list was fixed. */
export const backfill = z.strictObject({ ...source, allowed: z.boolean() })

export const awards = {
  awards: z.array(award).min(1),
  quotas: z.array(quota).min(1),
  vacancy,
  honours: z.array(honour),
  prizes: z.array(prize),
  repeatWin,
  backfill,
}
