import type { Text } from '../../core/basics/text.ts'
import { blobsOf } from '../../core/process/assemble.ts'
import { emptyState, type World } from '../../core/process/state.ts'
import { hashText } from '../../core/record/hash.ts'
import type { LogStore, Projected } from '../../core/store/log-store.ts'
import { type Instant, shanghaiDateOf } from '../../core/time/instant.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import type { Database } from '../../database/tables.ts'
import { addAccount } from '../../people/account/accounts.ts'
import { putPassword } from '../../people/account/new-password.ts'
import { hashSecret } from '../../people/account/password-hash.ts'
import { addPost } from '../../people/post/give.ts'
import { atomically, type Realm } from '../../people/realm.ts'
import type { Performance } from '../../rehearsal/script.ts'
import type { Change } from '../acts/do-acts.ts'
import { foundAuthority } from '../authorities.ts'
import { anchoredAt, placesFor } from './anchored.ts'
import { type DemoPost, demoPosts } from './demo-posts.ts'

export type DemoSettings = {
  readonly store: LogStore
  readonly database: Database
  readonly realm: (authority: string) => Realm
  readonly project: (change: Change) => Projected
  readonly now: () => Instant
  /** The password of everybody in the demonstration; made anew for each installation. */
  readonly password: string
  readonly applicants: number
  /** Called when an authority is filled, for whoever waits. */
  readonly progress: (authority: string) => void
}

/** 演示登录 With what somebody looks at the demonstration in a role. */
export type DemoSignIn = {
  readonly authority: string
  readonly title: Text
  readonly role: ViewerRole
  readonly login: string
  readonly step: string
}

const MARK: Text = { zh: '（演示）', en: ' (demonstration)' }

/**
 * 演示数据 Fills an empty installation with rehearsals, one authority for each regulation, anchored so that today each stands at another step.
 * Everything is marked as a demonstration. Regulations that cannot be rehearsed are left out.
 */
export async function fillDemo(
  settings: DemoSettings,
  worlds: readonly World[],
): Promise<readonly DemoSignIn[]> {
  const places = placesFor(worlds)
  const today = shanghaiDateOf(settings.now())
  const passwordHash = await hashSecret(settings.password)
  const signIns: DemoSignIn[] = []
  for (const [index, world] of worlds.entries()) {
    const step = places[index] ?? ''
    const played = anchoredAt(world, {
      until: step,
      today,
      applicants: settings.applicants,
      seed: String(index + 1),
    })
    if (!played) continue
    const { id: edition, title } = world.edition
    const authority = `demo-${edition}`
    const posts = demoPosts(world, played)
    await keepRehearsal(settings, world, played, authority)
    await keepPeople(settings, played, authority, posts, passwordHash)
    for (const { role, login } of posts) signIns.push({ authority, title, role, login, step })
    settings.progress(authority)
  }
  return signIns
}

async function keepRehearsal(
  { store, database, project, now }: DemoSettings,
  world: World,
  { state, sealed }: Performance,
  authority: string,
): Promise<void> {
  const { name } = world.edition.authority
  const marked = { zh: `${name.zh}${MARK.zh}`, en: `${name.en}${MARK.en}` }
  await foundAuthority(
    database,
    { id: authority, name: marked, edition: world.edition.id, isRehearsal: true },
    now(),
  )
  const log = state.opened?.cycle ?? ''
  const change: Change = {
    authority,
    log,
    world,
    before: emptyState,
    after: state,
    entries: state.log,
    act: state.acts,
  }
  const kept = await store.append({
    authority,
    log,
    after: 0,
    entries: state.log,
    sealed,
    pinned: Object.fromEntries(Object.values(blobsOf(world)).map((text) => [hashText(text), text])),
    project: project(change),
  })
  if (!kept.ok) throw new Error(`the rehearsal for ${authority} was not kept: ${kept.error.reason}`)
}

async function keepPeople(
  settings: DemoSettings,
  { state }: Performance,
  authority: string,
  posts: readonly DemoPost[],
  passwordHash: string,
): Promise<void> {
  const log = state.opened?.cycle ?? ''
  await atomically(settings.realm(authority), async (within) => {
    for (const { login, role, actor, application } of posts) {
      const added = await addAccount(within, null, { login, name: `${login}${MARK.zh}` })
      if (!added.ok) throw new Error(`the demonstration has ${login} twice`)
      const account = added.value
      await putPassword(within, { id: account, login, password_hash: null }, passwordHash)
      await addPost(within, { account, role, actor, by: null })
      if (application !== undefined)
        await within.db
          .insertInto('application_owner')
          .values({ authority, log, application, organisation: null, account })
          .execute()
    }
  })
}
