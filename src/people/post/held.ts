import type { Instant } from '../../core/time/instant.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import type { Realm } from '../realm.ts'

/** A post that an account holds now, or stands in for. */
export type HeldPost = {
  readonly id: string
  /** Whose post it is; not `account` of the reader where the reader is a deputy. */
  readonly account: string
  readonly role: ViewerRole
  readonly actor: string
  readonly areas: readonly string[]
  readonly organisation: string | null
  /** Whether it is held as a deputy. */
  readonly asDeputy: boolean
}

/** The posts in which an account can act now: its own, then those for which it stands in. */
export const postsOf = (realm: Realm, account: string): Promise<readonly HeldPost[]> =>
  postsBegunBy(realm, account, realm.now())

/** The roles in which an account can act now. */
export const rolesOf = async (realm: Realm, account: string): Promise<readonly ViewerRole[]> =>
  rolesIn(await postsOf(realm, account))

/** The same with roles that begin later: what does not go together is not promised either. */
export const rolesNowOrLater = async (realm: Realm, account: string): Promise<readonly ViewerRole[]> =>
  rolesIn(await postsBegunBy(realm, account, null))

const rolesIn = (posts: readonly HeldPost[]): readonly ViewerRole[] => [
  ...new Set(posts.map(({ role }) => role)),
]

/** Posts that are not over; `begun` leaves out those that begin after it. */
async function postsBegunBy(
  realm: Realm,
  account: string,
  begun: Instant | null,
): Promise<readonly HeldPost[]> {
  const { db, authority } = realm
  const now = realm.now()
  let open = db
    .selectFrom('post')
    .select(['post.id', 'post.account', 'post.role', 'post.actor', 'post.area', 'post.organisation'])
    .where('post.authority', '=', authority)
    .where((eb) => eb.or([eb('post.until', 'is', null), eb('post.until', '>', now)]))
    .orderBy('post.id')
  if (begun !== null) open = open.where('post.since', '<=', begun)
  const own = await open.where('post.account', '=', account).execute()
  let deputised = open
    .innerJoin('deputy', (join) =>
      join.onRef('deputy.authority', '=', 'post.authority').onRef('deputy.post', '=', 'post.id'),
    )
    .where('deputy.account', '=', account)
    .where('deputy.until', '>', now)
    .where('deputy.ended_at', 'is', null)
  if (begun !== null) deputised = deputised.where('deputy.since', '<=', begun)
  const stoodInFor = await deputised.execute()
  return [...own.map((row) => heldOf(row, false)), ...stoodInFor.map((row) => heldOf(row, true))]
}

type Row = {
  readonly id: string
  readonly account: string
  readonly role: string
  readonly actor: string
  readonly area: string
  readonly organisation: string | null
}

const heldOf = ({ id, account, role, actor, area, organisation }: Row, asDeputy: boolean): HeldPost => ({
  id,
  account,
  role: role as ViewerRole,
  actor,
  areas: area === '' ? [] : area.split(' '),
  organisation,
  asDeputy,
})
