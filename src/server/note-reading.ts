import type { Instant } from '../core/time/instant.ts'
import type { Database } from '../database/tables.ts'
import { newId } from '../people/secrets.ts'
import type { Realms } from './people/who-acts.ts'
import type { ReaderSettings } from './read-for.ts'

/** 查阅留痕 Writes down who opened what, in which role, and for which purpose where one was stated. */
export const noteReading =
  (database: Database, realms: Realms, clock: () => Instant): ReaderSettings['note'] =>
  async ({ account, viewer }, { authority, log, kind, id }) => {
    const { role, actor, purpose = null } = viewer
    const of = { account: account ?? '', role, actor, log, kind, thing: id, purpose }
    const row = { authority, id: newId(realms(authority)), at: clock(), ...of }
    await database.insertInto('reading').values(row).execute()
  }
