import { z } from 'zod'
import { givenId } from '../basics/given-id.ts'
import { isoDate } from '../time/iso-date.ts'
import { GIVEN_REASONS } from './reasons.ts'

/** Kept as it was written: a hash stands over it. */
const words = z.string().regex(/\S/, 'this is empty').max(500)
const whole = z.int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits')

/** 专家 A person of the pool. `fields` and `region` are what groups go by; other columns of a list do not enter the draw. */
export const person = z.strictObject({
  id: givenId,
  name: words.exactOptional(),
  employer: words.exactOptional(),
  region: words.exactOptional(),
  fields: z.array(words),
})
export type Person = z.infer<typeof person>

/** How many are needed of a group (a field or a region); `group` null is anybody. Reserves stand behind them. */
export const need = z.strictObject({ group: words.nullable(), need: whole, reserves: whole })
export type Need = z.infer<typeof need>

/** What figures a source gives: so many whole numbers, each from `from` to `to`. */
export const figuresAsked = z.strictObject({ count: z.int().min(1).max(100), from: whole, to: whole })

/** 来源 A public source of figures that nobody who fixes the plan can know or move: a lottery, an index. */
export const source = z.strictObject({
  name: words,
  figures: z.array(figuresAsked).min(1),
  publicOn: isoDate,
  publicAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written 21:15')
    .exactOptional(),
  lookup: words,
})
export type Source = z.infer<typeof source>

/** 跳过 Somebody is passed over for a reason of the closed list; `against` is the application or employer of a conflict. */
export const skip = z.strictObject({
  id: givenId,
  reason: z.enum(GIVEN_REASONS),
  against: words.exactOptional(),
  words,
})
export type Skip = z.infer<typeof skip>

/** 抽取方案 What is fixed, and published by its hash, before the source is. It names the pool by its hash alone. */
export const drawPlan = z.strictObject({
  algorithm: z.literal('draw/1'),
  purpose: words,
  fixedOn: isoDate,
  pool: z.strictObject({ size: whole, hash, order: z.literal('byId') }),
  needs: z.array(need).min(1),
  onePerEmployer: z.boolean(),
  source,
  exclusions: z.array(skip),
})
export type DrawPlan = z.infer<typeof drawPlan>

/** A plan with its hash and the pool that it is about, ordered by id. */
export const fixedPlan = z.strictObject({ plan: drawPlan, hash, pool: z.array(person) })
export type FixedPlan = z.infer<typeof fixedPlan>

/** The place in the drawn order, from 1, and who stands there. */
const place = z.strictObject({ place: whole, left: whole, remainder: whole, number: whole, id: givenId })
export type Place = z.infer<typeof place>

const group = words.nullable()
const seated = z.strictObject({ place: whole, id: givenId, as: z.enum(['taken', 'reserve']), group })
const skipped = z.strictObject({
  place: whole,
  id: givenId,
  as: z.literal('skipped'),
  reason: z.enum([...GIVEN_REASONS, 'employerRepresented', 'groupFull', 'otherGroup']),
  against: words.exactOptional(),
  words: words.exactOptional(),
})
export const step = z.discriminatedUnion('as', [seated, skipped])
export type Step = z.infer<typeof step>
export type Seated = z.infer<typeof seated>
export type Skipped = z.infer<typeof skipped>

/** 递补 Who fell out, and who stands in: the next of the drawn order, or nobody. `passed` are those before them who do not fit. */
const replacement = z.strictObject({
  on: isoDate,
  out: skip,
  as: z.enum(['taken', 'reserve']),
  group,
  passed: z.array(skipped),
  in: givenId.nullable(),
})
export type Replacement = z.infer<typeof replacement>

const seat = z.strictObject({ id: givenId, group })
export type Seat = z.infer<typeof seat>
const missing = z.strictObject({ group, missing: whole, missingReserves: whole })
export type Missing = z.infer<typeof missing>

/** 一次抽取 One drawing. `again` is why the plan was drawn once more; null for the first. */
const drawRun = z.strictObject({
  run: z.int().min(1),
  again: words.nullable(),
  on: isoDate,
  figures: z.array(z.array(whole)),
  key: z.string(),
  skips: z.array(skip),
  order: z.array(place),
  steps: z.array(step),
  replacements: z.array(replacement),
  taken: z.array(seat),
  reserves: z.array(seat),
  short: z.array(missing),
})
export type DrawRun = z.infer<typeof drawRun>

/** 抽取结果 The plan as it was fixed, and every drawing of it. The last one counts. */
export const drawResult = fixedPlan.extend({ runs: z.array(drawRun).min(1) })
export type DrawResult = z.infer<typeof drawResult>
