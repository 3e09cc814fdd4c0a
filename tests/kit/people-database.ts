import Sqlite from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import pg from 'pg'
import { people } from '../../src/database/migrations/0002-people.ts'
import type { Database, Tables } from '../../src/database/tables.ts'

/** A database in memory that has the tables of people and nothing else. */
export async function peopleInMemory(): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) })
  await people.up(db)
  return db
}

/** The same on an empty PostgreSQL database. */
export async function peopleOnPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await people.up(db)
  return db
}
