import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { addSeconds, type Instant } from '../../core/time/instant.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import { tell } from '../tell.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { hashOf, newId, newSlipCode, newToken, readSlipCode } from '../secrets.ts'
import { forgetAllTries } from '../sign-in/attempts.ts'
import { accountById } from './accounts.ts'
import { fitPassword, putPassword } from './new-password.ts'

/** A link goes by telephone or mail; a slip is printed and handed over where somebody has neither. */
export type ActivationForm = 'link' | 'slip'

/** 激活凭证 What lets somebody set a password, once. The token is told here and kept nowhere. */
export type Activation = {
  readonly form: ActivationForm
  readonly login: string
  readonly token: string
  readonly expiresAt: Instant
}

/** Makes an activation for an account, also for one whose password is lost; an earlier one that was not used ends. */
export async function issueActivation(
  realm: Realm,
  by: Standing,
  account: string,
  form: ActivationForm,
): Promise<Result<Activation, Refusal>> {
  const may = checkTask(realm, by, 'keepAccounts')
  return may.ok ? makeActivation(realm, by.account, account, form) : may
}

/** Makes a link and sends it to whom it lets in: for those who register by themselves. Nothing of it is answered to the caller. */
export async function sendActivation(realm: Realm, account: string): Promise<Result<true, Refusal>> {
  const made = await makeActivation(realm, null, account, 'link')
  if (!made.ok) return made
  const hours = Math.floor(realm.settings.activation.linkLasts / 3600)
  return (await tell(realm, account, 'activation', { token: made.value.token, hours }))
    ? ok(true)
    : refuse('NoWayToTell', {})
}

export function makeActivation(
  realm: Realm,
  by: string | null,
  account: string,
  form: ActivationForm,
): Promise<Result<Activation, Refusal>> {
  return atomically(realm, async (within) => {
    const { db, authority, random, settings } = within
    const row = await accountById(within, account)
    if (!row) return refuse('AccountUnknown', {})
    const now = within.now()
    const token = form === 'link' ? newToken(random) : newSlipCode(random)
    const lasts = form === 'link' ? settings.activation.linkLasts : settings.activation.slipLasts
    const expiresAt = addSeconds(now, lasts)
    const id = newId(within)
    await db
      .deleteFrom('activation')
      .where('authority', '=', authority)
      .where('account', '=', account)
      .where('used_at', 'is', null)
      .execute()
    await db
      .insertInto('activation')
      .values({
        authority,
        id,
        account,
        token_hash: hashOf(token),
        form,
        created_by: by,
        created_at: now,
        expires_at: expiresAt,
        used_at: null,
      })
      .execute()
    await note(within, 'activationIssued', { account, by }, { form })
    return ok({ form, login: row.login, token, expiresAt })
  })
}

/**
 * 激活 Sets the first password, or another one where it was lost. What was never issued, what was used and what is too old is answered alike.
 * A password that does not fit leaves the link as it was.
 */
export async function activate(
  realm: Realm,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Result<{ readonly account: string }, Refusal>> {
  const { authority } = realm
  const found = await realm.db
    .selectFrom('activation')
    .select(['id', 'account', 'form'])
    .where('authority', '=', authority)
    .where('token_hash', 'in', [hashOf(token.trim()), hashOf(readSlipCode(token))])
    .where('used_at', 'is', null)
    .where('expires_at', '>', realm.now())
    .executeTakeFirst()
  const account = found && (await accountById(realm, found.account))
  if (!found || !account) return refuse('ActivationVoid', {})
  const fit = await fitPassword(realm, account, password)
  if (!fit.ok) return fit
  return atomically(realm, async (within) => {
    const { numUpdatedRows } = await within.db
      .updateTable('activation')
      .set({ used_at: within.now() })
      .where('authority', '=', authority)
      .where('id', '=', found.id)
      .where('used_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refuse('ActivationVoid', {})
    await putPassword(within, account, fit.value)
    await forgetAllTries(within, 'password', account.login)
    await note(within, 'accountActivated', { account: account.id, by: account.id }, { form: found.form })
    return ok({ account: account.id })
  })
}
