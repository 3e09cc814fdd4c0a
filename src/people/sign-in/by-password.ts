import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { accountByLogin, canonicalLogin } from '../account/accounts.ts'
import { hashSecret, isOutdated, isSecret } from '../account/password-hash.ts'
import { normalisedPassword } from '../account/password-policy.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { countTryFrom, forgetTriesFrom } from './attempts.ts'
import { letIn } from './second-factor.ts'
import type { Opened } from './sessions.ts'

/** What somebody typed in, what the browser calls itself, and the address from which it came. */
export type PasswordSignIn = {
  readonly login: string
  readonly password: string
  readonly agent: string
  readonly from: string
}

/**
 * 口令登录 A wrong password, a login that nobody has, and an account that cannot be used do the same work and are answered alike, with the same
 * wait after too many of them. The session may still owe something (`awaits`).
 */
export async function signIn(
  realm: Realm,
  { login, password, agent, from }: PasswordSignIn,
): Promise<Result<Opened, Refusal>> {
  const tried = { login: canonicalLogin(login), from }
  const may = await countTryFrom(realm, 'password', tried)
  const account = await accountByLogin(realm, login)
  const involved = { account: account?.id ?? null }
  if (!may.ok) {
    await note(realm, 'signInHeld', involved)
    return may
  }
  const typed = normalisedPassword(password.slice(0, 1024))
  const isRight = await isSecret(account?.password_hash, typed)
  if (!isRight || !account) {
    await note(realm, 'signInFailed', involved)
    return refuse('SignInWrong', {})
  }
  const kept = account.password_hash
  const renewed = kept !== null && isOutdated(kept) ? await hashSecret(typed) : null
  return atomically(realm, async (within) => {
    await forgetTriesFrom(within, 'password', tried)
    if (renewed !== null)
      await within.db
        .updateTable('account')
        .set({ password_hash: renewed })
        .where('authority', '=', within.authority)
        .where('id', '=', account.id)
        .where('password_hash', '=', kept)
        .execute()
    const opened = await letIn(within, account, 'password', agent)
    await note(within, 'signedIn', { account: account.id, by: account.id }, { means: 'password' })
    return ok(opened)
  })
}
