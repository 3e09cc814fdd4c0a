import type { LogKey } from '../core/store/log-store.ts'
import type { Instant } from '../core/time/instant.ts'
import { insertRows } from './statement.ts'
import type { Database, Work } from './tables.ts'

/** Who did an act: the account, and the post in which it was at work. */
export type DoneBy = { readonly account: string; readonly post: string }

const insertActBy = insertRows('act_by', ['authority', 'log', 'act_no', 'account', 'post', 'done_at'])

/** Notes who did an act, in the transaction that keeps it. */
export const noteWhoActed = (
  work: Work,
  { authority, log }: LogKey,
  act: number,
  { account, post }: DoneBy,
  at: Instant,
): Promise<void> => insertActBy(work, [{ authority, log, act_no: act, account, post, done_at: at }])

/** Who did the acts of a log, by their numbers; acts of a rehearsal that was brought in were done by nobody here. */
export async function whoActed(
  database: Database,
  { authority, log }: LogKey,
): Promise<ReadonlyMap<number, DoneBy>> {
  const rows = await database
    .selectFrom('act_by')
    .select(['act_no', 'account', 'post'])
    .where('authority', '=', authority)
    .where('log', '=', log)
    .execute()
  return new Map(rows.map(({ act_no, account, post }) => [act_no, { account, post }]))
}
