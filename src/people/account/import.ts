import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import { checkTask } from '../administration/tasks.ts'
import { allOrNone, type ManyDone } from '../all-or-none.ts'
import { note } from '../events.ts'
import { givePost } from '../post/give.ts'
import type { Standing } from '../post/standing.ts'
import type { Realm } from '../realm.ts'
import { addAccount, type NewAccount } from './accounts.ts'
import { type Activation, makeActivation } from './activation.ts'

/** 导入账号 One row: an account, and a post where one is named. `row` is where it stands in the sheet. */
export type AccountRow = NewAccount & {
  readonly row: number
  readonly role?: ViewerRole
  readonly actor?: string
  readonly areas?: readonly string[]
}

/** `slips` are the printed activations, in the order of the rows; none in a dry run, and none where a row has an error. */
export type Imported = Omit<ManyDone<Activation>, 'made'> & { readonly slips: readonly Activation[] }

/**
 * Opens all the accounts or none. Rows with a post need the right to give posts, so `by.posts` is the security administrator in whose name
 * they are given.
 */
export async function importAccounts(
  realm: Realm,
  by: { readonly accounts: Standing; readonly posts?: Standing },
  rows: readonly AccountRow[],
  how: { readonly dryRun: boolean },
): Promise<Result<Imported, Refusal>> {
  const may = checkTask(realm, by.accounts, 'keepAccounts')
  if (!may.ok) return may
  const { made, ...done } = await allOrNone(
    realm,
    rows,
    how,
    (within, row) => importRow(within, by, row),
    (within) => note(within, 'accountsImported', { by: by.accounts.account }, { rows: rows.length }),
  )
  return ok({ ...done, slips: made })
}

async function importRow(
  realm: Realm,
  by: { readonly accounts: Standing; readonly posts?: Standing },
  { role, actor = '', areas = [], ...account }: AccountRow,
): Promise<Result<Activation, Refusal>> {
  const { login, name, phone, email } = account
  const person = {
    login,
    name,
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  }
  const added = await addAccount(realm, by.accounts.account, person)
  if (!added.ok) return added
  if (role !== undefined) {
    const post = await givePost(realm, by.posts ?? by.accounts, { account: added.value, role, actor, areas })
    if (!post.ok) return post
  }
  return makeActivation(realm, by.accounts.account, added.value, 'slip')
}
