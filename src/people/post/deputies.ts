import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import { aloneRoles, type ViewerRole } from '../../core/visibility/viewer.ts'
import { holdAccount } from '../account/accounts.ts'
import { checkTask } from '../administration/tasks.ts'
import { weigh } from '../administration/weigh.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { newId } from '../secrets.ts'
import { againstRole } from '../separation.ts'
import { rolesNowOrLater } from './held.ts'
import type { Standing } from './standing.ts'

/** 代理 Somebody stands in for a post, for a time that has an end. */
export type NewDeputy = {
  readonly post: string
  readonly account: string
  readonly since: Instant
  readonly until: Instant
  readonly reason: string
  readonly override?: string
}

/** Roles in which nobody stands in for another: assessors were chosen as the persons that they are, applicants admit colleagues. */
const IN_PERSON: readonly ViewerRole[] = ['assessor', 'panel', 'applicant']

/** Names a deputy: whose post it is does so, or the security administrator. Answers the deputy's id. */
export async function nameDeputy(
  realm: Realm,
  by: Standing,
  { post, account, since, until, reason, override }: NewDeputy,
): Promise<Result<string, Refusal>> {
  if (reason.trim() === '') return refuse('ReasonMissing', {})
  if (since >= until || until <= realm.now()) return refuse('PeriodUnfit', {})
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const held = await openPost(within, post)
    const isOwn = held?.account === by.account && by.authority === authority && !by.asDeputy
    const may = isOwn ? ok(true as const) : checkTask(within, by, 'givePosts')
    if (!may.ok) return may
    if (!held) return refuse('PostUnknown', {})
    if (!(await holdAccount(within, account))) return refuse('AccountUnknown', {})
    if (held.account === account) return refuse('PostHeldAlready', {})
    const role = held.role as ViewerRole
    if (IN_PERSON.includes(role)) return refuse('InPersonOnly', { role })
    const own = by.account === account ? (['ownPost'] as const) : []
    const roles = await rolesNowOrLater(within, account)
    if (aloneRoles.includes(role) && roles.includes(role)) return refuse('OneSeatEach', { role })
    const apart = againstRole(roles, role)
    const weighed = await weigh(within, [...own, ...apart], account, by.account, override)
    if (!weighed.ok) return weighed
    const id = newId(within)
    await db
      .insertInto('deputy')
      .values({
        authority,
        id,
        post,
        account,
        since,
        until,
        reason: reason.trim(),
        given_by: by.account,
        ended_at: null,
      })
      .execute()
    await note(within, 'deputyNamed', { account, by: by.account }, { deputy: id, post })
    return ok(id)
  })
}

/** Ends a deputy before the time is over. */
export async function endDeputy(realm: Realm, by: Standing, deputy: string): Promise<Result<true, Refusal>> {
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const row = await db
      .selectFrom('deputy')
      .select(['post', 'account'])
      .where('authority', '=', authority)
      .where('id', '=', deputy)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    const held = row && (await openPost(within, row.post))
    const isOwn = held?.account === by.account && by.authority === authority && !by.asDeputy
    const may = isOwn ? ok(true as const) : checkTask(within, by, 'givePosts')
    if (!may.ok) return may
    if (!row) return refuse('DeputyUnknown', {})
    await db
      .updateTable('deputy')
      .set({ ended_at: within.now() })
      .where('authority', '=', authority)
      .where('id', '=', deputy)
      .execute()
    await note(within, 'deputyEnded', { account: row.account, by: by.account }, { deputy, post: row.post })
    return ok(true)
  })
}

const openPost = ({ db, authority, now }: Realm, post: string) =>
  db
    .selectFrom('post')
    .select(['account', 'role'])
    .where('authority', '=', authority)
    .where('id', '=', post)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now())]))
    .executeTakeFirst()
