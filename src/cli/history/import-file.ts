import { checkRows } from '../../core/history/check-rows.ts'
import type { RowKind, RowsByKind } from '../../core/history/rows.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Table } from '../../core/tables/table.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { fileName } from '../file-name.ts'
import type { Office } from '../office-files/office.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { aliasesOf, COLUMNS } from './columns.ts'
import { historyState } from './in-office.ts'
import type { CellProblem } from './read-cells.ts'
import { missingColumns, readRows } from './read-rows.ts'

/** A file as it was read and checked against what is there: what would be added, and what is wrong. */
export type FileRead = {
  readonly table: Table
  readonly rows: readonly RowsByKind[RowKind][]
  readonly problems: readonly CellProblem[]
  readonly unused: readonly string[]
}

const titleOf = (kind: RowKind, key: string) =>
  COLUMNS[kind].find((column) => column.key === key)?.title ?? key

/** Reads a table and checks every row; nothing is recorded. */
export async function readFile(
  ports: Ports,
  kind: RowKind,
  path: string,
  office: Office,
  on: IsoDate,
): Promise<Result<FileRead, Problem>> {
  const table = await ports.readTable(path, aliasesOf(kind))
  if (!table.ok) return table
  const missing = missingColumns(kind, table.value)
  if (missing.length > 0) {
    const message = {
      zh: `缺少列：${missing.join('、')}`,
      en: `columns are missing: ${missing.join(', ')}`,
    }
    const mend = {
      zh: `空表可用 zhiheng history template --kind ${kind} 生成`,
      en: `zhiheng history template --kind ${kind} writes an empty table`,
    }
    return err({ file: path, line: 1, message, mend })
  }
  const { edition } = office.world
  const read = readRows(kind, table.value, fileName(path), edition)
  const there = historyState(office)[kind]
  const given = read.rows.map(({ row }) => row)
  const checked = checkRows(kind, given, { edition, there, on }).map(
    ({ row, column, ...said }): CellProblem => ({
      line: read.rows[row - 1]?.line ?? 1,
      column: titleOf(kind, column),
      ...said,
    }),
  )
  const problems = [...read.problems, ...checked].toSorted((a, b) => a.line - b.line)
  return ok({ table: table.value, rows: given, problems, unused: read.unused })
}

/** The same as problems of the file, one sentence each. */
export const asProblems = (file: string, problems: readonly CellProblem[]): Problem[] =>
  problems.map(({ line, column, wrong, mend }) => ({
    file,
    line,
    message: { zh: `“${column}”列：${wrong.zh}`, en: `column ${column}: ${wrong.en}` },
    mend: { zh: `请${mend.zh}`, en: mend.en },
  }))
