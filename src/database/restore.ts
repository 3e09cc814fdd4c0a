import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import type { Text } from '../core/basics/text.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import { BACKUP, type Counts, NOT_KEPT } from './backup.ts'
import { type TableThere, tablesThere } from './catalogue.ts'
import type { Connection } from './connection.ts'
import { migrations } from './migrations/index.ts'
import { insertValues, type RowValues, rowsOfTable, Tally } from './table-rows.ts'
import { restoreWords } from './words.restore.ts'

export type NotRestored = { readonly reason: keyof typeof restoreWords; readonly text: Text }

const refuse = (reason: keyof typeof restoreWords, about = ''): Stop =>
  new Stop({ reason, text: restoreWords[reason](about) })

class Stop extends Error {
  constructor(readonly why: NotRestored) {
    super(why.text.en)
  }
}

/**
 * 恢复 Puts a backup into a database whose tables are there and empty, of either kind, all of it or nothing, and reads every row back to see
 * that it is what the backup says.
 */
export async function restore(connection: Connection, file: string): Promise<Result<Counts, NotRestored>> {
  try {
    return ok(
      await connection.database
        .transaction()
        .execute((work) => restoreIn(work as unknown as Kysely<unknown>, connection, file)),
    )
  } catch (error) {
    if (error instanceof Stop) return err(error.why)
    if (isDamage(error)) return err(refuse('damaged').why)
    throw error
  }
}

async function restoreIn(work: Kysely<unknown>, { kind }: Connection, file: string): Promise<Counts> {
  const tables = (await tablesThere(work, kind)).filter(({ name }) => !NOT_KEPT.includes(name))
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.id(table.name)} limit 1`.execute(work)
    if (rows.length > 0) throw refuse('notEmpty', table.name)
  }
  const tallies = await putIn(work, file, tables)
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const tally = new Tally()
    const sorted = { ...table, columns: table.columns.toSorted() }
    for await (const row of rowsOfTable(work, sorted)) tally.add(JSON.stringify(row))
    if (tallies[table.name] !== tally.value) throw refuse('damaged', table.name)
    counts[table.name] = tally.rows
  }
  return counts
}

type Tallies = Readonly<Record<string, string>>
type Line = RowValues | { table: string; columns: string[] } | { tallies: Tallies } | Header
type Header = { backup: string; migrations: string[] }

const MOST_ROWS = 200

/** Reads the file line by line into the tables. Answers what it says the tables hold. */
async function putIn(work: Kysely<unknown>, file: string, tables: readonly TableThere[]): Promise<Tallies> {
  let target: { name: string; columns: string[] } | null = null
  let waiting: RowValues[] = []
  let tallies: Tallies | null = null
  const flush = async () => {
    if (target && waiting.length > 0) await insertValues(work, target, waiting)
    waiting = []
  }
  let isFirst = true
  for await (const text of linesIn(file)) {
    const line = JSON.parse(text) as Line
    if (isFirst) checkHeader(line)
    isFirst = false
    if (Array.isArray(line)) {
      waiting.push(line as RowValues)
      if (waiting.length === MOST_ROWS) await flush()
    } else if ('table' in line) {
      await flush()
      if (
        !tables.some(({ name, columns }) => name === line.table && isSame(columns.toSorted(), line.columns))
      )
        throw refuse('otherVersion', line.table)
      target = { name: line.table, columns: line.columns }
    } else if ('tallies' in line) {
      await flush()
      ;({ tallies } = line)
    }
  }
  if (!tallies) throw refuse('damaged')
  return tallies
}

function checkHeader(line: Line): void {
  if (Array.isArray(line) || !('backup' in line) || line.backup !== BACKUP) throw refuse('notABackup')
  const names = migrations.map(({ name }) => name)
  if (!isSame(names, line.migrations)) throw refuse('otherVersion', line.migrations.at(-1))
}

const isSame = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b)

async function* linesIn(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const source = createReadStream(file)
  source.on('error', (error) => unpacked.destroy(error))
  // Lines are cut at line feeds alone, as they were written: a text may hold other characters that end lines.
  let rest = ''
  for await (const chunk of source.pipe(unpacked).setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw refuse('damaged')
}

/** What unpacking, reading and the rules of the tables say of a file that is cut off, lost rows or is none of ours. */
const isDamage = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  (error instanceof Error &&
    'code' in error &&
    /^(?:Z_|ERR_STREAM|ENOENT|EISDIR|SQLITE_CONSTRAINT|23\d{3}$)/.test(String(error.code)))
