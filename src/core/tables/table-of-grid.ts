import { err, ok, type Result } from '../basics/result.ts'
import type { Text } from '../basics/text.ts'
import type { Grid, GridFault, GridLine, Table, TableRow } from './table.ts'

/** A column name as it is compared: full-width forms become ordinary ones, blanks are trimmed and made single. */
export const plainHeader = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ')

/**
 * Takes the first line with content for column names and the others with content for rows. `aliases` translates
 * column names (申报组织 → application); other names stay. A row has as many cells as there are columns: what is
 * missing or left over is a fault with its line, because guessing would put a score under the wrong name.
 */
export function tableOfGrid(
  grid: Grid,
  aliases: Readonly<Record<string, string>> = {},
): Result<Table, GridFault> {
  const [head, ...rest] = grid.filter(hasContent)
  if (!head) return err({ message: EMPTY })
  const names = headerOf(head, aliases)
  const width = names.findLastIndex((name) => name !== '') + 1
  const fault = headerFault(head.line, names.slice(0, width))
  if (fault) return err(fault)
  const header = names.slice(0, width)
  // A column may have any name, also one like __proto__; a copy of a row that has them all keeps it an ordinary one.
  const blank: Readonly<Record<string, string>> = Object.fromEntries(header.map((name) => [name, '']))
  const rows: TableRow[] = []
  for (const { line, cells } of rest) {
    const isRagged = cells.length !== width && (cells.length < width || cells.slice(width).some(isFilled))
    if (isRagged) return err({ line, message: ragged(width, cells.length) })
    const named = { ...blank }
    for (const [i, name] of header.entries()) named[name] = cells[i] ?? ''
    rows.push({ line, cells: named })
  }
  return ok({ header, rows })
}

const hasContent = ({ cells }: GridLine): boolean => cells.some(isFilled)

const isFilled = (cell: string): boolean => cell !== ''

function headerOf(head: GridLine, aliases: Readonly<Record<string, string>>): readonly string[] {
  const translations = new Map(Object.entries(aliases).map(([name, key]) => [plainHeader(name), key]))
  return head.cells.map(plainHeader).map((name) => translations.get(name) ?? name)
}

function headerFault(line: number, names: readonly string[]): GridFault | null {
  const nameless = names.indexOf('')
  if (nameless >= 0) return { line, message: namelessColumn(nameless + 1) }
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  return twice === undefined ? null : { line, message: columnTwice(twice) }
}

const EMPTY: Text = {
  zh: '文件中没有内容，请在第一行填写列名，其下逐行填写。',
  en: 'The file is empty; put the column names on the first line and one row on each line below.',
}

const namelessColumn = (column: number): Text => ({
  zh: `第${column}列没有列名，请补填列名或删除该列。`,
  en: `Column ${column} has no name; name it or remove it.`,
})

const columnTwice = (name: string): Text => ({
  zh: `列名“${name}”重复出现，请只保留一列。`,
  en: `The column "${name}" stands twice; keep one.`,
})

const ragged = (expected: number, found: number): Text => ({
  zh: `本行有${found}个单元格，列名有${expected}个，请补齐或删除多余的单元格；单元格内容含逗号的须加双引号。`,
  en: `This row has ${found} cells for ${expected} columns; fill in what is missing or remove what is left over, and put a cell that holds a comma in double quotes.`,
})
