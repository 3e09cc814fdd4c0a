import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { addAccount } from '../account/accounts.ts'
import { type Activation, makeActivation } from '../account/activation.ts'
import { note } from '../events.ts'
import { addPost } from '../post/give.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { checkTask } from './tasks.ts'
import { deviate } from './weigh.ts'

const LOGIN = 'admin'

/**
 * 首次启动 A one-time link for the first administrator of a realm, whom nobody has let in yet; null once somebody has used one. There is no
 * default password. Asked again before that, it makes another link and the earlier one is void, so that a lost one harms nobody.
 */
export async function firstStart(realm: Realm): Promise<Activation | null> {
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const accounts = await db
      .selectFrom('account')
      .select(['id', 'login', 'state'])
      .where('authority', '=', authority)
      .orderBy('id')
      .limit(2)
      .execute()
    const [first, second] = accounts
    if (second || (first && (first.state !== 'invited' || first.login !== LOGIN))) return null
    const account = first?.id ?? (await addFirst(within))
    const made = await makeActivation(within, null, account, 'link')
    if (!made.ok) throw new Error(`the first administrator is not there: ${made.error.code}`)
    await note(within, 'firstStart', { account })
    return made.value
  })
}

/** The same for an authority that is being founded, by an administrator of the installation. */
export async function firstAdministrator(realm: Realm, by: Standing): Promise<Result<Activation, Refusal>> {
  const may = checkTask(realm, by, 'appointFirstAdministrator')
  if (!may.ok) return may
  const link = await firstStart(realm)
  return link ? ok(link) : refuse('AdministratedAlready', {})
}

/** Somebody has to open accounts and give posts until there are others: that both are in one hand is listed from the first day. */
async function addFirst(realm: Realm): Promise<string> {
  const added = await addAccount(realm, null, { login: LOGIN, name: 'Administrator' })
  if (!added.ok) throw new Error(`the first account cannot be opened: ${added.error.code}`)
  for (const role of ['systemAdmin', 'securityAdmin'] as const)
    await addPost(realm, { account: added.value, role, actor: LOGIN, by: null })
  await deviate(realm, 'systemNotSecurity', 'off', added.value, null, '')
  return added.value
}
