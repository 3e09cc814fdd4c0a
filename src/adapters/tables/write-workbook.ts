import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Result } from '../../core/basics/result.ts'
import { decimalText } from '../../core/tables/decimal-text.ts'
import { type FileFault, writeBytesAtomically } from '../files.ts'

/** A sheet to write. Values are text, or decimal strings and integers in columns marked `isNumber`. */
export type SheetOfRows = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** `width` is counted in characters of the default font; a Chinese character takes two. */
export type SheetColumn = {
  readonly key: string
  readonly title: string
  readonly width?: number
  readonly isNumber?: boolean
}

/**
 * Writes an XLSX workbook as a whole or not at all. Every text is written as text: what begins with = + - or @ is
 * never a formula. Throws on sheet names that Excel does not allow, because only a program can cause that.
 */
export async function writeWorkbook(
  file: string,
  sheets: readonly SheetOfRows[],
): Promise<Result<null, FileFault>> {
  return writeBytesAtomically(file, await workbookBytes(sheets))
}

/** The same workbook as bytes, for whoever sends it. */
export const workbookBytes = async (sheets: readonly SheetOfRows[]): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await writeXlsx({ sheets: sheets.map(layOut) }))

function layOut({ name, columns, rows }: SheetOfRows): WriteSheet {
  const titles = columns.map(({ title }) => title)
  const body = rows.map((row) => columns.map((column) => valueOf(row[column.key] ?? null, column)))
  return {
    name,
    columns: columns.map(({ width }) => (width === undefined ? {} : { width })),
    rows: [titles, ...body],
    freezePane: { rows: 1 },
  }
}

/** A decimal becomes a number cell only where the number says exactly the same; else it stays text. */
function valueOf(value: string | number | null, { isNumber = false }: SheetColumn): string | number | null {
  if (value === null) return null
  const text = String(value)
  if (!isNumber) return escaped(text)
  const number = Number(text)
  return text !== '' && decimalText(number) === text ? number : escaped(text)
}

/**
 * The format writes a control character as _x0007_, and so must mark an underscore that only looks like the beginning
 * of one (ECMA-376, ST_Xstring). The library reads this form but does not write it.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f]/g,
      (c) => `_x00${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}_`,
    )
}
