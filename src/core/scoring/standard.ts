import { z } from 'zod'
import { text } from '../basics/text.ts'

/** Ids of a standard's parts are those its readers use: 4.1.2, 7.5. They never look like a property of an object. */
const partId = z.string().regex(/^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/, 'an id is like 4.1.2, quoted')

/** 评分条款 What an assessor marks. Process items are judged on approach and deployment, result items on levels and trends. */
const item = z.strictObject({
  id: partId,
  name: text,
  kind: z.enum(['process', 'result']),
  points: z.int().positive(),
})
export type Item = z.infer<typeof item>

const category = z.strictObject({
  id: partId,
  name: text,
  points: z.int().positive(),
  items: z.array(item).min(1),
})
export type Category = z.infer<typeof category>

const wholePercent = z.int().min(0).max(100)

/**
 * 评分标准 A scoring standard: its tree of items with points, the bands of percentages and the step inside a band.
 * `fictitious` marks an example to rehearse with. `lintStandard` checks what a schema cannot say.
 */
export const standard = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  code: z.string().min(1),
  edition: z.string().min(1),
  title: text,
  appliesTo: z.enum(['organisation', 'person']),
  fictitious: z.literal(true).exactOptional(),
  note: text,
  totalPoints: z.int().positive(),
  step: z.int().min(1).max(100),
  bands: z.array(z.strictObject({ from: wholePercent, to: wholePercent })).min(1),
  categories: z.array(category).min(1),
})
export type Standard = z.infer<typeof standard>

/** All items in the standard's order. */
export const itemsOf = (of: Standard): Item[] => of.categories.flatMap((each) => each.items)
