import { describe, expect, it } from 'vitest'
import { active, must, PASSWORD, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { signIn } from './by-password.ts'
import { endAllSessions, endSession, listSessions, readSession, sweepSessions } from './sessions.ts'

const MINUTE = 60
const signedIn = async (agent = 'Firefox') => {
  const realm = await realmFor()
  const account = await active(realm, 'li.hua')
  const opened = must(await signIn(realm, { login: 'li.hua', password: PASSWORD, agent, from: '10.0.0.1' }))
  return { realm, account, ...opened }
}

describe('a session', () => {
  it('is known by a token of 256 bits of which only the hash is kept', async () => {
    const { realm, token } = await signedIn()
    expect(Buffer.from(token, 'base64url').length).toBe(32)
    expect(JSON.stringify(await realm.db.selectFrom('session').selectAll().execute())).not.toContain(token)
    expect(must(await readSession(realm, token)).agent).toBe('Firefox')
  })

  it('ends when nobody uses it for half an hour', async () => {
    const { realm, token } = await signedIn()
    realm.later(29 * MINUTE)
    must(await readSession(realm, token))
    realm.later(29 * MINUTE)
    must(await readSession(realm, token))
    realm.later(30 * MINUTE)
    expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
  })

  it('ends after twelve hours, also in use', async () => {
    const { realm, token } = await signedIn()
    for (let passed = 0; passed < 71; passed += 1) {
      realm.later(10 * MINUTE)
      must(await readSession(realm, token))
    }
    realm.later(10 * MINUTE)
    expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
  })

  it('is listed, and ended one by one or all together, by nobody but its holder', async () => {
    const { realm, account, token, session } = await signedIn()
    realm.later(1)
    const other = must(
      await signIn(realm, { login: 'li.hua', password: PASSWORD, agent: 'Edge', from: '10.0.0.1' }),
    )
    expect((await listSessions(realm, account)).map(({ agent }) => agent)).toEqual(['Edge', 'Firefox'])
    expect(refusal(await endSession(realm, 'somebody-else', session.id))).toEqual(['SessionOver', {}])
    must(await endSession(realm, account, session.id))
    expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
    expect((await readSession(realm, other.token)).ok).toBe(true)
    await endAllSessions(realm, account)
    expect(await listSessions(realm, account)).toEqual([])
  })

  it('counts in its own authority alone', async () => {
    const { realm, token } = await signedIn()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    expect(refusal(await readSession(neighbour, token))).toEqual(['SessionOver', {}])
    expect(refusal(await readSession(realm, `${token}x`))).toEqual(['SessionOver', {}])
  })

  it('is swept away when it is over', async () => {
    const { realm } = await signedIn()
    await sweepSessions(realm)
    expect((await realm.db.selectFrom('session').selectAll().execute()).length).toBe(1)
    realm.later(30 * MINUTE)
    await sweepSessions(realm)
    expect(await realm.db.selectFrom('session').selectAll().execute()).toEqual([])
  })
})
