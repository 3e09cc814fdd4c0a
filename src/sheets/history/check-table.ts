import { checkRows } from '../../core/history/check-rows.ts'
import type { RowKind, RowsByKind } from '../../core/history/rows.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Table } from '../../core/tables/table.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { COLUMNS } from './columns.ts'
import type { CellProblem } from './read-cells.ts'
import { missingColumns, readRows } from './read-rows.ts'

/** A table as it was checked against what is there: what would be added, and what is wrong. */
export type TableChecked = {
  readonly rows: readonly RowsByKind[RowKind][]
  readonly problems: readonly CellProblem[]
  readonly unused: readonly string[]
}

/** What a table is read against: the name under which it was handed in, the rows that are there already, and the day. */
type Against = {
  readonly file: string
  readonly edition: Edition
  readonly there: readonly RowsByKind[RowKind][]
  readonly on: IsoDate
}

const titleOf = (kind: RowKind, key: string) =>
  COLUMNS[kind].find((column) => column.key === key)?.title ?? key

/** Checks every row of a table on history; or names the columns that it lacks. Nothing is recorded. */
export function checkTable(
  kind: RowKind,
  table: Table,
  { file, edition, there, on }: Against,
): Result<TableChecked, readonly string[]> {
  const missing = missingColumns(kind, table)
  if (missing.length > 0) return err(missing)
  const read = readRows(kind, table, file, edition)
  const rows = read.rows.map(({ row }) => row)
  const checked = checkRows(kind, rows, { edition, there, on }).map(
    ({ row, column, ...said }): CellProblem => ({
      line: read.rows[row - 1]?.line ?? 1,
      column: titleOf(kind, column),
      ...said,
    }),
  )
  const problems = [...read.problems, ...checked].toSorted((a, b) => a.line - b.line)
  return ok({ rows, problems, unused: read.unused })
}
