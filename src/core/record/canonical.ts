import type { Json } from '../basics/json.ts'
import { err, ok, type Result } from '../basics/result.ts'

/** Why a value has no canonical form, and where: `path` is a JSON pointer (RFC 6901), empty for the value itself. */
export type NotCanonical = {
  readonly reason: 'unsafeNumber' | 'loneSurrogate' | 'notJson' | 'tooDeep'
  readonly path: string
}

/** Deeper nesting than any form has; it keeps hostile input from exhausting the stack. */
const DEEPEST = 200

/** With the u flag a pair is one character, so only a surrogate that stands alone matches. */
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * 规范字节 The canonical JSON text of a value after RFC 8785: no white space, keys in the order of their UTF-16
 * code units, only the escapes which JSON demands. Stricter than the RFC in one point: numbers are safe integers,
 * so that no reader in another language can see another number.
 */
export function canonicalJson(value: unknown): Result<string, NotCanonical> {
  return write(value, 0)
}

/** The canonical text of what has passed its shape before. Throws where there is none, because only a bug can cause that. */
export function canonicalText(value: unknown): string {
  const text = canonicalJson(value)
  if (!text.ok) throw new TypeError(`not canonical: ${text.error.reason} at ${text.error.path}`)
  return text.value
}

/** Whether two values are the same JSON, in whatever order their keys stand; what has no canonical form is the same as nothing. */
export function isSameJson(one: unknown, other: unknown): boolean {
  const [a, b] = [canonicalJson(one), canonicalJson(other)]
  return a.ok && b.ok && a.value === b.value
}

/** Whether a text is the same after a database kept it: whole characters, and no U+0000, which PostgreSQL cannot hold. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !LONE_SURROGATE.test(text)

/** Whether a value can be stored in the record. */
export const isJson = (value: unknown): value is Json => canonicalJson(value).ok

function write(value: unknown, depth: number): Result<string, NotCanonical> {
  if (depth > DEEPEST) return refuse('tooDeep')
  if (value === null || typeof value === 'boolean') return ok(String(value))
  if (typeof value === 'number') {
    // String(-0) is "0", as the RFC wants it.
    return Number.isSafeInteger(value) ? ok(String(value)) : refuse('unsafeNumber')
  }
  if (typeof value === 'string') {
    // The escapes of JSON.stringify are those of the RFC; it differs only for lone surrogates.
    return LONE_SURROGATE.test(value) ? refuse('loneSurrogate') : ok(JSON.stringify(value))
  }
  if (Array.isArray(value)) return writeArray(value, depth)
  if (typeof value === 'object' && isPlain(value)) return writeObject(value, depth)
  return refuse('notJson')
}

function writeArray(items: readonly unknown[], depth: number): Result<string, NotCanonical> {
  const parts: string[] = []
  // Counted, not iterated with map: a hole in an array must be refused, not skipped.
  for (let i = 0; i < items.length; i++) {
    const part = write(items[i], depth + 1)
    if (!part.ok) return below(String(i), part.error)
    parts.push(part.value)
  }
  return ok(`[${parts.join(',')}]`)
}

function writeObject(object: object, depth: number): Result<string, NotCanonical> {
  const parts: string[] = []
  const fields = object as Readonly<Record<string, unknown>>
  // The default order of sort is that of UTF-16 code units, which the RFC prescribes.
  for (const key of Object.keys(fields).sort()) {
    if (LONE_SURROGATE.test(key)) return below(key, { reason: 'loneSurrogate', path: '' })
    const part = write(fields[key], depth + 1)
    if (!part.ok) return below(key, part.error)
    parts.push(`${JSON.stringify(key)}:${part.value}`)
  }
  return ok(`{${parts.join(',')}}`)
}

/** The path is put together on the way out: hardly any value is at fault, and every entry is written several times. */
const refuse = (reason: NotCanonical['reason']) => err({ reason, path: '' })
const below = (key: string, { reason, path }: NotCanonical) =>
  err({ reason, path: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${path}` })

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
