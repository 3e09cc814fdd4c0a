import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptMessages } from '../../src/people/messages.ts'
import { keptTickets } from '../../src/people/sign-in/ticket.ts'
import { foundAuthority } from '../../src/server/authorities.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { type IdentityProvider, startIdentityProvider } from '../kit/identity-provider.ts'
import { serving, TODAY } from '../kit/served.ts'
import { askerOf, signedIn } from '../kit/signed-in.ts'

const PUBLIC_URL = 'https://award.example'
const BACK = `${PUBLIC_URL}/api/authorities/town/oidc/oidc/callback`

describe('ways in', () => {
  let databases: TestDatabases
  let provider: IdentityProvider
  beforeAll(async () => {
    databases = await testDatabases('sqlite')
    provider = await startIdentityProvider(BACK)
  })
  afterAll(async () => {
    await databases.close()
    await provider.stop()
  })

  async function town(more: Parameters<typeof serving>[2] = {}) {
    const { connection } = await databases.make()
    const world = worldOf('example-city')
    const { service } = serving(connection, world, more)
    const name = { zh: '甲市', en: 'Town' }
    await foundAuthority(
      connection.database,
      { id: 'town', name, edition: world.edition.id, isRehearsal: false },
      TODAY,
    )
    const ask = askerOf(service.app, '/api/authorities/town')
    return { ask, db: connection.database, realm: service.realm('town'), app: service.app }
  }

  it('the provider that the settings name lets in whom it vouches for', async () => {
    const env = {
      PUBLIC_URL,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.client.clientId,
      OIDC_CLIENT_SECRET: provider.client.clientSecret,
    }
    const { ask, realm } = await town({ env })
    const { account } = await signedIn(realm, 'secretariat', 'li.hua')
    const begun = await ask('GET', '/oidc/oidc/start?returnTo=/tasks')
    expect(begun.status).toBe(302)
    const browser = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
    const hua = { sub: 'u-42', preferred_username: 'Li.Hua' }
    const back = new URL(await provider.browse(begun.headers.get('location') ?? '', hua))
    const finish = (cookie: string) =>
      ask('GET', `/oidc/oidc/callback${back.search}`, undefined, undefined, { cookie })
    expect((await finish('')).status).toBe(422)
    const done = await finish(browser)
    expect([done.status, done.headers.get('location')]).toEqual([302, '/tasks'])
    const session = done.headers.get('set-cookie')?.split(';')[0] ?? ''
    const me = await ask('GET', '/session', undefined, undefined, { cookie: session })
    expect(await me.json()).toMatchObject({ account, means: 'oidc', awaits: '' })
    expect((await ask('GET', '/oidc/other/start')).status).toBe(404)
  })

  it('a provider that does not answer is a passing trouble; without settings there is none', async () => {
    const env = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
    const down = await town({ env })
    expect((await down.ask('GET', '/oidc/oidc/start')).status).toBe(503)
    const none = await town()
    expect((await none.ask('GET', '/oidc/oidc/start')).status).toBe(404)
  })

  it('a ticket of another platform lets in once', async () => {
    const port = keptTickets('province', 'login', { t1: { subject: 'p-1', value: 'li.hua' } })
    const { ask, realm } = await town({ tickets: async (_, id) => (id === 'province' ? port : null) })
    const { account } = await signedIn(realm, 'secretariat', 'li.hua')
    const bring = (id: string) => ask('POST', `/session/by-ticket/${id}`, undefined, { ticket: 't1' })
    expect((await bring('elsewhere')).status).toBe(404)
    const entered = await bring('province')
    expect([entered.status, await entered.json()]).toMatchObject([201, { account, means: 'ticket' }])
    const again = await bring('province')
    expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([422, 'TicketVoid'])
  })

  it('people open accounts of their own where the installation lets them, and can do nothing in them yet', async () => {
    const messages = keptMessages()
    const { ask, db, app } = await town({ env: { SELF_REGISTRATION: 'yes' }, messages })
    const person = { login: 'zhao', name: '赵', phone: '13800000000' }
    expect((await ask('POST', '/registration', undefined, person)).status).toBe(204)
    const [message] = messages.kept
    expect([message?.kind, message?.to]).toEqual(['activation', '13800000000'])
    const { token } = (message?.data ?? {}) as { token?: string }
    const password = 'Registered-2026'
    expect((await ask('POST', '/activation', undefined, { token, password })).status).toBe(204)
    const entered = await ask('POST', '/session', undefined, { login: 'zhao', password })
    expect([entered.status, await entered.json()]).toMatchObject([201, { posts: [] }])
    const unreachable = await ask('POST', '/registration', undefined, { login: 'qian', name: '钱' })
    expect([unreachable.status, ((await unreachable.json()) as { code: string }).code]).toEqual([
      503,
      'NoWayToTell',
    ])
    expect(
      (await askerOf(app, '/api/authorities/nowhere')('POST', '/registration', undefined, person)).status,
    ).toBe(404)
    const logins = await db.selectFrom('account').select('login').execute()
    expect(logins.map(({ login }) => login)).toEqual(['zhao'])
    const many = [1, 2, 3, 4, 5].map((n) => ({ ...person, login: `crowd${n}` }))
    const statuses: number[] = []
    for (const each of many) statuses.push((await ask('POST', '/registration', undefined, each)).status)
    expect(statuses).toEqual([204, 204, 204, 429, 429])
  })

  it('and nowhere else', async () => {
    const { ask, db } = await town({ messages: keptMessages() })
    const person = { login: 'zhao', name: '赵', phone: '13800000000' }
    expect((await ask('POST', '/registration', undefined, person)).status).toBe(404)
    expect(await db.selectFrom('account').select('login').execute()).toEqual([])
  })
})
