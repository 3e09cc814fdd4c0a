import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { EventDetail, EventKind } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import type { Realm } from '../realm.ts'
import { checkTask } from './tasks.ts'

/** One event as an administrator reads it. */
export type SecurityEvent = {
  readonly id: string
  readonly at: Instant
  readonly kind: EventKind
  readonly account: string | null
  readonly by: string | null
  readonly detail: EventDetail
}

/** A page of the security log, the latest first; `before` is the id of the last event of the page before. */
export async function readSecurityEvents(
  realm: Realm,
  by: Standing,
  page: {
    readonly account?: string
    readonly kind?: EventKind
    readonly before?: string
    readonly limit?: number
  },
): Promise<Result<readonly SecurityEvent[], Refusal>> {
  const may = checkTask(realm, by, 'readSecurityEvents')
  if (!may.ok) return may
  const { account, kind, before, limit = 100 } = page
  let query = realm.db
    .selectFrom('security_event')
    .selectAll()
    .where('authority', '=', realm.authority)
    .orderBy('id', 'desc')
    .limit(Math.min(limit, 500))
  if (account !== undefined) query = query.where('account', '=', account)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (before !== undefined) query = query.where('id', '<', before)
  const rows = await query.execute()
  return ok(
    rows.map((row) => ({
      id: row.id,
      at: row.at,
      kind: row.kind as EventKind,
      account: row.account,
      by: row.by_account,
      detail: JSON.parse(row.detail) as EventDetail,
    })),
  )
}
