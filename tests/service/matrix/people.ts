import type { ViewerRole } from '../../../src/core/visibility/viewer.ts'
import { addAccount } from '../../../src/people/account/accounts.ts'
import { addPost } from '../../../src/people/post/give.ts'
import { makeServiceToken, SCOPES, type Scope } from '../../../src/people/administration/service-tokens.ts'
import type { Realm } from '../../../src/people/realm.ts'
import { openSession } from '../../../src/people/sign-in/sessions.ts'
import type { Command } from '../../../src/core/process/command.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import { peopleFor } from '../../kit/people-of-rehearsal.ts'
import { CITY, LOG, TOWN, type Town } from './town.ts'

/** Somebody who asks, in one way of standing to what is asked for. */
export type Person = {
  readonly label: string
  readonly role: ViewerRole | 'nobody' | 'token'
  /** What of a case this person knows: all that the role sees, its own, or nothing because it belongs elsewhere. */
  readonly from: 'here' | 'elsewhere'
  readonly headers: Readonly<Record<string, string>>
  readonly account: string
  readonly post: string
  /** The id under which the record knows the person. */
  readonly actor: string
  /** The application of an applicant, and the area of a recommender; empty for others. */
  readonly owns: string
  readonly area: string
}

const ROLES: readonly ViewerRole[] = [
  'applicant',
  'assessor',
  'observer',
  'recommender',
  'secretariat',
  'committee',
  'approver',
  'panel',
  'agency',
  'department',
  'finance',
  'inspector',
  'systemAdmin',
  'securityAdmin',
  'auditAdmin',
]

/** An area in which nobody of the rehearsal is. */
const FAR = '991300'
/** A part of the region, in which some applicants are. */
export const COUNTY = '990102'

export const NOBODY: Person = {
  label: 'nobody',
  role: 'nobody',
  from: 'here',
  headers: {},
  account: '',
  post: '',
  actor: '',
  owns: '',
  area: '',
}

async function cookieOf(realm: Realm, account: string): Promise<string> {
  const { token } = await openSession(realm, { account, means: 'password+totp', awaits: '', agent: '' })
  return `zhiheng-session=${token}`
}

async function spare(realm: Realm, role: ViewerRole, more: { readonly areas?: readonly string[] } = {}) {
  const login = `spare-${role.toLowerCase()}`
  const added = await addAccount(realm, null, { login, name: '另一人' })
  if (!added.ok) throw new Error(added.error.code)
  const account = added.value
  await realm.db.updateTable('account').set({ state: 'active' }).where('id', '=', account).execute()
  const actor = role === 'applicant' ? 'person' : login
  const post = await addPost(realm, { account, role, actor, by: null, ...more })
  if (role === 'applicant')
    await realm.db
      .insertInto('application_owner')
      .values({ authority: realm.authority, log: LOG, application: 'SPARE', organisation: null, account })
      .execute()
  return { account, post, actor }
}

export type People = {
  /** One of each role who has nothing to do with any case, so far as the role leaves that open. */
  readonly spare: readonly Person[]
  /** Whoever acts in the rehearsal under this name, here and in the other authority. */
  readonly actor: (actor: Actor, authority?: string) => Person
  /** Everybody who acts in the rehearsal, here and in the other authority. */
  readonly acting: readonly Person[]
  readonly tokens: Readonly<Record<'all' | 'none', Person>>
  readonly makeToken: (scopes: readonly Scope[]) => Promise<Person>
}

/** Gives everybody an account, a post and a session, in both authorities. */
export async function settle(
  { served, performance, world }: Town,
  moments: readonly { readonly command: Command }[],
): Promise<People> {
  const happenings = performance.happenings.filter(
    ({ command }) => command.actor.role === 'assessor' || moments.some((each) => each.command === command),
  )
  const { region } = world.edition.authority
  const known = new Map<string, Person>()
  for (const authority of [TOWN, CITY]) {
    const realm = served.service.realm(authority)
    for (const [name, { login, post }] of await peopleFor(
      realm,
      { ...performance, happenings },
      LOG,
      region,
    )) {
      const { id } = await realm.db
        .selectFrom('account')
        .select('id')
        .where('authority', '=', authority)
        .where('login', '=', login)
        .executeTakeFirstOrThrow()
      const role = name.split('/')[0] as ViewerRole
      const from = authority === TOWN ? 'here' : 'elsewhere'
      const headers = { cookie: await cookieOf(realm, id) }
      const actor = name.slice(name.indexOf('/') + 1)
      const owns = role === 'applicant' ? actor : ''
      const area = role === 'recommender' ? region : ''
      const label = `${name} of ${authority}`
      known.set(`${authority}:${name}`, { label, role, from, headers, account: id, post, actor, owns, area })
    }
  }
  const realm = served.service.realm(TOWN)
  const spares: Person[] = []
  for (const role of ROLES) {
    const isFar = role === 'recommender'
    const { account, post, actor } = await spare(realm, role, isFar ? { areas: [FAR] } : {})
    const headers = { cookie: await cookieOf(realm, account) }
    const owns = role === 'applicant' ? 'SPARE' : ''
    const area = isFar ? FAR : ''
    const label = `another ${role}`
    spares.push({ label, role, from: 'here', headers, account, post, actor, owns, area })
  }
  const admin = spares.find(({ role }) => role === 'securityAdmin') as Person
  const makeToken = async (scopes: readonly Scope[]): Promise<Person> => {
    const by = { authority: TOWN, account: admin.account, post: admin.post, role: 'securityAdmin' as const }
    const standing = { ...by, actor: 'securityAdmin', areas: [], organisation: null }
    const made = await makeServiceToken(realm, standing as never, {
      name: 'a system',
      scopes,
      expiresAt: '2027-01-01T00:00:00.000Z',
    })
    if (!made.ok) throw new Error(made.error.code)
    return {
      ...NOBODY,
      label: `token for ${scopes.join(' ')}`,
      role: 'token',
      headers: { authorization: `Bearer ${made.value.token}` },
    }
  }
  return {
    spare: spares,
    acting: [...known.values()],
    actor: ({ role, id }, authority = TOWN) => {
      if (role === 'public') return NOBODY
      const person = known.get(`${authority}:${role}/${id}`)
      if (!person) throw new Error(`nobody acts as ${role}/${id}`)
      return person
    },
    tokens: { all: await makeToken(SCOPES), none: await makeToken(['people:import']) },
    makeToken,
  }
}
