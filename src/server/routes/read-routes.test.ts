import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../tests/acceptance/edition-under-test.ts'
import { person, shellFor } from '../../../tests/kit/shell.ts'
import { emptyState } from '../../core/process/state.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { createApp } from '../app.ts'
import type { Reader, ShownThing, ThingsAsked } from '../kit/reader.ts'
import { cycleRoutes } from './cycle-routes.ts'
import { deadlinesRoute } from './deadline-route.ts'
import { stepRoutes } from './step-routes.ts'
import { thingRoutes } from './thing-routes.ts'

const world = worldOf('example-city')
const stepOf = (kind: string) => world.edition.steps.find((step) => step.kind === kind)?.id ?? ''

const thing = (kind: ShownThing['kind'], id: string, more: Partial<ShownThing> = {}): ShownThing => ({
  kind,
  id,
  step: '',
  owner: '',
  person: 'p1',
  area: '990101',
  panel: 'g1',
  state: 'settled',
  publicFrom: null,
  place: 0,
  sortName: '',
  data: {},
  version: 3,
  sight: 'whole',
  ...more,
})

const EVALUATION = stepOf('evaluation')
const ASSESSMENT = stepOf('assessment')
const ranked = (application: string, rank: number, shown: string) =>
  thing('place', `${EVALUATION}/${application}`, {
    step: EVALUATION,
    owner: application,
    place: rank,
    data: { RankingDetermined: { application, rank, stages: { [ASSESSMENT]: '81.5' }, shown } },
  })

const seen: readonly ShownThing[] = [
  thing('cycle', '', { state: 'open' }),
  thing('step', ASSESSMENT, { step: ASSESSMENT, state: 'open' }),
  ranked('A1', 1, '90.25'),
  ranked('A2', 2, '80.00'),
  thing('honour', 'A1/gold', {
    owner: 'A1',
    data: {
      HonourConferred: { award: world.edition.awards[0]?.id ?? '', prizeFen: 100000005 },
      HonourRegistered: { number: '2026-001', approvedOn: '2026-09-01' },
    },
  }),
]

/** Everything is there for the office in the cycle 2026, and nothing for anybody else or elsewhere. */
function serve() {
  const asked: ThingsAsked[] = []
  const sees = (role: string, log: string) => (role === 'secretariat' && log === '2026' ? seen : [])
  const reader: Reader = {
    list: async ({ viewer }, wanted) => {
      asked.push(wanted)
      if (wanted.after === 'made-up') return 'badCursor'
      const all = sees(viewer.role, wanted.log).filter(
        ({ kind, step }) => kind === wanted.kind && (wanted.step === undefined || wanted.step === step),
      )
      const from = wanted.after === undefined ? 0 : Number(wanted.after)
      const things = all.slice(from, from + wanted.limit)
      return { things, next: from + wanted.limit < all.length ? String(from + wanted.limit) : null }
    },
    open: async ({ viewer }, { log, kind, id }) =>
      sees(viewer.role, log).find((each) => each.kind === kind && each.id === id) ?? null,
    logs: async () => ['2024', '2026'],
  }
  const wording = { edition: world.edition, stages: stageWords, names: { A1: '甲公司' }, successors: {} }
  const cases = {
    look: async ({ log }: { log: string }) => (log === '2026' ? { world, state: emptyState } : null),
    wording: async ({ authority }: { authority: string }) => (authority === 'a' ? wording : null),
  }
  const reading = { reader, cases }
  const routes = [
    ...cycleRoutes(reading),
    ...stepRoutes(reading),
    ...thingRoutes(reading),
    deadlinesRoute(reading, () => '2026-06-01T00:00:00.000Z'),
  ]
  const people = { office: person('secretariat'), assessor: person('assessor') }
  const app = createApp(routes, shellFor(people).shell, () => '')
  const get = (path: string, who: string | null = 'office', headers: Record<string, string> = {}) =>
    app.request(`/api/authorities/a/cycles${path}`, {
      headers: { ...(who === null ? {} : { authorization: `Bearer ${who}` }), ...headers },
    })
  return { get, asked }
}

const text = async (response: Response) =>
  Buffer.from(await response.arrayBuffer())
    .toString('utf8')
    .replace('\uFEFF', '')

describe('reading', () => {
  it('lists the cycles in which something is to be seen', async () => {
    const { get } = serve()
    expect(await (await get('')).json()).toMatchObject({
      items: [{ cycle: '2026', state: 'open' }],
      next: null,
    })
    expect(await (await get('', null)).json()).toEqual({ items: [], next: null })
    expect((await get('/2026')).status).toBe(200)
    expect((await get('/2024')).status).toBe(404)
  })

  it('goes through a list page by page, in the order and with the filters that were asked for', async () => {
    const { get, asked } = serve()
    const first = await get(
      `/2026/things?kind=place&sort=place&limit=1&step=${EVALUATION}&state=settled&application=A1`,
    )
    expect(await first.json()).toMatchObject({ items: [{ application: 'A1', place: 1 }], next: '1' })
    expect(asked[0]).toEqual({
      authority: 'a',
      log: '2026',
      kind: 'place',
      step: EVALUATION,
      state: 'settled',
      owner: 'A1',
      order: 'place',
      limit: 1,
    })
    const second = await get('/2026/things?kind=place&limit=1&after=1')
    expect(await second.json()).toMatchObject({ items: [{ application: 'A2' }], next: null })
    expect((await get('/2026/things?kind=place&after=made-up')).status).toBe(400)
    expect((await get('/2026/things?kind=secret')).status).toBe(400)
  })

  it('never tells by which attributes it was decided who sees a thing', async () => {
    const { get } = serve()
    const said = await text(await get('/2026/things?kind=place'))
    expect(said).not.toMatch(/990101|"person"|"panel"|"area"/)
  })

  it('gives the ranking as a table that offices know', async () => {
    const { get } = serve()
    const name = world.edition.steps.find(({ id }) => id === ASSESSMENT)?.name.zh
    const csv = await text(await get(`/2026/ranking/${EVALUATION}?format=csv`))
    expect(csv).toBe(
      `名次,申报编号,申报主体,${name},综合得分\r\n1,A1,甲公司,81.5,90.25\r\n2,A2,,81.5,80.00\r\n`,
    )
  })

  it('gives the register with money in yuan, exactly', async () => {
    const { get } = serve()
    const csv = await text(
      await get('/2026/register', 'office', { accept: 'text/csv', 'accept-language': 'en' }),
    )
    expect(csv.split('\r\n')[1]).toBe(
      `2026-001,A1,甲公司,${world.edition.awards[0]?.name.en},2026-09-01,,1000000.05,settled`,
    )
  })

  it('says with one thing what its next act has to have seen', async () => {
    const { get } = serve()
    const id = encodeURIComponent(`${EVALUATION}/A1`)
    const response = await get(`/2026/things/place/${id}`)
    const tag = response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{16}"$/)
    const again = await get(`/2026/things/place/${id}`, 'office', { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const step = await get(`/2026/steps/${ASSESSMENT}`)
    expect(step.headers.get('etag')).toMatch(/^"[0-9a-f]{16}\.[0-9a-f]{16}"$/)
    expect(await step.json()).toMatchObject({ step: ASSESSMENT, kind: 'assessment', state: 'open' })
  })

  it('answers the same for what is foreign and for what is not there', async () => {
    const { get } = serve()
    const bytes = async (path: string) => {
      const response = await get(path, 'assessor')
      return `${response.status} ${[...response.headers].filter(([name]) => name !== 'x-request-id').join('|')} ${await response.text()}`
    }
    const id = encodeURIComponent(`${EVALUATION}/A1`)
    const foreign = await bytes(`/2026/things/place/${id}`)
    expect(foreign).toMatch(/^404 /)
    for (const path of [`/2026/things/place/none`, `/1999/things/place/${id}`, '/2026/things/secret/x'])
      expect(await bytes(path)).toBe(foreign)
    for (const path of [
      '',
      '/steps',
      '/deadlines',
      '/things?kind=place',
      '/register',
      `/ranking/${EVALUATION}`,
    ])
      expect(await bytes(`/2026${path}`)).toBe(await bytes(`/1999${path}`))
  })
})
