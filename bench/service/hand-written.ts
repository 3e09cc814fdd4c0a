import type { RecordedAct } from '../../scripts/prove/recorded-rows.ts'
import type { Statement, Value } from './raw-database.ts'

type Row = Readonly<Record<string, Value>>

/** What is done with a row that is there already, as the store does it. */
const AGAIN: Readonly<Record<string, (columns: readonly string[]) => string>> = {
  thing: (columns) =>
    ` on conflict (authority, log, kind, id) do update set ${columns.map((one) => `${one} = excluded.${one}`).join(', ')}`,
  sealed_value: () => ' on conflict do nothing',
}

function insertion(table: string, rows: readonly Row[]): Statement {
  const columns = Object.keys(rows[0] ?? {})
  const places = `(${columns.map(() => '?').join(', ')})`
  const all = rows.map(() => places).join(', ')
  return {
    text: `insert into ${table} (${columns.join(', ')}) values ${all}${AGAIN[table]?.(columns) ?? ''}`,
    values: rows.flatMap((row) => Object.values(row)),
  }
}

/** The transaction that writes what an act wrote, table by table. The log moves by the number of entries, so that acts may come in any order. */
export function statementsOf({ authority, log, from, to, rows }: RecordedAct): readonly Statement[] {
  const tables = [...new Set(rows.map(([table]) => table))]
  return [
    {
      text: 'update log set position = position + ? where authority = ? and id = ?',
      values: [to - from, authority, log],
    },
    ...tables.map((table) =>
      insertion(
        table,
        rows.flatMap(([one, row]) => (one === table ? [row] : [])),
      ),
    ),
  ]
}
