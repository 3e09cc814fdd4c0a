import type { z } from 'zod'
import type { Result } from '../../core/basics/result.ts'
import type { Language, Text } from '../../core/basics/text.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { FileFormat } from './formats.ts'
import type { Problem } from './problem.ts'
import type { TableReply } from './table-reply.ts'
import type { Scope, Who } from './who.ts'

export type Method = 'get' | 'post' | 'put' | 'delete'

/** One request as a route sees it: read, checked for its shape, and with who makes it. */
export type Asked<Q, B> = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Q
  readonly body: B
  /** SHA-256 of the body as it came, in hexadecimal. */
  readonly bodyHash: string
  /** Legal time at which all of the request had come in; what the service lets it wait for does not count. */
  readonly completeAt: Instant
  readonly who: Who
  readonly language: Language
  readonly header: (name: string) => string | undefined
  /** The path as it was called, without what follows the question mark. */
  readonly path: string
  /** The whole address, for protocols that hand values over in it. */
  readonly url: string
  readonly address: string
}

/** A cookie of ours: never readable by scripts, never sent from other sites. An age of 0 takes it away. */
export type SetCookie = { readonly name: string; readonly value: string; readonly seconds: number }

export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookie?: SetCookie
} & (
  | { readonly json: unknown }
  | { readonly table: TableReply }
  | { readonly text: string; readonly type: string }
  /** A file to be kept: a workbook of these sheets, or any bytes. `name` is without its ending. */
  | { readonly name: Text; readonly sheets: readonly Sheet[] }
  | { readonly name: Text; readonly bytes: Uint8Array<ArrayBuffer>; readonly format: FileFormat }
  | { readonly empty: true }
)

export type Answer = Result<Reply, Problem>

/** What a route answers when all is well, for the description of the interface. */
export type AnswerShape = {
  readonly status: number
  readonly says: Text
  readonly schema?: z.ZodType
  /** A list, which can be had as a table too. */
  readonly table?: true
  /** A file: a workbook, or an archive of several. */
  readonly file?: FileFormat
}

export type HeaderName = 'Idempotency-Key' | 'If-Match' | 'If-None-Match' | 'Acting-Post' | 'Reading-Purpose'

/**
 * 接口 One thing that can be asked of the service, as data: the same table is mounted, described and tried with every role. `path` is written
 * as in OpenAPI, with {names}. `open` routes answer people who did not sign in.
 */
export type Route = {
  readonly operationId: string
  readonly method: Method
  readonly path: string
  readonly tag: string
  readonly summary: Text
  readonly scope: Scope
  readonly open?: true
  /** Who asks is somebody of the installation itself, whatever authority the address names. */
  readonly ofInstallation?: true
  readonly headers?: readonly HeaderName[]
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The body is a table as a file, XLSX or CSV, and reaches the route as its bytes. */
  readonly upload?: true
  /** The body as it is described, where its parts are read elsewhere and later. */
  readonly describedBody?: z.ZodType
  readonly answers: readonly AnswerShape[]
  // oxlint-disable-next-line typescript/no-explicit-any -- what a request holds is known beside its route only; the table holds all
  readonly handle: (asked: Asked<any, any>) => Promise<Answer>
}

type Read<S> = S extends z.ZodType ? z.output<S> : undefined

/** Keeps the types of query and body between their schemas and `handle`. */
export const route = <const Q extends z.ZodObject | undefined, const B extends z.ZodType | undefined>(
  given: Omit<Route, 'query' | 'body' | 'handle'> & {
    readonly query?: Q
    readonly body?: B
    readonly handle: (asked: Asked<Read<Q>, Read<B>>) => Promise<Answer>
  },
): Route => given as unknown as Route
