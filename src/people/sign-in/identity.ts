import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { canonicalLogin } from '../account/accounts.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { letIn } from './second-factor.ts'
import type { Opened } from './sessions.ts'

/** By which of its own values an account is found when somebody comes from another provider for the first time. */
export type Matches = 'login' | 'phone' | 'email'

/** 外部身份 Who somebody is elsewhere: the provider, its id for the person, and the value by which an account here is found. */
export type Identity = { readonly issuer: string; readonly subject: string; readonly value: string }

/** Lets in whom another provider has vouched for. The first time, the account that bears the value is linked; from then on the link counts. */
export function signInAs(
  realm: Realm,
  identity: Identity,
  how: { readonly matches: Matches; readonly means: 'oidc' | 'ticket'; readonly agent: string },
): Promise<Result<Opened, Refusal>> {
  return atomically(realm, async (within) => {
    const account = await linked(within, identity)
    const found = account === null ? await link(within, identity, how.matches) : ok(account)
    if (!found.ok) return found
    const { db, authority } = within
    const row = await db
      .updateTable('account')
      .set((eb) => ({ state: 'active', version: eb('version', '+', 1) }))
      .where('authority', '=', authority)
      .where('id', '=', found.value)
      .where('state', 'in', ['invited', 'active'])
      .returning(['id', 'totp_confirmed_at', 'password_set_at'])
      .executeTakeFirst()
    if (!row) return refuse('IdentityUnknown', {})
    const opened = await letIn(within, row, how.means, how.agent)
    await note(within, 'signedIn', { account: row.id, by: row.id }, { means: how.means })
    return ok(opened)
  })
}

async function linked({ db, authority }: Realm, { issuer, subject }: Identity): Promise<string | null> {
  const row = await db
    .selectFrom('foreign_identity')
    .select('account')
    .where('authority', '=', authority)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.account ?? null
}

async function link(
  realm: Realm,
  { issuer, subject, value }: Identity,
  matches: Matches,
): Promise<Result<string, Refusal>> {
  const { db, authority } = realm
  const sought = matches === 'login' ? canonicalLogin(value) : value.trim()
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('authority', '=', authority)
    .where(matches, '=', sought)
    .where('state', 'in', ['invited', 'active'])
    .limit(2)
    .execute()
  const [account, second] = found
  if (!account) return refuse('IdentityUnknown', {})
  if (second) return refuse('IdentityAmbiguous', {})
  const other = await db
    .selectFrom('foreign_identity')
    .select('subject')
    .where('authority', '=', authority)
    .where('issuer', '=', issuer)
    .where('account', '=', account.id)
    .executeTakeFirst()
  if (other) return refuse('IdentityUnknown', {})
  await db
    .insertInto('foreign_identity')
    .values({ authority, issuer, subject, account: account.id, linked_at: realm.now() })
    .execute()
  await note(realm, 'identityLinked', { account: account.id, by: account.id })
  return ok(account.id)
}
