import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SYSTEM } from '../../src/people/realm.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { serving } from '../kit/served.ts'
import { askerOf, signedIn } from '../kit/signed-in.ts'

const TOWN = { authority: 'town', name: { zh: '甲市质量强市办', en: 'Town' }, edition: 'example-city' }

describe.each(['sqlite', 'postgres'] as const)('founding authorities on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  }, 120_000)
  afterAll(() => databases.close())

  async function installation() {
    const { connection } = await databases.make()
    const { service } = serving(connection, worldOf('example-city'))
    const admin = await signedIn(service.realm(SYSTEM), 'systemAdmin')
    return { service, admin, ask: askerOf(service.app, '/api/authorities'), db: connection.database }
  }

  it('makes an authority with the way in for its first administrator, who then signs in there', async () => {
    const { admin, ask } = await installation()
    const done = await ask('POST', '', admin, TOWN)
    expect(done.status).toBe(201)
    const { administrator } = (await done.json()) as { administrator: { token: string; login: string } }
    expect(administrator.login).toBe('admin')
    const set = { token: administrator.token, password: 'Founded-2026' }
    expect((await ask('POST', '/town/activation', undefined, set)).status).toBe(204)
    const entered = await ask('POST', '/town/session', undefined, { login: 'admin', password: set.password })
    expect([entered.status, ((await entered.json()) as { awaits: string }).awaits]).toEqual([
      201,
      'enrolment',
    ])
    expect(
      (await ask('POST', '/system/session', undefined, { login: 'admin', password: set.password })).status,
    ).toBe(401)
  })

  it('lists them to everybody, page by page, and says nothing else of them', async () => {
    const { admin, ask } = await installation()
    for (const authority of ['town', 'city', 'shire']) await ask('POST', '', admin, { ...TOWN, authority })
    const first = (await (await ask('GET', '?limit=2')).json()) as { items: object[]; next: string }
    expect(first.items).toEqual([
      { authority: 'city', name: TOWN.name, isDemonstration: false },
      { authority: 'shire', name: TOWN.name, isDemonstration: false },
    ])
    const rest = await (await ask('GET', `?limit=2&after=${first.next}`)).json()
    expect(rest).toEqual({
      items: [{ authority: 'town', name: TOWN.name, isDemonstration: false }],
      next: null,
    })
    const csv = await (await ask('GET', '?format=csv')).text()
    expect(csv).toContain('city,甲市质量强市办,\r\n')
    expect((await ask('GET', '?after=xx')).status).toBe(400)
  })

  it('is for administrators of the installation alone', async () => {
    const { service, admin, ask, db } = await installation()
    await ask('POST', '', admin, TOWN)
    const ofTown = await signedIn(service.realm('town'), 'systemAdmin')
    const auditor = await signedIn(service.realm(SYSTEM), 'auditAdmin')
    const another = { ...TOWN, authority: 'other' }
    const statuses = [undefined, ofTown, auditor].map(
      async (who) => (await ask('POST', '', who, another)).status,
    )
    expect(await Promise.all(statuses)).toEqual([401, 401, 403])
    expect((await db.selectFrom('authority').select('id').execute()).map(({ id }) => id)).toEqual(['town'])
  })

  it('keeps nothing of what cannot be founded, and another link makes the first void', async () => {
    const { admin, ask, db } = await installation()
    const code = async (body: object) =>
      ((await (await ask('POST', '', admin, body)).json()) as { code: string }).code
    expect(await code({ ...TOWN, edition: 'nowhere-1999' })).toBe('NoSuchRegulation')
    expect(await code({ ...TOWN, authority: SYSTEM })).toBe('BadShape')
    expect(await code({ ...TOWN, authority: 'Town' })).toBe('BadShape')
    expect(await db.selectFrom('authority').select('id').execute()).toEqual([])
    const done = (await (await ask('POST', '', admin, TOWN)).json()) as { administrator: { token: string } }
    expect(await code(TOWN)).toBe('AuthorityThere')
    const again = await ask('POST', '/town/first-administrator', admin)
    expect(again.status).toBe(201)
    const password = 'Founded-2026'
    const first = await ask('POST', '/town/activation', undefined, {
      token: done.administrator.token,
      password,
    })
    expect([first.status, ((await first.json()) as { code: string }).code]).toEqual([422, 'ActivationVoid'])
    const { token } = (await again.json()) as { token: string }
    expect((await ask('POST', '/town/activation', undefined, { token, password })).status).toBe(204)
    const late = await ask('POST', '/town/first-administrator', admin)
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([
      409,
      'AdministratedAlready',
    ])
    expect((await ask('POST', '/nowhere/first-administrator', admin)).status).toBe(404)
  })
})
