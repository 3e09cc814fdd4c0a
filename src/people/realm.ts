import type { Database } from '../database/tables.ts'
import type { Instant } from '../core/time/instant.ts'
import type { MessagePort } from './messages.ts'
import type { PeopleSettings } from './settings.ts'

/** The authority of the installation itself: its administrators found the others and see nothing of them. */
export const SYSTEM = 'system'

/**
 * 域 The people of one authority, and what is needed to look after them: its database, the operational clock, chance (so many random bytes),
 * its settings, and the way to tell somebody something. Every function of this room works within one realm and sees no other.
 */
export type Realm = {
  readonly authority: string
  readonly db: Database
  readonly now: () => Instant
  readonly random: (bytes: number) => Uint8Array
  readonly settings: PeopleSettings
  readonly messages: MessagePort
}

/** Does all of it in one transaction, or in the one that is under way. Nothing but SQL is awaited inside. */
export const atomically = <T>(realm: Realm, work: (within: Realm) => Promise<T>): Promise<T> =>
  realm.db.isTransaction ? work(realm) : realm.db.transaction().execute((db) => work({ ...realm, db }))
