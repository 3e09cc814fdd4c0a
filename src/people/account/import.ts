import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import { checkTask } from '../administration/tasks.ts'
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

export type RowError = { readonly row: number; readonly problem: Refusal }

/** `slips` are the printed activations, in the order of the rows; none in a dry run, and none where a row has an error. */
export type Imported = {
  readonly kept: boolean
  readonly rows: number
  readonly errors: readonly RowError[]
  readonly slips: readonly Activation[]
}

/** Ends a transaction without keeping anything, and carries the answer out of it. */
class NothingKept extends Error {
  readonly answer: Imported
  constructor(answer: Imported) {
    super('nothing of this import is kept')
    this.answer = answer
  }
}

/**
 * Opens all the accounts or none: one wrong row, and the answer names every wrong one. A dry run does the same work and keeps nothing. Rows
 * with a post need the right to give posts, so `by.posts` is the security administrator in whose name they are given.
 */
export async function importAccounts(
  realm: Realm,
  by: { readonly accounts: Standing; readonly posts?: Standing },
  rows: readonly AccountRow[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<Result<Imported, Refusal>> {
  const may = checkTask(realm, by.accounts, 'keepAccounts')
  if (!may.ok) return may
  try {
    return ok(
      await realm.db.transaction().execute(async (db) => {
        const within = { ...realm, db }
        const errors: RowError[] = []
        const slips: Activation[] = []
        for (const row of rows) {
          const slip = await importRow(within, by, row)
          if (slip.ok) slips.push(slip.value)
          else errors.push({ row: row.row, problem: slip.error })
        }
        const kept = !dryRun && errors.length === 0
        const answer = { kept, rows: rows.length, errors, slips: kept ? slips : [] }
        if (!kept) throw new NothingKept(answer)
        await note(within, 'accountsImported', { by: by.accounts.account }, { rows: rows.length })
        return answer
      }),
    )
  } catch (error) {
    if (error instanceof NothingKept) return ok(error.answer)
    throw error
  }
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
