import type { Kysely } from 'kysely'
import type { Connection } from './connection.ts'
import { tablesThere } from './catalogue.ts'
import type { Database, Tables, Work } from './tables.ts'

type TableName = keyof Tables

/** 演示单位 An authority in which everything is made up, and how much of it there is. */
export type RehearsalAuthority = {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly logs: number
  readonly entries: number
  readonly accounts: number
}

/** The authorities that were founded for rehearsal. */
export async function rehearsalAuthorities(
  database: Database | Work,
): Promise<readonly RehearsalAuthority[]> {
  const found = await database
    .selectFrom('authority')
    .select(['id', 'name_zh', 'name_en'])
    .where('is_rehearsal', '=', 1)
    .orderBy('id')
    .execute()
  const count = async (table: 'log' | 'entry' | 'account', authority: string) =>
    (
      await database
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('authority', '=', authority)
        .executeTakeFirstOrThrow()
    ).count
  const told: RehearsalAuthority[] = []
  for (const { id, name_zh, name_en } of found)
    told.push({
      id,
      name: { zh: name_zh, en: name_en },
      logs: await count('log', id),
      entries: await count('entry', id),
      accounts: await count('account', id),
    })
  return told
}

/**
 * 清除演示 Removes everything of authorities that were founded for rehearsal, all of it or nothing, and answers how many rows went from each
 * table. No other authority can be reached: whether one is for rehearsal is asked in each statement. On PostgreSQL only the role that owns
 * the tables may do it.
 */
export async function removeRehearsals({
  database,
  kind,
}: Connection): Promise<Readonly<Partial<Record<TableName, number>>>> {
  return database.transaction().execute(async (work) => {
    const removed: Partial<Record<TableName, number>> = {}
    const tables = await tablesThere(work as unknown as Kysely<unknown>, kind)
    const names = tables.filter(({ columns }) => columns.includes('authority')).map(({ name }) => name)
    for (const table of [...names.toReversed(), 'authority'] as TableName[]) {
      const { numDeletedRows } = await removeFrom(work, table)
      if (numDeletedRows > 0n) removed[table] = Number(numDeletedRows)
    }
    return removed
  })
}

const removeFrom = (work: Work, table: TableName) =>
  table === 'authority'
    ? work.deleteFrom('authority').where('is_rehearsal', '=', 1).executeTakeFirstOrThrow()
    : work
        .deleteFrom(table as 'log')
        .where('authority', 'in', (made) =>
          made.selectFrom('authority').select('id').where('is_rehearsal', '=', 1),
        )
        .executeTakeFirstOrThrow()
