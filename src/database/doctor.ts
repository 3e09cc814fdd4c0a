import { type Kysely, sql } from 'kysely'
import type { Text } from '../core/basics/text.ts'
import type { Connection } from './connection.ts'
import { guarded, triggersOf } from './guards.ts'
import { pendingMigrations } from './migrate.ts'
import { onlyAdded } from './migrations/index.ts'
import { findingWords } from './words.findings.ts'

export type FindingCode = keyof typeof findingWords

/** 检查结果 What is wrong with a database. Nobody is served from it until it is put right. */
export type Finding = { readonly code: FindingCode; readonly about: string; readonly text: Text }

/**
 * 体检 Looks, as the role under which the service runs, whether the record is safe here: the tables are those of this version, what is
 * acknowledged is on the disk, and rows of the record cannot be changed. Changes nothing.
 */
export async function examine(connection: Connection): Promise<readonly Finding[]> {
  const pending = await pendingMigrations(connection)
  if (pending.length > 0) return [finding('tablesMissing', pending.join(', '))]
  return connection.kind === 'sqlite' ? examineSqlite(connection) : examinePostgres(connection)
}

const finding = (code: FindingCode, about: string): Finding => ({
  code,
  about,
  text: findingWords[code](about),
})

async function examineSqlite({ database }: Connection): Promise<readonly Finding[]> {
  const found: Finding[] = []
  const { rows } = await sql<{ name: string; text: string }>`
    select name, sql as text from sqlite_master where type = 'trigger'`.execute(database)
  for (const table of guarded(onlyAdded))
    for (const [name, text] of Object.entries(triggersOf(table)))
      if (!rows.some((row) => row.name === name && row.text.toLowerCase() === text))
        found.push(finding('rowsCanChange', table))
  const settings = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 }
  for (const [name, wanted] of Object.entries(settings)) {
    const answer = await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(database)
    const value = Object.values(answer.rows[0] ?? {})[0]
    if (value !== wanted) found.push(finding('notDurable', `${name} = ${String(value)}`))
  }
  return found
}

async function examinePostgres(connection: Connection): Promise<readonly Finding[]> {
  const database = connection.database as unknown as Kysely<unknown>
  const found: Finding[] = []
  const { rows: settings } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('server_version_num', 'server_encoding', 'fsync', 'full_page_writes', 'synchronous_commit')`.execute(
    database,
  )
  const value = (name: string) => settings.find((one) => one.name === name)?.setting ?? ''
  if (Number(value('server_version_num')) < 150_000)
    found.push(finding('tooOld', value('server_version_num')))
  if (value('server_encoding') !== 'UTF8') found.push(finding('notUtf8', value('server_encoding')))
  for (const name of ['fsync', 'full_page_writes'])
    if (value(name) !== 'on') found.push(finding('notDurable', `${name} = ${value(name)}`))
  if (value('synchronous_commit') === 'off') found.push(finding('notDurable', 'synchronous_commit = off'))
  found.push(...(await examineRole(database)))
  for (const table of onlyAdded)
    if (await canChange(database, table)) found.push(finding('rowsCanChange', table))
  return found
}

async function examineRole(database: Kysely<unknown>): Promise<readonly Finding[]> {
  const { rows } = await sql<{ role: string; superuser: boolean; owns: boolean; creates: boolean }>`
    select current_user as role,
      (select rolsuper from pg_roles where rolname = current_user) as superuser,
      exists (select 1 from pg_tables
        where schemaname = current_schema() and pg_has_role(current_user, tableowner, 'member')) as owns,
      has_schema_privilege(current_user, current_schema(), 'create') as creates`.execute(database)
  const [role] = rows
  if (!role) return []
  if (role.superuser) return [finding('superuser', role.role)]
  if (role.owns) return [finding('ownsTables', role.role)]
  return role.creates ? [finding('createsTables', role.role)] : []
}

/** Tries to change and to remove no row at all: a right that is missing is missed all the same. Emptying a table cannot be tried, so it is asked. */
async function canChange(database: Kysely<unknown>, table: string): Promise<boolean> {
  const attempts = [
    sql`update ${sql.id(table)} set authority = authority where 1 = 0`,
    sql`delete from ${sql.id(table)} where 1 = 0`,
  ]
  for (const attempt of attempts) {
    const isRefused = await attempt.execute(database).then(
      () => false,
      (error: unknown) => {
        if (codeOf(error) === INSUFFICIENT_PRIVILEGE) return true
        throw error
      },
    )
    if (!isRefused) return true
  }
  const { rows } = await sql<{ can: boolean }>`
    select has_table_privilege(current_user, ${table}, 'truncate, trigger')
      or has_any_column_privilege(current_user, ${table}, 'update') as can`.execute(database)
  return rows[0]?.can ?? false
}

const INSUFFICIENT_PRIVILEGE = '42501'
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
