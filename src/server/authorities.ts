import type { Text } from '../core/basics/text.ts'
import type { Instant } from '../core/time/instant.ts'
import type { Database, Work } from '../database/tables.ts'

/** 主管单位 An authority of this installation, the regulation by which its new cycles open, and whether all in it is made up. */
export type Authority = {
  readonly id: string
  readonly name: Text
  readonly edition: string
  readonly isRehearsal: boolean
}

/** Founds an authority; false where one of that id is there. */
export async function foundAuthority(
  database: Database | Work,
  { id, name, edition, isRehearsal }: Authority,
  at: Instant,
): Promise<boolean> {
  const row = {
    id,
    name_zh: name.zh,
    name_en: name.en,
    edition,
    is_rehearsal: isRehearsal ? 1 : 0,
    created_at: at,
  }
  const added = await database
    .insertInto('authority')
    .values(row)
    .onConflict((same) => same.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

type Row = { id: string; name_zh: string; name_en: string; edition: string; is_rehearsal: number }

const read = ({ id, name_zh, name_en, edition, is_rehearsal }: Row): Authority => ({
  id,
  name: { zh: name_zh, en: name_en },
  edition,
  isRehearsal: is_rehearsal === 1,
})

const COLUMNS = ['id', 'name_zh', 'name_en', 'edition', 'is_rehearsal'] as const

export const authorities = async (database: Database): Promise<readonly Authority[]> =>
  (await database.selectFrom('authority').select(COLUMNS).orderBy('id').execute()).map(read)

/** A page of them, in the order of their ids. */
export const authoritiesAfter = async (
  database: Database,
  after: string,
  limit: number,
): Promise<readonly Authority[]> =>
  (
    await database
      .selectFrom('authority')
      .select(COLUMNS)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
  ).map(read)

export async function authorityBy(database: Database, id: string): Promise<Authority | null> {
  const row = await database.selectFrom('authority').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? read(row) : null
}
