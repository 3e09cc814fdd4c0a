import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { addSeconds } from '../../core/time/instant.ts'
import { accountByLogin, canonicalLogin } from '../account/accounts.ts'
import { hashSecret, isSecret } from '../account/password-hash.ts'
import { note } from '../events.ts'
import { tell } from '../tell.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { newDigits, newId } from '../secrets.ts'
import { countTryFrom, forgetAllTries, type TriedFrom } from './attempts.ts'
import { letIn } from './second-factor.ts'
import type { Opened } from './sessions.ts'

const PURPOSE = 'signIn'

/**
 * 发送验证码 Sends six digits to whom the login belongs; an earlier code ends. The answer says nothing of whether there is such an account, and the
 * limit per hour counts for both.
 */
export async function sendSignInCode(
  realm: Realm,
  { login, from }: TriedFrom,
): Promise<Result<true, Refusal>> {
  const may = await countTryFrom(realm, 'codeSent', { login: canonicalLogin(login), from })
  if (!may.ok) return may
  const digits = newDigits(realm.random)
  const code_hash = await hashSecret(digits)
  const row = await accountByLogin(realm, login)
  if (!row) return ok(true)
  const now = realm.now()
  await atomically(realm, async (within) => {
    const { db, authority } = within
    await db
      .updateTable('one_time_code')
      .set({ used_at: now })
      .where('authority', '=', authority)
      .where('account', '=', row.id)
      .where('used_at', 'is', null)
      .execute()
    await db
      .insertInto('one_time_code')
      .values({
        authority,
        id: newId(within),
        account: row.id,
        purpose: PURPOSE,
        code_hash,
        created_at: now,
        expires_at: addSeconds(now, within.settings.code.lasts),
        attempts: 0,
        used_at: null,
      })
      .execute()
    await note(within, 'codeSent', { account: row.id })
  })
  await tell(realm, row.id, 'signInCode', {
    code: digits,
    minutes: Math.floor(realm.settings.code.lasts / 60),
  })
  return ok(true)
}

/** 验证码登录 With the code that was sent last. Each code has few attempts, an end, and works once. */
export async function signInByCode(
  realm: Realm,
  { login, code, agent }: { readonly login: string; readonly code: string; readonly agent: string },
): Promise<Result<Opened, Refusal>> {
  const { authority, db } = realm
  const account = await accountByLogin(realm, login)
  const tried =
    account &&
    (await db
      .updateTable('one_time_code')
      .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
      .where('authority', '=', authority)
      .where('account', '=', account.id)
      .where('purpose', '=', PURPOSE)
      .where('used_at', 'is', null)
      .where('expires_at', '>', realm.now())
      .where('attempts', '<', realm.settings.code.attempts)
      .returning(['id', 'code_hash'])
      .executeTakeFirst())
  const isRight = await isSecret(tried?.code_hash, code.normalize('NFKC').replace(/\s/g, '').slice(0, 16))
  return atomically(realm, async (within) => {
    if (!isRight || !tried || !account || !(await useCode(within, tried.id))) {
      await note(within, 'codeFailed', { account: account?.id ?? null })
      return refuse('CodeWrong', {})
    }
    await forgetAllTries(within, 'codeSent', canonicalLogin(login))
    await note(within, 'signedIn', { account: account.id, by: account.id }, { means: 'code' })
    return ok(await letIn(within, account, 'code', agent))
  })
}

/** Takes a code for used: of two requests with the same one, one succeeds. */
async function useCode({ db, authority, now }: Realm, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('one_time_code')
    .set({ used_at: now() })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
