import { isObject } from '../basics/json.ts'

type Document = Readonly<Record<string, unknown>>

/** Lays some facts over a document, section by section: what is given replaces what stood there, null takes it away. */
export function layFacts<D extends Document>(document: D, over: Document): D {
  const laid: Record<string, unknown> = { ...document }
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete laid[key]
    else laid[key] = isObject(value) ? layFacts(isObject(laid[key]) ? laid[key] : {}, value) : value
  }
  return laid as D
}
