import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundAuthority } from '../../src/server/authorities.ts'
import { usualStandards } from '../../src/cli/cycle-files/world-of.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { serving, TODAY } from '../kit/served.ts'
import { askerOf, signedIn } from '../kit/signed-in.ts'

const TABLES = ['act_by', 'kept_reply', 'thing', 'entry', 'reading', 'security_event', 'outbox'] as const

describe('a complaint about staff', () => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases('sqlite')
  })
  afterAll(() => databases.close())

  it('is lodged under its number, and nothing that is kept leads to who lodged it', async () => {
    const world = worldOf('example-city')
    const { connection } = await databases.make()
    const { database } = connection
    const { id: edition, authority } = world.edition
    const served = serving(connection, world)
    await foundAuthority(database, { id: 'town', name: authority.name, edition, isRehearsal: true }, TODAY)
    const realm = served.service.realm('town')
    const ask = askerOf(served.service.app, '/api/authorities/town')
    const office = await signedIn(realm, 'secretariat', 'office')
    const input = { cycle: 'office', year: 2026, rehearsal: true, ...usualStandards(world) }
    expect((await ask('POST', '/cycles', office, { input })).status).toBe(201)

    const assessor = await signedIn(realm, 'assessor', 'expert')
    const lodge = (number: string, who: typeof assessor | undefined) =>
      ask(
        'POST',
        '/cycles/office/steps/complaints/complaint/lodge',
        who,
        { input: { number, matter: 'gifts', about: '某工作人员', text: '收受礼品' } },
        { 'idempotency-key': 'key-of-the-browser' },
      )
    const before = await Promise.all(TABLES.map((table) => database.selectFrom(table).selectAll().execute()))
    expect((await lodge('T1', assessor)).status).toBe(201)
    expect((await lodge('T1', assessor)).status).toBe(201)
    expect((await lodge('T2', undefined)).status).toBe(201)
    const after = await Promise.all(TABLES.map((table) => database.selectFrom(table).selectAll().execute()))
    const added = JSON.stringify(after.map((rows, at) => rows.slice(before[at]?.length)))
    expect(added).toContain('"number\\":\\"T1\\"')
    for (const trace of [assessor.account, assessor.post, 'expert', 'key-of-the-browser'])
      expect(added).not.toContain(trace)
    expect(served.lines.join('')).not.toContain(assessor.account)
    const inspector = await signedIn(realm, 'inspector', 'inspector')
    const seen = async (who: typeof assessor) =>
      ((await (await ask('GET', '/cycles/office/things?kind=complaint', who)).json()) as { items: object[] })
        .items.length
    expect([await seen(inspector), await seen(office), await seen(assessor)]).toEqual([2, 0, 0])
  })
})
