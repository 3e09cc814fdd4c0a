import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { accountById } from '../account/accounts.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { hashOf } from '../secrets.ts'
import { forgetAllTries, forgetTries } from './attempts.ts'

/** 解除登录等待 Lets somebody try again at once who was held after too many tries, or whom others have locked out by trying. */
export async function releaseWait(
  realm: Realm,
  by: Standing,
  account: string,
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'recoverSignIn')
  if (!may.ok) return may
  return atomically(realm, async (within) => {
    const row = await accountById(within, account)
    if (!row) return refuse('AccountUnknown', {})
    for (const tried of ['password', 'codeSent'] as const) await forgetAllTries(within, tried, row.login)
    await forgetTries(within, 'totp', hashOf(account))
    await note(within, 'waitReleased', { account, by: by.account })
    return ok(true)
  })
}
