import { sql } from 'kysely'
import type { DatabaseKind } from '../connection.ts'
import type { Database, Tables, Work } from '../tables.ts'

export type TableName = keyof Tables

/** Tables whose rows others refer to, in the order in which they are filled. */
const REFERRED_TO: readonly string[] = ['authority', 'log', 'entry']

/** Every table that holds what was entered, those first to which others refer: so they are filled, and emptied in the opposite order. */
export async function tableNames(
  database: Database | Work,
  kind: DatabaseKind,
): Promise<readonly TableName[]> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_master
          where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`.execute(database)
      : await sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`.execute(
          database,
        )
  const all = rows.map(({ name }) => name).filter((name) => name !== 'migration')
  const first = REFERRED_TO.filter((name) => all.includes(name))
  return [...first, ...all.filter((name) => !first.includes(name)).toSorted()] as TableName[]
}
