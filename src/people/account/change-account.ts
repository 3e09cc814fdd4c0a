import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { accountById, type NewAccount, readAccount } from './accounts.ts'

/** What can be otherwise about a person; null takes a number or an address away. The login stays: it is how people know each other. */
export type AccountChange = {
  readonly name?: string
  readonly phone?: string | null
  readonly email?: string | null
}

/**
 * 修改账号信息 By the system administrator alone: whoever changes a telephone decides where codes go, so nobody does it in an open session. A code
 * that is under way ends.
 */
export async function changeAccount(
  realm: Realm,
  by: Standing,
  account: string,
  change: AccountChange,
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'keepAccounts')
  if (!may.ok) return may
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const row = await accountById(within, account)
    if (!row) return refuse('AccountUnknown', {})
    const { name, phone, email } = { ...row, ...change }
    const next: NewAccount = {
      login: row.login,
      name,
      ...(phone === null ? {} : { phone }),
      ...(email === null ? {} : { email }),
    }
    const read = readAccount(next)
    if (!read.ok) return read
    const kept = read.value
    await db
      .updateTable('account')
      .set((eb) => ({
        name: kept.name,
        phone: kept.phone ?? null,
        email: kept.email ?? null,
        version: eb('version', '+', 1),
      }))
      .where('authority', '=', authority)
      .where('id', '=', account)
      .execute()
    await db
      .deleteFrom('one_time_code')
      .where('authority', '=', authority)
      .where('account', '=', account)
      .execute()
    await note(within, 'accountChanged', { account, by: by.account }, { fields: Object.keys(change) })
    return ok(true)
  })
}
