import { generateURI, verifySync } from 'otplib'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { millisecondsOf } from '../../core/time/instant.ts'
import { accountById } from '../account/accounts.ts'
import { checkTask } from '../administration/tasks.ts'
import { weigh } from '../administration/weigh.ts'
import { note } from '../events.ts'
import { tell } from '../tell.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { BASE32, hashOf, lettersOf32 } from '../secrets.ts'
import type { FirstMeans } from '../settings.ts'
import { countTry, forgetTries } from './attempts.ts'
import { isPasswordExpired } from './second-factor.ts'
import { endAllSessions, type Means, type Opened, renewSession, type Session } from './sessions.ts'

/** One step of the clock, in seconds (RFC 6238); a code of the step before or after will do. */
const STEP = 30

/** What an authenticator app needs: the secret to type in, or the URI behind a QR code. */
export type Enrolment = { readonly secret: string; readonly uri: string }

/** The step of the clock for which the code is right; null for none. */
function stepOf(secret: string, code: string, at: number): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const checked = verifySync({ secret, token, epoch: at, epochTolerance: STEP })
  return checked.valid ? Math.floor(at / STEP) + checked.delta : null
}

/** 绑定动态口令 Begins: a secret is made, which counts once a code was shown. Begun anew, an unconfirmed one is replaced. */
export async function beginTotp(realm: Realm, account: string): Promise<Result<Enrolment, Refusal>> {
  const row = await accountById(realm, account)
  if (!row) return refuse('AccountUnknown', {})
  if (row.totp_confirmed_at !== null) return refuse('TotpThereAlready', {})
  const secret = lettersOf32(realm.random, BASE32, 32)
  await realm.db
    .updateTable('account')
    .set({ totp_secret: secret })
    .where('authority', '=', realm.authority)
    .where('id', '=', account)
    .where('totp_confirmed_at', 'is', null)
    .execute()
  return ok({ secret, uri: generateURI({ issuer: realm.settings.issuer, label: row.login, secret }) })
}

/** Shows a code of the new authenticator, so that it counts from now on. */
export const confirmTotp = (realm: Realm, session: Session, code: string): Promise<Result<Opened, Refusal>> =>
  showCode(realm, session, code, 'confirm')

/** 验证动态口令 The second of two factors, in the session that waits for it. Each code works once. */
export const proveTotp = (realm: Realm, session: Session, code: string): Promise<Result<Opened, Refusal>> =>
  showCode(realm, session, code, 'prove')

async function showCode(
  realm: Realm,
  session: Session,
  code: string,
  what: 'confirm' | 'prove',
): Promise<Result<Opened, Refusal>> {
  const { account: id } = session
  const row = await accountById(realm, id)
  const isConfirmed = row?.totp_confirmed_at !== null
  if (!row || row.totp_secret === null || (what === 'prove') !== isConfirmed)
    return refuse('TotpNotAwaited', {})
  if (what === 'prove' && session.awaits !== 'totp') return refuse('TotpNotAwaited', {})
  const may = await countTry(realm, 'totp', hashOf(id))
  if (!may.ok) return may
  const step = stepOf(row.totp_secret, code, Math.floor(millisecondsOf(realm.now()) / 1000))
  const secret = row.totp_secret
  return atomically(realm, async (within) => {
    const used = step !== null && (await useStep(within, id, secret, step, isConfirmed))
    if (!used) {
      await note(within, 'totpFailed', { account: id })
      return refuse('TotpWrong', {})
    }
    await forgetTries(within, 'totp', hashOf(id))
    if (what === 'confirm') await note(within, 'totpConfirmed', { account: id, by: id })
    return ok(await goOn(within, session, row))
  })
}

/** Takes a code for used: of two requests with the same one, one succeeds. */
async function useStep(
  { db, authority, now }: Realm,
  account: string,
  secret: string,
  step: number,
  isConfirmed: boolean,
): Promise<boolean> {
  const used = { totp_used_step: step }
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set(isConfirmed ? used : { ...used, totp_confirmed_at: now() })
    .where('authority', '=', authority)
    .where('id', '=', account)
    .where('totp_secret', '=', secret)
    .where('totp_used_step', '<', step)
    .where('totp_confirmed_at', isConfirmed ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The means with what was shown now added to them. */
const withTotp = (means: Means): Means => (isFirst(means) ? `${means}+totp` : means)

const isFirst = (means: Means): means is FirstMeans => !means.endsWith('+totp')

function goOn(realm: Realm, session: Session, row: Parameters<typeof isPasswordExpired>[1]): Promise<Opened> {
  const { means, awaits } = session
  const owesPassword = awaits === 'newPassword' || (means === 'password' && isPasswordExpired(realm, row))
  return renewSession(realm, session, {
    means: withTotp(means),
    awaits: owesPassword ? 'newPassword' : '',
  })
}

/** 解除动态口令 By the security administrator, for who lost the telephone: all sessions end, the holder is told, nobody does it for himself. */
export async function removeTotp(
  realm: Realm,
  by: Standing,
  account: string,
  override?: string,
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'recoverSignIn')
  if (!may.ok) return may
  const done = await atomically(realm, async (within): Promise<Result<true, Refusal>> => {
    const row = await accountById(within, account)
    if (!row || row.totp_secret === null) return refuse('AccountUnknown', {})
    const weighed = await weigh(
      within,
      by.account === account ? ['ownRecovery'] : [],
      account,
      by.account,
      override,
    )
    if (!weighed.ok) return weighed
    await within.db
      .updateTable('account')
      .set({ totp_secret: null, totp_confirmed_at: null })
      .where('authority', '=', within.authority)
      .where('id', '=', account)
      .execute()
    await forgetTries(within, 'totp', hashOf(account))
    await endAllSessions(within, account)
    await note(within, 'totpRemoved', { account, by: by.account })
    return ok(true)
  })
  if (done.ok) await tell(realm, account, 'secondFactorRemoved', {})
  return done
}
