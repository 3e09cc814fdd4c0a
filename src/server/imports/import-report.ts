import { z } from 'zod'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Language, Text } from '../../core/basics/text.ts'
import type { GridFault, Table } from '../../core/tables/table.ts'
import { formats, formatOf } from '../kit/formats.ts'
import type { Answer, Asked } from '../kit/route.ts'
import type { Cell, TableReply } from '../kit/table-reply.ts'

/** Reads the bytes of a table; `aliases` are column names in other words → the reader's key. */
export type ReadTable = (
  bytes: Uint8Array,
  options?: { readonly aliases?: Readonly<Record<string, string>> },
) => Promise<Result<Table, GridFault>>

/** What is wrong in one row of the table: its line in the file, and what to do about it. */
export type RowFault = { readonly line: number; readonly says: Text }

/**
 * 导入结果 What came of a table: how many rows, what is wrong in which, which columns nobody knows. All rows are kept or none. `more` is what
 * an import answers beside that.
 */
export type ImportReport = {
  readonly kept: boolean
  readonly table: Table
  /** The name of the sheet, and how each column that is read is headed. */
  readonly name: Text
  readonly titles: Readonly<Record<string, string>>
  readonly faults: readonly RowFault[]
  readonly unused: readonly string[]
  readonly more?: Readonly<Record<string, unknown>>
}

const said = z.strictObject({ zh: z.string(), en: z.string() })

/** The answer of an import; each kind adds what it alone answers. */
export const importAnswer = z.strictObject({
  kept: z.boolean(),
  rows: z.int(),
  faulty: z.int(),
  faults: z.array(z.strictObject({ line: z.int(), says: said })),
  unused: z.array(z.string()),
})

export const importQuery = z.strictObject({
  dryRun: z.enum(['true', 'false']).default('false'),
  format: z.enum(formats).exactOptional(),
})

/** Where it is said what is wrong with a row; passed over when the table is handed in again. */
const PROBLEM = '问题'

const inOneCell = (faults: readonly RowFault[], line: number, language: Language) =>
  faults
    .filter((fault) => fault.line === line)
    .map(({ says }) => says[language])
    .join('\n')

/** 问题表 The table as it was handed in, with what is wrong beside each row: mended, it can be handed in again. */
function withFaults({ table, name, titles, faults }: ImportReport, language: Language): TableReply {
  const columns = table.header
    .filter((key) => key !== PROBLEM)
    .map((key) => ({ key, title: { zh: titles[key] ?? key, en: titles[key] ?? key } }))
  const rows = table.rows.map(
    ({ line, cells }): Readonly<Record<string, Cell>> => ({
      ...cells,
      [PROBLEM]: inOneCell(faults, line, language),
    }),
  )
  const problem = { key: PROBLEM, title: { zh: PROBLEM, en: PROBLEM }, width: 60 }
  return { name, columns: [...columns, problem], items: [], rows, next: null }
}

/** An import as a route answers it: counts and faults for programs, the table with its faults where a table is asked for. */
export function answerImport(
  {
    query,
    header,
    language,
  }: Pick<Asked<z.infer<typeof importQuery>, unknown>, 'query' | 'header' | 'language'>,
  report: ImportReport,
): Answer {
  const format = formatOf(query.format, header('accept'))
  if (!format.ok) return format
  const { kept, table, faults, unused, more = {} } = report
  const status = kept ? 201 : 200
  if (format.value !== 'json') return ok({ status, table: withFaults(report, language) })
  const faulty = new Set(faults.map(({ line }) => line)).size
  const known = unused.filter((column) => column !== PROBLEM)
  return ok({ status, json: { kept, rows: table.rows.length, faulty, faults, unused: known, ...more } })
}
