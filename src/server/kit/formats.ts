import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Language } from '../../core/basics/text.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { preferencesIn } from './language.ts'
import { type Problem, problem } from './problem.ts'
import type { Cell, TableReply } from './table-reply.ts'

export const formats = ['json', 'csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** What is handed out or taken in as a file. */
export type FileFormat = Exclude<Format, 'json'> | 'zip'

export const MEDIA_TYPES: Readonly<Record<Format | FileFormat, string>> = {
  json: 'application/json',
  zip: 'application/zip',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const OFFERED: Readonly<Record<string, Format>> = {
  [MEDIA_TYPES.json]: 'json',
  [MEDIA_TYPES.csv]: 'csv',
  [MEDIA_TYPES.xlsx]: 'xlsx',
  'application/*': 'json',
  'text/*': 'csv',
  '*/*': 'json',
}

/** The format of a list: by name where one is given, else the first that the Accept header names; JSON where it names none. */
export function formatOf(asked: Format | undefined, accept: string | undefined): Result<Format, Problem> {
  if (asked !== undefined) return ok(asked)
  if (accept === undefined || accept.trim() === '') return ok('json')
  const [first] = preferencesIn(accept).flatMap(({ value }) => OFFERED[value] ?? [])
  return first === undefined ? err(problem('NoSuchFormat')) : ok(first)
}

/** A spreadsheet takes what begins so for a formula; an apostrophe in front makes it text (OWASP, CSV injection). */
const inertCell = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const csvCell = (cell: Cell, isNumber: boolean) => {
  const text = cell === null ? '' : String(cell)
  return quoted(isNumber && /^-?\d+(\.\d+)?$/.test(text) ? text : inertCell(text))
}

/** A table as CSV (RFC 4180), with the byte-order mark without which Excel does not read Chinese. */
export function csvOf({ columns, rows }: Pick<TableReply, 'columns' | 'rows'>, language: Language): string {
  const head = columns.map(({ title }) => quoted(title[language]))
  const body = rows.map((row) =>
    columns.map(({ key, isNumber = false }) => csvCell(row[key] ?? null, isNumber)),
  )
  return `\uFEFF${[head, ...body].map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/** The sheet of a table, for the library that writes workbooks. */
export const sheetOf = ({ name, columns, rows }: TableReply, language: Language): Sheet => ({
  name: name[language].slice(0, 31),
  columns: columns.map(({ title, ...rest }) => ({ ...rest, title: title[language] })),
  rows,
})

/** Makes the bytes of a workbook. */
export type Workbook = (sheets: readonly Sheet[]) => Promise<Uint8Array<ArrayBuffer>>

/** How a browser is to name what it keeps: in plain letters for old ones, and in full (RFC 6266). */
export const attachment = (name: string, format: Format | FileFormat): string =>
  `attachment; filename="file.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`
