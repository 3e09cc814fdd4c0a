import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTableBytes } from '../../src/adapters/tables/read-table.ts'
import { workbookBytes } from '../../src/adapters/tables/write-workbook.ts'
import { usccFrom } from '../../src/core/codes/uscc.ts'
import { usualStandards } from '../../src/cli/cycle-files/world-of.ts'
import { foundAuthority } from '../../src/server/authorities.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { serving, TODAY } from '../kit/served.ts'
import { askerOf, type SignedIn, signedIn } from '../kit/signed-in.ts'

const CODES = [1, 2, 3].map((n) => usccFrom(`91320200MA000000${n}`))
const CSV = { 'content-type': 'text/csv' }

type Report = {
  kept: boolean
  rows: number
  faulty: number
  faults: { line: number; says: { zh: string } }[]
  unused: string[]
  slips?: { login: string }[]
}

describe.each(['sqlite', 'postgres'] as const)('importing tables on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  }, 120_000)
  afterAll(() => databases.close())

  async function town() {
    const { connection } = await databases.make()
    const world = worldOf('example-city')
    const { service } = serving(connection, world)
    const { database: db } = connection
    const name = { zh: '甲市', en: 'Town' }
    await foundAuthority(db, { id: 'town', name, edition: world.edition.id, isRehearsal: false }, TODAY)
    const realm = service.realm('town')
    const office = await signedIn(realm, 'secretariat', 'office')
    const ask = askerOf(service.app, '/api/authorities/town')
    const send = async (
      path: string,
      who: SignedIn | undefined,
      table: string | Uint8Array,
      headers = CSV,
    ) => {
      const response = await ask('POST', `/imports/${path}`, who, table, headers)
      return { status: response.status, report: (await response.json()) as Report & { code?: string } }
    }
    const input = { cycle: 'office', year: 2026, rehearsal: true, ...usualStandards(world) }
    const open = () => ask('POST', '/cycles', office, { input })
    const positions = async () =>
      (await db.selectFrom('log').select('position').where('authority', '=', 'town').execute()).map(
        ({ position }) => position,
      )
    return { db, realm, office, ask, send, open, positions, award: world.edition.awards[0]?.name.zh ?? '' }
  }

  it('takes earlier awards into the ledger, all or none, and again only once', async () => {
    const { office, send, open, positions, award, ask } = await town()
    const head = '年度,奖项,获奖组织,统一社会信用代码,批准日期,批准文号\r\n'
    const good = `${head}2020,${award},甲公司,${CODES[0]},2020-12-01,甲〔2020〕1号\r\n`
    const path = 'history?kind=awards&document=x'
    const early = await send(path, office, good)
    expect([early.status, early.report.code]).toEqual([409, 'OfficeNotOpen'])
    expect((await open()).status).toBe(201)
    const before = await positions()
    const bad = `${good}甲,${award},乙公司,${CODES[1]},昨天,甲〔2020〕1号\r\n`
    const wrong = await send(path, office, bad)
    expect(wrong.status).toBe(200)
    expect([wrong.report.kept, wrong.report.rows, wrong.report.faulty]).toEqual([false, 2, 1])
    expect(wrong.report.faults.map(({ line }) => line)).toEqual([3, 3])
    const tried = await send(`${path}&dryRun=true`, office, good)
    expect([tried.status, tried.report.kept, tried.report.faults]).toEqual([200, false, []])
    expect(await positions()).toEqual(before)
    const done = await send(path, office, good)
    expect([done.status, done.report.kept, done.report.rows]).toEqual([201, true, 1])
    expect(await positions()).toEqual(before.map((position) => position + 1))
    const twice = await send(path, office, good)
    expect([twice.report.kept, twice.report.faulty]).toEqual([false, 1])
    const table = await ask('POST', `/imports/${path}&format=csv`, office, bad, CSV)
    expect(await table.text()).toMatch(/问题\r\n2020.*\r\n甲,.*年度/s)
  })

  it('takes assessors into the pool with what they passed, from a workbook', async () => {
    const { office, send, open, positions } = await town()
    await open()
    const before = (await positions())[0] ?? 0
    const columns = ['编号', '姓名', '单位', '培训日期'].map((title) => ({ key: title, title }))
    const row = { 编号: 'zj-01', 姓名: '张三', 单位: '甲大学', 培训日期: '2025-06-01' }
    const book = (rows: readonly Record<string, string>[]) => workbookBytes([{ name: '专家', columns, rows }])
    const xlsx = {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }
    const bad = await send('experts?document=x', office, await book([row, { ...row, 姓名: '' }]), xlsx)
    expect([bad.status, bad.report.kept, bad.report.faulty]).toEqual([200, false, 1])
    expect((await positions())[0]).toBe(before)
    const done = await send('experts?document=x', office, await book([row]), xlsx)
    expect([done.status, done.report.kept]).toEqual([201, true])
    expect((await positions())[0]).toBe(before + 2)
  })

  it('tells whoever does not keep the ledger nothing of it, and takes no file from them', async () => {
    const { realm, send, open, positions } = await town()
    await open()
    const before = await positions()
    const applicant = await signedIn(realm, 'applicant')
    const table = '编号,姓名,单位\r\nzj-01,张三,甲大学\r\n'
    expect((await send('experts?document=x', undefined, table)).status).toBe(401)
    for (const path of ['experts?document=x', 'history?kind=awards&document=x', 'organisations', 'accounts'])
      expect((await send(path, applicant, table)).status).toBe(403)
    expect(await positions()).toEqual(before)
  })

  it('registers organisations and opens accounts, each all or none', async () => {
    const { db, realm, office, send } = await town()
    const head = '统一社会信用代码,名称,类别\r\n'
    const mixed = `${head}${CODES[0]},甲公司,法人\r\n${CODES[0]},甲公司,法人\r\n911,乙公司,\r\n${CODES[1]},丙,公司\r\n`
    const bad = await send('organisations', office, mixed)
    expect([bad.status, bad.report.kept, bad.report.faults.map(({ line }) => line)]).toEqual([
      200,
      false,
      [3, 4, 5],
    ])
    expect(await db.selectFrom('organisation').select('id').execute()).toEqual([])
    const good = `${head}${CODES[0]},甲公司,法人\r\n${CODES[1]},乙公司,\r\n`
    expect((await send('organisations?dryRun=true', office, good)).report.kept).toBe(false)
    expect(await db.selectFrom('organisation').select('id').execute()).toEqual([])
    expect((await send('organisations', office, good)).status).toBe(201)
    const kept = await db.selectFrom('organisation').select('name').orderBy('name').execute()
    expect(kept.map(({ name }) => name).toSorted()).toEqual(['乙公司', '甲公司'])

    const admin = await signedIn(realm, 'systemAdmin', 'admin')
    const accounts = '登录名,姓名,手机\r\nli.hua,李华,13800000000\r\nwang,王芳,13800000001\r\n'
    const done = await send('accounts', admin, accounts)
    expect([done.status, done.report.slips?.map(({ login }) => login)]).toEqual([201, ['li.hua', 'wang']])
    const again = await send('accounts', admin, `${accounts}zhao,赵,1\r\n`)
    expect([again.report.kept, again.report.faulty, again.report.slips]).toEqual([false, 3, []])
    expect(
      (await db.selectFrom('account').select('login').execute()).map(({ login }) => login),
    ).not.toContain('zhao')
  })

  it('refuses what is no table, and what is too large, in one sentence', async () => {
    const { office, ask, send } = await town()
    const json = await ask('POST', '/imports/organisations', office, '{}', {
      'content-type': 'application/json',
    })
    expect([json.status, ((await json.json()) as { code: string }).code]).toEqual([415, 'NotATable'])
    const empty = await send('organisations', office, '统一社会信用代码,名称\r\n')
    expect([empty.status, empty.report.code]).toEqual([400, 'TableUnreadable'])
    const lacking = await send('organisations', office, '名称\r\n甲\r\n')
    expect([lacking.status, lacking.report.code]).toEqual([400, 'TableUnreadable'])
    const zero = await send('organisations', office, `统一社会信用代码,名称\r\n${CODES[0]},甲\u0000\r\n`)
    expect([zero.status, zero.report.code]).toEqual([400, 'TableUnreadable'])
    const large = await send('organisations', office, 'x'.repeat(11 * 1024 * 1024))
    expect([large.status, large.report.code]).toEqual([413, 'TooLarge'])
  })

  it('hands out empty tables that it takes back', async () => {
    const { office, ask } = await town()
    for (const [path, first] of [
      ['history/template?kind=awards', '年度'],
      ['experts/template', '编号'],
      ['organisations/template', '统一社会信用代码'],
      ['accounts/template', '登录名'],
    ] as const) {
      const response = await ask('GET', `/imports/${path}`, office)
      expect([response.status, response.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining('.xlsx'),
      ])
      const table = await readTableBytes(new Uint8Array(await response.arrayBuffer()))
      expect(table.ok && [table.value.header[0], table.value.rows.length]).toEqual([first, 0])
    }
  })
})
