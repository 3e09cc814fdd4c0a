import { type Instant, instantOf, millisecondsOf } from '../core/time/instant.ts'
import type { Database } from './tables.ts'

/** How long a reply is kept, in milliseconds: a day. */
const KEPT_FOR = 24 * 3_600_000

/** Clears away replies to requests that are too old to be answered once more. Answers how many. */
export async function clearReplies(database: Database, now: Instant): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('kept_reply')
    .where('created_at', '<=', instantOf(millisecondsOf(now) - KEPT_FOR))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
