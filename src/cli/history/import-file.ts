import type { RowKind } from '../../core/history/rows.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Table } from '../../core/tables/table.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { checkTable, type TableChecked } from '../../sheets/history/check-table.ts'
import { aliasesOf } from '../../sheets/history/columns.ts'
import type { CellProblem } from '../../sheets/history/read-cells.ts'
import { fileName } from '../file-name.ts'
import type { Office } from '../office-files/office.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { historyState } from './in-office.ts'

/** A file as it was read and checked against what is there: what would be added, and what is wrong. */
export type FileRead = TableChecked & { readonly table: Table }

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
  const { edition } = office.world
  const against = { file: fileName(path), edition, there: historyState(office)[kind], on }
  const checked = checkTable(kind, table.value, against)
  if (checked.ok) return ok({ table: table.value, ...checked.value })
  const missing = checked.error
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

/** The same as problems of the file, one sentence each. */
export const asProblems = (file: string, problems: readonly CellProblem[]): Problem[] =>
  problems.map(({ line, column, wrong, mend }) => ({
    file,
    line,
    message: { zh: `“${column}”列：${wrong.zh}`, en: `column ${column}: ${wrong.en}` },
    mend: { zh: `请${mend.zh}`, en: mend.en },
  }))
