import type { ViewerRole } from '../../src/core/visibility/viewer.ts'
import { addAccount } from '../../src/people/account/accounts.ts'
import { putPassword } from '../../src/people/account/new-password.ts'
import { hashSecret, isSecret } from '../../src/people/account/password-hash.ts'
import { addPost } from '../../src/people/post/give.ts'
import type { Realm } from '../../src/people/realm.ts'
import { PASSWORD } from '../../tests/kit/people-of-rehearsal.ts'
import { signedIn } from '../../tests/kit/signed-in.ts'
import { AUTHORITY } from '../../scripts/prove/service.ts'
import { type Ask, inTurn, round, timingOf } from './clients.ts'
import type { Running } from './programs.ts'
import type { Cookies } from './reading.ts'
import { besides, type Row } from './rows.ts'

export type People = { readonly readers: Cookies; readonly assessors: ReadonlyMap<string, string> }

const CLERK = 'clerk'

/** Those who read and act, signed in; and one who signs in with a password. */
export async function addPeople(realm: Realm, assessors: readonly string[]): Promise<People> {
  const cookieOf = async (role: ViewerRole, login: string) => (await signedIn(realm, role, login)).cookie
  const sessions = new Map<string, string>()
  for (const id of assessors) sessions.set(id, await cookieOf('assessor', id))
  const added = await addAccount(realm, null, { login: CLERK, name: CLERK })
  if (!added.ok) throw new Error(added.error.code)
  const account = added.value
  await putPassword(realm, { id: account, login: CLERK, password_hash: null }, await hashSecret(PASSWORD))
  await addPost(realm, { account, role: 'secretariat', actor: CLERK, by: null })
  const readers = {
    secretariat: await cookieOf('secretariat', 'secretariat'),
    committee: await cookieOf('committee', 'committee'),
  }
  return { readers, assessors: sessions }
}

const TIMES = 15
const ROUNDS = 2

/** Signing in, beside the hash of the password alone, which is slow on purpose. */
export async function signInRows(product: Running, where: string): Promise<readonly Row[]> {
  const ask: Ask = {
    method: 'POST',
    path: `/api/authorities/${AUTHORITY}/session`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: CLERK, password: PASSWORD }),
    expects: 201,
  }
  const kept = await hashSecret(PASSWORD)
  const [ours, hash] = await inTurn(
    () =>
      round(
        product.address,
        Array.from({ length: TIMES }, () => ask),
        1,
      ),
    async () => {
      const taken: number[] = []
      for (let index = 0; index < TIMES; index += 1) {
        const begun = performance.now()
        await isSecret(kept, PASSWORD)
        taken.push(performance.now() - begun)
      }
      return { taken, ms: timingOf(taken, 0).ms + taken.reduce((sum, ms) => sum + ms, 0) }
    },
    ROUNDS,
  )
  return [besides(`sign-in, ${where}`, ours, 'argon2id alone (19 MiB, two passes, by intent)', hash)]
}

const HEALTHY = 300

/** Whether the process answers, beside the least that a Node process can answer. */
export async function healthRows(product: Running, bare: Running): Promise<readonly Row[]> {
  const asks = (path: string): Ask[] => Array.from({ length: HEALTHY }, () => ({ method: 'GET', path }))
  const [ours, plain] = await inTurn(
    () => round(product.address, asks('/healthz'), 10),
    () => round(bare.plain ?? '', asks('/'), 10),
    ROUNDS,
  )
  return [besides('/healthz, 10 clients', ours, 'node:http alone', plain)]
}
