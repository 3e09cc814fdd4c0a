import type { Text } from '../../core/basics/text.ts'
import { MEDIA_TYPES } from '../kit/formats.ts'
import { PROBLEM_TYPE } from '../kit/problem-reply.ts'
import type { AnswerShape, HeaderName, Route } from '../kit/route.ts'
import { type JsonSchema, schemaOf } from './json-schema.ts'
import { problemSchema } from './problem-schema.ts'

/** A group of interfaces, in the order in which they are listed. */
export type Tag = { readonly name: string; readonly says: Text }

type Schema = { readonly schema: JsonSchema }
type Named = { readonly name: string; readonly required?: boolean } & Schema

const inBoth = ({ zh, en }: Text) => `${zh} / ${en}`

const HEADERS: Readonly<Record<HeaderName, Text>> = {
  'Idempotency-Key': {
    zh: '办理编号：同一编号在24小时内只办理一次',
    en: 'a key of the client: within 24 hours a request with the same key is carried out once',
  },
  'If-Match': {
    zh: '所见版本：须以所见情况办理的事项必填',
    en: 'what was seen (an ETag); acts that judge what was seen need it',
  },
  'If-None-Match': { zh: '已有版本：没有变化时不再发送', en: 'what the reader has already' },
  'Acting-Post': {
    zh: '以哪个岗位办理；只有一个岗位时可不填',
    en: 'the post that acts; may be left out by whoever has one alone',
  },
  'Reading-Purpose': {
    zh: '查阅目的（以百分号编码书写），纪检监察查阅时必填',
    en: 'what is read for, percent-encoded; discipline inspectors state it',
  },
}

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

function queryParameters({ query }: Route): readonly object[] {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query) as {
    properties?: Record<string, JsonSchema>
    required?: readonly string[]
  }
  const named: Named[] = Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema,
  }))
  return named.map((parameter) => ({ in: 'query', ...parameter }))
}

const headerParameters = ({ headers = [] }: Route) =>
  headers.map((name) => ({
    name,
    in: 'header',
    required: false,
    description: inBoth(HEADERS[name]),
    schema: { type: 'string' },
  }))

const listOf = (item: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { items: { type: 'array', items: item }, next: { type: ['string', 'null'] } },
  required: ['items', 'next'],
  additionalProperties: false,
})

const bytes = { schema: { type: 'string', format: 'binary' } }
const tableFile = { [MEDIA_TYPES.xlsx]: bytes, [MEDIA_TYPES.csv]: bytes }

function contentOf({ schema, table, file }: AnswerShape): object | undefined {
  if (file) return { [MEDIA_TYPES[file]]: bytes }
  const described = schema ? schemaOf(schema) : {}
  if (table)
    return {
      [MEDIA_TYPES.json]: { schema: listOf(described) },
      [MEDIA_TYPES.csv]: bytes,
      [MEDIA_TYPES.xlsx]: bytes,
    }
  return schema ? { [MEDIA_TYPES.json]: { schema: described } } : undefined
}

function answerOf(shape: AnswerShape) {
  const content = contentOf(shape)
  return { description: inBoth(shape.says), ...(content ? { content } : {}) }
}

const PROBLEM = {
  description: '暂不能办理，说明原因 / not possible now, and why',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
}

function operationOf(route: Route): object {
  const { operationId, tag, summary, scope, open, answers } = route
  const body = route.describedBody ?? route.body
  return {
    operationId,
    tags: [tag],
    summary: summary.zh,
    description: summary.en,
    'x-summary': summary,
    'x-scope': scope,
    parameters: [...pathParameters(route.path), ...queryParameters(route), ...headerParameters(route)],
    ...(route.upload ? { requestBody: { required: true, content: tableFile } } : {}),
    ...(body
      ? { requestBody: { required: true, content: { [MEDIA_TYPES.json]: { schema: schemaOf(body) } } } }
      : {}),
    responses: {
      ...Object.fromEntries(answers.map((shape) => [String(shape.status), answerOf(shape)])),
      default: PROBLEM,
    },
    security: open ? [{}, { session: [] }, { token: [] }] : [{ session: [] }, { token: [] }],
  }
}

function pathsOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  return paths
}

/** 接口说明 The OpenAPI 3.1 document of the routes. Its schemas are JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export const describeRoutes = (
  routes: readonly Route[],
  tags: readonly Tag[],
  about: { readonly version: string; readonly server: string; readonly cookie: string },
) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: '质衡 Zhiheng',
    version: about.version,
    summary: '政府质量奖评审平台接口 / the interface of a platform for government quality awards',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: about.server }],
  tags: tags.map(({ name, says }) => ({ name, description: inBoth(says), 'x-name': says })),
  paths: pathsOf(routes),
  components: {
    schemas: { Problem: problemSchema },
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: about.cookie },
      token: { type: 'http', scheme: 'bearer' },
    },
  },
})
