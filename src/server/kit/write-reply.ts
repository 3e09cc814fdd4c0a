import { err, ok, type Result } from '../../core/basics/result.ts'
import { setCookie } from './cookies.ts'
import { attachment, csvOf, type FileFormat, type Format, formatOf, MEDIA_TYPES, sheetOf } from './formats.ts'
import type { Problem } from './problem.ts'
import { bodyOfProblem, headersOfProblem } from './problem-reply.ts'
import type { Asked, Reply } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import type { Shell } from './shell.ts'
import type { TableReply } from './table-reply.ts'
import type { Language } from '../../core/basics/text.ts'

const JSON_TYPE = `${MEDIA_TYPES.json}; charset=utf-8`

type Content = {
  readonly body: string | Uint8Array<ArrayBuffer> | null
  readonly headers: Readonly<Record<string, string>>
}

async function tableIn(
  format: Format,
  table: TableReply,
  language: Language,
  shell: Shell,
): Promise<Content> {
  const { items, next } = table
  if (format === 'json')
    return { body: JSON.stringify({ items, next }), headers: { 'content-type': JSON_TYPE } }
  const body = format === 'csv' ? csvOf(table, language) : await shell.workbook([sheetOf(table, language)])
  const type = format === 'csv' ? `${MEDIA_TYPES.csv}; charset=utf-8` : MEDIA_TYPES.xlsx
  return {
    body,
    headers: { 'content-type': type, 'content-disposition': attachment(table.name[language], format) },
  }
}

const fileOf = (name: string, format: FileFormat, body: Uint8Array<ArrayBuffer>): Content => ({
  body,
  headers: { 'content-type': MEDIA_TYPES[format], 'content-disposition': attachment(name, format) },
})

async function contentOf(
  reply: Reply,
  asked: Asked<unknown, unknown>,
  shell: Shell,
): Promise<Result<Content, Problem>> {
  if ('empty' in reply) return ok({ body: null, headers: {} })
  if ('json' in reply) return ok({ body: JSON.stringify(reply.json), headers: { 'content-type': JSON_TYPE } })
  if ('text' in reply) return ok({ body: reply.text, headers: { 'content-type': reply.type } })
  if ('sheets' in reply)
    return ok(fileOf(reply.name[asked.language], 'xlsx', await shell.workbook(reply.sheets)))
  if ('bytes' in reply) return ok(fileOf(reply.name[asked.language], reply.format, reply.bytes))
  const named = (asked.query as { format?: Format } | undefined)?.format
  const format = formatOf(named, asked.header('accept'))
  return format.ok ? ok(await tableIn(format.value, reply.table, asked.language, shell)) : err(format.error)
}

/** What a route answered, as it is sent. */
export async function writeReply(
  reply: Reply,
  asked: Asked<unknown, unknown>,
  shell: Shell,
): Promise<Result<Response, Problem>> {
  const content = await contentOf(reply, asked, shell)
  if (!content.ok) return content
  const { body, headers } = content.value
  return ok(
    new Response(body, {
      status: reply.status,
      headers: {
        ...securityHeaders(shell.isHttps),
        'content-language': asked.language,
        vary: 'Accept, Accept-Language, Cookie, Authorization',
        ...headers,
        ...reply.headers,
        ...(reply.cookie ? { 'set-cookie': setCookie(reply.cookie, shell.isHttps) } : {}),
      },
    }),
  )
}

/** A problem as it is sent. */
export const writeProblem = (problem: Problem, language: Language, shell: Pick<Shell, 'isHttps'>): Response =>
  new Response(JSON.stringify(bodyOfProblem(problem, language)), {
    status: problem.status,
    headers: {
      ...securityHeaders(shell.isHttps),
      'content-language': language,
      vary: 'Accept, Accept-Language, Cookie, Authorization',
      ...headersOfProblem(problem),
    },
  })
