import { plainHeader } from '../core/tables/table-of-grid.ts'

/** What a column holds, and the names by which people head it, the preferred first. */
export type ColumnNames = Readonly<Record<string, readonly [string, ...string[]]>>

/** Where the columns of a table are (the header's own names), and which columns nothing is read from. */
export function findColumns<C extends ColumnNames>(
  header: readonly string[],
  names: C,
): { readonly at: Readonly<Partial<Record<keyof C, string>>>; readonly unused: readonly string[] } {
  const plain = header.map((name) => plainHeader(name).toLowerCase())
  const at: Partial<Record<keyof C, string>> = {}
  for (const [column, known] of Object.entries(names)) {
    const name = known.find((each) => plain.includes(plainHeader(each).toLowerCase()))
    const found = name === undefined ? undefined : header[plain.indexOf(plainHeader(name).toLowerCase())]
    if (found !== undefined) at[column as keyof C] = found
  }
  const used = new Set(Object.values(at))
  return { at, unused: header.filter((name) => !used.has(name)) }
}
