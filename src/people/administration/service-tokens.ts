import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { hashOf, newId, newToken } from '../secrets.ts'
import { checkTask } from './tasks.ts'

/** 权限范围 What another system may do with a token: nothing that decides on the award. */
export const SCOPES = [
  'public:read',
  'register:read',
  'cases:read',
  'scores:read',
  'export:read',
  'people:import',
] as const
export type Scope = (typeof SCOPES)[number]

/** 服务令牌 Says which system it is for. */
export type ServiceToken = { readonly id: string; readonly name: string; readonly scopes: readonly Scope[] }

/** Makes a token, which is told once; only its hash is kept. */
export async function makeServiceToken(
  realm: Realm,
  by: Standing,
  {
    name,
    scopes,
    expiresAt,
  }: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: Instant },
): Promise<Result<{ readonly id: string; readonly token: string }, Refusal>> {
  const may = checkTask(realm, by, 'keepServiceTokens')
  if (!may.ok) return may
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope))
  if (unknown.length > 0 || scopes.length === 0) return refuse('ScopesUnfit', { scopes: [...SCOPES] })
  if (name.trim() === '') return refuse('NameMissing', {})
  if (expiresAt <= realm.now()) return refuse('PeriodUnfit', {})
  return atomically(realm, async (within) => {
    const token = newToken(within.random)
    const id = newId(within)
    await within.db
      .insertInto('service_token')
      .values({
        authority: within.authority,
        id,
        token_hash: hashOf(token),
        name: name.trim(),
        scopes: scopes.join(' '),
        created_by: by.account,
        created_at: within.now(),
        expires_at: expiresAt,
        ended_at: null,
      })
      .execute()
    await note(within, 'serviceTokenMade', { by: by.account }, { token: id, scopes: [...scopes] })
    return ok({ id, token })
  })
}

/** Which system shows this token, if it may do this. An unknown, an ended and an expired token are answered alike. */
export async function checkServiceToken(
  { db, authority, now }: Realm,
  token: string,
  scope: Scope,
): Promise<Result<ServiceToken, Refusal>> {
  const row = await db
    .selectFrom('service_token')
    .select(['id', 'name', 'scopes'])
    .where('authority', '=', authority)
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  if (!row) return refuse('TokenVoid', {})
  const scopes = row.scopes.split(' ') as Scope[]
  return scopes.includes(scope) ? ok({ ...row, scopes }) : refuse('ScopeMissing', { scope })
}

/** The tokens that have been made, the latest first. */
export async function listServiceTokens(realm: Realm, by: Standing) {
  const may = checkTask(realm, by, 'keepServiceTokens')
  if (!may.ok) return may
  return ok(
    await realm.db
      .selectFrom('service_token')
      .select(['id', 'name', 'scopes', 'created_at', 'expires_at', 'ended_at'])
      .where('authority', '=', realm.authority)
      .orderBy('id', 'desc')
      .execute(),
  )
}

/** Ends a token at once. */
export async function endServiceToken(
  realm: Realm,
  by: Standing,
  id: string,
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'keepServiceTokens')
  if (!may.ok) return may
  return atomically(realm, async (within) => {
    const { numUpdatedRows } = await within.db
      .updateTable('service_token')
      .set({ ended_at: within.now() })
      .where('authority', '=', within.authority)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refuse('TokenVoid', {})
    await note(within, 'serviceTokenEnded', { by: by.account }, { token: id })
    return ok(true)
  })
}
