import { err, type Result } from '../../core/basics/result.ts'
import type { Grid, GridFault, Table, TableFault } from '../../core/tables/table.ts'
import { tableOfGrid } from '../../core/tables/table-of-grid.ts'
import { readBytes } from '../files.ts'
import { LARGEST_FILE_BYTES } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { fileTooLarge, OLD_OR_LOCKED_WORKBOOK } from './table-words.ts'

/** `sheet`: which sheet of a workbook (else the first); `aliases`: column names in other words → the caller's key. */
export type TableOptions = {
  readonly sheet?: string
  readonly aliases?: Readonly<Record<string, string>>
}

/**
 * Reads a CSV (UTF-8, with a byte order mark or not, or GB18030) or XLSX file as text cells under the caller's column
 * names. What a file is, its first bytes say and not its name.
 */
export async function readTable(
  file: string,
  options: TableOptions = {},
): Promise<Result<Table, TableFault>> {
  const bytes = await readBytes(file, LARGEST_FILE_BYTES, fileTooLarge)
  if (!bytes.ok) return bytes
  const table = await readTableBytes(bytes.value, options)
  return table.ok ? table : err({ file, ...table.error })
}

/** The same from bytes that somebody sent; how many they may be, whoever takes them in says. */
export async function readTableBytes(
  bytes: Uint8Array,
  options: TableOptions = {},
): Promise<Result<Table, GridFault>> {
  const grid = await readGrid(bytes, options.sheet)
  return grid.ok ? tableOfGrid(grid.value, options.aliases) : grid
}

async function readGrid(bytes: Uint8Array, sheet: string | undefined): Promise<Result<Grid, GridFault>> {
  if (beginsWith(bytes, OLE_CONTAINER)) return err({ message: OLD_OR_LOCKED_WORKBOOK })
  return beginsWith(bytes, ZIP_ARCHIVE) ? await readXlsx(bytes, sheet) : readCsv(bytes)
}

const ZIP_ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)
