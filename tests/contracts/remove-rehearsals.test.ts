import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examine } from '../../src/database/doctor.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { rehearsalAuthorities, removeRehearsals } from '../../src/database/remove-rehearsals.ts'
import { NOW, type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { actAfter, addAuthority, entryOf } from '../kit/log-acts.ts'

describe.each(['sqlite', 'postgres'] as const)('rehearsals on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind, { fsync: true })
  })
  afterAll(() => databases.close())

  /** A real authority and one for rehearsal, with the same rows each. */
  async function withBoth(): Promise<TestDatabase> {
    const made = await databases.make()
    const { database } = made.connection
    await addAuthority(database)
    await database
      .insertInto('authority')
      .values({
        id: 'demo',
        name_zh: '演示',
        name_en: 'Demo',
        edition: 'toy',
        is_rehearsal: 1,
        created_at: NOW,
      })
      .execute()
    const store = createLogStore({ connection: made.connection, clock: () => NOW })
    for (const authority of ['city', 'demo']) {
      const act = actAfter(0, 2, {
        sealed: [{ id: 'c'.repeat(64), salt: 'a'.repeat(64), value: 'Wang' }],
        pinned: { ['d'.repeat(64)]: 'text' },
      })
      const kept = await store.append({ ...act, authority })
      if (!kept.ok) throw new Error(kept.error.reason)
      const { hash } = entryOf({ position: 1 })
      await database
        .insertInto('leaf')
        .values({ authority, number: 0, log: 'cycle-2026', position: 1, hash })
        .execute()
      const event = { id: 'e1', at: NOW, kind: 'signedIn', account: null, by_account: null, detail: '' }
      await database
        .insertInto('security_event')
        .values({ authority, ...event })
        .execute()
    }
    return made
  }
  const rowsOf = async ({ connection: { database } }: TestDatabase, authority: string) => {
    const counted: Record<string, number> = {}
    for (const table of ['log', 'entry', 'sealed_value', 'pinned_text', 'leaf', 'security_event'] as const) {
      const rows = await database.selectFrom(table).selectAll().where('authority', '=', authority).execute()
      counted[table] = rows.length
    }
    return counted
  }
  const ALL = { log: 1, entry: 2, sealed_value: 1, pinned_text: 1, leaf: 1, security_event: 1 }
  const NONE = { log: 0, entry: 0, sealed_value: 0, pinned_text: 0, leaf: 0, security_event: 0 }

  it('are told with what there is of them', async () => {
    const { connection } = await withBoth()
    expect(await rehearsalAuthorities(connection.database)).toEqual([
      { id: 'demo', name: { zh: '演示', en: 'Demo' }, logs: 1, entries: 2, accounts: 0 },
    ])
  })

  it('go with everything, and nothing of a real authority goes with them', async () => {
    const made = await withBoth()
    expect(await removeRehearsals(made.owner)).toEqual({ ...ALL, authority: 1 })
    expect(await rowsOf(made, 'demo')).toEqual(NONE)
    expect(await rowsOf(made, 'city')).toEqual(ALL)
    expect(await removeRehearsals(made.owner)).toEqual({})
    expect(await examine(made.connection)).toEqual([])
  })

  it('cannot be made of a real authority, and nothing of that can be removed', async () => {
    const made = await withBoth()
    const { database } = made.connection
    const says = kind === 'sqlite' ? /founded as|only added to/ : /permission denied/
    await expect(sql`update authority set is_rehearsal = 1`.execute(database)).rejects.toThrow(says)
    for (const table of ['entry', 'pinned_text', 'leaf', 'security_event'])
      await expect(
        sql`delete from ${sql.id(table)} where authority = 'city'`.execute(database),
      ).rejects.toThrow(says)
    expect(await rowsOf(made, 'city')).toEqual(ALL)
    expect(await rehearsalAuthorities(database)).toHaveLength(1)
  })

  if (kind === 'postgres')
    it('are not removed by the role of the service', async () => {
      const made = await withBoth()
      await expect(removeRehearsals(made.connection)).rejects.toThrow('permission denied')
      expect(await rowsOf(made, 'demo')).toEqual(ALL)
    })
})
