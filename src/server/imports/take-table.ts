import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Table } from '../../core/tables/table.ts'
import { type Problem, problem } from '../kit/problem.ts'
import type { ReadTable } from './import-report.ts'

/** More rows than an office ever hands in at once, and as many as one act may hold. */
const MOST_ROWS = 5000

export const unreadable = (path: string, says: Text): Problem =>
  problem('TableUnreadable', { places: [{ path, problem: says }] })

const ZERO: Text = { zh: '含有不能保存的字符', en: 'it has a character that cannot be kept' }
const TOO_MANY: Text = {
  zh: `超过${MOST_ROWS}行，请分批导入`,
  en: `it has more than ${MOST_ROWS} rows; import it in parts`,
}
const EMPTY: Text = { zh: '没有内容', en: 'it has no rows' }

/** Reads a table that somebody sent, as far as anything of it can be kept. */
export async function takeTable(
  read: ReadTable,
  bytes: Uint8Array,
  aliases: Readonly<Record<string, string>> = {},
): Promise<Result<Table, Problem>> {
  const table = await read(bytes, { aliases })
  if (!table.ok) return err(unreadable(lineOf(table.error.line), table.error.message))
  const { header, rows } = table.value
  if (rows.length === 0) return err(unreadable('', EMPTY))
  if (rows.length > MOST_ROWS) return err(unreadable('', TOO_MANY))
  const spoilt = rows.find(({ cells }) => Object.values(cells).some((cell) => cell.includes('\u0000')))
  if (spoilt || header.some((name) => name.includes('\u0000')))
    return err(unreadable(lineOf(spoilt?.line ?? 1), ZERO))
  return ok(table.value)
}

const lineOf = (line: number | undefined) => (line === undefined ? '' : String(line))

/** The problem of a table that lacks columns. */
export const lacksColumns = (missing: readonly string[]): Problem =>
  unreadable('1', {
    zh: `缺少列：${missing.join('、')}`,
    en: `columns are missing: ${missing.join(', ')}`,
  })
