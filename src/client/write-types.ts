import { allRoutes, type Standing } from '../server/all-routes.ts'
import type { AnswerShape, Route } from '../server/kit/route.ts'
import { schemaOf } from '../server/openapi/json-schema.ts'
import { typeOf } from './type-of.ts'

const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

const record = (fields: readonly string[]) =>
  fields.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${fields.join('; ')} }`

function answerType({ schema, table }: AnswerShape): string {
  const item = schema ? typeOf(schemaOf(schema)) : 'unknown'
  return table ? `{ readonly items: readonly (${item})[]; readonly next: string | null }` : item
}

/** What a successful request answers; nothing where no answer has a body. */
function answersOf({ answers }: Route): string {
  const told = answers.filter(({ schema, status }) => schema !== undefined && status < 300).map(answerType)
  return told.length === 0 ? 'null' : [...new Set(told)].join(' | ')
}

/** A file goes as a Blob, which carries its type. */
function bodyType({ upload, describedBody, body }: Route): string {
  if (upload) return 'Blob'
  const described = describedBody ?? body
  return described ? typeOf(schemaOf(described)) : 'undefined'
}

function operation(route: Route): string {
  const { operationId, method, path, query } = route
  const fields = [
    `readonly method: '${method}'`,
    `readonly path: '${path}'`,
    `readonly params: ${record(namesIn(path).map((name) => `readonly ${name}: string`))}`,
    `readonly query: ${query ? typeOf(schemaOf(query)) : 'Readonly<Record<string, never>>'}`,
    `readonly body: ${bodyType(route)}`,
    `readonly answer: ${answersOf(route)}`,
  ]
  return `  '${operationId}': {\n${fields.map((field) => `    ${field}\n`).join('')}  }\n`
}

/** The types of every operation, and where each is found. The routes are only described here, so that nothing stands behind them. */
export function operationsFile(): string {
  const nothing = { about: {}, reading: {}, doing: {}, people: {}, record: {} }
  const routes = allRoutes(nothing as unknown as Standing)
  const types = routes.map(operation).join('')
  const places = routes
    .map(({ operationId, method, path }) => `  '${operationId}': ['${method}', '${path}'],\n`)
    .join('')
  return `// generated; run npm run generate
/** What each operation of the service takes and answers. */
export type Operations = {
${types}}

/** Where each operation is found. */
export const places: { readonly [O in keyof Operations]: readonly [Operations[O]['method'], Operations[O]['path']] } = {
${places}}
`
}
