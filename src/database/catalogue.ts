import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from './connection.ts'

/** A table as it is there: its columns and its key, each in order. */
export type TableThere = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

/** Rows of these are named by rows of others, so they come first. */
const FIRST = ['authority', 'log', 'entry']

/** The tables of a database, so ordered that rows can be put in table by table. */
export async function tablesThere(
  database: Kysely<unknown>,
  kind: DatabaseKind,
): Promise<readonly TableThere[]> {
  const { rows } = await COLUMNS[kind].execute(database)
  const names = [...new Set(rows.map(({ name }) => name))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  )
  return names.map((name) => {
    const own = rows.filter((row) => row.name === name)
    const key = own.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place)
    return { name, columns: own.map(({ column }) => column), key: key.map(({ column }) => column) }
  })
}

const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

type Row = { name: string; column: string; place: number }

const COLUMNS = {
  sqlite: sql<Row>`
    select t.name as name, c.name as "column", c.pk as place
    from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite_%' order by t.name, c.cid`,
  postgres: sql<Row>`
    select c.table_name::text as name, c.column_name::text as "column", coalesce(array_position(
      (select conkey::integer[] from pg_constraint
        where contype = 'p' and conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass),
      c.ordinal_position::integer), 0) as place
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
    order by c.table_name, c.ordinal_position`,
}
