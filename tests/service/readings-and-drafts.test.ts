import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOver } from '../../src/people/post/hand-over.ts'
import { standingOf } from '../../src/people/post/standing.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { serving } from '../kit/served.ts'
import { askerOf, signedIn } from '../kit/signed-in.ts'

type Page = {
  items: { draft: string; thing: string; purpose: string | null; login: string }[]
  next: string | null
}

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  }, 120_000)
  afterAll(() => databases.close())

  async function town() {
    const { connection } = await databases.make()
    const { service } = serving(connection, worldOf('example-city'))
    const ask = askerOf(service.app, '/api/authorities/town')
    const page = async (response: Response | Promise<Response>) => (await (await response).json()) as Page
    return { realm: service.realm('town'), db: connection.database, ask, page }
  }

  it('who looked at what is read by the audit administrator and the inspector, page by page', async () => {
    const { realm, db, ask, page } = await town()
    const inspector = await signedIn(realm, 'inspector')
    const auditor = await signedIn(realm, 'auditAdmin')
    const office = await signedIn(realm, 'secretariat')
    const of = {
      authority: 'town',
      account: inspector.account,
      role: 'inspector',
      actor: 'inspector',
      log: '2026',
    }
    const rows = [1, 2, 3].map((n) => ({
      ...of,
      id: `r${n}`,
      at: `2026-03-0${n}T00:00:00.000Z`,
      kind: n === 3 ? 'score' : 'filing',
      thing: `A${n}`,
      purpose: n === 2 ? null : '核查举报',
    }))
    await db.insertInto('reading').values(rows).execute()
    await db
      .insertInto('reading')
      .values({ ...rows[0], authority: 'other', id: 'x' } as never)
      .execute()
    const first = await page(ask('GET', '/readings?limit=2', auditor))
    expect(first.items.map(({ thing, purpose, login }) => [thing, purpose, login])).toEqual([
      ['A3', '核查举报', 'inspector'],
      ['A2', null, 'inspector'],
    ])
    const rest = await page(ask('GET', `/readings?limit=2&after=${first.next}`, inspector))
    expect([rest.items.map(({ thing }) => thing), rest.next]).toEqual([['A1'], null])
    const filtered = await page(ask('GET', '/readings?kind=filing&from=2026-03-02T00:00:00.000Z', auditor))
    expect(filtered.items.map(({ thing }) => thing)).toEqual(['A2'])
    const csv = await (await ask('GET', '/readings?format=csv', auditor)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(4)
    for (const [who, status] of [
      [undefined, 401],
      [office, 403],
    ] as const)
      expect((await ask('GET', '/readings', who)).status).toBe(status)
  })

  it('a draft is one’s own, is saved on what was seen, and goes along with the post', async () => {
    const { realm, ask, page } = await town()
    const clerk = await signedIn(realm, 'secretariat', 'clerk')
    const other = await signedIn(realm, 'secretariat', 'other')
    const successor = await signedIn(realm, 'finance', 'successor')
    const security = await signedIn(realm, 'securityAdmin', 'security')
    const drafts = '/cycles/2026/drafts'
    const made = await ask('POST', drafts, clerk, { step: 'call', act: 'announce', data: { text: '一' } })
    const { draft } = (await made.json()) as { draft: string }
    const seen = made.headers.get('etag') ?? ''
    expect([made.status, seen]).toEqual([201, `"${draft}@1"`])
    const at = `${drafts}/${draft}`
    expect((await ask('PUT', at, clerk, { data: {} })).status).toBe(428)
    const saved = await ask('PUT', at, clerk, { data: { text: '二' } }, { 'if-match': seen })
    expect([saved.status, await saved.json()]).toMatchObject([
      200,
      { draft, step: 'call', data: { text: '二' } },
    ])
    const late = await ask('PUT', at, clerk, { data: { text: '三' } }, { 'if-match': seen })
    expect([late.status, late.headers.get('etag')]).toEqual([412, saved.headers.get('etag')])
    for (const [method, body] of [
      ['GET', undefined],
      ['PUT', { data: {} }],
      ['DELETE', undefined],
    ] as const) {
      const foreign = await ask(method, at, other, body, { 'if-match': seen })
      const absent = await ask(method, `${drafts}/none`, other, body, { 'if-match': seen })
      expect([foreign.status, await foreign.text()]).toEqual([404, await absent.text()])
    }
    expect((await page(ask('GET', drafts, other))).items).toEqual([])

    const by = await standingOf(realm, security.account, security.post)
    if (!by.ok) throw new Error(by.error.code)
    const given = { post: clerk.post, to: successor.account, reason: '轮岗', override: '轮岗' }
    const handed = await handOver(realm, by.value, given)
    if (!handed.ok) throw new Error(handed.error.code)
    const asPost = { 'acting-post': handed.value }
    const taken = await page(ask('GET', drafts, successor, undefined, asPost))
    expect(taken.items.map((item) => item.draft)).toEqual([draft])
    expect((await ask('DELETE', at, successor, undefined, asPost)).status).toBe(204)
    expect((await ask('GET', at, successor, undefined, asPost)).status).toBe(404)
  })
})
