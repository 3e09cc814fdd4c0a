import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from '../../src/database/migrate.ts'
import type { Database, Tables } from '../../src/database/tables.ts'
import { NOW } from './databases.ts'

/** A database in memory with all its tables, for tests of one thing at a time. */
export async function peopleInMemory(): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) })
  const snapshot = () => Promise.reject(new Error('a database in memory has one connection'))
  await migrate(
    { kind: 'sqlite', database, snapshot, troubleOf: () => null, close: () => database.destroy() },
    { now: NOW },
  )
  return database
}
