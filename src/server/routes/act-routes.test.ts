import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../tests/acceptance/edition-under-test.ts'
import { person, shellFor } from '../../../tests/kit/shell.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { officeEdition } from '../../core/office/office-edition.ts'
import { stages } from '../../stages/registry.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import type { ActReply, Done, NotDone, Wish } from '../acts/act-service.ts'
import { createApp } from '../app.ts'
import { actRoutes } from './act-routes.ts'

const done: Done = {
  position: 41,
  act: 9,
  occurredOn: '2026-06-01',
  recordedAt: '2026-06-01T02:00:00.000Z',
  entries: [
    { position: 40, stream: 'application/A1', version: 2, type: 'ScorecardSubmitted', hash: 'aa' },
    { position: 41, stream: 'cycle', version: 30, type: 'StepConcluded', hash: 'bb' },
  ],
  seen: 'ab.cd',
  kept: true,
}

const people = {
  office: person('secretariat'),
  assessor: person('assessor'),
  applicant: person('applicant'),
}

/** The routes of the acts before a service that answers what the test says. */
function serve(answer: Result<ActReply, NotDone> = ok({ repeated: false, done })) {
  const wishes: Wish[] = []
  const { edition } = worldOf('example-city')
  const wording = {
    edition: { ...edition, steps: [...edition.steps, ...officeEdition(edition).steps] },
    stages: stageWords,
    names: {},
    successors: {},
  }
  const routes = actRoutes(
    {
      acts: { act: async (wish) => (wishes.push(wish), answer) },
      sees: async () => true,
      checker: async (_, post) => ok(`actor of ${post}`),
      cases: {
        look: async () => null,
        wording: async ({ authority }) => (authority === 'a' ? wording : null),
      },
    },
    stages,
    stageWords,
  )
  const app = createApp(routes, shellFor(people).shell, () => '')
  const act = (path: string, body: unknown, who = 'office', headers: Record<string, string> = {}) =>
    app.request(`/api/authorities/a/cycles${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who}`, ...headers },
    })
  return { act, wishes, edition }
}

const stepOf = (kind: string) => worldOf('example-city').edition.steps.find((step) => step.kind === kind)?.id
const POST_NOTICE = `/2026/steps/${stepOf('publicity')}/publicity/postNotice`

describe('an act over HTTP', () => {
  it('reaches the service as it was handed in, with who acts and what was seen', async () => {
    const { act, wishes } = serve()
    const body = {
      input: { channels: ['网站'] },
      occurredOn: '2026-06-01',
      onBehalfOf: { role: 'committee', id: 'c1' },
      checkedBy: 'p2',
      evidence: [{ kind: 'scan', sha256: 'a'.repeat(64) }],
    }
    const response = await act(POST_NOTICE, body, 'office', {
      'if-match': '"ab.cd", "application/A1@3"',
      'idempotency-key': 'k1',
    })
    expect(response.status).toBe(201)
    expect(response.headers.get('etag')).toBe('"ab.cd"')
    expect(wishes).toEqual([
      {
        authority: 'a',
        log: '2026',
        step: stepOf('publicity'),
        act: 'postNotice',
        account: 'account-secretariat',
        post: 'post-secretariat',
        actor: { role: 'secretariat', id: 'secretariat' },
        ...body,
        checkedBy: 'actor of p2',
        receivedAt: '2026-03-01T00:00:00.000Z',
        saw: ['ab.cd', 'application/A1@3'],
        dryRun: false,
        request: {
          route: `POST /api/authorities/a/cycles${POST_NOTICE}`,
          key: 'k1',
          bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ])
  })

  it('that is not named leaves nothing by which an account could be found, and is told apart by its key', async () => {
    const { act, wishes } = serve()
    const lodge = '/office/steps/complaints/complaint/lodge'
    const input = { number: 'T1', matter: 'gifts', about: '某评审员', text: '收受礼品' }
    await act(lodge, { input }, 'assessor', { 'idempotency-key': 'k1' })
    await act(lodge, { input }, 'applicant', { 'idempotency-key': 'k1' })
    const [one, other] = wishes
    expect([one?.actor, other?.actor]).toEqual([
      { role: 'assessor', id: 'T1' },
      { role: 'applicant', id: 'T1' },
    ])
    expect(JSON.stringify(wishes)).not.toMatch(/account-|post-|"k1"/)
    expect(one?.account).toBe(other?.account)
    expect(one?.request?.key).not.toBe(other?.request?.key)
    // Whoever enters it from paper answers for that.
    await act(lodge, { input, onBehalfOf: { role: 'public', id: 'T2' } })
    expect(wishes[2]).toMatchObject({
      account: 'account-secretariat',
      post: 'post-secretariat',
      actor: { id: 'secretariat' },
    })
  })

  it('is only tried where a dry run is asked for', async () => {
    const { act, wishes } = serve(ok({ repeated: false, done: { ...done, kept: false } }))
    const response = await act(`${POST_NOTICE}?dryRun=true`, { input: {} })
    expect([response.status, wishes[0]?.dryRun]).toEqual([200, true])
  })

  it('on the cycle, and its opening, are acts as well', async () => {
    const { act, wishes } = serve()
    await act('/2026/acts/suspendCycle', { input: {} })
    await act('', { input: { cycle: '2027', year: 2027 } })
    expect(wishes.map(({ log, step, act: name }) => [log, step, name])).toEqual([
      ['2026', 'cycle', 'suspendCycle'],
      ['2027', 'cycle', 'openCycle'],
    ])
    const unnamed = await act('', { input: { cycle: '../x' } })
    expect(await unnamed.json()).toMatchObject({ status: 400, places: [{ path: 'input.cycle' }] })
    expect(wishes).toHaveLength(2)
  })

  it('tells the office what followed, and an assessor nothing of other cases', async () => {
    const { act } = serve()
    const told = await act(POST_NOTICE, { input: {} })
    expect(((await told.json()) as Done).entries).toEqual(done.entries)
    const own = await act(POST_NOTICE, { input: {} }, 'assessor')
    expect(((await own.json()) as Done).entries).toEqual([
      { stream: 'application/A1', version: 2, type: 'ScorecardSubmitted', hash: 'aa' },
    ])
  })

  it.each([
    ['/2026/steps/nowhere/publicity/postNotice'],
    [`/2026/steps/${stepOf('shortlist')}/publicity/postNotice`],
  ])('is not there where the step is no such step: %s', async (path) => {
    const { act, wishes } = serve()
    expect((await act(path, { input: {} })).status).toBe(404)
    expect(wishes).toEqual([])
  })

  it('with a key that is none is not done', async () => {
    const { act, wishes } = serve()
    const response = await act(POST_NOTICE, { input: {} }, 'office', { 'idempotency-key': 'k'.repeat(201) })
    expect([response.status, wishes.length]).toEqual([400, 0])
    expect((await act(POST_NOTICE, {})).status).toBe(400)
  })
})

describe('why an act was not done', () => {
  const refusal = (code: string, data: object, room = 'process') =>
    err({ reason: 'refused', refusal: { room, code, articles: ['12'], data } } as NotDone)

  it('is said in the words of the regulation, with its article', async () => {
    const { act, edition } = serve(
      refusal('NotYourAct', { step: 's', act: 'a', role: 'secretariat', roles: ['committee'] }),
    )
    const response = await act(POST_NOTICE, { input: {} })
    expect(response.status).toBe(403)
    const said = (await response.json()) as { detail: string; articles: object[] }
    expect(said).toMatchObject({
      code: 'NotYourAct',
      room: 'process',
      type: 'urn:zhiheng:problem:process:NotYourAct',
      title: '暂不能办理',
      articles: [{ ref: '12', name: { zh: '第十二条', en: 'article 12' } }],
      data: { roles: ['committee'] },
    })
    expect(said.detail).toContain(`依据${edition.shortTitle.zh}第十二条，`)
  })

  it('names the places of the body that do not fit', async () => {
    const problems = [{ path: 'channels.0', problem: { zh: '缺少文字', en: 'missing' } }]
    const { act } = serve(refusal('InputUnfit', { step: 's', act: 'a', problems }))
    const response = await act(POST_NOTICE, { input: {} })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ places: [{ path: 'input.channels.0' }] })
  })

  it.each([
    [{ reason: 'conflict', seen: 'x.y' }, { 'if-match': '"a.b"' }, 412, '"x.y"'],
    [{ reason: 'conflict', seen: 'x.y' }, {}, 409, '"x.y"'],
    [{ reason: 'unseen', seen: 'x.y' }, {}, 428, '"x.y"'],
    [{ reason: 'otherBody' }, {}, 422, null],
    [{ reason: 'noSuchLog' }, {}, 404, null],
    [{ reason: 'overload' }, {}, 503, null],
    [{ reason: 'unavailable', cause: 'disk full on /dev/sda1' }, {}, 503, null],
  ])('%o is answered %s %i', async (notDone, headers, status, tag) => {
    const { act } = serve(err(notDone as NotDone))
    const response = await act(POST_NOTICE, { input: {} }, 'office', headers)
    expect([response.status, response.headers.get('etag')]).toEqual([status, tag])
    expect(response.headers.has('retry-after')).toBe(status === 503)
    expect(await response.text()).not.toContain('sda1')
  })

  it('is the same to an applicant for a case of others and for one that is not there', async () => {
    const bytes = async (...answer: Parameters<typeof refusal>) => {
      const response = await serve(refusal(...answer)).act(POST_NOTICE, { input: {} }, 'applicant')
      return `${response.status} ${[...response.headers].join('|')} ${await response.text()}`
    }
    const foreign = await bytes('NotOwnCase', { application: 'A2', actor: 'A1' })
    expect(foreign).toBe(await bytes('UnknownApplication', { application: 'A9', step: 's' }))
    expect(foreign).toBe(
      await bytes('NotOnPanel', { person: 'x', application: 'A2', members: ['y'] }, 'stages/assessment'),
    )
    expect(foreign).toMatch(/^404 /)
    expect(foreign).not.toMatch(/A1|A2|A9/)
  })

  it('is told the office in full, which sees every case', async () => {
    const { act } = serve(refusal('UnknownApplication', { application: 'A9', step: 's' }))
    const response = await act(POST_NOTICE, { input: {} })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'UnknownApplication',
    ])
  })
})
