import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Connection, Trouble } from '../../database/connection.ts'
import type { Database, Tables } from '../../database/tables.ts'
import { folderInUse, folderUnusable } from './database-words.ts'
import { lockFolder } from './folder-lock.ts'

/** The database in a data folder. */
export const SQLITE_FILE = 'zhiheng.db'

/** Whether a data folder has a database. */
export const hasSqlite = (folder: string): boolean => existsSync(join(folder, SQLITE_FILE))

/** `inUse`: another process serves this folder. `unusable`: it cannot be made, locked or read. */
export type NotOpened = { readonly reason: 'inUse' | 'unusable'; readonly text: Text }

/**
 * Opens the database of a data folder to serve from it, making both where they are missing. What a commit has answered survives a power cut.
 * The folder is for its owner alone, and for one process alone until that one closes it or ends.
 */
export function openSqlite(folder: string): Result<Connection, NotOpened> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
    const lock = lockFolder(folder)
    if (!lock) return err({ reason: 'inUse', text: folderInUse(folder) })
    return ok(openLocked(join(folder, SQLITE_FILE), lock.release))
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return err({ reason: 'unusable', text: folderUnusable(folder, cause) })
  }
}

function openLocked(file: string, release: () => void): Connection {
  try {
    const sqlite = new Sqlite(file, { timeout: 5000 })
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      'trusted_schema = OFF',
    ])
      sqlite.pragma(pragma)
    const database = kyselyOver(sqlite, 'begin immediate')
    const close = async () => {
      await database.destroy()
      release()
    }
    return { ...connectionTo(file, database), close }
  } catch (error) {
    release()
    throw error
  }
}

/** Opens the database of a folder to be read beside the process that serves from it. Throws where there is none. */
export function readSqlite(folder: string): Connection {
  const file = join(folder, SQLITE_FILE)
  const database = readerOf(file)
  return { ...connectionTo(file, database), close: () => database.destroy() }
}

const connectionTo = (file: string, database: Database): Omit<Connection, 'close'> => ({
  kind: 'sqlite',
  database,
  snapshot: async (read) => {
    const reader = readerOf(file)
    try {
      return await reader.transaction().execute(read)
    } finally {
      await reader.destroy()
    }
  },
  troubleOf,
})

function readerOf(file: string): Database {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  // A reader writes nothing; it is examined all the same, as what the service has open.
  sqlite.pragma('synchronous = FULL')
  return kyselyOver(sqlite, 'begin')
}

/** What is full, locked or broken below SQLite may be well again later; what breaks a rule of the tables is a bug. */
function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Sqlite.SqliteError)) return null
  return /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|CANTOPEN|READONLY|NOMEM|PROTOCOL)/.test(error.code)
    ? 'unavailable'
    : null
}

/**
 * Statements are prepared once. A transaction that will write says so when it begins, or it could fail half way; one that SQLite has ended
 * by itself (a full disk) needs no end. Texts with NUL are refused, as PostgreSQL does.
 */
function kyselyOver(sqlite: Sqlite.Database, begin: string): Database {
  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = (sql: string) => {
    const text = sql === 'begin' ? begin : sql
    const known = prepared.get(text)
    if (known && !known.busy) return known
    const statement = sqlite.prepare(text)
    if (prepared.size >= MOST_PREPARED) prepared.clear()
    prepared.set(text, statement)
    return statement
  }
  const database = {
    close: () => sqlite.close(),
    prepare: (sql: string) => {
      const statement = prepare(sql)
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => statement.all(checked(parameters)),
        run: (parameters: readonly unknown[]) =>
          sql === 'rollback' && !sqlite.inTransaction
            ? { changes: 0, lastInsertRowid: 0 }
            : statement.run(checked(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(checked(parameters)) as never,
      }
    },
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
}

const MOST_PREPARED = 500

function checked(parameters: readonly unknown[]): readonly unknown[] {
  for (const parameter of parameters)
    if (typeof parameter === 'string' && parameter.includes('\0'))
      throw new Error('a text with the character U+0000 cannot be kept')
  return parameters
}
