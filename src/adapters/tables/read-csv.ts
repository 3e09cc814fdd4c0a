import { CsvError, parse } from 'csv-parse/sync'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Grid, GridFault, GridLine } from '../../core/tables/table.ts'
import { decodeText } from './decode-text.ts'
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts'
import {
  BROKEN_CSV,
  QUOTE_MISPLACED,
  QUOTE_NOT_CLOSED,
  ROW_TOO_LONG,
  TOO_MANY_COLUMNS,
  TOO_MANY_ROWS,
} from './table-words.ts'

const LONGEST_ROW = 200_000

/** Reads CSV after RFC 4180 (or with tabs, as spreadsheets also write it). A fault names the line of the file. */
export function readCsv(bytes: Uint8Array): Result<Grid, GridFault> {
  const text = decodeText(bytes)
  if (!text.ok) return err({ message: text.error })
  // Two more than allowed are enough to know: one for the column names, one too many.
  const records = recordsIn(text.value, MOST_ROWS + 2)
  return records.ok ? withinLimits(gridOf(records.value).lines) : records
}

function recordsIn(text: string, most: number): Result<string[][], GridFault> {
  try {
    const options = { delimiter: delimiterOf(text), relax_column_count: true, max_record_size: LONGEST_ROW }
    return ok(parse(text, { ...options, to: most }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const sound = Number(error['records'])
    const before = sound > 0 ? recordsIn(text, sound) : ok([])
    return err({
      line: before.ok ? gridOf(before.value).next : 1,
      message: MEANINGS[error.code] ?? BROKEN_CSV,
    })
  }
}

/** Every record with the line on which it begins, and the line after the last: a cell may hold line ends of its own. */
function gridOf(records: readonly string[][]): { readonly lines: Grid; readonly next: number } {
  const lines: GridLine[] = []
  let next = 1
  for (const cells of records) {
    lines.push({ line: next, cells: cells.map((cell) => cell.trim()) })
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
  }
  return { lines, next }
}

const MEANINGS: Readonly<Record<string, Text>> = {
  CSV_QUOTE_NOT_CLOSED: QUOTE_NOT_CLOSED,
  CSV_INVALID_CLOSING_QUOTE: QUOTE_MISPLACED,
  INVALID_OPENING_QUOTE: QUOTE_MISPLACED,
  CSV_MAX_RECORD_SIZE: ROW_TOO_LONG,
}

function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return head.includes('\t') && !head.includes(',') ? '\t' : ','
}

function withinLimits(grid: Grid): Result<Grid, GridFault> {
  const wide = grid.find(({ cells }) => cells.length > MOST_COLUMNS)
  if (wide) return err({ line: wide.line, message: TOO_MANY_COLUMNS })
  return grid.length > MOST_ROWS + 1 ? err({ message: TOO_MANY_ROWS }) : ok(grid)
}
