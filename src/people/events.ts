import { canonicalJson } from '../core/record/canonical.ts'
import type { Realm } from './realm.ts'
import { newId } from './secrets.ts'

/** What may be kept beside an event: ids and codes of the platform, never a name, a number or what somebody wrote. */
export type EventDetail = Readonly<Record<string, string | number | readonly string[]>>

/** 安全事件 What a security event can be about. */
export const EVENT_KINDS = [
  'accountCreated',
  'accountsImported',
  'accountChanged',
  'accountEnded',
  'accountErased',
  'activationIssued',
  'accountActivated',
  'signedIn',
  'signInFailed',
  'signInHeld',
  'waitReleased',
  'sessionEnded',
  'passwordChanged',
  'codeSent',
  'codeFailed',
  'totpConfirmed',
  'totpFailed',
  'totpRemoved',
  'identityLinked',
  'postGiven',
  'postEnded',
  'postHandedOver',
  'deputyNamed',
  'deputyEnded',
  'claimMade',
  'claimApproved',
  'claimDeclined',
  'organisationRegistered',
  'organisationTakenOver',
  'authorityFounded',
  'applicationOpened',
  'separationSet',
  'separationDeviated',
  'serviceTokenMade',
  'serviceTokenEnded',
  'firstStart',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Whom the event is about, and who did it. */
export type Involved = { readonly account?: string | null; readonly by?: string | null }

/** Adds an event to the security log; in the transaction of what it tells of, where there is one. */
export async function note(
  realm: Realm,
  kind: EventKind,
  { account = null, by = null }: Involved,
  detail: EventDetail = {},
): Promise<void> {
  const written = canonicalJson(detail)
  if (!written.ok) throw new Error(`the detail of ${kind} is not canonical`)
  await realm.db
    .insertInto('security_event')
    .values({
      authority: realm.authority,
      id: newId(realm),
      at: realm.now(),
      kind,
      account,
      by_account: by,
      detail: written.value,
    })
    .execute()
}
