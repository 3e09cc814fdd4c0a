import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { SQLITE_FILE } from '../../src/adapters/database/sqlite.ts'
import type { Place } from '../../scripts/prove/child-service.ts'

export type Value = string | number | null
export type Statement = { readonly text: string; readonly values: readonly Value[] }

/** A database as somebody uses it who writes SQL by hand: statements prepared once, no layer between. `?` stands for a value. */
export type RawDatabase = {
  readonly read: (statement: Statement) => Promise<readonly Readonly<Record<string, Value>>[]>
  /** All of them in one transaction. */
  readonly write: (statements: readonly Statement[]) => Promise<void>
}

export const openRaw = (place: Place): RawDatabase =>
  'url' in place ? ofServer(place.url) : ofFolder(place.folder)

/** With what the service sets: write-ahead log, and a commit that waits for the disk. */
function ofFolder(folder: string): RawDatabase {
  const sqlite = new Sqlite(join(folder, SQLITE_FILE), { timeout: 5000 })
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    sqlite.pragma(pragma)
  const known = new Map<string, Sqlite.Statement>()
  const prepared = (text: string) => {
    const statement = known.get(text) ?? sqlite.prepare(text)
    known.set(text, statement)
    return statement
  }
  const all = sqlite.transaction((statements: readonly Statement[]) => {
    for (const { text, values } of statements) prepared(text).run(values)
  })
  return {
    read: async ({ text, values }) => prepared(text).all(values) as Record<string, Value>[],
    write: async (statements) => all.immediate(statements),
  }
}

function ofServer(connectionString: string): RawDatabase {
  const pool = new pg.Pool({ connectionString, max: 10 })
  const names = new Map<string, { readonly name: string; readonly text: string }>()
  const named = (text: string) => {
    let place = 0
    const known = names.get(text) ?? {
      name: `s${names.size}`,
      text: text.replaceAll('?', () => `$${(place += 1)}`),
    }
    names.set(text, known)
    return known
  }
  return {
    read: async ({ text, values }) => (await pool.query({ ...named(text), values: [...values] })).rows,
    write: async (statements) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const { text, values } of statements) await client.query({ ...named(text), values: [...values] })
        await client.query('commit')
      } finally {
        client.release()
      }
    },
  }
}
