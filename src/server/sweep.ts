import type { Instant } from '../core/time/instant.ts'
import { clearReplies } from '../database/clear-replies.ts'
import type { Database } from '../database/tables.ts'
import { SYSTEM } from '../people/realm.ts'
import { sweepTries } from '../people/sign-in/attempts.ts'
import { sweepSessions } from '../people/sign-in/sessions.ts'
import { authorities } from './authorities.ts'
import type { Realms } from './people/who-acts.ts'

/** 清理 Removes what is over and would only fill tables: replies of yesterday, sessions, tries that are forgotten. */
export async function sweep(database: Database, realms: Realms, clock: () => Instant): Promise<void> {
  await clearReplies(database, clock())
  for (const id of [SYSTEM, ...(await authorities(database)).map((each) => each.id)]) {
    await sweepSessions(realms(id))
    await sweepTries(realms(id))
  }
}
