import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { newId } from '../secrets.ts'
import { checkTask } from '../administration/tasks.ts'
import type { Standing } from '../post/standing.ts'
import { endAllSessions } from '../sign-in/sessions.ts'

/** What is told of somebody who gets an account. */
export type NewAccount = {
  readonly login: string
  readonly name: string
  readonly phone?: string
  readonly email?: string
}

const FIELDS: { readonly [K in keyof Required<NewAccount>]: RegExp } = {
  login: /^[a-z0-9][a-z0-9._@-]{2,63}$/,
  name: /^[^\p{Cc}]{1,60}$/u,
  phone: /^\+?[0-9][0-9 -]{4,18}[0-9]$/,
  email: /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]{1,190}$/u,
}

/** What is typed in as a login, in its one form. */
export const canonicalLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** The same in the form in which it is kept, or which fields do not have a form that will do. */
export function readAccount(given: NewAccount): Result<NewAccount, Refusal> {
  const read: NewAccount = {
    login: canonicalLogin(given.login),
    name: given.name.trim(),
    ...(given.phone?.trim() ? { phone: given.phone.trim() } : {}),
    ...(given.email?.trim() ? { email: given.email.trim() } : {}),
  }
  const unfit = (Object.keys(FIELDS) as (keyof NewAccount)[]).filter((field) => {
    const value = read[field]
    return value !== undefined && !FIELDS[field].test(value)
  })
  return unfit.length === 0 ? ok(read) : refuse('AccountUnfit', { fields: unfit })
}

/** 开户 Opens an account that nobody can sign in to yet; `activation.ts` makes what its holder sets a password with. Answers its id. */
export async function createAccount(
  realm: Realm,
  by: Standing,
  given: NewAccount,
): Promise<Result<string, Refusal>> {
  const may = checkTask(realm, by, 'keepAccounts')
  return may.ok ? addAccount(realm, by.account, given) : may
}

/** 注册 Somebody opens an account of their own, in which nothing can be done before an official agrees to a claim. */
export const register = (realm: Realm, given: NewAccount): Promise<Result<string, Refusal>> =>
  addAccount(realm, null, given)

export function addAccount(
  realm: Realm,
  by: string | null,
  given: NewAccount,
): Promise<Result<string, Refusal>> {
  return atomically(realm, async (within) => {
    const read = readAccount(given)
    if (!read.ok) return read
    const { login, name, phone = null, email = null } = read.value
    const id = newId(within)
    const added = await within.db
      .insertInto('account')
      .values({
        authority: within.authority,
        id,
        login,
        name,
        phone,
        email,
        password_hash: null,
        password_set_at: null,
        totp_secret: null,
        totp_confirmed_at: null,
        totp_used_step: 0,
        state: 'invited',
        created_at: within.now(),
        version: 1,
      })
      .onConflict((same) => same.columns(['authority', 'login']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return refuse('LoginTaken', { login })
    await note(within, 'accountCreated', { account: id, by })
    return ok(id)
  })
}

/** 停用 Ends an account: nobody signs in to it any more, its posts end, what it did stays. */
export async function endAccount(
  realm: Realm,
  by: Standing,
  account: string,
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'keepAccounts')
  if (!may.ok) return may
  return atomically(realm, async (within) => {
    const { numUpdatedRows } = await within.db
      .updateTable('account')
      .set((eb) => ({ state: 'ended', version: eb('version', '+', 1) }))
      .where('authority', '=', within.authority)
      .where('id', '=', account)
      .where('state', 'in', ['invited', 'active'])
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refuse('AccountUnknown', {})
    await leaveAll(within, account)
    await note(within, 'accountEnded', { account, by: by.account })
    return ok(true)
  })
}

/** Ends what an account still could do: sessions, posts, standing in for others, and what was sent to let it in. */
export async function leaveAll(realm: Realm, account: string): Promise<void> {
  const { db, authority } = realm
  const now = realm.now()
  await endAllSessions(realm, account)
  await db
    .updateTable('post')
    .set({ until: now })
    .where('authority', '=', authority)
    .where('account', '=', account)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute()
  await db
    .updateTable('deputy')
    .set({ ended_at: now })
    .where('authority', '=', authority)
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .execute()
  for (const table of ['activation', 'one_time_code'] as const)
    await db.deleteFrom(table).where('authority', '=', authority).where('account', '=', account).execute()
}

/** The row of an account in which one can still act, by its id. */
export const accountById = ({ db, authority }: Realm, id: string) =>
  db
    .selectFrom('account')
    .selectAll()
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('state', 'in', ['invited', 'active'])
    .executeTakeFirst()

/**
 * Holds an account to one change at a time until the transaction ends, so that two posts which do not go together are not given at the same
 * moment. False where there is no such account.
 */
export async function holdAccount({ db, authority }: Realm, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('state', 'in', ['invited', 'active'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The row of an active account, by what was typed in. */
export const accountByLogin = ({ db, authority }: Realm, login: string) =>
  db
    .selectFrom('account')
    .selectAll()
    .where('authority', '=', authority)
    .where('login', '=', canonicalLogin(login))
    .where('state', '=', 'active')
    .executeTakeFirst()
