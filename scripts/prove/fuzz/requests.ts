import type { Json } from '../../../src/core/basics/json.ts'
import type { Chance } from '../../../src/rehearsal/kit.ts'
import { type Known, type Schema, valueFrom } from '../../../tests/kit/values-from-schema.ts'
import { mutated, mutatedText } from './mutations.ts'

/** One operation of the description of an interface. */
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: Schema
  }[]
  readonly body: Schema | null
}

/** A request as it goes over the line. `isValid`: made by the description of its operation alone, with nothing changed. */
export type FuzzRequest = {
  readonly operation: string
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly isValid: boolean
}

type Described = {
  readonly operationId: string
  readonly parameters?: Operation['parameters']
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> }
}

/** The operations of an OpenAPI document. */
export function operationsIn(document: unknown): readonly Operation[] {
  const { paths } = document as { paths: Readonly<Record<string, Readonly<Record<string, Described>>>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema ?? null
      return { id: operationId, method: method.toUpperCase(), path, parameters, body }
    }),
  )
}

const VALID_IN_TEN = 5
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']

const given = (name: string, schema: Schema, chance: Chance, known: Known): string => {
  const there = known(name)
  const value = there.length > 0 ? chance.pick(there) : valueFrom(schema, chance, known, name)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A request that the description of the operation takes. */
export function validRequest(operation: Operation, chance: Chance, known: Known): FuzzRequest {
  const { id, method, parameters, body } = operation
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(given(name, { type: 'string', minLength: 1 }, chance, known)),
  )
  const query = parameters
    .filter((each) => each.in === 'query' && (each.required || chance.below(3) === 0))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(given(name, schema, chance, known))}`)
    .join('&')
  const sent = body === null ? null : JSON.stringify(valueFrom(body, chance, known))
  return {
    operation: id,
    method,
    target: query === '' ? path : `${path}?${query}`,
    headers: sent === null ? {} : { 'content-type': 'application/json' },
    body: sent,
    isValid: true,
  }
}

type Twist = (request: FuzzRequest, chance: Chance) => Partial<FuzzRequest>

const parsed = (text: string | null): Json => (text === null ? null : (JSON.parse(text) as Json))
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** What is done to a good request to make it odd. */
const twists: readonly Twist[] = [
  ({ body }, chance) => ({ body: JSON.stringify(mutated(parsed(body), chance)) }),
  ({ body }, chance) => ({ body: JSON.stringify(mutated(mutated(parsed(body), chance), chance)) }),
  ({ target }, chance) => ({ target: mutatedText(target, chance) }),
  ({ target }, chance) => ({
    target: `${target.split('?')[0]}?${mutatedText('limit=1&after=x&sort=id&kind=score', chance)}`,
  }),
  (_, chance) => ({ method: chance.pick(METHODS) }),
  ({ body }, chance) => ({
    body: (body ?? '{"a":1}').slice(0, chance.below((body ?? '1234567').length + 1)),
  }),
  ({ body }) => ({ body: `{"input":1,"input":2,${(body ?? '{}').slice(1) || '}'}` }),
  (_, chance) => ({ body: `{"input":${nested(10 + chance.below(20_000))}}` }),
  (_, chance) => ({ body: JSON.stringify({ input: '长'.repeat(chance.below(500_000)) }) }),
  (_, chance) => ({
    headers: {
      'content-type': chance.pick([
        'text/plain',
        'application/xml',
        'application/json; charset=gbk',
        'multipart/form-data',
        'x/y;;',
      ]),
    },
  }),
  () => ({ headers: {} }),
  ({ headers }, chance) => ({
    headers: {
      ...headers,
      [chance.pick([
        'if-match',
        'if-none-match',
        'idempotency-key',
        'acting-post',
        'reading-purpose',
        'accept',
        'accept-language',
        'range',
        'expect',
        'origin',
      ])]: chance.pick([
        '*',
        '"x"',
        'W/"1", "2"',
        '%E4%BD',
        '%00',
        'x'.repeat(3000),
        'zh;q=9',
        'text/csv',
        'http://evil.example',
        '',
      ]),
    },
  }),
  ({ target }, chance) => ({
    target: chance.pick([
      target.replaceAll('/', '//'),
      `${target}/`,
      target.replace('/api/', '/api/../api/'),
      target.replace('/api/', '/api/%2e%2e/'),
      `${target}/%00`,
      target.replace(/[^/]+$/, '%ff%fe'),
      target.replace(/[^/]+$/, "';drop table entry;--"),
      target.toUpperCase(),
      target.replace(/[^/]+$/, '__proto__'),
      target.replace(/[^/]+$/, 'x'.repeat(6000)),
    ]),
  }),
]

/** A request for any operation, as chance has it: half of them valid by the description. */
export function requestFrom(operations: readonly Operation[], chance: Chance, known: Known): FuzzRequest {
  const request = validRequest(chance.pick(operations), chance, known)
  if (chance.below(10) < VALID_IN_TEN) return request
  const twisted = chance.pick(twists)(request, chance)
  return { ...request, ...twisted, isValid: false }
}
