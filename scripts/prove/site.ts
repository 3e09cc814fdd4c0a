import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres, type PostgresSettings } from '../../src/adapters/database/postgres.ts'
import { openSqlite, readSqlite } from '../../src/adapters/database/sqlite.ts'
import type { Connection, DatabaseKind } from '../../src/database/connection.ts'
import { migrate } from '../../src/database/migrate.ts'
import { type PostgresCluster, RUNTIME_ROLE } from '../../tests/kit/postgres.ts'
import type { Place } from './child-service.ts'
import { clock } from './service.ts'

/** 场地 A database of its own for a proof. */
export type Site = {
  readonly kind: DatabaseKind
  readonly place: Place
  /** Opens it as the service does. On SQLite nobody else may have it open so. */
  readonly serve: () => Connection
  /** Opens it to be looked at, beside whoever serves from it. */
  readonly look: () => Connection
  readonly close: () => Promise<void>
}

/** SQLite in a folder: a new one, or the one given. */
export async function sqliteSite(folder?: string): Promise<Site> {
  const own = folder ?? mkdtempSync(join(tmpdir(), 'zhiheng-proof-'))
  const serve = () => {
    const opened = openSqlite(own)
    if (!opened.ok) throw new Error(`${own} is in use`)
    return opened.value
  }
  const first = serve()
  await migrate(first, { now: clock() })
  await first.close()
  return {
    kind: 'sqlite',
    place: { folder: own },
    serve,
    look: () => readSqlite(own),
    close: async () => {
      if (folder === undefined) rmSync(own, { recursive: true, force: true })
    },
  }
}

/** A new database of a cluster, under the role that the service runs as; the service may reach it by another port than those who look at it. */
export async function postgresSite(
  cluster: PostgresCluster,
  port = cluster.port,
  settings: Pick<PostgresSettings, 'statementTimeout'> = {},
): Promise<Site> {
  const { adminUrl, url } = await cluster.database()
  const owner = openPostgres({ url: adminUrl })
  await migrate(owner, { now: clock(), serviceRole: RUNTIME_ROLE })
  await owner.close()
  const served = url.replace(`:${cluster.port}/`, `:${port}/`)
  return {
    kind: 'postgres',
    place: { url: served },
    serve: () => openPostgres({ ...settings, url: served }),
    look: () => openPostgres({ url }),
    close: async () => {},
  }
}

/** Does something with a connection, which is closed afterwards. */
export async function using<T>(
  connection: Connection,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}
