import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ok } from '../../src/core/basics/result.ts'
import { createApp } from '../../src/server/app.ts'
import { addressOf } from '../../src/server/address-of.ts'
import { problem } from '../../src/server/kit/problem.ts'
import { bodyOfProblem } from '../../src/server/kit/problem-reply.ts'
import { type Route, route } from '../../src/server/kit/route.ts'
import { startServing } from '../../src/server/serve.ts'
import { readSettings } from '../../src/server/settings.ts'
import { campaign } from '../../scripts/prove/fuzz/campaign.ts'
import { faultIn, growthOf } from '../../scripts/prove/fuzz/checker.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { shellFor } from '../kit/shell.ts'
import { settle } from './matrix/people.ts'
import { sceneOf } from './matrix/scene.ts'
import { foundTown, LOG, TOWN } from './matrix/town.ts'

const SEED = 'service'
const REQUESTS = 2000

const settingsOfTest = () => {
  const read = readSettings({ PORT: '0' })
  if (!read.ok) throw new Error('settings of a test')
  return read.value
}

describe('2,000 odd requests', () => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases('sqlite')
  })
  afterAll(() => databases.close())

  it('find no fault in the service', { timeout: 180_000 }, async () => {
    const { world, performance } = sceneOf('example-city')
    const town = await foundTown(databases, world, performance)
    const half = Math.floor(performance.happenings.length / 2)
    const people = await settle(town, performance.happenings.slice(0, half))
    await town.upTo(half)
    town.statements.stop()
    const { app, gate } = town.served.service
    const started = await startServing({ fetch: app.fetch, gate, release: async () => {} }, settingsOfTest())
    if (!started.ok) throw new Error(started.error.en)
    const { address, stop } = started.value
    const document: unknown = await (await fetch(`${address}/api/openapi.json`)).json()
    const applications = Object.keys(performance.state.view.applications)
    const names: Readonly<Record<string, readonly string[]>> = {
      authority: [TOWN, TOWN, TOWN, 'elsewhere'],
      cycle: [LOG, LOG, 'office', '1999'],
      step: world.edition.steps.map(({ id }) => id),
      application: applications,
      id: applications,
    }
    const askers = [...people.spare, ...people.acting, people.tokens.all].map(({ label, from, headers }) => ({
      name: label,
      at: from === 'here' ? TOWN : '',
      headers,
    }))
    const found = await campaign({
      port: Number(new URL(address).port),
      document,
      seed: SEED,
      askers: [{ name: 'nobody', at: '', headers: {} }, ...askers],
      known: (name) => names[name] ?? [],
      clients: 4,
      goesOn: (done) => done < REQUESTS,
    })
    await stop()
    expect(found.faults).toEqual([])
    expect(found.requests).toBeGreaterThanOrEqual(REQUESTS)
    expect(found.valid / found.requests).toBeGreaterThan(0.3)
    const statuses = Object.keys(found.statuses)
    for (const status of ['200', '400', '401', '403', '404', '415', '422']) expect(statuses).toContain(status)
    expect(town.served.lines.filter((line) => line.includes('"fault"'))).toEqual([])
  })
})

describe('what is looked for', () => {
  const answer = (status: number, body: string, headers: Readonly<Record<string, string>> = {}) => ({
    status,
    body,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
  })

  it('is found where it is planted', () => {
    expect(faultIn(answer(500, '{}'), '')).toBe('status 500')
    expect(faultIn(answer(503, '{}'), '')).toBe('status 503')
    expect(faultIn(answer(200, '{"x":"a\\n"}\n    at read (/srv/a.js:1:2)'), '')).toContain('a stack trace')
    expect(faultIn(answer(422, '{"says":"no such file /home/award/data/x"}'), '')).toContain('a path inside')
    expect(faultIn(answer(422, '{"says":"select a from b where c = ?"}'), '')).toContain('SQL')
    expect(faultIn(answer(400, '{"says":"TypeError: x"}'), '')).toContain('an error of the program')
    expect(faultIn(answer(400, 'x', { 'content-type': 'text/html' }), '')).toContain(
      'status 400 as text/html',
    )
  })

  it('is not found where nothing is: overload says when to come again, and what was sent may be said again', () => {
    expect(faultIn(answer(503, '{}', { 'retry-after': '2' }), '')).toBe(null)
    expect(faultIn(answer(404, '{"says":"/home/award/x"}'), 'GET /home/award/x')).toBe(null)
    expect(faultIn(answer(200, '{"says":"依据第3条"}'), '')).toBe(null)
    const body = JSON.stringify(bodyOfProblem(problem('Broken'), 'zh'))
    expect(faultIn(answer(400, body), '')).toBe(null)
  })

  it('is found in a route that breaks, though the service tells nobody the message', async () => {
    const broken: readonly Route[] = ['throws', 'tells'].map((name) =>
      route({
        operationId: name,
        method: 'get',
        path: `/api/${name}`,
        tag: 't',
        summary: { zh: '试', en: 'try' },
        scope: 'public:read',
        open: true,
        answers: [],
        handle: async () => {
          const error = new Error('the secret of the house')
          if (name === 'throws') throw error
          return ok({ status: 200, json: { stack: error.stack } })
        },
      }),
    )
    const app = createApp(broken, shellFor().shell, addressOf(0))
    const told = async (path: string) => {
      const response = await app.request(path)
      const body = await response.text()
      return { status: response.status, headers: Object.fromEntries(response.headers), body }
    }
    const thrown = await told('/api/throws')
    expect(faultIn(thrown, '')).toBe('status 500')
    expect(thrown.body).not.toContain('secret')
    expect(faultIn(await told('/api/tells'), '')).not.toBe(null)
  })

  it('growth is the slope of the line through the samples', () => {
    const samples = [0, 1, 2, 3].map((minute) => ({
      minute,
      megabytes: 100 + 2 * minute + (minute % 2) * 0.4,
    }))
    expect(growthOf(samples)).toBeCloseTo(2.08, 10)
    expect(growthOf(samples.map(({ minute }) => ({ minute, megabytes: 80 })))).toBe(0)
    expect(() => growthOf([{ minute: 0, megabytes: 1 }])).toThrow(RangeError)
  })
})
