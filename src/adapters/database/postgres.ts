import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely'
import pg from 'pg'
import type { Connection, Trouble } from '../../database/connection.ts'
import type { Tables } from '../../database/tables.ts'

export type PostgresSettings = {
  /** postgresql://…; TLS by its `sslmode`. */
  readonly url: string
  readonly mostConnections?: number
  /** In milliseconds: how long one statement may take, and how long a free connection is waited for. */
  readonly statementTimeout?: number
  readonly connectTimeout?: number
}

/**
 * What a statement and its answer may take on their way, beyond what it may take to be done. A line that is dead says nothing by itself: only
 * that no answer came tells.
 */
const UNDERWAY_MS = 2000

/**
 * Opens a PostgreSQL database of version 15 or later. Nothing is connected yet; a connection that was lost is made anew when it is needed
 * next.
 */
export function openPostgres(settings: PostgresSettings): Connection {
  const { statementTimeout = 30_000 } = settings
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.mostConnections ?? 10,
    connectionTimeoutMillis: settings.connectTimeout ?? 5000,
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout + UNDERWAY_MS,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  })
  // Who waits for an answer over a lost connection is told; an error that nobody listens to would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: async () => checkingCommits(await pool.connect()), end: () => pool.end() },
    }),
  })
  return {
    kind: 'postgres',
    database,
    snapshot: (read) =>
      database
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (work) => {
          // What is computed between two pages of a long log, and a page of it, may take minutes.
          for (const timeout of ['statement_timeout', 'idle_in_transaction_session_timeout'])
            await sql.raw(`set local ${timeout} = 0`).execute(work)
          return read(work)
        }),
    troubleOf,
    close: () => database.destroy(),
  }
}

/** What the driver says where no answer came in time. */
const SILENT = 'Query read timeout'

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()

/**
 * PostgreSQL answers a commit of a transaction that failed before with a quiet rollback: that must not pass for kept. A connection on which an
 * answer did not come is asked nothing more and is not used again.
 */
function checkingCommits(client: pg.PoolClient): PostgresPoolClient {
  const known = wrapped.get(client)
  if (known) return known
  let isSilent = false
  const ask = async (sql: string, parameters: readonly unknown[]) => {
    if (isSilent) throw new Error(SILENT)
    try {
      return await client.query(sql, parameters as unknown[])
    } catch (error) {
      isSilent = error instanceof Error && error.message === SILENT
      throw error
    }
  }
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const result = await ask(sql, parameters)
    if (sql === 'commit' && result.command !== 'COMMIT')
      throw new Error('a transaction that failed was committed')
    return result
  }
  const checking = { query, release: () => client.release(isSilent) } as unknown as PostgresPoolClient
  wrapped.set(client, checking)
  return checking
}

/** Whole numbers of 64 bits (and sums of them) come as numbers. Throws on one that a number cannot hold. */
const parserOf: typeof pg.types.getTypeParser = (type, format) =>
  WHOLE.has(type) ? wholeNumber : pg.types.getTypeParser(type, format)

const WHOLE = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new Error(`the database holds ${text}, which is no safe whole number`)
  return value
}

/** By SQLSTATE: serialization failure and deadlock are tried again. */
const AGAIN = new Set(['40001', '40P01'])
/** Connection lost, out of space or memory or connections, ended by an operator, too slow, read-only; and what the network says. */
const UNAVAILABLE = /^(?:08|53|57|58|55P03|25006|25P0[34]|E[A-Z]{3,})/

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (AGAIN.has(code)) return 'again'
  if (UNAVAILABLE.test(code)) return 'unavailable'
  // The driver has no code for these.
  return code === '' && LOST.test(error.message) ? 'unavailable' : null
}

const LOST =
  /^(?:Connection terminated|Query read timeout$|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/
