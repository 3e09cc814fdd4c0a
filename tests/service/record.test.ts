import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { onlyGrew } from '../../src/core/record/log-tree.ts'
import { checkReceipt } from '../../src/core/record/receipt.ts'
import { formatVerifier, parseVerifier } from '../../src/core/record/signed-note.ts'
import { createSealer } from '../../src/database/sealer.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { NOW, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { fillDatabase, played, signerOf } from '../kit/filled-database.ts'
import { serving } from '../kit/served.ts'
import { askerOf, signedIn } from '../kit/signed-in.ts'

const checkpointIn = (note: string) => {
  const read = parseCheckpoint(note)
  if (!read.ok) throw new Error('no checkpoint')
  return read.value
}

describe.each(['sqlite', 'postgres'] as const)('the record made public on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  }, 120_000)
  afterAll(() => databases.close())

  async function town() {
    const { connection } = await databases.make()
    const world = worldOf('example-city')
    const { log } = await fillDatabase(connection, world, played(world), {
      authority: 'town',
      isRehearsal: true,
    })
    const recordKey = (authority: string) => formatVerifier(signerOf(authority))
    const { service, clock } = serving(connection, world, { recordKey })
    return {
      service,
      clock,
      log,
      db: connection.database,
      connection,
      ask: askerOf(service.app, '/api/authorities/town'),
    }
  }

  it('gives receipts that anybody can check with the public key, and proofs that it only grew', async () => {
    const { ask, db, connection } = await town()
    const entries = await db.selectFrom('entry').select(['hash', 'position']).orderBy('position').execute()
    const key = parseVerifier((await (await ask('GET', '/record/key')).text()).trim())
    const [, second] = entries
    const receipt = await ask('GET', `/record/receipts/${second?.hash}`)
    const checked = checkReceipt(await receipt.json(), key)
    expect(checked).toMatchObject({
      ok: true,
      value: { isSigned: true, entry: null, checkpoint: { size: entries.length } },
    })
    for (const hash of ['0'.repeat(64), 'x'])
      expect((await ask('GET', `/record/receipts/${hash}`)).status).toBe(404)

    const [last] = entries.slice(-1)
    const moved = { authority: 'town', log: 'later', version: 1, act_no: 1, type: 'T', bytes: '{}' }
    await db
      .insertInto('log')
      .values({ authority: 'town', id: 'later', edition: 'x', position: 1, created_at: NOW })
      .execute()
    await db
      .insertInto('entry')
      .values({ ...moved, stream: 's', position: 1, hash: 'f'.repeat(64) })
      .execute()
    const early = await ask('GET', `/record/receipts/${'f'.repeat(64)}`)
    expect([early.status, ((await early.json()) as { code: string }).code]).toEqual([409, 'NotSealedYet'])
    const signer = signerOf('town')
    const sealer = createSealer({
      connection,
      authority: 'town',
      origin: signer.name,
      signer,
      holder: 'h',
      clock: () => NOW,
    })
    expect((await sealer.seal()).outcome).toBe('sealed')
    expect((await ask('GET', `/record/receipts/${'f'.repeat(64)}`)).status).toBe(200)

    const { items } = (await (await ask('GET', '/record/checkpoints')).json()) as {
      items: { size: number }[]
    }
    const sizes = items.map(({ size }) => size)
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b))
    expect(sizes.at(-1)).toBe(entries.length + 1)
    const [from = 0] = sizes.slice(-2)
    const growth = await ask('GET', `/record/growth?from=${from}&to=${sizes.at(-1)}`)
    const told = (await growth.json()) as { earlier: string; later: string; proof: string[] }
    expect(onlyGrew(checkpointIn(told.earlier), checkpointIn(told.later), told.proof)).toBe(true)
    expect(
      onlyGrew(
        { ...checkpointIn(told.earlier), root: last?.hash ?? '' },
        checkpointIn(told.later),
        told.proof,
      ),
    ).toBe(false)
    expect((await ask('GET', `/record/growth?from=${from}&to=${(sizes.at(-1) ?? 0) + 7}`)).status).toBe(404)
  })

  it('hands out the evidence to the office, and to an inspector who says what for, which is written down', async () => {
    const { ask, log, db, service, clock } = await town()
    const realm = service.realm('town')
    const path = `/cycles/${log}/evidence`
    const inspector = await signedIn(realm, 'inspector')
    const applicant = await signedIn(realm, 'applicant')
    expect((await ask('GET', path)).status).toBe(401)
    expect((await ask('GET', path, applicant)).status).toBe(403)
    expect((await ask('GET', path, inspector)).status).toBe(400)
    expect(await db.selectFrom('reading').select('id').execute()).toEqual([])
    const purpose = { 'reading-purpose': encodeURIComponent('核查举报') }
    const taken = await ask('GET', path, inspector, undefined, purpose)
    expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/zip'])
    const bytes = Buffer.from(await taken.arrayBuffer())
    for (const name of ['log.jsonl', 'checkpoint.txt', 'scores.xlsx']) expect(bytes.includes(name)).toBe(true)
    expect(bytes.includes('sealed')).toBe(false)
    expect(await db.selectFrom('reading').select(['role', 'kind', 'thing', 'purpose']).execute()).toEqual([
      { role: 'inspector', kind: 'evidence', thing: log, purpose: '核查举报' },
    ])
    expect((await ask('GET', '/cycles/none/evidence', inspector, undefined, purpose)).status).toBe(404)
    expect((await ask('GET', '/cycles/none/open-scores')).status).toBe(404)
    expect((await ask('GET', `/cycles/${log}/open-scores`)).status).toBe(404)
    clock.now = '2036-01-01T00:00:00.000Z'
    const open = await ask('GET', `/cycles/${log}/open-scores`)
    expect(open.status).toBe(200)
    const all = Buffer.from(await open.arrayBuffer())
    expect([all.includes('scores.xlsx'), all.includes('log.jsonl')]).toEqual([true, false])
  })
})
