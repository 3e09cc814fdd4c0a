import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Kysely } from 'kysely'
import { tablesThere } from './catalogue.ts'
import type { Connection } from './connection.ts'
import { pendingMigrations } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { rowsOfTable, Tally } from './table-rows.ts'

export const BACKUP = 'zhiheng-backup/1'

/** Not part of a backup: what one installation knows of itself at one moment. */
export const NOT_KEPT = ['migration', 'lease']

/** How many rows of each table. */
export type Counts = Readonly<Record<string, number>>

/**
 * 备份 Writes everything as it stood at one moment into one file, while others go on working: JSON lines, packed with gzip. First what it is;
 * then for each table its name and columns, and its rows; last the tally of each table, without which the file is not whole. The file holds
 * personal values and is for its owner alone. It is under its name once it is on the disk, never half.
 */
export async function backup(connection: Connection, file: string, at: string): Promise<Counts> {
  const pending = await pendingMigrations(connection)
  if (pending.length > 0)
    throw new Error(`the tables are not of this version: ${pending.join(', ')} is to come`)
  const unfinished = `${file}.unfinished`
  const counts: Record<string, number> = {}
  try {
    await connection.snapshot(async (database) => {
      const lines = linesOf(database as unknown as Kysely<unknown>, connection, at, counts)
      await pipeline(Readable.from(lines), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    })
    await flush(unfinished)
    await rename(unfinished, file)
    await flush(dirname(file))
  } finally {
    await rm(unfinished, { force: true })
  }
  return counts
}

async function* linesOf(
  database: Kysely<unknown>,
  { kind }: Connection,
  at: string,
  counts: Record<string, number>,
): AsyncGenerator<string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  yield line({ backup: BACKUP, at, migrations: migrations.map(({ name }) => name) })
  const tallies: Record<string, string> = {}
  for (const table of await tablesThere(database, kind)) {
    if (NOT_KEPT.includes(table.name)) continue
    const tally = new Tally()
    // In the order of names, so that a row is the same line whichever database it comes from.
    const sorted = { ...table, columns: table.columns.toSorted() }
    yield line({ table: table.name, columns: sorted.columns })
    for await (const row of rowsOfTable(database, sorted)) {
      const text = JSON.stringify(row)
      tally.add(text)
      yield `${text}\n`
    }
    tallies[table.name] = tally.value
    counts[table.name] = tally.rows
  }
  yield line({ tallies })
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
