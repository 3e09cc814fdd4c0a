import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { person, shellFor } from '../../tests/kit/shell.ts'
import { ok } from '../core/basics/result.ts'
import { createApp } from './app.ts'
import { openGate } from './kit/gate.ts'
import { listQuery } from './kit/paging.ts'
import { type Route, route } from './kit/route.ts'
import type { Shell } from './kit/shell.ts'

const base = { tag: 't', summary: { zh: '试', en: 'try' }, scope: 'act', answers: [] } as const

const routes: readonly Route[] = [
  route({
    ...base,
    operationId: 'open',
    method: 'get',
    path: '/api/authorities/{authority}/open',
    open: true,
    handle: async ({ who }) => ok({ status: 200, json: { account: who.account } }),
  }),
  route({
    ...base,
    operationId: 'write',
    method: 'post',
    path: '/api/authorities/{authority}/write',
    body: z.strictObject({ n: z.int() }),
    handle: async ({ body, params, who }) =>
      ok({ status: 201, json: { n: body.n, authority: params['authority'], account: who.account } }),
  }),
  route({
    ...base,
    operationId: 'list',
    method: 'get',
    path: '/api/list',
    open: true,
    scope: 'cases:read',
    query: listQuery(['place']),
    handle: async () =>
      ok({
        status: 200,
        table: {
          name: { zh: '名单', en: 'list' },
          columns: [{ key: 'name', title: { zh: '名称', en: 'Name' } }],
          items: [{ name: '甲', secret: 1 }],
          rows: [{ name: '甲' }],
          next: null,
        },
      }),
  }),
  route({
    ...base,
    operationId: 'break',
    method: 'get',
    path: '/api/break',
    open: true,
    handle: async () => {
      throw new TypeError('张三 13800000000')
    },
  }),
  route({
    ...base,
    operationId: 'full',
    method: 'get',
    path: '/api/full',
    open: true,
    handle: async () => {
      throw new RangeError('disk full')
    },
  }),
  route({
    ...base,
    operationId: 'hang',
    method: 'get',
    path: '/api/hang',
    open: true,
    handle: () => new Promise(() => {}),
  }),
]

const people = { s3cret: person('secretariat'), reader: person('secretariat', { scopes: ['cases:read'] }) }

function serve(more: Partial<Shell> = {}) {
  const { shell, lines, clock, tokenBuckets } = shellFor(people, more)
  const app = createApp(routes, shell, (context) => context.req.header('x-test-address') ?? '')
  const post = (body: string, headers: Record<string, string> = {}) =>
    app.request('/api/authorities/a/write', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', cookie: 'zhiheng-session=s3cret', ...headers },
    })
  return { app, post, lines, clock, tokenBuckets }
}

describe('a request', () => {
  it('is answered by its route, with headers that keep it to itself', async () => {
    const { post } = serve()
    const response = await post('{"n":1}')
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ n: 1, authority: 'a', account: 'account-secretariat' })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-request-id': 'r1',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-language': 'zh',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    })
  })

  it('says each place that does not fit, in both languages', async () => {
    const { post } = serve()
    const response = await post('{"n":"x","m":1}', { 'accept-language': 'en' })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({
      type: 'urn:zhiheng:problem:BadShape',
      title: 'The content needs mending',
      status: 400,
      detail: 'Something is missing or has the wrong form; mend the places that are listed and submit again.',
      code: 'BadShape',
      says: {
        zh: '提交的内容有缺项或者形式不符，请按所列各处补正后再提交。',
        en: 'Something is missing or has the wrong form; mend the places that are listed and submit again.',
      },
      articles: [],
      data: {},
      places: [
        { path: 'n', problem: { zh: '应为数字', en: 'Invalid input: expected number, received string' } },
        { path: '', problem: { zh: '不应有的项目：m', en: 'Unrecognized key: "m"' } },
      ],
    })
  })

  it('needs somebody who signed in, before anything is read of it', async () => {
    const { app, post } = serve()
    const unknown = await post('not json', { cookie: '' })
    expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="zhiheng"'])
    expect((await post('{"n":1}', { cookie: 'zhiheng-session=over' })).status).toBe(401)
    const open = await app.request('/api/authorities/a/open', { headers: { cookie: 'zhiheng-session=over' } })
    expect(await open.json()).toEqual({ account: null })
  })

  it('by a token is bound to what the token is for', async () => {
    const { app, post } = serve()
    expect((await post('{"n":1}', { cookie: '', authorization: 'Bearer reader' })).status).toBe(403)
    const read = await app.request('/api/list', { headers: { authorization: 'Bearer reader' } })
    expect(read.status).toBe(200)
  })

  it('from another site changes nothing', async () => {
    const { post } = serve()
    const response = await post('{"n":1}', { origin: 'https://evil.example' })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'OtherSite'])
    expect((await post('{"n":1}', { origin: 'http://localhost' })).status).toBe(201)
    expect((await post('n=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  })

  it('that nothing answers is told apart from one that is made in the wrong way', async () => {
    const { app } = serve()
    expect((await app.request('/api/nowhere')).status).toBe(404)
    const wrong = await app.request('/api/list', { method: 'DELETE' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET'])
    expect((await app.request('/api/authorities/%00/open')).status).toBe(404)
    expect((await app.request('/api/list?page=2')).status).toBe(400)
    expect((await app.request('/api/list?limit=1&limit=2')).status).toBe(400)
  })

  it('that breaks the program says so and shows nothing of it', async () => {
    const { app, lines } = serve()
    const response = await app.request('/api/break')
    const said = await response.text()
    expect(response.status).toBe(500)
    expect(said).not.toMatch(/张三|138|TypeError|\.ts|node_modules| at /)
    expect(lines).toMatchObject([
      { operation: 'break', status: 500, code: 'Broken', fault: { kind: 'TypeError' } },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/张三|138/)
  })

  it('that finds the database away is told to come again', async () => {
    const { app } = serve()
    const response = await app.request('/api/full')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
  })

  it('that takes too long is answered without a result', async () => {
    const { app } = serve({ patience: 5 })
    const response = await app.request('/api/hang')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  })
})

describe('too many requests', () => {
  it('of one address, and of one account, are told when to come again', async () => {
    const { tokenBuckets } = shellFor()
    const { app, post } = serve({ admitAddress: tokenBuckets(1) })
    const from = (address: string) => app.request('/api/list', { headers: { 'x-test-address': address } })
    expect([(await from('1')).status, (await from('1')).status, (await from('2')).status]).toEqual([
      200, 429, 200,
    ])
    expect((await from('1')).headers.get('retry-after')).toBe('1')
    expect((await post('{"n":1}')).status).toBe(201)
    const bound = serve({ admitAccount: tokenBuckets(1) })
    expect((await bound.post('{"n":1}')).status).toBe(201)
    expect((await bound.post('{"n":1}')).status).toBe(429)
    expect((await bound.app.request('/api/list')).status).toBe(200)
  })

  it('at the same time are refused early', async () => {
    const gate = openGate({ running: 1, waiting: 0, patience: 1 }, (_, run) => {
      const timer = setTimeout(run, 1)
      return () => clearTimeout(timer)
    })
    const { app } = serve({ gate, patience: 5 })
    const hanging = app.request('/api/hang')
    const response = await app.request('/api/list')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    await hanging
    expect((await app.request('/api/list')).status).toBe(503)
  })
})

describe('a list', () => {
  it('comes as JSON, as CSV and as a workbook', async () => {
    const { app } = serve()
    const json = await app.request('/api/list')
    expect(await json.json()).toEqual({ items: [{ name: '甲', secret: 1 }], next: null })
    const csv = await app.request('/api/list', { headers: { accept: 'text/csv' } })
    expect(Buffer.from(await csv.arrayBuffer()).toString('utf8')).toBe('\uFEFF名称\r\n甲\r\n')
    expect(csv.headers.get('content-disposition')).toContain("filename*=UTF-8''%E5%90%8D%E5%8D%95.csv")
    const xlsx = await app.request('/api/list?format=xlsx', { headers: { 'accept-language': 'en' } })
    expect(await xlsx.json()).toMatchObject([{ name: 'list', columns: [{ key: 'name', title: 'Name' }] }])
    expect((await app.request('/api/list', { headers: { accept: 'image/png' } })).status).toBe(406)
  })
})

it('the log of the service says what was called and nothing of what was sent', async () => {
  const { app, post, lines } = serve()
  await post('{"n":12345}', { 'x-test-address': '203.0.113.9' })
  await app.request('/api/authorities/a/open?password=geheim')
  await app.request('/api/nowhere/13800000000')
  expect(lines).toEqual([
    { id: 'r1', operation: 'write', status: 201, milliseconds: 0 },
    { id: 'r2', operation: 'open', status: 400, milliseconds: 0, code: 'BadShape' },
    { id: 'r3', operation: '-', status: 404, milliseconds: 0, code: 'NotThere' },
  ])
  expect(JSON.stringify(lines)).not.toMatch(/geheim|12345|s3cret|203\.0|138|account/)
})
