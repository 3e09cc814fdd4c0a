import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { hashOf } from '../secrets.ts'
import { leaveAll } from './accounts.ts'

/** What is kept of an account beside its row, and goes with it. */
const GOES = ['old_password', 'foreign_identity', 'message', 'draft'] as const

/**
 * 删除个人信息 Removes what says who somebody is: name, telephone, mail, login, and all by which they signed in. That a nameless account held
 * which posts when stays, because the record refers to them.
 */
export async function eraseAccount(
  realm: Realm,
  by: Standing,
  account: string,
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'eraseAccounts')
  if (!may.ok) return may
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const row = await db
      .selectFrom('account')
      .select('login')
      .where('authority', '=', authority)
      .where('id', '=', account)
      .where('state', '!=', 'erased')
      .executeTakeFirst()
    if (!row) return refuse('AccountUnknown', {})
    await leaveAll(within, account)
    for (const table of GOES)
      await db.deleteFrom(table).where('authority', '=', authority).where('account', '=', account).execute()
    await db
      .deleteFrom('attempt')
      .where('authority', '=', authority)
      .where((eb) =>
        eb.or([
          eb('subject', 'in', [hashOf(row.login), hashOf(account)]),
          eb('subject', 'like', `${hashOf(row.login)}.%`),
        ]),
      )
      .execute()
    await db
      .updateTable('organisation')
      .set((eb) => ({ holder: null, version: eb('version', '+', 1) }))
      .where('authority', '=', authority)
      .where('holder', '=', account)
      .execute()
    await db
      .updateTable('account')
      .set((eb) => ({
        login: `erased-${account}`,
        name: '',
        phone: null,
        email: null,
        password_hash: null,
        password_set_at: null,
        totp_secret: null,
        totp_confirmed_at: null,
        state: 'erased',
        version: eb('version', '+', 1),
      }))
      .where('authority', '=', authority)
      .where('id', '=', account)
      .execute()
    await note(within, 'accountErased', { account, by: by.account })
    return ok(true)
  })
}
