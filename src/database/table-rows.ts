import { createHash } from 'node:crypto'
import { type Kysely, type QueryResult, type RawBuilder, sql } from 'kysely'
import type { TableThere } from './catalogue.ts'

/** The values of a row, in the order of its table's columns. */
export type RowValues = readonly (string | number | null)[]

const PAGE = 500

/** All rows of a table, page by page along its key, so that no table has to fit into memory. */
export async function* rowsOfTable(database: Kysely<unknown>, table: TableThere): AsyncGenerator<RowValues> {
  const key = sql.join(table.key.map((column) => sql.id(column)))
  const columns = sql.join(table.columns.map((column) => sql.id(column)))
  let last: RowValues | null = null
  for (;;) {
    const after: RawBuilder<unknown> = last ? sql`where (${key}) > (${sql.join(last)})` : sql``
    const { rows }: QueryResult<Record<string, string | number | null>> = await sql<
      Record<string, string | number | null>
    >`
      select ${columns} from ${sql.id(table.name)} ${after} order by ${key} limit ${sql.lit(PAGE)}`.execute(
      database,
    )
    for (const row of rows) yield table.columns.map((column) => row[column] ?? null)
    const end = rows.at(-1)
    if (!end || rows.length < PAGE) return
    last = table.key.map((column) => end[column] ?? null)
  }
}

/** Adds rows to a table. */
export async function insertValues(
  database: Kysely<unknown>,
  { name, columns }: Pick<TableThere, 'name' | 'columns'>,
  rows: readonly RowValues[],
): Promise<void> {
  const lines = rows.map((row) => sql`(${sql.join(row)})`)
  const into = sql`${sql.id(name)} (${sql.join(columns.map((column) => sql.id(column)))})`
  await sql`insert into ${into} values ${sql.join(lines)}`.execute(database)
}

/**
 * 校验和 What tells whether two tables hold the same rows, in whatever order a database gives them: how many there are, and the sum of their
 * SHA-256 modulo 2^256, as hexadecimal. It finds what was lost or damaged by accident, not what somebody forged.
 */
export class Tally {
  rows = 0
  private sum = 0n

  add(line: string): void {
    this.rows += 1
    const hash = createHash('sha256').update(line).digest('hex')
    this.sum = BigInt.asUintN(256, this.sum + BigInt(`0x${hash}`))
  }

  get value(): string {
    return `${this.rows} ${this.sum.toString(16)}`
  }
}
