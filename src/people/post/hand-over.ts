import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { addPost, checkHolder, closePost } from './give.ts'
import type { Standing } from './standing.ts'

/**
 * 交接 A post goes to another account with all that hangs on it: the id in the record, areas, and what is being filled in. The old post ends
 * now; the new one names it. Answers the id of the new post.
 */
export async function handOver(
  realm: Realm,
  by: Standing,
  { post, to, reason, override }: { post: string; to: string; reason: string; override?: string },
): Promise<Result<string, Refusal>> {
  const may = checkTask(realm, by, 'givePosts')
  if (!may.ok) return may
  if (reason.trim() === '') return refuse('ReasonMissing', {})
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const now = within.now()
    const old = await db
      .selectFrom('post')
      .selectAll()
      .where('authority', '=', authority)
      .where('id', '=', post)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
      .executeTakeFirst()
    if (!old || old.role === 'applicant') return refuse('PostUnknown', {})
    if (old.account === to) return refuse('PostHeldAlready', {})
    const role = old.role as ViewerRole
    const asked = { role, actor: old.actor, leaving: post, ...(override === undefined ? {} : { override }) }
    const fits = await checkHolder(within, by, to, asked)
    if (!fits.ok) return fits
    if ((await closePost(within, post)) === null) return refuse('PostUnknown', {})
    const id = await addPost(within, {
      account: to,
      role,
      actor: old.actor,
      areas: old.area === '' ? [] : old.area.split(' '),
      // One that has not begun yet begins when it was to begin.
      ...(old.since > now ? { since: old.since } : {}),
      ...(old.until === null ? {} : { until: old.until }),
      follows: post,
      reason: reason.trim(),
      by: by.account,
    })
    await db
      .updateTable('draft')
      .set({ post: id, account: to })
      .where('authority', '=', authority)
      .where('post', '=', post)
      .execute()
    await note(within, 'postHandedOver', { account: to, by: by.account }, { post: id, follows: post })
    return ok(id)
  })
}

/** Who held a post when. */
export type Tenure = {
  readonly post: string
  readonly account: string
  readonly since: Instant
  readonly until: Instant | null
  readonly reason: string
}

/** 任职沿革 Who held a post before, back to the first, the latest first. */
export async function historyOf(realm: Realm, post: string): Promise<readonly Tenure[]> {
  const tenures: Tenure[] = []
  let next: string | null = post
  while (next !== null) {
    const row = await tenureOf(realm, next)
    if (!row) break
    const { follows, ...tenure } = row
    tenures.push(tenure)
    next = follows
  }
  return tenures
}

const tenureOf = (
  { db, authority }: Realm,
  post: string,
): Promise<(Tenure & { readonly follows: string | null }) | undefined> =>
  db
    .selectFrom('post')
    .select(['id as post', 'account', 'since', 'until', 'reason', 'follows'])
    .where('authority', '=', authority)
    .where('id', '=', post)
    .executeTakeFirst()
