import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogStore } from '../../src/database/log-store.ts'
import { Projector } from '../../src/database/projector.ts'
import { removeRehearsals } from '../../src/database/remove-rehearsals.ts'
import { SYSTEM } from '../../src/people/realm.ts'
import { authorities } from '../../src/server/authorities.ts'
import { beginInstallation } from '../../src/server/first-start.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { NOW, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { type TestRealm, realmFor } from '../kit/people-realm.ts'

describe('a first start', () => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases('sqlite')
  })
  afterAll(() => databases.close())

  it('gives a demonstration once, and none to whoever removed it', async () => {
    const { connection } = await databases.make()
    const { database } = connection
    const realms = new Map<string, TestRealm>()
    for (const authority of [SYSTEM, 'demo-example-city'])
      realms.set(authority, await realmFor({ db: database, authority, begins: NOW }))
    const realm = (authority: string) => realms.get(authority) as TestRealm
    const told: string[] = []
    const begin = () =>
      beginInstallation({
        service: {
          store: createLogStore({ connection, clock: () => NOW }),
          projector: new Projector((name) => name),
          realm,
        },
        database,
        now: () => NOW,
        random: (bytes) => new Uint8Array(bytes).fill(5),
        worlds: async () => [worldOf('example-city')],
        tell: ({ en }) => told.push(en),
      })
    await begin()
    expect((await authorities(database)).map(({ id }) => id)).toEqual(['demo-example-city'])
    expect(told[0]).toBe('First start: a demonstration is being filled in …')
    const { authority } = await removeRehearsals(connection)
    expect(authority).toBe(1)
    told.length = 0
    await begin()
    expect(await authorities(database)).toEqual([])
    expect(told.join()).not.toContain('demonstration')
  })
})
