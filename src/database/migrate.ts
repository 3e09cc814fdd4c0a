import { type Kysely, sql } from 'kysely'
import type { Connection, DatabaseKind } from './connection.ts'
import { guard } from './guards.ts'
import { migrations as all, onlyAdded } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

export type MigrateSettings = {
  readonly now: string
  /** The role under which the service runs on PostgreSQL, where another one owns the tables; null: it is the same, or SQLite. */
  readonly serviceRole?: string | null
  /** Does everything and takes it back. */
  readonly dryRun?: boolean
  readonly migrations?: readonly Migration[]
}

/**
 * 升级 Brings the tables to what this version needs, all of it or nothing, and answers which migrations that took. Whoever comes at the same
 * time waits and then finds it done. Throws where the database comes from a later version, which this one would misread.
 */
export async function migrate(connection: Connection, settings: MigrateSettings): Promise<readonly string[]> {
  const { migrations = all, dryRun = false, serviceRole = null, now } = settings
  const books = connection.database as unknown as Kysely<Bookkeeping>
  const hadBooks = await hasBooks(books, connection.kind)
  const done: string[] = []
  try {
    await connection.database.transaction().execute(async (work) => {
      const tables = work as unknown as Kysely<Bookkeeping>
      await openBooks(tables, connection.kind)
      const before = await doneIn(tables)
      const unknown = before.find((name) => !migrations.some((migration) => migration.name === name))
      if (unknown !== undefined) throw new Error(`the database is of a later version: it has ${unknown}`)
      for (const { name, up } of migrations.filter(({ name }) => !before.includes(name))) {
        await up(work as unknown as Kysely<unknown>, connection.kind)
        await tables.insertInto('migration').values({ name, done_at: now }).execute()
        done.push(name)
      }
      if (done.length > 0)
        await guard(work as unknown as Kysely<unknown>, connection.kind, onlyAdded, serviceRole)
      if (dryRun) throw new TakenBack()
    })
  } catch (error) {
    // Two that begin on an empty database trip over each other on PostgreSQL; the second one finds it done.
    if (!hadBooks && (await hasBooks(books, connection.kind))) return migrate(connection, settings)
    if (!(error instanceof TakenBack)) throw error
  }
  return done
}

/** The migrations that a database still needs. */
export async function pendingMigrations({ database, kind }: Connection): Promise<readonly string[]> {
  const tables = database as unknown as Kysely<Bookkeeping>
  const before = (await hasBooks(tables, kind)) ? await doneIn(tables) : []
  return all.map(({ name }) => name).filter((name) => !before.includes(name))
}

class TakenBack extends Error {}

type Bookkeeping = { migration: { name: string; done_at: string } }

async function openBooks(tables: Kysely<Bookkeeping>, kind: DatabaseKind): Promise<void> {
  await sql`create table if not exists migration (name text not null primary key, done_at text not null)`.execute(
    tables,
  )
  if (kind === 'postgres') await sql`lock table migration in exclusive mode`.execute(tables)
}

async function hasBooks(tables: Kysely<Bookkeeping>, kind: DatabaseKind): Promise<boolean> {
  const { rows } =
    kind === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = 'migration'`.execute(tables)
      : await sql`select 1 from information_schema.tables
          where table_schema = current_schema() and table_name = 'migration'`.execute(tables)
  return rows.length > 0
}

const doneIn = async (tables: Kysely<Bookkeeping>): Promise<readonly string[]> =>
  (await tables.selectFrom('migration').select('name').orderBy('name').execute()).map(({ name }) => name)
