import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Viewer } from '../../core/visibility/viewer.ts'
import { checkServiceToken, SCOPES } from '../../people/administration/service-tokens.ts'
import { type HeldPost, postsOf } from '../../people/post/held.ts'
import { applicationsOf, type Standing } from '../../people/post/standing.ts'
import type { Realm } from '../../people/realm.ts'
import { readSession, type Session } from '../../people/sign-in/sessions.ts'
import { anybody, type NotKnown, type Shown, type Who, type WhoActs } from '../kit/who.ts'

/** The people of an authority. One that is not there has nobody, and is answered as one where nobody of that name is. */
export type Realms = (authority: string) => Realm

/** Somebody who signed in and holds no post sees what everybody sees. */
const withoutPost = (account: string, authority: string): Who => ({ ...anybody(authority), account })

function chosenPost(
  posts: readonly HeldPost[],
  wanted: string | undefined,
): Result<HeldPost | null, NotKnown> {
  if (wanted !== undefined) {
    const post = posts.find(({ id }) => id === wanted)
    return post ? ok(post) : err('NotYours')
  }
  const [only, another] = posts
  return another ? err('WhichPost') : ok(only ?? null)
}

/** A post that asks for a second factor may have come to somebody after signing in: in time, or by standing in for another. */
const owesFactor = ({ settings }: Realm, { means }: Pick<Session, 'means'>, { role }: HeldPost): boolean =>
  settings.totpRequired.includes(role) && settings.oneFactor.some((one) => one === means)

async function bySession(realm: Realm, shown: Shown, token: string): Promise<Result<Who, NotKnown>> {
  const session = await readSession(realm, token)
  if (!session.ok) return err('SignInNeeded')
  if (session.value.awaits !== '') return err('SignInUnfinished')
  const { authority } = realm
  const { account } = session.value
  if (shown.scope === 'session') return ok(withoutPost(account, authority))
  const post = chosenPost(await postsOf(realm, account), shown.post)
  if (!post.ok) return post
  if (post.value === null) return ok(withoutPost(account, authority))
  const held = post.value
  if (owesFactor(realm, session.value, held)) return err('SignInUnfinished')
  const standing: Standing = { ...held, authority, account, post: held.id }
  const owns = shown.log === undefined ? [] : await applicationsOf(realm, standing, shown.log)
  const viewer: Viewer = {
    authority,
    role: held.role,
    actor: held.actor,
    areas: held.areas,
    owns,
    ...(shown.purpose === undefined ? {} : { purpose: shown.purpose }),
  }
  return ok({ account, post: held.id, actor: { role: held.role, id: held.actor }, viewer })
}

/** What another system reads, it reads as the office would; what it may read at all, the scope says. `public:read` reads what everybody may. */
async function byToken(
  realm: Realm,
  { scope, authority }: Shown,
  token: string,
): Promise<Result<Who, NotKnown>> {
  const asked = SCOPES.find((known) => known === scope)
  if (asked === undefined) return err('NotYours')
  const found = await checkServiceToken(realm, token, asked)
  if (!found.ok) return err(found.error.code === 'TokenVoid' ? 'SignInNeeded' : 'NotYours')
  const { id, scopes } = found.value
  const account = `token/${id}`
  const everybody = anybody(authority)
  if (asked === 'public:read') return ok({ ...everybody, account, scopes })
  return ok({
    ...everybody,
    account,
    scopes,
    viewer: { ...everybody.viewer, role: 'secretariat', actor: account },
  })
}

/** 谁在办理 Who makes a request, by the session or the token that it shows; looked up anew for each request. */
export const whoActsIn =
  (realms: Realms): WhoActs =>
  async (shown) => {
    const realm = realms(shown.authority)
    if (shown.token !== undefined) return byToken(realm, shown, shown.token)
    if (shown.session !== undefined) return bySession(realm, shown, shown.session)
    return ok(anybody(shown.authority))
  }
