import fc from 'fast-check'
import type { Json } from '../../src/core/basics/json.ts'
import { addDays } from '../../src/core/time/iso-date.ts'
import type { Chance } from '../../src/rehearsal/kit.ts'

/** A JSON Schema of 2020-12, as the description of the interface has them. */
export type Schema = { readonly [keyword: string]: unknown }

/** What a text of this name may hold beside what its schema says: ids of things that are there. */
export type Known = (name: string) => readonly string[]

const PATTERN_SAMPLES = 40
const MOST_ITEMS = 3
const ANY_TEXT = ['a', '质量', 'K7QM', '2026-03-02', '第三条', 'x-1', ' ', '0.5']

const samples = new Map<string, readonly string[]>()

function matching(pattern: string): readonly string[] {
  const known = samples.get(pattern)
  if (known) return known
  const found = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: 7, numRuns: PATTERN_SAMPLES })
  samples.set(pattern, found)
  return found
}

const numberIn = (schema: Schema, keyword: string, otherwise: number): number => {
  const value = schema[keyword]
  return typeof value === 'number' ? value : otherwise
}

function textFrom(schema: Schema, chance: Chance, name: string, known: Known): string {
  const { pattern, format } = schema
  const least = numberIn(schema, 'minLength', 0)
  const most = numberIn(schema, 'maxLength', 200)
  const fits = (text: string) =>
    text.length >= least &&
    text.length <= most &&
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text))
  if (format === 'date-time')
    return `${addDays('2026-01-01', chance.below(600))}T0${chance.below(10)}:00:00.000Z`
  if (format === 'date') return addDays('2026-01-01', chance.below(600))
  const here = known(name).filter(fits)
  if (here.length > 0 && chance.below(4) > 0) return chance.pick(here)
  const found = (typeof pattern === 'string' ? matching(pattern) : ANY_TEXT).filter(fits)
  return found.length > 0 ? chance.pick(found) : 'x'.repeat(Math.max(1, least))
}

function numberFrom(schema: Schema, chance: Chance): number {
  const least = Math.max(numberIn(schema, 'minimum', 0), numberIn(schema, 'exclusiveMinimum', -1) + 1)
  const most = numberIn(schema, 'maximum', least + 1000)
  return least + chance.below(Math.max(1, Math.min(most - least + 1, 5000)))
}

function recordFrom(schema: Schema, chance: Chance, known: Known): Json {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>
  const required = (schema['required'] ?? []) as readonly string[]
  const own = Object.entries(properties)
    .filter(([name]) => required.includes(name) || chance.below(3) === 0)
    .map(([name, each]) => [name, valueFrom(each, chance, known, name)] as const)
  const more = schema['additionalProperties']
  if (typeof more !== 'object' || more === null) return Object.fromEntries(own)
  const names = (schema['propertyNames'] ?? { type: 'string' }) as Schema
  const others = Array.from({ length: chance.below(MOST_ITEMS) }, () => {
    const key = valueFrom(names, chance, known)
    return [typeof key === 'string' ? key : JSON.stringify(key), valueFrom(more as Schema, chance, known)]
  })
  return Object.fromEntries([...own, ...others])
}

function listFrom(schema: Schema, chance: Chance, known: Known, name: string): Json {
  const least = numberIn(schema, 'minItems', 0)
  const most = Math.min(numberIn(schema, 'maxItems', least + MOST_ITEMS), least + MOST_ITEMS)
  const items = (schema['items'] ?? {}) as Schema
  return Array.from({ length: least + chance.below(most - least + 1) }, () =>
    valueFrom(items, chance, known, name),
  )
}

/** A value that a schema takes, as chance has it. `name` is that of the property under which it stands. */
export function valueFrom(schema: Schema, chance: Chance, known: Known = () => [], name = ''): Json {
  const options = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined
  if (options) return valueFrom(chance.pick(options), chance, known, name)
  if ('const' in schema) return schema['const'] as Json
  if (Array.isArray(schema['enum'])) return chance.pick(schema['enum'] as readonly Json[])
  const { type } = schema
  switch (Array.isArray(type) ? chance.pick(type as readonly string[]) : type) {
    case 'object':
      return recordFrom(schema, chance, known)
    case 'array':
      return listFrom(schema, chance, known, name)
    case 'string':
      return textFrom(schema, chance, name, known)
    case 'integer':
    case 'number':
      return numberFrom(schema, chance)
    case 'boolean':
      return chance.below(2) === 0
    case 'null':
      return null
    default:
      return chance.pick<Json>([null, true, 7, 'x', [], {}, { name: '质衡' }])
  }
}
