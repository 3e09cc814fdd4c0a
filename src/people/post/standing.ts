import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Actor } from '../../core/record/entry.ts'
import type { Viewer, ViewerRole } from '../../core/visibility/viewer.ts'
import { refuse } from '../problems.ts'
import type { Realm } from '../realm.ts'
import { postsOf } from './held.ts'

/** 身份 In which post of which authority somebody is at work: every request says so, and it is looked up anew for each. */
export type Standing = {
  readonly authority: string
  readonly account: string
  readonly post: string
  readonly role: ViewerRole
  readonly actor: string
  readonly areas: readonly string[]
  readonly organisation: string | null
  readonly asDeputy: boolean
}

/** The account in one of its posts. Somebody else's post, an ended one and one that never was are answered alike. */
export async function standingOf(
  realm: Realm,
  account: string,
  post: string,
): Promise<Result<Standing, Refusal>> {
  const held = (await postsOf(realm, account)).find(({ id }) => id === post)
  if (!held) return refuse('NotYourPost', {})
  const { role, actor, areas, organisation, asDeputy } = held
  return ok({ authority: realm.authority, account, post, role, actor, areas, organisation, asDeputy })
}

export const ADMINISTRATORS: readonly ViewerRole[] = ['systemAdmin', 'securityAdmin', 'auditAdmin']

/** The applications for which somebody acts in a log: those of the organisation, or one's own where there is none. */
export async function applicationsOf(
  { db }: Realm,
  { authority, account, role, organisation }: Standing,
  log: string,
): Promise<readonly string[]> {
  if (role !== 'applicant') return []
  const mine = db
    .selectFrom('application_owner')
    .select('application')
    .where('authority', '=', authority)
    .where('log', '=', log)
    .orderBy('application')
  const rows = await (organisation === null
    ? mine.where('organisation', 'is', null).where('account', '=', account)
    : mine.where('organisation', '=', organisation)
  ).execute()
  return rows.map(({ application }) => application)
}

/** Who looks at a log when this account looks in this post. `purpose` is what an inspector states beforehand. */
export async function viewerFor(
  realm: Realm,
  account: string,
  post: string,
  log: string,
  purpose?: string,
): Promise<Result<Viewer, Refusal>> {
  const standing = await standingOf(realm, account, post)
  if (!standing.ok) return standing
  const { authority, role, actor, areas } = standing.value
  const owns = await applicationsOf(realm, standing.value, log)
  return ok({ authority, role, actor, areas, owns, ...(purpose === undefined ? {} : { purpose }) })
}

/**
 * Who stands in the record when this account acts in this post. An applicant acts as one of the applications that are its own in that log;
 * which, the request says. Administrators do not act in the award.
 */
export async function actorFor(
  realm: Realm,
  account: string,
  post: string,
  about: { readonly log: string; readonly application?: string },
): Promise<Result<Actor, Refusal>> {
  const standing = await standingOf(realm, account, post)
  if (!standing.ok) return standing
  const { role, actor } = standing.value
  if (ADMINISTRATORS.includes(role)) return refuse('AdministratorsDoNotAct', { role })
  if (role !== 'applicant') return ok({ role, id: actor })
  const owned = await applicationsOf(realm, standing.value, about.log)
  const { application } = about
  return application !== undefined && owned.includes(application)
    ? ok({ role, id: application })
    : refuse('NotYourApplication', {})
}
