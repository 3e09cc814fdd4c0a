import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Standing } from '../post/standing.ts'
import type { Realm } from '../realm.ts'
import { checkTask } from './tasks.ts'

/** One reading: who looked at which file or score, in which role, and what for where that was stated. */
export type Reading = {
  readonly id: string
  readonly at: Instant
  readonly account: string
  /** What the person signs in with; null where it was another system, or somebody whose data were erased. */
  readonly login: string | null
  readonly role: string
  readonly actor: string
  readonly cycle: string
  readonly kind: string
  readonly thing: string
  readonly purpose: string | null
}

export type ReadingsAsked = {
  readonly account?: string
  readonly role?: string
  readonly cycle?: string
  readonly kind?: string
  readonly thing?: string
  /** From this moment on, and before that one. */
  readonly from?: Instant
  readonly to?: Instant
  /** The id of the last one of the page before. */
  readonly before?: string
  readonly limit: number
}

/** 查阅记录 A page of what was looked at, the latest first. */
export async function readReadings(
  realm: Realm,
  by: Standing,
  asked: ReadingsAsked,
): Promise<Result<readonly Reading[], Refusal>> {
  const may = checkTask(realm, by, 'readReadings')
  if (!may.ok) return may
  const { account, role, cycle, kind, thing, from, to, before, limit } = asked
  let query = realm.db
    .selectFrom('reading')
    .leftJoin('account', (join) =>
      join.onRef('account.authority', '=', 'reading.authority').onRef('account.id', '=', 'reading.account'),
    )
    .select([
      'reading.id',
      'reading.at',
      'reading.account',
      'account.login',
      'reading.role',
      'reading.actor',
      'reading.log as cycle',
      'reading.kind',
      'reading.thing',
      'reading.purpose',
    ])
    .where('reading.authority', '=', realm.authority)
    .orderBy('reading.id', 'desc')
    .limit(limit)
  for (const [column, value] of Object.entries({ account, role, log: cycle, kind, thing }))
    if (value !== undefined) query = query.where(`reading.${column as 'role'}`, '=', value)
  if (from !== undefined) query = query.where('reading.at', '>=', from)
  if (to !== undefined) query = query.where('reading.at', '<', to)
  if (before !== undefined) query = query.where('reading.id', '<', before)
  return ok(await query.execute())
}
