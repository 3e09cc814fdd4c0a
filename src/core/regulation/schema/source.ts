import { z } from 'zod'
import { articleRef } from '../../basics/article.ts'
import { text } from '../../basics/text.ts'

/** 依据 Whether the text says it, only implies it, or is silent (the value is then our stated default). */
export const basis = z.enum(['explicit', 'inferred', 'silent'])
export type Basis = z.infer<typeof basis>

/**
 * The source that every value of a regulation carries. Spread into an object schema: `z.strictObject({ ...source, max })`.
 * `basis` left out means explicit.
 */
export const source = {
  article: articleRef,
  basis: basis.default('explicit'),
  note: text.optional(),
}

/** Ids inside an edition: lower case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
  .refine((id) => !(id in {}), 'this word cannot serve as an id')

/** A value that the text leaves open: it is taken from the open point of that id, as decided or by its default. */
export const undecided = z.strictObject({ decide: slug })
export const decidable = <S extends z.ZodType>(schema: S) => z.union([schema, undecided])
