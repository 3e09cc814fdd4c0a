import type { Json } from '../../basics/json.ts'

/** How the record writes a commitment in the place of a value: a string, so that whatever holds texts holds this too. */
export const referenceTo = (commitment: string): string => `sealed:${commitment}`

const REFERENCE = /sealed:([0-9a-f]{64})/g

/** Whether a text is a reference and nothing else. */
export const isReference = (text: string): boolean => /^sealed:[0-9a-f]{64}$/.test(text)

/** The commitment in a reference. */
export const commitmentOf = (reference: string): string => reference.slice('sealed:'.length)

/** Every commitment that a value of the record refers to, each once, in the order in which they stand. */
export function commitmentsIn(value: Json): string[] {
  const found = new Set<string>()
  gather(value, found)
  return [...found]
}

function gather(value: Json, into: Set<string>): void {
  if (typeof value === 'string')
    for (const [, commitment = ''] of value.matchAll(REFERENCE)) into.add(commitment)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    gather(key, into)
    gather(inner, into)
  }
}

/** The text with every reference replaced by what stands behind it. */
export const replaceReferences = (text: string, textFor: (commitment: string) => string): string =>
  text.replaceAll(REFERENCE, (_, commitment: string) => textFor(commitment))

/** The value with every reference in its texts replaced. */
export function replaceIn<T extends Json>(value: T, textFor: (commitment: string) => string): T {
  return replaced(value, textFor) as T
}

function replaced(value: Json, textFor: (commitment: string) => string): Json {
  if (typeof value === 'string') return replaceReferences(value, textFor)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: Json) => replaced(item, textFor))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, textFor)]))
}
