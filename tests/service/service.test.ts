import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pinyinKey } from '../../src/adapters/pinyin-key.ts'
import { readTableBytes } from '../../src/adapters/tables/read-table.ts'
import { workbookBytes } from '../../src/adapters/tables/write-workbook.ts'
import { fillDemo } from '../../src/server/demo/fill-demo.ts'
import { createService } from '../../src/server/service.ts'
import { openServiceLog } from '../../src/server/service-log.ts'
import { readSettings } from '../../src/server/settings.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { testDatabases } from '../kit/databases.ts'

const NOW = '2026-11-20T02:00:00.000Z'
const PASSWORD = 'Demonstration-1'

/** A service with one demonstration in it, and somebody to sign in for each role. */
async function demonstration() {
  const databases = await testDatabases('sqlite')
  const { connection } = await databases.make()
  const world = worldOf('example-city')
  const settings = readSettings({})
  if (!settings.ok) throw new Error('settings of a test')
  const lines: string[] = []
  const service = createService({
    settings: settings.value,
    connection,
    regulations: { world: async (edition) => (edition === world.edition.id ? world : null) },
    workbook: workbookBytes,
    readTable: readTableBytes,
    now: () => NOW,
    clock: () => NOW,
    ticks: () => 0,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    random: (bytes) => randomBytes(bytes),
    sortKey: pinyinKey,
    log: openServiceLog({ LOG_LEVEL: 'info' }, { write: (line) => lines.push(line) }),
    version: '0',
  })
  const signIns = await fillDemo(
    {
      store: service.store,
      database: connection.database,
      realm: service.realm,
      project: service.projector.project,
      now: () => NOW,
      password: PASSWORD,
      applicants: 8,
      progress: () => {},
    },
    [worldOf('qingyuan-2020'), worldOf('wuxi-2024'), world],
  )
  const authority = 'demo-example-city'
  const at = `/api/authorities/${authority}`
  const ask = (path: string, init: RequestInit = {}) => service.app.request(`${at}${path}`, init)
  const send = (path: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
    ask(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  async function signedIn(role: string) {
    const login = signIns.find((each) => each.authority === authority && each.role === role)?.login ?? ''
    const response = await send('/session', { login, password: PASSWORD })
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    return {
      status: response.status,
      cookie,
      session: (await response.json()) as { awaits: string; posts: { role: string }[] },
    }
  }
  const [cycle = ''] = await service.store.logs(authority)
  return { service, ask, send, signedIn, cycle, lines, world, close: databases.close }
}

describe('a service', () => {
  it('lets people in, shows each what is theirs, and records what they do', {
    timeout: 120_000,
  }, async () => {
    const { ask, send, signedIn, cycle, lines, world, close } = await demonstration()

    const wrong = await send('/session', { login: 'nobody', password: 'x' })
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null])

    const office = await signedIn('secretariat')
    expect([office.status, office.session.awaits, office.session.posts[0]?.role]).toEqual([
      201,
      '',
      'secretariat',
    ])
    const asOffice = { headers: { cookie: office.cookie } }
    const whoAmI = await ask('/session', asOffice)
    expect(whoAmI.status).toBe(200)

    const cycles = (await (await ask('/cycles', asOffice)).json()) as { items: { cycle: string }[] }
    expect(cycles.items.map((item) => item.cycle)).toEqual([cycle])
    const steps = (await (await ask(`/cycles/${cycle}/steps`, asOffice)).json()) as {
      items: { step: string }[]
    }
    expect(steps.items.map(({ step }) => step)).toEqual(world.edition.steps.map(({ id }) => id))
    const applications = (await (
      await ask(`/cycles/${cycle}/things?kind=application&sort=name`, asOffice)
    ).json()) as {
      items: { application: string; id: string }[]
    }
    expect(applications.items.length).toBeGreaterThan(3)

    const workbook = await ask(`/cycles/${cycle}/things?kind=application&format=xlsx`, asOffice)
    expect(
      Buffer.from(await workbook.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')

    const nobody = await ask(`/cycles/${cycle}/things?kind=application&limit=200`)
    expect(nobody.status).toBe(200)

    const applicant = await signedIn('applicant')
    const asApplicant = { headers: { cookie: applicant.cookie } }
    const own = (await (await ask(`/cycles/${cycle}/things?kind=filing`, asApplicant)).json()) as {
      items: { application: string }[]
    }
    expect(new Set(own.items.map(({ application }) => application)).size).toBeLessThanOrEqual(1)
    const first = applications.items.find(({ application }) => application !== own.items[0]?.application)
    expect(first?.id).toContain(first?.application)
    const foreign = await ask(
      `/cycles/${cycle}/things/application/${encodeURIComponent(first?.id ?? '')}`,
      asApplicant,
    )
    const absent = await ask(`/cycles/${cycle}/things/application/none`, asApplicant)
    expect([foreign.status, await foreign.text()]).toEqual([404, await absent.text()])

    const body = {
      input: { reason: '防汛', document: '甲〔2026〕1号' },
      evidence: [{ kind: 'document', sha256: createHash('sha256').update('x').digest('hex') }],
    }
    const suspend = `/cycles/${cycle}/acts/suspendCycle`
    expect((await send(suspend, body)).status).toBe(401)
    const notTheirs = await send(suspend, body, { cookie: applicant.cookie })
    expect(notTheirs.status).toBe(403)
    expect(await notTheirs.json()).toMatchObject({ code: 'NotYourAct', room: 'process' })

    const tried = await send(`${suspend}?dryRun=true`, body, { cookie: (await signedIn('approver')).cookie })
    expect([tried.status, ((await tried.json()) as { kept: boolean }).kept]).toEqual([200, false])
    const approver = { cookie: (await signedIn('approver')).cookie, 'idempotency-key': 'k1' }
    const done = await send(suspend, body, approver)
    const again = await send(suspend, body, approver)
    expect([done.status, again.status]).toEqual([201, 201])
    const told = (await done.json()) as { repeated: boolean; entries: object[] }
    expect(await again.json()).toEqual({ ...told, repeated: true })
    const other = await send(suspend, { ...body, input: { ...body.input, reason: '其他' } }, approver)
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([422, 'KeyUsed'])

    const out = await ask('/session', { method: 'DELETE', ...asOffice })
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect((await ask('/session', asOffice)).status).toBe(401)

    expect(lines.join('')).not.toMatch(/防汛|Demonstration|zhiheng-session|nobody/)
    await close()
  })
})
