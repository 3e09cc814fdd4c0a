import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rootOf } from '../../src/core/record/log-tree.ts'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { openNote, signerFrom } from '../../src/core/record/signed-note.ts'
import { checkSeals } from '../../src/database/check-seals.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { createSealer } from '../../src/database/sealer.ts'
import { NOW, type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { AUTHORITY, actAfter, addAuthority, KEY } from '../kit/log-acts.ts'

const signer = signerFrom('city.example', new Uint8Array(32).fill(7))

describe.each(['sqlite', 'postgres'] as const)('the sealer on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  const make = async () => {
    const made = await databases.make()
    await addAuthority(made.owner.database)
    const clock = { now: NOW }
    const sealer = (holder: string, connection: Connection = made.connection) =>
      createSealer({
        connection,
        authority: AUTHORITY,
        origin: 'city.example/record',
        signer,
        holder,
        clock: () => clock.now,
        leaseFor: 60_000,
      })
    return {
      ...made,
      clock,
      sealer,
      store: createLogStore({ connection: made.connection, clock: () => clock.now }),
    }
  }
  const leavesOf = ({ connection }: TestDatabase) =>
    connection.database.selectFrom('leaf').select(['number', 'log', 'position']).orderBy('number').execute()
  const faultsOf = ({ connection }: TestDatabase) =>
    connection.snapshot((database) => checkSeals(database, AUTHORITY, signer))

  it('makes every entry of every log a leaf, once, and signs what it made', async () => {
    const made = await make()
    const { store, connection } = made
    const a = made.sealer('a')
    expect(await a.seal()).toEqual({ outcome: 'nothingNew', size: 0 })
    await store.append(actAfter(0, 2))
    await store.append(actAfter(0, 1, { log: 'office' }))
    const first = await a.seal()
    expect(first).toMatchObject({ outcome: 'sealed', size: 3, added: 3 })
    await store.append(actAfter(1, 2, { log: 'office' }))
    await store.append(actAfter(2))
    const second = await a.seal()
    expect(second).toMatchObject({ outcome: 'sealed', size: 6, added: 3 })
    expect(await a.seal()).toEqual({ outcome: 'nothingNew', size: 6 })
    const places = (await leavesOf(made)).map(({ number, log, position }) => `${number} ${log} ${position}`)
    expect(places).toEqual([
      '0 cycle-2026 1',
      '1 cycle-2026 2',
      '2 office 1',
      '3 cycle-2026 3',
      '4 office 2',
      '5 office 3',
    ])
    const [cycle, office] = [await store.read(KEY, 0), await store.read({ ...KEY, log: 'office' }, 0)]
    const tree = [cycle[0], cycle[1], office[0], cycle[2], office[1], office[2]].flatMap((one) => one ?? [])
    const note = second.outcome === 'sealed' ? second.note : ''
    const text = openNote(note, signer)
    expect(text.ok && parseCheckpoint(text.value)).toMatchObject({
      ok: true,
      value: { origin: 'city.example/record', size: 6, root: rootOf(tree, 6) },
    })
    const outbox = await connection.database
      .selectFrom('outbox')
      .select(['id', 'kind', 'payload'])
      .orderBy('id')
      .execute()
    expect(outbox.map(({ id, kind, payload }) => [id, kind, JSON.parse(payload)])).toEqual([
      ['checkpoint-3', 'checkpoint', { size: 3, note: first.outcome === 'sealed' ? first.note : '' }],
      ['checkpoint-6', 'checkpoint', { size: 6, note }],
    ])
    expect(await faultsOf(made)).toEqual([])
  })

  it('goes on where another process left off, and only when that one is gone', async () => {
    const made = await make()
    const [a, b] = [made.sealer('a'), made.sealer('b', made.beside())]
    await made.store.append(actAfter(0, 3))
    expect((await a.seal()).outcome).toBe('sealed')
    await made.store.append(actAfter(3, 2))
    expect(await b.seal()).toEqual({ outcome: 'notMine' })
    made.clock.now = '2026-03-02T01:00:59.999Z'
    expect(await b.seal()).toEqual({ outcome: 'notMine' })
    made.clock.now = '2026-03-02T01:01:00.000Z'
    expect(await b.seal()).toMatchObject({ outcome: 'sealed', size: 5, added: 2 })
    expect(await a.seal()).toEqual({ outcome: 'notMine' })
    await b.rest()
    await made.store.append(actAfter(5))
    expect(await a.seal()).toMatchObject({ outcome: 'sealed', size: 6 })
    await b.rest()
    expect(await b.seal()).toEqual({ outcome: 'notMine' })
    expect(await faultsOf(made)).toEqual([])
  })

  it('numbers each entry once though many seal and act at once', async () => {
    const made = await make()
    const other = made.beside()
    const sealers = ['a', 'b', 'c', 'd'].map((name, i) =>
      made.sealer(name, i % 2 === 0 ? made.connection : other),
    )
    const act = async (log: string) => {
      for (let after = 0; after < 20; after += 1) await made.store.append(actAfter(after, 1, { log }))
    }
    const sealOften = async (sealer: (typeof sealers)[number]) => {
      for (let n = 0; n < 15; n += 1) {
        await sealer.seal()
        await sealer.rest()
      }
    }
    await Promise.all([act('x'), act('y'), act('z'), ...sealers.map(sealOften)])
    await sealers[0]?.seal()
    const leaves = await leavesOf(made)
    expect(leaves.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i))
    expect(new Set(leaves.map(({ log, position }) => `${log} ${position}`)).size).toBe(60)
    expect(await faultsOf(made)).toEqual([])
  })

  it('is found out where rows were changed behind its back', async () => {
    const made = await make()
    await made.store.append(actAfter(0, 4))
    await made.sealer('a').seal()
    const { database } = made.owner
    if (kind === 'sqlite')
      for (const table of ['entry', 'leaf', 'checkpoint'])
        await sql.raw(`drop trigger ${table}_no_update`).execute(database)
    await database
      .updateTable('entry')
      .set({ hash: 'e'.repeat(64) })
      .where('position', '=', 3)
      .execute()
    expect(await faultsOf(made)).toEqual([
      { reason: 'leaf', at: 2 },
      { reason: 'root', at: 4 },
    ])
    await database.updateTable('leaf').set({ number: 9 }).where('number', '=', 1).execute()
    expect((await faultsOf(made)).at(0)).toEqual({ reason: 'gap', at: 1 })
    await database
      .updateTable('checkpoint')
      .set({ root: 'f'.repeat(64) })
      .execute()
    await made.store.append(actAfter(4))
    await expect(made.sealer('a').seal()).rejects.toThrow('damaged')
  })

  it('is found out where another key signed', async () => {
    const made = await make()
    await made.store.append(actAfter(0))
    await made.sealer('a').seal()
    const stranger = signerFrom('city.example', new Uint8Array(32).fill(8))
    expect(await checkSeals(made.connection.database, AUTHORITY, stranger)).toEqual([
      { reason: 'signature', at: 1 },
    ])
  })
})
