import type { JsonSchema } from '../server/openapi/json-schema.ts'

type Schema = Readonly<Record<string, unknown>>

const isPlainName = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name)
const keyOf = (name: string) => (isPlainName(name) ? name : JSON.stringify(name))
const union = (types: readonly string[]) => [...new Set(types)].join(' | ')
const grouped = (type: string) => (/[|&]|^readonly /.test(type) ? `(${type})` : type)

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
}

function objectType(schema: Schema): string {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)
  const required = (schema['required'] ?? []) as readonly string[]
  const fields = properties.map(
    ([name, of]) => `readonly ${keyOf(name)}${required.includes(name) ? '' : '?'}: ${typeOf(of)}`,
  )
  const rest = schema['additionalProperties']
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  if (rest === false) return 'Readonly<Record<string, never>>'
  return `Readonly<Record<string, ${typeof rest === 'object' ? typeOf(rest as Schema) : 'unknown'}>>`
}

function arrayType(schema: Schema): string {
  const fixed = schema['prefixItems'] as readonly Schema[] | undefined
  if (fixed) return `readonly [${fixed.map(typeOf).join(', ')}]`
  return `readonly ${grouped(typeOf((schema['items'] ?? {}) as Schema))}[]`
}

/**
 * The TypeScript type of what fits a JSON Schema, as far as types can say it: limits of lengths and patterns are left to the service. What the
 * schema does not describe is unknown.
 */
export function typeOf(schema: JsonSchema): string {
  const literals = schema['enum'] ?? ('const' in schema ? [schema['const']] : undefined)
  if (literals !== undefined)
    return union((literals as readonly unknown[]).map((each) => JSON.stringify(each)))
  const options = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined
  if (options) return union(options.map(typeOf))
  const all = schema['allOf'] as readonly Schema[] | undefined
  if (all) return all.map((each) => grouped(typeOf(each))).join(' & ')
  const { type } = schema
  if (Array.isArray(type)) return union(type.map((each: string) => typeOf({ ...schema, type: each })))
  if (type === 'object') return objectType(schema)
  if (type === 'array') return arrayType(schema)
  return PLAIN[String(type)] ?? 'unknown'
}
