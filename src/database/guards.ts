import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from './connection.ts'

type Triggers = Readonly<Record<string, string>>

/**
 * SQLite knows no rights, so triggers end what would change a row of the record. Rows of an authority in which everything is made up may be
 * removed, so whether that is so cannot change once it was founded.
 */
export const triggersOf = (table: string): Triggers =>
  table === FOUNDED ? foundedTriggers : addedTriggers(table)

const FOUNDED = 'authority'

const foundedTriggers: Triggers = {
  authority_stays: trigger('authority_stays', 'update of id, is_rehearsal on authority', {
    when: 'new.id <> old.id or new.is_rehearsal <> old.is_rehearsal',
    says: 'an authority stays what it was founded as',
  }),
}

const addedTriggers = (table: string): Triggers => {
  const says = `${table} is only added to`
  const isReal = 'not exists (select 1 from authority where id = old.authority and is_rehearsal = 1)'
  return {
    [`${table}_no_update`]: trigger(`${table}_no_update`, `update on ${table}`, { says }),
    [`${table}_no_delete`]: trigger(`${table}_no_delete`, `delete on ${table}`, { when: isReal, says }),
  }
}

function trigger(name: string, before: string, { when, says }: { when?: string; says: string }): string {
  const condition = when === undefined ? '' : `when ${when} `
  return `create trigger ${name} before ${before} ${condition}begin select raise(abort, '${says}'); end`
}

/** The tables that triggers stand on. */
export const guarded = (onlyAdded: readonly string[]): readonly string[] => [...onlyAdded, FOUNDED]

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
  for (const table of guarded(tables))
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
  authority: 'select, insert, update (name_zh, name_en, edition)',
  log: 'select, insert, update',
}
