import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../connection.ts'

/** `text` and `integer` must be there; with a question mark they may be missing. */
export type ColumnType = 'text' | 'text?' | 'integer'

/** 表 A table as data. */
export type TableShape = {
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly key: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly index?: readonly (readonly string[])[]
  /** Columns that name a row of another table, by that table. */
  readonly refersTo?: Readonly<
    Record<string, { readonly by: readonly string[]; readonly key: readonly string[] }>
  >
}

export type TableShapes = Readonly<Record<string, TableShape>>

/** Creates tables in their order. SQLite holds their types as strictly as PostgreSQL does; whole numbers have 64 bits on both. */
export async function createTables(
  database: Kysely<unknown>,
  kind: DatabaseKind,
  shapes: TableShapes,
): Promise<void> {
  for (const [name, shape] of Object.entries(shapes)) {
    await sql
      .raw(`create table ${name} (${partsOf(kind, shape).join(', ')})${STRICT[kind]}`)
      .execute(database)
    for (const columns of shape.index ?? [])
      await database.schema
        .createIndex(`${name}_by_${columns.join('_')}`)
        .on(name)
        .columns([...columns])
        .execute()
  }
}

const STRICT: Readonly<Record<DatabaseKind, string>> = { sqlite: ' strict', postgres: '' }
const INTEGER: Readonly<Record<DatabaseKind, string>> = { sqlite: 'integer', postgres: 'bigint' }

function partsOf(kind: DatabaseKind, { columns, key, unique = [], refersTo = {} }: TableShape): string[] {
  const column = ([name, type]: [string, ColumnType]) =>
    `"${name}" ${type === 'integer' ? INTEGER[kind] : 'text'}${type.endsWith('?') ? '' : ' not null'}`
  const list = (names: readonly string[]) => `(${names.map((name) => `"${name}"`).join(', ')})`
  return [
    ...Object.entries(columns).map(column),
    `primary key ${list(key)}`,
    ...unique.map((names) => `unique ${list(names)}`),
    ...Object.entries(refersTo).map(
      ([table, { by, key }]) => `foreign key ${list(by)} references ${table} ${list(key)}`,
    ),
  ]
}
