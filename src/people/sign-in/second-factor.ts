import { addSeconds } from '../../core/time/instant.ts'
import type { Realm } from '../realm.ts'
import { rolesOf } from '../post/held.ts'
import { type Awaits, type Means, openSession, type Opened } from './sessions.ts'

type Known = {
  readonly id: string
  readonly totp_confirmed_at: string | null
  readonly password_set_at: string | null
}

/** What somebody who came in by these means owes before anything else. */
export async function owed(realm: Realm, account: Known, means: Means): Promise<Awaits> {
  const { oneFactor, totpRequired } = realm.settings
  if (oneFactor.some((one) => one === means)) {
    if (account.totp_confirmed_at !== null) return 'totp'
    const roles = await rolesOf(realm, account.id)
    if (roles.some((role) => totpRequired.includes(role))) return 'enrolment'
  }
  return means.startsWith('password') && isPasswordExpired(realm, account) ? 'newPassword' : ''
}

export function isPasswordExpired(
  { settings, now }: Realm,
  { password_set_at }: Pick<Known, 'password_set_at'>,
): boolean {
  const { expiresAfterDays } = settings.password
  if (expiresAfterDays === 0 || password_set_at === null) return false
  return password_set_at <= addSeconds(now(), -expiresAfterDays * 86_400)
}

/** Lets somebody in who has shown who they are, as far as nothing more is owed. */
export async function letIn(realm: Realm, account: Known, means: Means, agent: string): Promise<Opened> {
  return openSession(realm, { account: account.id, means, awaits: await owed(realm, account, means), agent })
}
