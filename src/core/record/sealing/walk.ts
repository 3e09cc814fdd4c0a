import type { z } from 'zod'
import { isObject, type Json } from '../../basics/json.ts'
import { markOf, type Places, type SealedKind } from './marks.ts'

/** A marked field of a value, by its path with dots; texts alone are sealed. */
export type Field = { readonly place: string; readonly kind: SealedKind; readonly value: string }

type Visit = (field: Field) => string
type Parts = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
}

/** What a schema is made of, as far as a walk needs to know. */
export const partsOf = (schema: z.core.$ZodType): Parts => schema._zod.def

/** In a path: every item of a list. */
export const EACH = '*'

const below = (at: string, key: string | number) => (at === '' ? String(key) : `${at}.${key}`)
/**
 * The value with every field that its schema marks replaced by what `visit` answers. The value need not fit the schema: what a schema does
 * not know stays as it is. Of several forms the first that the value has is walked.
 */
export function mapMarked(schema: z.core.$ZodType, value: Json, visit: Visit, at = ''): Json {
  const mark = markOf(schema)
  if (mark?.kind !== undefined) {
    if (typeof value !== 'string' || value.trim() === '') return value
    return visit({ place: at, kind: mark.kind, value: asRead(schema, value) })
  }
  const walked = mark?.as
    ? mapMarked(mark.as(), value, visit, at)
    : mapParts(partsOf(schema), value, visit, at)
  return mark?.within && isObject(value) ? mapPlaces(mark.within(value), walked, visit, at) : walked
}

/** A text as its schema reads it, without white space around it. */
function asRead(schema: z.core.$ZodType, value: string): string {
  const read = (schema as z.ZodType<string>).safeParse(value)
  return read.success ? read.data : value
}

function mapParts(parts: Parts, value: Json, visit: Visit, at: string): Json {
  const { type, shape = {}, element, valueType, innerType, options = [] } = parts
  if (innerType) return value === null ? value : mapMarked(innerType, value, visit, at)
  if (type === 'union') {
    const form = options.find((option) => (option as z.ZodType).safeParse(value).success)
    return form ? mapMarked(form, value, visit, at) : value
  }
  if (element && Array.isArray(value))
    return value.map((item: Json, index) => mapMarked(element, item, visit, below(at, index)))
  if (!isObject(value)) return value
  const inside = (key: string, inner: Json): Json => {
    const own = valueType ?? (Object.hasOwn(shape, key) ? shape[key] : undefined)
    return own ? mapMarked(own, inner, visit, below(at, key)) : inner
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(key, inner)]))
}

function mapPlaces(places: Places, value: Json, visit: Visit, at: string): Json {
  return Object.entries(places).reduce((now, [place, kind]) => {
    const change = (text: string) => visit({ place: below(at, place), kind, value: text.trim() })
    return changeAt(now, place.split('.'), change)
  }, value)
}

function changeAt(value: Json, [key, ...rest]: readonly string[], change: (text: string) => string): Json {
  if (key === undefined) return typeof value === 'string' && value.trim() !== '' ? change(value) : value
  if (key === EACH)
    return Array.isArray(value) ? value.map((item: Json) => changeAt(item, rest, change)) : value
  if (!isObject(value) || !Object.hasOwn(value, key)) return value
  return { ...value, [key]: changeAt(value[key] ?? null, rest, change) }
}
