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
  const grid: GridLine[] = []
  let lastLine = 0
  const keep = (cells: readonly string[], { lines }: { readonly lines: number }): null => {
    // The parser tells the line on which a record ends; a cell may hold line ends of its own.
    const line = lines - cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
    grid.push({ line, cells: cells.map((cell) => cell.trim()) })
    lastLine = lines
    return null
  }
  try {
    parse(text.value, {
      delimiter: delimiterOf(text.value),
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      // Two more than allowed are enough to know: one for the column names, one too many.
      to: MOST_ROWS + 2,
      on_record: keep,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return err({ line: lastLine + 1, message: MEANINGS[error.code] ?? BROKEN_CSV })
  }
  return withinLimits(grid)
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
