import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from './connection.ts'

/** SQLite knows no rights, so triggers end what would change a row of the record. */
export const triggersOf = (table: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['update', 'delete'].map((change) => [
      `${table}_no_${change}`,
      `create trigger ${table}_no_${change} before ${change} on ${table} ` +
        `begin select raise(abort, '${table} is only added to'); end`,
    ]),
  )

/**
 * Sees to it that rows of these tables are only added: on SQLite by triggers, on PostgreSQL by what the service's role may do there. That
 * role may do what it has to in every other table, and owns none.
 */
export async function guard(
  database: Kysely<unknown>,
  kind: DatabaseKind,
  onlyAdded: readonly string[],
  serviceRole: string | null,
): Promise<void> {
  if (kind === 'sqlite') await putTriggers(database, onlyAdded)
  else if (serviceRole !== null) await grant(database, onlyAdded, serviceRole)
}

async function putTriggers(database: Kysely<unknown>, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    for (const [name, text] of Object.entries(triggersOf(table))) {
      await sql.raw(`drop trigger if exists ${name}`).execute(database)
      await sql.raw(text).execute(database)
    }
}

async function grant(database: Kysely<unknown>, onlyAdded: readonly string[], role: string): Promise<void> {
  const to = sql.id(role)
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(database)
  const rightsOf = (table: string) =>
    RIGHTS[table] ?? (onlyAdded.includes(table) ? 'select, insert' : EVERYTHING)
  const granted = new Set(rows.map(({ name }) => rightsOf(name)))
  const list = (tables: readonly { name: string }[]) => sql.join(tables.map(({ name }) => sql.id(name)))
  await sql`revoke all on ${list(rows)} from public, ${to}`.execute(database)
  for (const rights of granted) {
    const tables = rows.filter(({ name }) => rightsOf(name) === rights)
    await sql`grant ${sql.raw(rights)} on ${list(tables)} to ${to}`.execute(database)
  }
}

const EVERYTHING = 'select, insert, update, delete'

/** Tables in which the service may do less than in others. */
const RIGHTS: Readonly<Record<string, string>> = {
  migration: 'select',
  authority: 'select, insert, update',
  log: 'select, insert, update',
}
