import type { Json } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Instant } from '../../core/time/instant.ts'
import { atomically, type Realm } from '../realm.ts'
import { newId } from '../secrets.ts'

/** What is being filled in: the input of an act that is not handed in yet. */
export type DraftContent = {
  readonly step: string
  readonly act: string
  /** The application that it is about; empty where it is about none. */
  readonly application: string
  readonly data: Json
}

export type Draft = DraftContent & {
  readonly id: string
  readonly version: number
  readonly updatedAt: Instant
}

/** Whose draft it is: somebody in one post, in one log. It goes along when the post is handed over. */
export type DraftOwner = { readonly account: string; readonly post: string; readonly log: string }

/** So many one account may keep. */
const MOST = 200

const owned = ({ db, authority }: Realm, { account, post, log }: DraftOwner) =>
  db
    .selectFrom('draft')
    .select(['id', 'step', 'act', 'application', 'data', 'version', 'updated_at'])
    .where('authority', '=', authority)
    .where('account', '=', account)
    .where('post', '=', post)
    .where('log', '=', log)

type Row = {
  readonly id: string
  readonly step: string
  readonly act: string
  readonly application: string
  readonly data: string
  readonly version: number
  readonly updated_at: string
}

const draftOf = ({ data, updated_at, ...rest }: Row): Draft => ({
  ...rest,
  data: JSON.parse(data) as Json,
  updatedAt: updated_at,
})

/** A page of one's drafts, in the order in which they were begun. */
export const listDrafts = async (
  realm: Realm,
  owner: DraftOwner,
  after: string,
  limit: number,
): Promise<readonly Draft[]> =>
  (await owned(realm, owner).where('id', '>', after).orderBy('id').limit(limit).execute()).map(draftOf)

export async function readDraft(realm: Realm, owner: DraftOwner, id: string): Promise<Draft | null> {
  const row = await owned(realm, owner).where('id', '=', id).executeTakeFirst()
  return row ? draftOf(row) : null
}

/** 存草稿 Begins a draft; null where the account keeps as many as it may. */
export function beginDraft(realm: Realm, owner: DraftOwner, content: DraftContent): Promise<Draft | null> {
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const { account } = owner
    const { count } = await db
      .selectFrom('draft')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('authority', '=', authority)
      .where('account', '=', account)
      .executeTakeFirstOrThrow()
    if (Number(count) >= MOST) return null
    const draft = { ...content, id: newId(within), version: 1, updatedAt: within.now() }
    const { data, updatedAt, ...rest } = draft
    await db
      .insertInto('draft')
      .values({ authority, ...owner, ...rest, data: JSON.stringify(data), updated_at: updatedAt })
      .execute()
    return draft
  })
}

/** Keeps what was filled in since, on top of the version that was seen; another version is answered with what stands there now. */
export async function saveDraft(
  realm: Realm,
  owner: DraftOwner,
  id: string,
  seen: number,
  data: Json,
): Promise<Result<Draft, Draft | null>> {
  const { db, authority } = realm
  const row = await db
    .updateTable('draft')
    .set({ data: JSON.stringify(data), version: seen + 1, updated_at: realm.now() })
    .where('authority', '=', authority)
    .where('account', '=', owner.account)
    .where('post', '=', owner.post)
    .where('log', '=', owner.log)
    .where('id', '=', id)
    .where('version', '=', seen)
    .returning(['id', 'step', 'act', 'application', 'data', 'version', 'updated_at'])
    .executeTakeFirst()
  return row ? ok(draftOf(row)) : err(await readDraft(realm, owner, id))
}

/** Throws a draft away; false where there is none. */
export async function dropDraft(realm: Realm, owner: DraftOwner, id: string): Promise<boolean> {
  const { numDeletedRows } = await realm.db
    .deleteFrom('draft')
    .where('authority', '=', realm.authority)
    .where('account', '=', owner.account)
    .where('post', '=', owner.post)
    .where('log', '=', owner.log)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
