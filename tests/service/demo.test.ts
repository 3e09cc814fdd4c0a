import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogStore } from '../../src/database/log-store.ts'
import { signIn } from '../../src/people/sign-in/by-password.ts'
import { authorities } from '../../src/server/authorities.ts'
import { LiveLogs } from '../../src/server/acts/live-logs.ts'
import { fillDemo } from '../../src/server/demo/fill-demo.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { realmFor } from '../kit/people-realm.ts'

const NOW = '2026-11-21T02:00:00.000Z'
const PASSWORD = 'Demo-2026-demo'

describe.each(['sqlite', 'postgres'] as const)('the demonstration on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  it('is an authority for each regulation, at another step each, with somebody to sign in for each role', async () => {
    const { connection } = await databases.make()
    const { database } = connection
    const store = createLogStore({ connection, clock: () => NOW })
    const realms = new Map<string, Awaited<ReturnType<typeof realmFor>>>()
    for (const authority of ['demo-example-city', 'demo-wuxi-2024'])
      realms.set(authority, await realmFor({ db: database, authority, begins: NOW }))
    const realm = (authority: string) => realms.get(authority) as Awaited<ReturnType<typeof realmFor>>
    const filled: string[] = []
    const signIns = await fillDemo(
      {
        store,
        database,
        realm,
        project: () => async () => {},
        now: () => NOW,
        password: PASSWORD,
        applicants: 12,
        progress: (authority) => filled.push(authority),
      },
      ['example-city', 'wuxi-2024'].map(worldOf),
    )
    expect(filled).toEqual(['demo-example-city', 'demo-wuxi-2024'])
    expect((await authorities(database)).map(({ id, isRehearsal }) => [id, isRehearsal])).toEqual([
      ['demo-example-city', true],
      ['demo-wuxi-2024', true],
    ])
    const roles = (authority: string) => [
      ...new Set(signIns.filter((one) => one.authority === authority).map(({ role }) => role)),
    ]
    expect(roles('demo-wuxi-2024')).toEqual([
      'approver',
      'committee',
      'secretariat',
      'panel',
      'recommender',
      'assessor',
      'applicant',
      'securityAdmin',
      'auditAdmin',
    ])
    const entered = await signIn(realm('demo-wuxi-2024'), {
      login: 'secretariat1',
      password: PASSWORD,
      agent: 'test',
      from: '10.0.0.1',
    })
    expect(entered.ok).toBe(true)
    const logs = new LiveLogs({
      store,
      kinds: stages,
      worldToOpen: async () => null,
      most: 2,
      mostWaiting: 9,
    })
    const looked = await logs.look({ authority: 'demo-wuxi-2024', log: '2026' })
    const state = looked === 'overload' ? null : looked?.state
    expect([state?.steps['eligibility']?.status, state?.steps['approval']?.status]).toEqual([
      'open',
      undefined,
    ])
  })
})
