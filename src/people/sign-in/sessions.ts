import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { addSeconds, type Instant } from '../../core/time/instant.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import type { Realm } from '../realm.ts'
import { hashOf, newId, newToken } from '../secrets.ts'
import type { FirstMeans } from '../settings.ts'

/** How somebody signed in, and whether an authenticator was shown as well. */
export type Means = FirstMeans | `${FirstMeans}+totp`
/** What is owed before anything else: the code of the authenticator, setting one up, another password. */
export type Awaits = '' | 'totp' | 'enrolment' | 'newPassword'

/** 会话 One sign-in. Only its holder has the token; here is what it stands for. */
export type Session = {
  readonly id: string
  readonly account: string
  readonly means: Means
  readonly awaits: Awaits
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly expiresAt: Instant
  readonly agent: string
}

/** A new session and its token, which is told once. */
export type Opened = { readonly token: string; readonly session: Session }

/** How often a session that is in use is written down, in seconds. */
const SEEN_EVERY = 60

export async function openSession(
  realm: Realm,
  made: Pick<Session, 'account' | 'means' | 'awaits' | 'agent'> & { readonly expiresAt?: Instant },
): Promise<Opened> {
  const token = newToken(realm.random)
  const now = realm.now()
  const expiresAt = made.expiresAt ?? addSeconds(now, realm.settings.session.absolute)
  const agent = made.agent.slice(0, 200)
  const session: Session = { ...made, agent, id: newId(realm), createdAt: now, seenAt: now, expiresAt }
  await realm.db
    .insertInto('session')
    .values({
      authority: realm.authority,
      token_hash: hashOf(token),
      id: session.id,
      account: session.account,
      created_at: now,
      seen_at: now,
      expires_at: expiresAt,
      agent,
      means: session.means,
      awaits: session.awaits,
    })
    .execute()
  return { token, session }
}

/** Whose request this is. An unknown, an ended, an idle and an expired session are answered alike. */
export async function readSession(realm: Realm, token: string): Promise<Result<Session, Refusal>> {
  const { db, authority, settings } = realm
  const now = realm.now()
  const token_hash = hashOf(token)
  const row = await db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.authority', '=', 'session.authority').onRef('account.id', '=', 'session.account'),
    )
    .selectAll('session')
    .where('session.authority', '=', authority)
    .where('session.token_hash', '=', token_hash)
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', addSeconds(now, -settings.session.idle))
    .where('account.state', '=', 'active')
    .executeTakeFirst()
  if (!row) return refuse('SessionOver', {})
  if (row.seen_at <= addSeconds(now, -SEEN_EVERY))
    await db
      .updateTable('session')
      .set({ seen_at: now })
      .where('authority', '=', authority)
      .where('token_hash', '=', token_hash)
      .execute()
  return ok(sessionOf(row))
}

type Row = {
  readonly id: string
  readonly account: string
  readonly means: string
  readonly awaits: string
  readonly created_at: string
  readonly seen_at: string
  readonly expires_at: string
  readonly agent: string
}

const sessionOf = (row: Row): Session => ({
  id: row.id,
  account: row.account,
  means: row.means as Means,
  awaits: row.awaits as Awaits,
  createdAt: row.created_at,
  seenAt: row.seen_at,
  expiresAt: row.expires_at,
  agent: row.agent,
})

/** The sessions of an account that are not over, the latest first. */
export async function listSessions(realm: Realm, account: string): Promise<readonly Session[]> {
  const now = realm.now()
  const rows = await realm.db
    .selectFrom('session')
    .selectAll()
    .where('authority', '=', realm.authority)
    .where('account', '=', account)
    .where('expires_at', '>', now)
    .where('seen_at', '>', addSeconds(now, -realm.settings.session.idle))
    .orderBy('id', 'desc')
    .execute()
  return rows.map(sessionOf)
}

/** Ends one session of an account. */
export async function endSession(
  realm: Realm,
  account: string,
  session: string,
): Promise<Result<true, Refusal>> {
  const { numDeletedRows } = await realm.db
    .deleteFrom('session')
    .where('authority', '=', realm.authority)
    .where('account', '=', account)
    .where('id', '=', session)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return refuse('SessionOver', {})
  await note(realm, 'sessionEnded', { account, by: account }, { session })
  return ok(true)
}

/** The same sign-in under another token, so that who held the old one has nothing of it. */
export async function renewSession(
  realm: Realm,
  session: Session,
  next: Pick<Session, 'means' | 'awaits'>,
): Promise<Opened> {
  const { id, account, agent, expiresAt } = session
  await realm.db
    .deleteFrom('session')
    .where('authority', '=', realm.authority)
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
  return openSession(realm, { ...next, account, agent, expiresAt })
}

/** Ends all sessions of an account: signing out everywhere, a new password, an account that ends. */
export async function endAllSessions(realm: Realm, account: string): Promise<void> {
  await realm.db
    .deleteFrom('session')
    .where('authority', '=', realm.authority)
    .where('account', '=', account)
    .execute()
}

/** Removes sessions that are over. */
export async function sweepSessions({ db, authority, settings, now }: Realm): Promise<void> {
  await db
    .deleteFrom('session')
    .where('authority', '=', authority)
    .where((eb) =>
      eb.or([eb('expires_at', '<=', now()), eb('seen_at', '<=', addSeconds(now(), -settings.session.idle))]),
    )
    .execute()
}
