import { type Cell, type CellValue, readXlsx as parseXlsx, type Sheet } from 'hucre/xlsx'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { decimalText } from '../../core/tables/decimal-text.ts'
import type { Grid, GridFault, GridLine } from '../../core/tables/table.ts'
import { LARGEST_UNPACKED_BYTES, MOST_COLUMNS, MOST_ROWS } from './limits.ts'
import {
  BROKEN_WORKBOOK,
  cellIsError,
  dateUnreadable,
  digitsLost,
  formulaNotComputed,
  sheetAbsent,
  TOO_MANY_COLUMNS,
  TOO_MANY_ROWS,
  UNPACKED_TOO_LARGE,
} from './table-words.ts'
import { unpackedBytes } from './unpacked-bytes.ts'

/**
 * Reads one sheet of an XLSX workbook, the first visible one unless named. Numbers become the decimal that their author
 * sees (`79.5`, in a percent format `79.5%`), dates YYYY-MM-DD. A cell without a usable value is a fault.
 */
export async function readXlsx(bytes: Uint8Array, wanted?: string): Promise<Result<Grid, GridFault>> {
  const unpacked = unpackedBytes(bytes)
  if (unpacked === null) return err({ message: BROKEN_WORKBOOK })
  if (unpacked > LARGEST_UNPACKED_BYTES) return err({ message: UNPACKED_TOO_LARGE })
  const found = await findSheet(bytes, wanted)
  if (!found.ok) return err({ message: found.error })
  const { rows, cells = new Map<string, Cell>() } = found.value
  if (rows.length > MOST_ROWS + 1) return err({ message: TOO_MANY_ROWS })
  const grid: GridLine[] = []
  for (const [row, values] of rows.entries()) {
    const line = row + 1
    if (values.length > MOST_COLUMNS && !isBlank(values[MOST_COLUMNS])) {
      return err({ line, message: TOO_MANY_COLUMNS })
    }
    const texts: string[] = []
    for (const [column, value] of values.entries()) {
      const text = textOf(value, cells.get(`${row},${column}`), `${columnName(column)}${line}`)
      if (!text.ok) return err({ line, message: text.error })
      texts.push(text.value.trim())
    }
    grid.push({ line, cells: texts })
  }
  return ok(grid)
}

const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || value === ''

async function findSheet(bytes: Uint8Array, wanted: string | undefined): Promise<Result<Sheet, Text>> {
  const present: string[] = []
  let isTaken = false
  const take = (sheet: {
    readonly name: string
    readonly hidden?: boolean
    readonly veryHidden?: boolean
  }) => {
    present.push(sheet.name)
    const fits = wanted === undefined ? !sheet.hidden && !sheet.veryHidden : sheet.name === wanted
    const isFirst = fits && !isTaken
    isTaken ||= fits
    return isFirst
  }
  try {
    const { sheets } = await parseXlsx(bytes, { readStyles: true, sheets: take, range: WITHIN })
    const [sheet] = sheets
    return sheet ? ok(sheet) : err(wanted === undefined ? BROKEN_WORKBOOK : sheetAbsent(wanted, present))
  } catch {
    // The library throws its own errors and, on damaged XML, those of the language; both mean the same to the reader.
    return err(BROKEN_WORKBOOK)
  }
}

function textOf(value: CellValue, cell: Cell | undefined, place: string): Result<string, Text> {
  if (cell?.type === 'error') return err(cellIsError(place, String(value)))
  if (cell?.formula !== undefined && value === null) return err(formulaNotComputed(place))
  if (value === null) return ok('')
  if (typeof value === 'string') return ok(value)
  if (typeof value === 'boolean') return ok(value ? 'TRUE' : 'FALSE')
  if (value instanceof Date) return dateText(value, place)
  const isPercent = cell?.style?.numFmt?.includes('%') === true
  const text = decimalText(value, isPercent ? 2 : 0)
  return text === null ? err(digitsLost(place)) : ok(isPercent ? `${text}%` : text)
}

function dateText(date: Date, place: string): Result<string, Text> {
  if (Number.isNaN(date.getTime())) return err(dateUnreadable(place))
  // The library puts what the sheet shows into the fields of UTC.
  const [day = '', time = ''] = date.toISOString().split('T')
  return ok(time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`)
}

/** The letters over a column, counted from 0: A, B, … Z, AA. */
function columnName(column: number): string {
  const head = column >= 26 ? columnName(Math.floor(column / 26) - 1) : ''
  return head + String.fromCharCode(65 + (column % 26))
}

/** One row and one column more than allowed are read, to know that there are too many; what lies beyond is not unpacked. */
const WITHIN = `A1:${columnName(MOST_COLUMNS)}${MOST_ROWS + 2}`
