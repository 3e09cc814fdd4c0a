import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { note } from '../events.ts'
import { tell } from '../tell.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { hashOf } from '../secrets.ts'
import { countTry, forgetTries } from '../sign-in/attempts.ts'
import { openSession, type Opened, type Session } from '../sign-in/sessions.ts'
import { accountById } from './accounts.ts'
import { fitPassword, putPassword } from './new-password.ts'
import { isSecret } from './password-hash.ts'
import { normalisedPassword } from './password-policy.ts'

/** 更换口令 By who is signed in and knows the present one. All sessions end; the answer is a new one for who changed it. */
export async function changePassword(
  realm: Realm,
  session: Session,
  { present, next }: { readonly present: string; readonly next: string },
): Promise<Result<Opened, Refusal>> {
  if (session.awaits === 'totp' || session.awaits === 'enrolment') return refuse('SecondFactorFirst', {})
  const account = await accountById(realm, session.account)
  if (!account) return refuse('AccountUnknown', {})
  const subject = hashOf(account.login)
  const may = await countTry(realm, 'password', subject)
  if (!may.ok) return may
  if (!(await isSecret(account.password_hash, normalisedPassword(present))))
    return refuse('PresentPasswordWrong', {})
  await forgetTries(realm, 'password', subject)
  const fit = await fitPassword(realm, account, next)
  if (!fit.ok) return fit
  const opened = await atomically(realm, async (within) => {
    await putPassword(within, account, fit.value)
    await note(within, 'passwordChanged', { account: account.id, by: account.id })
    return openSession(within, {
      account: account.id,
      means: session.means,
      awaits: '',
      agent: session.agent,
      expiresAt: session.expiresAt,
    })
  })
  await tell(realm, account.id, 'passwordChanged', {})
  return ok(opened)
}
