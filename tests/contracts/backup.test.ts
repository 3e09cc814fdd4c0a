import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signerFrom } from '../../src/core/record/signed-note.ts'
import { backup } from '../../src/database/backup.ts'
import { checkSeals } from '../../src/database/check-seals.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { restore } from '../../src/database/restore.ts'
import { createSealer } from '../../src/database/sealer.ts'
import { NOW, type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { AUTHORITY, actAfter, addAuthority, entryOf, KEY } from '../kit/log-acts.ts'

const signer = signerFrom('city.example', new Uint8Array(32).fill(7))
const storeOf = ({ connection }: TestDatabase) => createLogStore({ connection, clock: () => NOW })

let databases: Record<'sqlite' | 'postgres', TestDatabases>
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhiheng-backup-'))
  databases = { sqlite: await testDatabases('sqlite'), postgres: await testDatabases('postgres') }
})
afterAll(async () => {
  await databases.sqlite.close()
  await databases.postgres.close()
  rmSync(folder, { recursive: true, force: true })
})

const texts = ['一等奖 𠀀🏅', 'a\u2028b\u0085c\rd', '"\\', 'e\u0301 é', '\u0000']

async function filled(kind: 'sqlite' | 'postgres') {
  const made = await databases[kind].make()
  await addAuthority(made.owner.database)
  await addAuthority(made.owner.database, 'town')
  const store = storeOf(made)
  const entries = texts.map((say, i) => entryOf({ position: i + 1 }, say))
  const sealed = [{ id: 'p', salt: 'f'.repeat(64), value: '张三\n李四\u2029' }]
  await store.append({ ...KEY, after: 0, entries, sealed, pinned: { h: 'text\r\n' } })
  await store.append(actAfter(5, 1200))
  const settings = { authority: AUTHORITY, origin: 'o', signer, holder: 'a', clock: () => NOW }
  await createSealer({ connection: made.connection, ...settings }).seal()
  return { made, store }
}

describe.each([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
  ['sqlite', 'sqlite'],
] as const)('a backup of %s in %s', (from, to) => {
  it('is everything as it stood when it began, for its owner alone', async () => {
    const { made, store } = await filled(from)
    const before = await store.read(KEY, 0)
    const file = join(folder, `${from}-${to}.backup`)
    let after = 1205
    let isDone = false
    const acting = (async () => {
      while (!isDone) {
        await store.append(actAfter(after))
        after += 1
        // SQLite answers at once, and would let nothing else have its turn.
        await setImmediate()
      }
    })()
    const counts = await backup(made.connection, file, NOW)
    isDone = true
    await acting
    expect(after).toBeGreaterThan(1205)
    expect(counts).toMatchObject({
      authority: 2,
      log: 1,
      leaf: 1205,
      checkpoint: 1,
      outbox: 1,
      sealed_value: 1,
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([])

    const target = await databases[to].make()
    expect(await restore(target.connection, file)).toEqual({ ok: true, value: counts })
    const again = storeOf(target)
    const kept = await again.position(KEY)
    expect(kept).toBe(counts['entry'])
    const entries = await again.read(KEY, 0)
    expect(entries.slice(0, 1205)).toEqual(before)
    expect(entries).toEqual((await store.read(KEY, 0)).slice(0, kept ?? 0))
    expect(await again.sealed(KEY)).toEqual(await store.sealed(KEY))
    expect(await again.pinned(AUTHORITY, 'h')).toBe('text\r\n')
    expect(await checkSeals(target.connection.database, AUTHORITY, signer)).toEqual([])
    expect((await again.append(actAfter(kept ?? 0))).ok).toBe(true)
    expect(await restore(target.connection, file)).toMatchObject({ ok: false, error: { reason: 'notEmpty' } })
  })
})

describe('a backup that is not right', () => {
  let file: string
  let whole: string
  let target: TestDatabase
  beforeAll(async () => {
    file = join(folder, 'whole.backup')
    const { made } = await filled('sqlite')
    await backup(made.connection, file, NOW)
    whole = gunzipSync(readFileSync(file)).toString('utf8')
    target = await databases.sqlite.make()
  })

  const bent = (bytes: Uint8Array | string) => {
    const path = join(folder, 'bent.backup')
    writeFileSync(path, bytes)
    return restore(target.connection, path)
  }
  const lines = () => whole.split('\n')

  it.each<[string, () => Uint8Array | string, string]>([
    ['is cut off', () => readFileSync(file).subarray(0, 3000), 'damaged'],
    ['lost its last line', () => gzipSync(`${lines().slice(0, -2).join('\n')}\n`), 'damaged'],
    ['lost a row', () => gzipSync(lines().toSpliced(10, 1).join('\n')), 'damaged'],
    ['had a value changed', () => gzipSync(whole.replace('张三', '李三')), 'damaged'],
    ['is none', () => gzipSync('{"hello":1}\n'), 'notABackup'],
    ['is no packed file', () => 'hello', 'damaged'],
    ['is of another version', () => gzipSync(whole.replace('"0001-log"', '"0000-log"')), 'otherVersion'],
    [
      'has a table that is not here',
      () => gzipSync(whole.replace('"table":"seat"', '"table":"chair"')),
      'otherVersion',
    ],
  ])('keeps nothing of one that %s', async (_, bytes, reason) => {
    expect(await bent(bytes())).toMatchObject({ ok: false, error: { reason } })
    expect(await target.connection.database.selectFrom('authority').selectAll().execute()).toEqual([])
  })
})
