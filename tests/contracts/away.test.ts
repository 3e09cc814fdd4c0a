import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { openSqlite, readSqlite } from '../../src/adapters/database/sqlite.ts'
import { StoreUnavailable } from '../../src/core/store/log-store.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { migrate } from '../../src/database/migrate.ts'
import { NOW } from '../kit/databases.ts'
import { AUTHORITY, actAfter, addAuthority, KEY } from '../kit/log-acts.ts'
import { RUNTIME_ROLE, startPostgres } from '../kit/postgres.ts'

const kept = (position: number) => ({ ok: true, value: { position } })
const unavailable = { ok: false, error: { reason: 'unavailable', cause: expect.any(String) as string } }

describe('a data folder', () => {
  let folder: string
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'zhiheng-folder-')), 'data')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const open = (): Connection => {
    const opened = openSqlite(folder)
    if (!opened.ok) throw new Error(opened.error.text.en)
    return opened.value
  }

  it('is for its owner, and for one process at a time', async () => {
    const connection = open()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const second = openSqlite(folder)
    expect(second.ok ? '' : second.error.reason).toBe('inUse')
    expect(second.ok ? '' : second.error.text.en).toContain(folder)
    await migrate(connection, { now: NOW })
    await connection.close()
    await open().close()
  })

  it('is free again when the process that had it was killed', async () => {
    const hold = `const lock = new (require('better-sqlite3'))(${JSON.stringify(join(folder, 'lock.db'))})
      lock.exec('begin exclusive'); console.log('held'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(openSqlite(folder)).toMatchObject({ ok: false, error: { reason: 'inUse' } })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    await open().close()
  })

  it('can be read beside the process that serves from it, as it stood at one moment', async () => {
    const connection = open()
    await addAuthority(connection.database)
    const store = createLogStore({ connection, clock: () => NOW })
    await store.append(actAfter(0))
    const reader = readSqlite(folder)
    const counts = await reader.snapshot(async (database) => {
      const count = async () => (await database.selectFrom('entry').select('position').execute()).length
      const before = await count()
      await store.append(actAfter(1))
      return [before, await count()]
    })
    expect(counts).toEqual([1, 1])
    await expect(addAuthority(reader.database, 'town')).rejects.toThrow('readonly')
    await reader.close()
    await connection.close()
  })

  it('that is full keeps nothing of an act, and goes on when there is room', async () => {
    const connection = open()
    const store = createLogStore({ connection, clock: () => NOW })
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(connection.database)
    await sql.raw(`pragma max_page_count = ${pages.rows[0]?.page_count ?? 0}`).execute(connection.database)
    const pinned = { h: 'x'.repeat(2_000_000) }
    expect(await store.append(actAfter(2, 1, { pinned }))).toEqual(unavailable)
    expect(await store.position(KEY)).toBe(2)
    await sql.raw('pragma max_page_count = 1000000').execute(connection.database)
    expect(await store.append(actAfter(2, 1, { pinned }))).toEqual(kept(3))
    await connection.close()
  })

  it('that cannot be one says so', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'zhiheng-folder-')), 'file')
    writeFileSync(file, '')
    expect(openSqlite(file)).toMatchObject({ ok: false, error: { reason: 'unusable' } })
    rmSync(join(file, '..'), { recursive: true })
  })
})

it('a PostgreSQL that goes away and comes back is served from without a restart', async () => {
  const cluster = await startPostgres()
  const { adminUrl, url } = await cluster.database()
  const owner = openPostgres({ url: adminUrl })
  await migrate(owner, { now: NOW, serviceRole: RUNTIME_ROLE })
  await addAuthority(owner.database)
  await owner.close()
  const connection = openPostgres({ url })
  const store = createLogStore({ connection, clock: () => NOW })
  expect(await store.append(actAfter(0))).toEqual(kept(1))
  // In the middle of an act, with its rows written and not committed.
  expect(await store.append(actAfter(1, 1, { project: () => cluster.kill() }))).toEqual(unavailable)
  expect(await store.append(actAfter(1))).toEqual(unavailable)
  await expect(store.position(KEY)).rejects.toThrow(StoreUnavailable)
  await expect(store.read(KEY, 0)).rejects.toThrow(StoreUnavailable)
  await expect(store.replyTo(AUTHORITY, 'a', 'r', 'k')).rejects.toThrow(StoreUnavailable)
  await cluster.restart()
  expect(await store.position(KEY)).toBe(1)
  expect(await store.append(actAfter(1))).toEqual(kept(2))
  await connection.close()
  await cluster.stop()
})

it('a statement that takes too long is ended', async () => {
  const cluster = await startPostgres({ fsync: false })
  const { url } = await cluster.database()
  const connection = openPostgres({ url, statementTimeout: 200 })
  const error = await sql`select pg_sleep(20)`.execute(connection.database).then(
    () => null,
    (failed: unknown) => failed,
  )
  expect(connection.troubleOf(error)).toBe('unavailable')
  const whole = await sql<{
    a: number
    b: number
  }>`select 9007199254740991::bigint as a, sum(x::bigint) as b from (values (1), (2)) v(x)`.execute(
    connection.database,
  )
  expect(whole.rows).toEqual([{ a: 9007199254740991, b: 3 }])
  await expect(sql`select 9007199254740993::bigint as a`.execute(connection.database)).rejects.toThrow(
    'no safe whole number',
  )
  await connection.close()
  await cluster.stop()
})
