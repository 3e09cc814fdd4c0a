import { z } from 'zod'
import type { JsonObject } from '../../basics/json.ts'

/**
 * 封存字段 What a field of an act's input holds that must be erasable one day: what somebody wrote freely, the name of a person, or how to
 * reach one. Names of organisations, ids, numbers of documents and dates stand in the record as they are.
 */
export type SealedKind = 'freeText' | 'personName' | 'contact'

/** Fields below a value that are personal only in some inputs, by their path with dots; `*` stands for every item of a list. */
export type Places = Readonly<Record<string, SealedKind>>

type Mark = {
  readonly kind?: SealedKind
  readonly within?: (value: JsonObject) => Places
  readonly as?: () => z.core.$ZodType
}

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

/** As long as what stands in a text's place in the record. */
const SHORTEST_LIMIT = 71

function words(most?: number): z.ZodString {
  const text = z.string().trim().min(1)
  if (most === undefined) return text
  if (most < SHORTEST_LIMIT)
    throw new Error(`a sealed text of ${most} characters has no room for its commitment`)
  return text.max(most)
}

/** What somebody writes freely: a reason, an opinion, a statement. `most`: so many characters at most, 71 or more. */
export const freeText = (most?: number): z.ZodString => marked(words(most), { kind: 'freeText' })

/** A text whose emptiness the act itself judges; nothing is sealed where nothing is said. */
export const sealedText = (schema: z.ZodString, kind: SealedKind): z.ZodString => marked(schema, { kind })

/** The name of a person. */
export const personName = (): z.ZodString => marked(words(), { kind: 'personName' })

/** How a person can be reached. */
export const contact = (): z.ZodString => marked(words(), { kind: 'contact' })

/** Marks fields by what the input says: the name of an applicant is personal where a person applies. */
export const sealedWithin = <S extends z.ZodObject>(schema: S, within: (value: z.infer<S>) => Places): S =>
  marked(schema, { within: (value) => within(value as z.infer<S>) })

/** Marks a value that is read only later, by another schema: the marks of that one hold for it, and those that `within` adds. */
export const sealedAs = <S extends z.core.$ZodType>(
  schema: S,
  as: () => z.core.$ZodType,
  within: (value: JsonObject) => Places = () => ({}),
): S => marked(schema, { as, within })
