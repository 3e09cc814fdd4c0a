import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../../src/core/record/chain.ts'
import type { KeptReply, LogStore } from '../../src/core/store/log-store.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import type { Work } from '../../src/database/tables.ts'
import { NOW, type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { AUTHORITY, actAfter, addAuthority, entryOf, KEY } from '../kit/log-acts.ts'

const moved = (position: number) => ({ ok: false, error: { reason: 'moved', position } })
const kept = (position: number) => ({ ok: true, value: { position } })
const salt = 'a'.repeat(64)
const reply = (more: Partial<KeptReply> = {}): KeptReply => ({
  account: 'li',
  route: 'POST /acts',
  key: 'k1',
  bodyHash: 'b1',
  status: 200,
  reply: '{"done":true}',
  at: NOW,
  ...more,
})

describe.each(['sqlite', 'postgres'] as const)('the log store on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  type Made = TestDatabase & { store: LogStore; clock: { now: string } }
  const make = async (): Promise<Made> => {
    const made = await databases.make()
    await addAuthority(made.owner.database)
    const clock = { now: NOW }
    return { ...made, clock, store: createLogStore({ connection: made.connection, clock: () => clock.now }) }
  }
  const countOf = async ({ connection }: TestDatabase, table: 'entry' | 'sealed_value' | 'log' | 'outbox') =>
    (await connection.database.selectFrom(table).selectAll().execute()).length

  it('gives entries back in order, byte for byte, and pages', async () => {
    const { store } = await make()
    const says = ['一等奖', '𠀀𪚥 emoji 🏅', 'a\u0000b', '"\\/\b\f\n\r\t\u007f\u2028', '', 'e\u0301 é']
    const entries = says.map((say, i) => entryOf({ position: i + 1 }, say))
    expect(await store.append({ ...KEY, after: 0, entries })).toEqual(kept(6))
    expect(await store.append(actAfter(6, 450))).toEqual(kept(456))
    const back = await store.read(KEY, 0)
    expect(back.slice(0, 6)).toEqual(entries)
    expect(back.slice(0, 6).map(({ entry }) => bytesOf(entry))).toEqual(
      entries.map(({ entry }) => bytesOf(entry)),
    )
    expect(back.map(({ entry }) => entry.version)).toEqual(Array.from({ length: 456 }, (_, i) => i + 1))
    expect((await store.read(KEY, 454)).map(({ entry }) => entry.version)).toEqual([455, 456])
    expect((await store.read(KEY, 3, 2)).map(({ entry }) => entry.version)).toEqual([4, 5])
    expect(await store.read(KEY, 456)).toEqual([])
  })

  it('knows which logs there are, how long they are, and of which regulation', async () => {
    const { store, connection } = await make()
    expect(await store.position(KEY)).toBeNull()
    expect(await store.logs(AUTHORITY)).toEqual([])
    await store.append(actAfter(0, 2))
    await store.append(actAfter(0, 1, { log: 'office' }))
    expect(await store.position(KEY)).toBe(2)
    expect(await store.logs(AUTHORITY)).toEqual(['cycle-2026', 'office'])
    expect(await store.logs('town')).toEqual([])
    expect(await store.read({ authority: 'town', log: KEY.log }, 0)).toEqual([])
    expect(
      await connection.database.selectFrom('log').select(['id', 'edition']).orderBy('id').execute(),
    ).toEqual([
      { id: 'cycle-2026', edition: 'toy' },
      { id: 'office', edition: 'toy' },
    ])
  })

  it('keeps one of two acts decided on the same state', async () => {
    const made = await make()
    const { store } = made
    expect(await store.append(actAfter(0))).toEqual(kept(1))
    expect(await store.append(actAfter(0))).toEqual(moved(1))
    expect(await store.append(actAfter(1))).toEqual(kept(2))
    expect(await store.append(actAfter(1))).toEqual(moved(2))
    expect(await store.append(actAfter(5))).toEqual(moved(2))
    expect(await store.append(actAfter(3, 1, { log: 'none' }))).toEqual(moved(0))
    expect(await countOf(made, 'entry')).toBe(2)
    expect(await countOf(made, 'log')).toBe(1)
  })

  it('keeps an act only while the heads that its actor saw stand', async () => {
    const made = await make()
    const { store } = made
    const on = (position: number, stream: string, version: number) => entryOf({ position, stream, version })
    await store.append({ ...KEY, after: 0, entries: [on(1, 'a', 1), on(2, 'a', 2), on(3, 'b', 1)] })
    const act = (read: { stream: string; version: number }[]) =>
      store.append({ ...KEY, after: 3, entries: [on(4, 'c', 1)], read })
    expect(
      await act([
        { stream: 'a', version: 1 },
        { stream: 'b', version: 1 },
        { stream: 'none', version: 2 },
      ]),
    ).toEqual({
      ok: false,
      error: {
        reason: 'changed',
        heads: [
          { stream: 'a', version: 2 },
          { stream: 'none', version: 0 },
        ],
      },
    })
    expect(await countOf(made, 'entry')).toBe(3)
    expect(
      await act([
        { stream: 'a', version: 2 },
        { stream: 'none', version: 0 },
      ]),
    ).toEqual(kept(4))
  })

  it('does not give one place in a stream twice', async () => {
    const made = await make()
    await made.store.append({ ...KEY, after: 0, entries: [entryOf({ position: 1, version: 1 })] })
    await expect(
      made.store.append({ ...KEY, after: 1, entries: [entryOf({ position: 2, version: 1 })] }),
    ).rejects.toThrow(/unique/i)
    expect(await made.store.position(KEY)).toBe(1)
  })

  it('refuses entries that do not have their hash', async () => {
    const made = await make()
    const entry = { ...entryOf({ position: 1 }), hash: 'f'.repeat(64) }
    await expect(made.store.append({ ...KEY, after: 0, entries: [entry] })).rejects.toThrow('hash')
    expect(await made.store.position(KEY)).toBeNull()
  })

  it('answers a request once, whatever happens meanwhile', async () => {
    const made = await make()
    const { store } = made
    const first = reply()
    expect(await store.append(actAfter(0, 1, { reply: first }))).toEqual(kept(1))
    expect(await store.replyTo(AUTHORITY, 'li', 'POST /acts', 'k1')).toEqual(first)
    const again = reply({ bodyHash: 'b2', reply: 'other' })
    const answered = { ok: false, error: { reason: 'answered', reply: first } }
    expect(await store.append(actAfter(1, 1, { reply: again }))).toEqual(answered)
    expect(await store.append(actAfter(0, 1, { reply: again }))).toEqual(answered)
    expect(await countOf(made, 'entry')).toBe(1)
    for (const other of [{ account: 'wang' }, { route: 'PUT /acts' }, { key: 'k2' }]) {
      const asked = reply(other)
      expect(await store.replyTo(AUTHORITY, asked.account, asked.route, asked.key)).toBeNull()
    }
    expect(await store.replyTo('town', 'li', 'POST /acts', 'k1')).toBeNull()
  })

  it('keeps a reply for 24 hours', async () => {
    const { store, clock } = await make()
    await store.append(actAfter(0, 1, { reply: reply() }))
    clock.now = '2026-03-03T00:59:59.999Z'
    expect(await store.replyTo(AUTHORITY, 'li', 'POST /acts', 'k1')).toEqual(reply())
    clock.now = '2026-03-03T01:00:00.000Z'
    expect(await store.replyTo(AUTHORITY, 'li', 'POST /acts', 'k1')).toBeNull()
    const next = reply({ bodyHash: 'b2', at: clock.now })
    expect(await store.append(actAfter(1, 1, { reply: next }))).toEqual(kept(2))
    expect(await store.replyTo(AUTHORITY, 'li', 'POST /acts', 'k1')).toEqual(next)
  })

  it('keeps personal values beside the log and forgets those that are erased', async () => {
    const { store } = await make()
    const [phone, name] = [
      { id: 'p', salt, value: '13800000000' },
      { id: 'q', salt, value: '张𠀀🏅' },
    ]
    await store.append(actAfter(0, 1, { sealed: [phone, name] }))
    await store.append(actAfter(1, 1, { sealed: [name] }))
    await store.append(actAfter(0, 1, { log: 'office', sealed: [phone] }))
    expect(await store.sealed(KEY)).toEqual([phone, name])
    expect(await store.append(actAfter(2, 1, { forget: ['p', 'nothing'] }))).toEqual(kept(3))
    expect(await store.sealed(KEY)).toEqual([name])
    expect(await store.sealed({ ...KEY, log: 'office' })).toEqual([phone])
  })

  it('keeps pinned texts by their hash', async () => {
    const { store } = await make()
    await store.append(actAfter(0, 1, { pinned: { h1: 'text', h2: 'x'.repeat(1_000_000) } }))
    await store.append(actAfter(0, 1, { log: 'office', pinned: { h1: 'text' } }))
    expect(await store.pinned(AUTHORITY, 'h1')).toBe('text')
    expect(await store.pinned(AUTHORITY, 'h2')).toHaveLength(1_000_000)
    expect(await store.pinned('town', 'h1')).toBeNull()
    expect(await store.pinned(AUTHORITY, 'h3')).toBeNull()
  })

  it.each(['a\u0000b', 'half \ud83d'])('refuses a text that no database gives back: %j', async (value) => {
    const made = await make()
    await expect(made.store.append(actAfter(0, 1, { sealed: [{ id: 'p', salt, value }] }))).rejects.toThrow(
      'U+0000',
    )
    expect(await made.store.position(KEY)).toBeNull()
    expect(await countOf(made, 'sealed_value')).toBe(0)
  })

  it('refuses U+0000 in any row', async () => {
    const { owner } = await make()
    await expect(addAuthority(owner.database, 'a\u0000b')).rejects.toThrow(/U\+0000|0x00/)
  })

  it('keeps a large entry', async () => {
    const { store } = await make()
    const entry = entryOf({ position: 1 }, '奖'.repeat(1_500_000))
    expect(await store.append({ ...KEY, after: 0, entries: [entry] })).toEqual(kept(1))
    expect(await store.read(KEY, 0)).toEqual([entry])
  })

  it('writes what screens query with the act, and nothing at all where that fails', async () => {
    const made = await make()
    const { store } = made
    const tell = (id: string) => async (work: unknown) => {
      const row = { kind: 'k', payload: '{}', created_at: NOW, due_at: NOW, attempts: 0 }
      const open = { taken_by: null, taken_until: null, done_at: null }
      await (work as Work)
        .insertInto('outbox')
        .values({ authority: AUTHORITY, id, ...row, ...open })
        .execute()
    }
    expect(await store.append(actAfter(0, 1, { project: tell('one') }))).toEqual(kept(1))
    const sealed = [{ id: 'p', salt, value: 'v' }]
    const broken = async (work: unknown) => {
      await tell('two')(work)
      throw new Error('broken projection')
    }
    await expect(
      store.append(actAfter(1, 3, { project: broken, sealed, reply: reply(), forget: ['p'] })),
    ).rejects.toThrow('broken projection')
    const swallowed = async (work: unknown) => {
      await tell('one')(work).catch(() => {})
    }
    if (kind === 'postgres')
      await expect(store.append(actAfter(1, 1, { project: swallowed }))).rejects.toThrow(
        'failed was committed',
      )
    expect(await store.position(KEY)).toBe(1)
    expect(await countOf(made, 'entry')).toBe(1)
    expect(await countOf(made, 'outbox')).toBe(1)
    expect(await store.sealed(KEY)).toEqual([])
    expect(await store.replyTo(AUTHORITY, 'li', 'POST /acts', 'k1')).toBeNull()
    expect(await store.append(actAfter(1))).toEqual(kept(2))
  })

  it('is a line without gaps when twenty act at once', async () => {
    const { store, beside } = await make()
    const other = createLogStore({ connection: beside(), clock: () => NOW })
    const actOften = async (who: number) => {
      const mine = who % 2 === 0 ? store : other
      let conflicts = 0
      for (let done = 0; done < 10; ) {
        const after = (await mine.position(KEY)) ?? 0
        const answer = await mine.append(actAfter(after, 1 + (who % 3)))
        if (answer.ok) done += 1
        else if (answer.error.reason === 'moved') conflicts += 1
        else throw new Error(answer.error.reason)
      }
      return conflicts
    }
    const conflicts = await Promise.all(Array.from({ length: 20 }, (_, who) => actOften(who)))
    expect(conflicts.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0)
    const entries = await store.read(KEY, 0)
    // 7 callers with one entry, 7 with two, 6 with three, ten acts each.
    expect(entries.map(({ entry }) => entry.version)).toEqual(Array.from({ length: 390 }, (_, i) => i + 1))
    expect(await store.position(KEY)).toBe(390)
  })

  it.each(['entry', 'pinned_text', 'leaf', 'checkpoint', 'security_event'] as const)(
    'lets nobody change or remove a row of %s',
    async (table) => {
      const { store, connection } = await make()
      await store.append(actAfter(0, 1, { pinned: { h: 'text' } }))
      const { database } = connection
      await database
        .insertInto('leaf')
        .values({ ...KEY, number: 0, position: 1, hash: 'x' })
        .execute()
      await database
        .insertInto('checkpoint')
        .values({ authority: AUTHORITY, size: 1, root: 'r', frontier: 'x', note: 'n', created_at: NOW })
        .execute()
      await database
        .insertInto('security_event')
        .values({
          authority: AUTHORITY,
          id: 'e',
          at: NOW,
          kind: 'k',
          account: null,
          by_account: null,
          detail: '',
        })
        .execute()
      const before = await database.selectFrom(table).selectAll().execute()
      const refusal = /is only added to|permission denied/
      await expect(database.updateTable(table).set({ authority: 'town' }).execute()).rejects.toThrow(refusal)
      await expect(database.deleteFrom(table).execute()).rejects.toThrow(refusal)
      expect(await database.selectFrom(table).selectAll().execute()).toEqual(before)
      expect(before).toHaveLength(1)
    },
  )
})
