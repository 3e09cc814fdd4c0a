import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { openSqlite } from '../../src/adapters/database/sqlite.ts'
import type { Connection, DatabaseKind } from '../../src/database/connection.ts'
import { migrate } from '../../src/database/migrate.ts'
import { type PostgresCluster, RUNTIME_ROLE, startPostgres } from './postgres.ts'

/** A database of a test: `connection` as the service opens it, `owner` as whoever owns the tables (the same on SQLite). */
export type TestDatabase = {
  readonly connection: Connection
  readonly owner: Connection
  /** Another connection as that of a second process. */
  readonly beside: () => Connection
  /** How a program is told of it. */
  readonly env: Readonly<Record<string, string>>
  /** Where it is: a folder, or the address at which the service opens it. */
  readonly place: string
}

export type TestDatabases = {
  readonly kind: DatabaseKind
  /** A new database, with tables unless `empty`. */
  readonly make: (options?: { readonly empty?: boolean }) => Promise<TestDatabase>
  readonly close: () => Promise<void>
}

export const NOW = '2026-03-02T01:00:00.000Z'

/** 测试数据库 Makes databases of one kind, and closes and removes all of them. They do not wait for the disk unless `fsync` is asked for. */
export async function testDatabases(
  kind: DatabaseKind,
  options: { readonly fsync?: boolean } = {},
): Promise<TestDatabases> {
  return kind === 'sqlite' ? sqliteDatabases() : postgresDatabases(options.fsync ?? false)
}

function sqliteDatabases(): TestDatabases {
  const made: { connection: Connection; folder: string }[] = []
  return {
    kind: 'sqlite',
    make: async ({ empty = false } = {}) => {
      const folder = mkdtempSync(join(tmpdir(), 'zhiheng-sqlite-'))
      const opened = openSqlite(folder)
      if (!opened.ok) throw new Error('a new folder is in use')
      const connection = opened.value
      made.push({ connection, folder })
      if (!empty) await migrate(connection, { now: NOW })
      return {
        connection,
        owner: connection,
        beside: () => connection,
        place: folder,
        env: { DATA_DIR: folder },
      }
    },
    close: async () => {
      for (const { connection, folder } of made) {
        await connection.close()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

async function postgresDatabases(fsync: boolean): Promise<TestDatabases> {
  const cluster: PostgresCluster = await startPostgres({ fsync })
  const opened: Connection[] = []
  const open = (url: string) => {
    const connection = openPostgres({ url })
    opened.push(connection)
    return connection
  }
  return {
    kind: 'postgres',
    make: async ({ empty = false } = {}) => {
      const { adminUrl, url } = await cluster.database()
      const owner = open(adminUrl)
      if (!empty) await migrate(owner, { now: NOW, serviceRole: RUNTIME_ROLE })
      const env = { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl }
      return { connection: open(url), owner, beside: () => open(url), place: url, env }
    },
    close: async () => {
      for (const connection of opened) await connection.close()
      await cluster.stop()
    },
  }
}
