import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { percentText } from '../../number/exact.ts'
import { bodyRole } from './bodies.ts'
import { applicantKind } from './head.ts'
import { monthAndDay } from './month-and-day.ts'
import { slug, source } from './source.ts'

/**
 * 得分下限 What an award asks for: a share of the standard's total, so many of its points (both compared before any rounding), or
 * that a body finds the standard reached.
 */
export const floor = z.union([
  z.strictObject({ ...source, percent: percentText, inclusive: z.boolean() }),
  z.strictObject({ ...source, points: z.int().positive(), inclusive: z.boolean() }),
  z.strictObject({ ...source, byPeople: z.strictObject({ by: bodyRole, question: text }) }),
])
export type AwardFloor = z.infer<typeof floor>

/**
 * 奖项 A tier of the award, or one cell of it: for some kinds of applicants, or some sectors, alone. `rank` 1 is the highest; cells of
 * one tier share a rank. What is left out does not narrow who may hold it.
 */
export const award = z.strictObject({
  ...source,
  id: slug,
  rank: z.int().positive(),
  name: text,
  applicantKinds: z.array(applicantKind).min(1).exactOptional(),
  sectors: z.array(slug).min(1).exactOptional(),
  floor: floor.optional(),
})
export type Award = z.infer<typeof award>

/** 其他奖项 A title that conditions speak of and this edition does not give: of another authority, or of an earlier edition. */
export const otherAward = z.strictObject({ ...source, id: slug, name: text })

/** 名额 A limit over one award or several that share it; `least` reserves seats inside a wider limit. */
export const quota = z.strictObject({
  ...source,
  id: slug,
  awards: z.array(slug).min(1),
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

/**
 * 奖金 A prize rule, in whole yuan as the text has it; the core counts in fen. `onUpgrade`: whoever was paid for a lower award before gets
 * the full amount, or what is missing to it (补差).
 */
export const prize = z.strictObject({
  ...source,
  id: slug,
  award: slug,
  yuan: z.int().nonnegative(),
  firstWinOnly: z.boolean(),
  per: z.enum(['winner', 'award']),
  onUpgrade: z.enum(['full', 'difference']).default('full'),
})
export type Prize = z.infer<typeof prize>

/** 奖金总额 The most that all prizes of a cycle may come to; above it each is cut in the same proportion, to whole yuan. */
export const prizeCeiling = z.strictObject({ ...source, yuan: z.int().positive() })

/** 兑现时间 When prizes are paid: in the year of the conferral or the next, from and to a day of it (`01-01`). */
export const prizePayment = z.strictObject({
  ...source,
  year: z.enum(['same', 'next']),
  from: monthAndDay,
  to: monthAndDay,
})

/**
 * 再次获奖 What a second win of one of `awards` (left out: of any) brings: money, honour, and whether it uses a seat.
 */
export const repeatWin = z.strictObject({
  ...source,
  awards: z.array(slug).min(1).exactOptional(),
  prize: z.boolean(),
  honour: z.boolean(),
  usesSeat: z.boolean(),
})

/** 替补 Whether the next in rank moves up when a name falls after the list was fixed, and which body moves it up. */
export const backfill = z.strictObject({
  ...source,
  allowed: z.boolean(),
  by: bodyRole.default('secretariat'),
})

export const awards = {
  awards: z.array(award).min(1),
  otherAwards: z.array(otherAward).default([]),
  quotas: z.array(quota).min(1),
  vacancy,
  honours: z.array(honour),
  prizes: z.array(prize),
  prizeCeiling: prizeCeiling.optional(),
  prizePayment: prizePayment.optional(),
  repeatWin,
  backfill,
}
