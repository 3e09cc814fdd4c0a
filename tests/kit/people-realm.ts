import { createHash } from 'node:crypto'
import type { Refusal } from '../../src/core/basics/refusal.ts'
import type { Result } from '../../src/core/basics/result.ts'
import { addSeconds, type Instant } from '../../src/core/time/instant.ts'
import type { ViewerRole } from '../../src/core/visibility/viewer.ts'
import type { Database } from '../../src/database/tables.ts'
import { addAccount } from '../../src/people/account/accounts.ts'
import { activate, makeActivation } from '../../src/people/account/activation.ts'
import { keptMessages } from '../../src/people/messages.ts'
import { addPost } from '../../src/people/post/give.ts'
import { type Standing, standingOf } from '../../src/people/post/standing.ts'
import type { Realm } from '../../src/people/realm.ts'
import { defaultSettings, type PeopleSettings } from '../../src/people/settings.ts'
import { peopleInMemory } from './people-database.ts'

export const AUTHORITY = 'quality-office'
export const PASSWORD = 'Quality-2026'

/** A realm whose clock stands still until it is moved, and whose chance is the same in every run. */
export type TestRealm = Realm & {
  readonly messages: ReturnType<typeof keptMessages>
  readonly later: (seconds: number) => void
}

export async function realmFor(
  options: {
    readonly db?: Database
    readonly authority?: string
    readonly settings?: Partial<PeopleSettings>
    readonly begins?: Instant
  } = {},
): Promise<TestRealm> {
  const db = options.db ?? (await peopleInMemory())
  const authority = options.authority ?? AUTHORITY
  let clock = options.begins ?? '2026-03-02T01:00:00.000Z'
  let drawn = 0
  return {
    authority,
    db,
    now: () => clock,
    later: (seconds) => {
      clock = addSeconds(clock, seconds)
    },
    random: (bytes) => {
      const parts: Buffer[] = []
      for (let length = 0; length < bytes; length += 32) {
        drawn += 1
        parts.push(createHash('sha256').update(`${authority} ${drawn}`).digest())
      }
      return Buffer.concat(parts).subarray(0, bytes)
    },
    settings: { ...defaultSettings, ...options.settings },
    messages: keptMessages(),
  }
}

/** The value of an answer that has to be one; the refusal is the message of the failed test otherwise. */
export function must<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.data)}`)
  return result.value
}

/** The code and the data of a refusal; `done` where there was none. */
export const refusal = (result: Result<unknown, Refusal>) =>
  result.ok ? 'done' : [result.error.code, result.error.data]

/** An account that is not activated. */
export const invited = async (realm: Realm, login: string, phone = '13800000001'): Promise<string> =>
  must(await addAccount(realm, null, { login, name: `Name of ${login}`, phone }))

/** An account with the password of all tests. */
export async function active(realm: Realm, login: string, phone?: string): Promise<string> {
  const account = await invited(realm, login, phone)
  const { token } = must(await makeActivation(realm, null, account, 'link'))
  must(await activate(realm, { token, password: PASSWORD }))
  return account
}

/** An account that is at work in a post, whatever the rules of separation say of it. */
export async function atWork(
  realm: Realm,
  role: ViewerRole,
  login: string = role.toLowerCase(),
): Promise<Standing> {
  const account = await invited(realm, login)
  return inPost(realm, account, role)
}

/** A further post for an account. */
export async function inPost(
  realm: Realm,
  account: string,
  role: ViewerRole,
  actor = `${role}-1`,
): Promise<Standing> {
  const post = await addPost(realm, { account, role, actor, by: null })
  return must(await standingOf(realm, account, post))
}

/** A cycle of which nothing is there but its name. */
export async function cycleCalled({ db, authority, now }: Realm, log: string): Promise<void> {
  const name = { name_zh: '质量办', name_en: 'quality office' }
  await db
    .insertInto('authority')
    .values({ id: authority, ...name, edition: 'none', is_rehearsal: 0, created_at: now() })
    .onConflict((same) => same.column('id').doNothing())
    .execute()
  await db
    .insertInto('log')
    .values({ authority, id: log, edition: 'none', position: 0, created_at: now() })
    .onConflict((same) => same.columns(['authority', 'id']).doNothing())
    .execute()
}
