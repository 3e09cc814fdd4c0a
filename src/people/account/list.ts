import { sql } from 'kysely'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { maskPhone } from '../../core/codes/masking.ts'
import type { Instant } from '../../core/time/instant.ts'
import { checkTask } from '../administration/tasks.ts'
import type { Standing } from '../post/standing.ts'
import type { Realm } from '../realm.ts'
import { canonicalLogin } from './accounts.ts'

/** An account as it is listed: the telephone shows who it is to who knows it, and to nobody else. */
export type ListedAccount = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly phone: string | null
  readonly hasMail: boolean
  readonly hasTotp: boolean
  readonly state: string
  readonly createdAt: Instant
  readonly posts: readonly { readonly id: string; readonly role: string; readonly actor: string }[]
}

/** What a login that begins so looks like. */
const startOf = (begins: string): string => `${canonicalLogin(begins).replace(/[!%_]/g, '!$&')}%`

/** A page of the accounts by login; `after` is the last login of the page before, `begins` how the login begins. */
export async function listAccounts(
  realm: Realm,
  by: Standing,
  page: { readonly begins?: string; readonly after?: string; readonly limit?: number },
): Promise<Result<readonly ListedAccount[], Refusal>> {
  const may = checkTask(realm, by, 'readAccounts')
  if (!may.ok) return may
  const { db, authority } = realm
  const { begins = '', after = '', limit = 50 } = page
  const accounts = await db
    .selectFrom('account')
    .selectAll()
    .where('authority', '=', authority)
    .where('state', '!=', 'erased')
    .where('login', '>', after)
    .where(sql<boolean>`login like ${startOf(begins)} escape '!'`)
    .orderBy('login')
    .limit(Math.min(limit, 200))
    .execute()
  const ids = accounts.map(({ id }) => id)
  const posts =
    ids.length === 0
      ? []
      : await db
          .selectFrom('post')
          .select(['id', 'account', 'role', 'actor'])
          .where('authority', '=', authority)
          .where('account', 'in', ids)
          .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', realm.now())]))
          .orderBy('id')
          .execute()
  return ok(
    accounts.map((row) => ({
      id: row.id,
      login: row.login,
      name: row.name,
      phone: row.phone === null ? null : maskPhone(row.phone),
      hasMail: row.email !== null,
      hasTotp: row.totp_confirmed_at !== null,
      state: row.state,
      createdAt: row.created_at,
      posts: posts
        .filter(({ account }) => account === row.id)
        .map(({ id, role, actor }) => ({ id, role, actor })),
    })),
  )
}
