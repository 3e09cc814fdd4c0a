import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { refuse } from '../problems.ts'
import type { Realm } from '../realm.ts'
import { endAllSessions } from '../sign-in/sessions.ts'
import { hashSecret, isSecret } from './password-hash.ts'
import { checkPassword } from './password-policy.ts'

type Known = { readonly id: string; readonly login: string; readonly password_hash: string | null }

/** The hash of a new password that keeps to the policy and is none of the last ones. Not to be called inside a transaction: it is slow. */
export async function fitPassword(
  realm: Realm,
  account: Known,
  typed: string,
): Promise<Result<string, Refusal>> {
  const policy = realm.settings.password
  const checked = checkPassword(policy, account.login, typed)
  if (!checked.ok) return refuse('PasswordUnfit', { faults: checked.error })
  const earlier = await realm.db
    .selectFrom('old_password')
    .select('password_hash')
    .where('authority', '=', realm.authority)
    .where('account', '=', account.id)
    .orderBy('set_at', 'desc')
    .limit(policy.remembered)
    .execute()
  const kept = [account.password_hash, ...earlier.map((row) => row.password_hash)]
  for (const hash of kept.slice(0, policy.remembered))
    if (hash !== null && (await isSecret(hash, checked.value)))
      return refuse('PasswordUnfit', { faults: [{ reason: 'usedBefore', remembered: policy.remembered }] })
  return ok(await hashSecret(checked.value))
}

/** Puts a new password in the place of the old one, which is remembered, and ends all sessions. */
export async function putPassword(realm: Realm, account: Known, hash: string): Promise<void> {
  const { db, authority } = realm
  const now = realm.now()
  if (account.password_hash !== null)
    await db
      .insertInto('old_password')
      .values({ authority, account: account.id, password_hash: account.password_hash, set_at: now })
      .execute()
  await db
    .updateTable('account')
    .set((eb) => ({
      password_hash: hash,
      password_set_at: now,
      state: 'active',
      version: eb('version', '+', 1),
    }))
    .where('authority', '=', authority)
    .where('id', '=', account.id)
    .execute()
  await endAllSessions(realm, account.id)
}
