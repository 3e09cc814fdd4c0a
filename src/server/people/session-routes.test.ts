import { describe, expect, it } from 'vitest'
import { shellFor } from '../../../tests/kit/shell.ts'
import { peopleInMemory } from '../../../tests/kit/people-database.ts'
import { addAccount } from '../../people/account/accounts.ts'
import { putPassword } from '../../people/account/new-password.ts'
import { hashSecret } from '../../people/account/password-hash.ts'
import { keptMessages } from '../../people/messages.ts'
import { addPost } from '../../people/post/give.ts'
import { defaultSettings } from '../../people/settings.ts'
import { createApp } from '../app.ts'
import { accountRoutes } from './account-routes.ts'
import { oidcRoutes } from './oidc-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { whoActsIn } from './who-acts.ts'

const PASSWORD = 'Correct-horse-7'

/** People of the authority `a`: somebody of the secretariat, and a system administrator, who owes a second factor. */
async function serve() {
  const db = await peopleInMemory()
  const messages = keptMessages()
  const clock = { now: '2026-11-20T02:00:00.000Z' }
  let seed = 0
  const realmOf = (authority: string) => ({
    authority,
    db,
    now: () => clock.now,
    random: (bytes: number) => Uint8Array.from({ length: bytes }, () => (seed += 7) % 256),
    settings: defaultSettings,
    messages,
  })
  const realm = realmOf('a')
  const hash = await hashSecret(PASSWORD)
  for (const [login, role] of [
    ['office', 'secretariat'],
    ['admin', 'systemAdmin'],
  ] as const) {
    const added = await addAccount(realm, null, { login, name: login, phone: '13800000000' })
    if (!added.ok) throw new Error('an account of a test')
    await putPassword(realm, { id: added.value, login, password_hash: null }, hash)
    await addPost(realm, { account: added.value, role, actor: login, by: null })
  }
  const service = { realms: realmOf, isHttps: false }
  const routes = [
    ...sessionRoutes(service),
    ...oidcRoutes(service, async () => null),
    ...accountRoutes(service),
  ]
  const app = createApp(routes, shellFor({}, { whoActs: whoActsIn(realmOf) }).shell, () => '')
  const send = (
    method: string,
    path: string,
    body?: unknown,
    cookie = '',
    more: Record<string, string> = {},
  ) =>
    app.request(`/api/authorities/a${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { send, cookieOf, clock, messages, realm }
}

describe('signing in over HTTP', () => {
  it('does not let somebody stand in, without a second factor, for a post that asks for one', async () => {
    const { send, cookieOf, realm } = await serve()
    const cookie = cookieOf(await send('POST', '/session', { login: 'office', password: PASSWORD }))
    const posts = await realm.db.selectFrom('post').select(['id', 'account', 'role']).execute()
    const [admin, office] = ['systemAdmin', 'secretariat'].map((role) =>
      posts.find((post) => post.role === role),
    )
    if (!admin || !office) throw new Error('the posts of a test')
    const days = { since: '2026-11-19T00:00:00.000Z', until: '2026-11-30T00:00:00.000Z' }
    await realm.db
      .insertInto('deputy')
      .values({
        authority: 'a',
        id: 'd1',
        post: admin.id,
        account: office.account,
        ...days,
        reason: '出差',
        given_by: admin.account,
        ended_at: null,
      })
      .execute()
    const open = (post: string) =>
      send('POST', '/accounts', { login: 'other', name: 'other' }, cookie, { 'acting-post': post })
    expect(await (await open(admin.id)).json()).toMatchObject({ status: 401, code: 'SignInUnfinished' })
    expect(await (await open(office.id)).json()).toMatchObject({ status: 403, code: 'NotYourTask' })
  })

  it('answers alike for a wrong password and for a login that nobody has', async () => {
    const { send } = await serve()
    const wrong = await send('POST', '/session', { login: 'office', password: 'x' })
    const nobody = await send('POST', '/session', { login: 'nobody', password: 'x' })
    expect([wrong.status, wrong.headers.has('set-cookie')]).toEqual([401, false])
    expect(await wrong.text()).toBe(await nobody.text())
  })

  it('tells the posts, and ends on either side', async () => {
    const { send, cookieOf, clock } = await serve()
    const response = await send('POST', '/session', { login: 'office', password: PASSWORD })
    const cookie = cookieOf(response)
    expect(response.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax')
    expect(await response.json()).toMatchObject({
      awaits: '',
      posts: [{ role: 'secretariat', actor: 'office' }],
    })
    const all = (await (await send('GET', '/sessions', undefined, cookie)).json()) as {
      items: { id: string }[]
    }
    expect(all.items).toHaveLength(1)
    expect((await send('DELETE', `/sessions/${all.items[0]?.id}`, undefined, cookie)).status).toBe(204)
    expect((await send('GET', '/session', undefined, cookie)).status).toBe(401)
    const again = cookieOf(await send('POST', '/session', { login: 'office', password: PASSWORD }))
    clock.now = '2026-11-20T02:31:00.000Z'
    expect((await send('GET', '/session', undefined, again)).status).toBe(401)
  })

  it('lets nobody act who still owes a second factor', async () => {
    const { send, cookieOf } = await serve()
    const response = await send('POST', '/session', { login: 'admin', password: PASSWORD })
    expect(await response.json()).toMatchObject({ awaits: 'enrolment', posts: [] })
    const cookie = cookieOf(response)
    const act = await send('POST', '/accounts', { login: 'third', name: '三' }, cookie)
    expect([act.status, ((await act.json()) as { code: string }).code]).toEqual([401, 'SignInUnfinished'])
    const begun = await send('POST', '/totp', undefined, cookie)
    expect(await begun.json()).toMatchObject({ secret: expect.stringMatching(/^[A-Z2-7]{32}$/) })
  })

  it('opens no account for whoever does not keep them, and says whose task it is', async () => {
    const { send, cookieOf } = await serve()
    const cookie = cookieOf(await send('POST', '/session', { login: 'office', password: PASSWORD }))
    const response = await send('POST', '/accounts', { login: 'third', name: '三' }, cookie)
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      403,
      'NotYourTask',
    ])
    expect((await send('POST', '/accounts', { login: 'third', name: '三' })).status).toBe(401)
  })

  it('by a code says nothing of whether there is such a person', async () => {
    const { send, messages } = await serve()
    const there = await send('POST', '/session/code', { login: 'office' })
    const nobody = await send('POST', '/session/code', { login: 'nobody' })
    expect([there.status, nobody.status, messages.kept.length]).toEqual([204, 204, 1])
    const { code } = Object(messages.kept[0]?.data) as { code: string }
    expect((await send('POST', '/session/by-code', { login: 'office', code: 'x' })).status).toBe(401)
    expect((await send('POST', '/session/by-code', { login: 'office', code })).status).toBe(201)
  })

  it('knows no provider that was not set up', async () => {
    const { send } = await serve()
    expect((await send('GET', '/oidc/x/start')).status).toBe(404)
    expect((await send('GET', '/oidc/x/callback?state=s&code=c&iss=i')).status).toBe(404)
  })
})
