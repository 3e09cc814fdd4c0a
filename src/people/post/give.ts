import { z } from 'zod'
import { givenId } from '../../core/basics/given-id.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import { aloneRoles, type ViewerRole } from '../../core/visibility/viewer.ts'
import { bodyRole } from '../../core/regulation/schema/bodies.ts'
import { holdAccount } from '../account/accounts.ts'
import { checkTask } from '../administration/tasks.ts'
import { weigh } from '../administration/weigh.ts'
import { note } from '../events.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { newId } from '../secrets.ts'
import { againstRole } from '../separation.ts'
import { rolesNowOrLater } from './held.ts'
import type { Standing } from './standing.ts'

/** Roles that a post can have. Applicants get theirs by a claim, the public needs none. */
export const postRole = z.enum([
  ...bodyRole.options,
  'assessor',
  'systemAdmin',
  'securityAdmin',
  'auditAdmin',
])

/** 授予岗位 What is given: the role, the id that will stand in the record, how far it reaches, from and until when. */
export type NewPost = {
  readonly account: string
  readonly role: ViewerRole
  readonly actor: string
  /** Region codes of GB/T 2260; none where the post is bound to none. */
  readonly areas?: readonly string[]
  readonly since?: Instant
  readonly until?: Instant
  /** Why it is given although a rule of separation speaks against it. */
  readonly override?: string
}

/** Gives a post. Answers its id. */
export async function givePost(realm: Realm, by: Standing, post: NewPost): Promise<Result<string, Refusal>> {
  const may = checkTask(realm, by, 'givePosts')
  if (!may.ok) return may
  const unfit = unfitFields(post)
  if (unfit.length > 0) return refuse('PostUnfit', { fields: unfit })
  return atomically(realm, async (within) => {
    const fits = await checkHolder(within, by, post.account, post)
    return fits.ok ? ok(await addPost(within, { ...post, by: by.account })) : fits
  })
}

function unfitFields({ role, actor, areas = [], since, until }: NewPost): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['role', postRole.safeParse(role).success],
    ['actor', givenId.safeParse(actor).success],
    ['areas', areas.every((area) => /^\d{6}$/.test(area))],
    ['until', since === undefined || until === undefined || since < until],
  ]
  return checks.filter(([, fits]) => !fits).map(([field]) => field)
}

/** Whether an account may hold a post: it is there, nobody else is this actor, and the rules of separation allow it. */
export async function checkHolder(
  realm: Realm,
  by: Standing,
  account: string,
  post: {
    readonly role: ViewerRole
    readonly actor: string
    readonly override?: string
    readonly leaving?: string
  },
): Promise<Result<true, Refusal>> {
  if (!(await holdAccount(realm, account))) return refuse('AccountUnknown', {})
  if (aloneRoles.includes(post.role)) {
    await oneAtATime(realm, `post ${post.role} ${post.actor}`)
    if (await isTaken(realm, post)) return refuse('ActorTaken', { actor: post.actor })
  }
  const own = by.account === account ? (['ownPost'] as const) : []
  const roles = await rolesNowOrLater(realm, account)
  if (aloneRoles.includes(post.role) && roles.includes(post.role))
    return refuse('OneSeatEach', { role: post.role })
  const apart = againstRole(roles, post.role)
  return weigh(realm, [...own, ...apart], account, by.account, post.override)
}

async function isTaken(
  { db, authority, now }: Realm,
  { role, actor, leaving = '' }: { role: ViewerRole; actor: string; leaving?: string },
): Promise<boolean> {
  const other = await db
    .selectFrom('post')
    .select('id')
    .where('authority', '=', authority)
    .where('role', '=', role)
    .where('actor', '=', actor)
    .where('id', '!=', leaving)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now())]))
    .executeTakeFirst()
  return other !== undefined
}

/** Writes a post that was found to fit, and holds the sessions of its account to a second factor where the role asks for one. */
export async function addPost(
  realm: Realm,
  post: Omit<NewPost, 'override'> & {
    readonly by: string | null
    readonly organisation?: string
    readonly follows?: string
    readonly reason?: string
  },
): Promise<string> {
  const { db, authority, settings } = realm
  const { account, role, actor, areas = [], by } = post
  const now = realm.now()
  const id = newId(realm)
  await db
    .insertInto('post')
    .values({
      authority,
      id,
      account,
      role,
      actor,
      area: areas.join(' '),
      organisation: post.organisation ?? null,
      since: post.since ?? now,
      until: post.until ?? null,
      follows: post.follows ?? null,
      reason: post.reason ?? '',
      given_by: by,
      created_at: now,
    })
    .execute()
  if (settings.totpRequired.includes(role))
    await db
      .updateTable('session')
      .set({ awaits: 'enrolment' })
      .where('authority', '=', authority)
      .where('account', '=', account)
      .where('awaits', '=', '')
      .where('means', 'in', settings.oneFactor)
      .execute()
  await note(realm, 'postGiven', { account, by }, { post: id, role })
  return id
}

/** 免去岗位 Ends a post; that it was held, by whom and when, stays. */
export async function endPost(realm: Realm, by: Standing, post: string): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'givePosts')
  if (!may.ok) return may
  return atomically(realm, async (within) => {
    const account = await closePost(within, post)
    if (account === null) return refuse('PostUnknown', {})
    await note(within, 'postEnded', { account, by: by.account }, { post })
    return ok(true)
  })
}

/** Closes a post that is open, with all who stand in for it. Answers whose it was; null where there is no such open post. */
export async function closePost({ db, authority, now }: Realm, post: string): Promise<string | null> {
  const at = now()
  const closed = await db
    .updateTable('post')
    .set({ until: at })
    .where('authority', '=', authority)
    .where('id', '=', post)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', at)]))
    .returning('account')
    .executeTakeFirst()
  await db
    .updateTable('deputy')
    .set({ ended_at: at })
    .where('authority', '=', authority)
    .where('post', '=', post)
    .where('ended_at', 'is', null)
    .execute()
  return closed?.account ?? null
}
