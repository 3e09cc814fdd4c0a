import { z } from 'zod'
import type { JsonObject } from '../../basics/json.ts'

/**
 * 封存字段 What a field of an act's input holds that must be erasable one day: what somebody wrote freely, the name of a person, or how to
 * reach one. Names of organisations, ids, numbers of documents and dates stand in the record as they are.
 */
export type SealedKind = 'freeText' | 'personName' | 'contact'

/** Fields below a value that are personal only in some inputs, by their path with dots. */
export type Places = Readonly<Record<string, SealedKind>>

type Mark = { readonly kind?: SealedKind; readonly within?: (value: JsonObject) => Places }

/** A map of our own: the registries of zod would work out the types of every schema anew. */
const marks = new WeakMap<z.core.$ZodType, Mark>()

const marked = <S extends z.core.$ZodType>(schema: S, mark: Mark): S => {
  marks.set(schema, mark)
  return schema
}

/** The mark of a schema; further checks on a marked schema keep it. */
export function markOf(schema: z.core.$ZodType): Mark | undefined {
  const { parent } = schema._zod
  return marks.get(schema) ?? (parent && markOf(parent))
}

const words = (most?: number): z.ZodString => {
  const text = z.string().trim().min(1)
  return most === undefined ? text : text.max(most)
}

/** What somebody writes freely: a reason, an opinion, a statement. `most`: so many characters, where that is said (72 and more). */
export const freeText = (most?: number): z.ZodString => marked(words(most), { kind: 'freeText' })

/** The name of a person. */
export const personName = (): z.ZodString => marked(words(), { kind: 'personName' })

/** How a person can be reached. */
export const contact = (): z.ZodString => marked(words(), { kind: 'contact' })

/** Marks fields by what the input says: the name of an applicant is personal where a person applies. */
export const sealedWithin = <S extends z.ZodObject>(schema: S, within: (value: z.infer<S>) => Places): S =>
  marked(schema, { within: (value) => within(value as z.infer<S>) })
