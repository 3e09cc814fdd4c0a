import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatVerifier } from '../../src/core/record/signed-note.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { cli, scratch } from '../journeys/cli/cli-under-test.ts'
import { type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { fillDatabase, played, signerOf } from '../kit/filled-database.ts'

const cycle = played(worldOf('example-city'))

describe.each(['sqlite', 'postgres'] as const)('verify --database on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  async function filled(): Promise<TestDatabase> {
    const made = await databases.make()
    const place = { authority: 'city', isRehearsal: false }
    await fillDatabase(made.connection, worldOf('example-city'), cycle, place)
    return made
  }
  const verify = async ({ env }: TestDatabase, ...args: string[]) => {
    const { exit, stdout, stderr } = await cli(['verify', '--database', ...args, '--json'], { env })
    return { exit, stderr, document: JSON.parse(stdout) }
  }
  /** Somebody who owns the tables goes round what keeps them as they are. */
  async function tamper({ owner }: TestDatabase, ...statements: string[]) {
    if (kind === 'sqlite')
      for (const table of ['entry', 'pinned_text', 'leaf', 'checkpoint'])
        for (const change of ['update', 'delete'])
          await sql.raw(`drop trigger ${table}_no_${change}`).execute(owner.database)
    for (const statement of statements) await sql.raw(statement).execute(owner.database)
  }
  const vkey = (of = 'city') => {
    const path = join(scratch(), 'signing.pub')
    writeFileSync(path, `${formatVerifier(signerOf(of))}\n`)
    return path
  }

  it('decides everything again beside the service, and looks at seals, texts, leaves and signatures', async () => {
    const made = await filled()
    const { exit, stderr, document } = await verify(made, '--vkey', vkey())
    expect([exit, stderr]).toEqual([0, ''])
    const entries = cycle.state.log.length
    expect(document).toMatchObject({ sound: true, leaves: entries, findings: [] })
    expect(document.logs).toEqual([
      {
        name: 'city/2026',
        entries,
        acts: cycle.state.acts,
        closed: true,
        sealed: { all: cycle.sealed.length, kept: cycle.sealed.length, erased: 0 },
      },
    ])
    const said = await cli(['verify', '--database', 'city', '2026', '--lang', 'en'], { env: made.env })
    expect(said.stdout).toContain(`1 logs, ${entries} entries decided again: everything agrees.`)
    expect(said.stdout).toContain('signatures were not checked (--vkey)')
  })

  it('checks signatures of the authority whose key it is, and says when there is none', async () => {
    const made = await filled()
    const place = { authority: 'other', isRehearsal: false }
    await fillDatabase(made.connection, worldOf('example-city'), cycle, place)
    expect(await verify(made, '--vkey', vkey('other'))).toMatchObject({ exit: 0, document: { findings: [] } })
    const { exit, document } = await verify(made, '--vkey', vkey('nobody'))
    expect([exit, document.findings]).toEqual([
      1,
      [{ file: 'award.example/nobody', message: '检查点不是由该公钥签名的' }],
    ])
    await tamper(
      made,
      `update checkpoint set note = replace(note, '— award', '— awarb') where authority = 'other'`,
    )
    expect((await verify(made, '--vkey', vkey('other'))).document.findings[0]).toMatchObject({
      file: 'other',
      message: expect.stringContaining('不是由该公钥签署'),
    })
  })

  it('takes the checkpoint of the tree and that of a log as kept elsewhere', async () => {
    const made = await filled()
    const { note } = await made.connection.database
      .selectFrom('checkpoint')
      .select('note')
      .executeTakeFirstOrThrow()
    const file = join(scratch(), 'kept.txt')
    writeFileSync(file, note)
    expect((await verify(made, '--checkpoint', file, '--vkey', vkey())).exit).toBe(0)
    const root = note.split('\n')[2] ?? ''
    writeFileSync(file, note.replace(root, `${'A'.repeat(43)}=`))
    const { exit, document } = await verify(made, '--checkpoint', file)
    expect([exit, document.findings]).toEqual([
      1,
      [{ file: 'city', message: '记录与检查点不符：历史被改写过' }],
    ])
  })

  it.each<readonly [string, string, object]>([
    [
      'a changed entry',
      `update entry set bytes = replace(bytes, '"version":2', '"version":3') where position = 2`,
      { file: 'city/2026', line: 2 },
    ],
    [
      'a pinned text that was changed',
      `update pinned_text set text = text || ' '`,
      { file: 'city/2026', message: expect.stringContaining('与立卷时的摘要不符') },
    ],
    [
      'a sealed value that is gone',
      'delete from sealed_value where id = (select min(id) from sealed_value)',
      { file: 'city/2026', message: expect.stringContaining('没有删除的记录') },
    ],
    [
      'a column that speaks against its entry',
      `update entry set type = 'Other' where position = 4`,
      { file: 'city/2026', line: 4, message: '数据库栏目 type 与记录内容不一致' },
    ],
    [
      'a leaf of something else',
      `update leaf set hash = 'f' where number = 3`,
      { file: 'city', message: '记录树第3片叶与其记录不符' },
    ],
  ])('finds %s', async (_, statement, finding) => {
    const made = await filled()
    await tamper(made, statement)
    const { exit, document } = await verify(made)
    expect([exit, document.sound]).toEqual([1, false])
    expect(document.findings[0]).toMatchObject(finding)
  })

  it('says when there is no such log, and when there is nothing at all', async () => {
    const made = await databases.make()
    const { exit, stderr } = await cli(['verify', '--database', 'nowhere'], { env: made.env })
    expect([exit, stderr]).toEqual([
      3,
      '数据库中没有卷宗 nowhere；请核对主管单位编号和届次；zhiheng verify --database 列出全部卷宗。\n',
    ])
    expect(await cli(['verify', '--database'], { env: made.env })).toEqual({
      exit: 0,
      stdout: '数据库中还没有卷宗。\n',
      stderr: '',
    })
  })
})

describe('verify', () => {
  it('says what to give where nothing is given, or no database is there', async () => {
    expect(await cli(['verify'])).toEqual({
      exit: 2,
      stdout: '',
      stderr:
        '没有说明核验什么；请给出一届评定的目录，例如 zhiheng verify rehearsals/my-city-2030；核验服务的数据库请加 --database。\n',
    })
    const folder = scratch()
    const { exit, stderr } = await cli(['verify', '--database', '--store', folder])
    expect([exit, stderr]).toEqual([
      3,
      `${folder}：该数据文件夹中没有数据库；请用 --store 或环境变量 DATA_DIR 给出服务的数据文件夹，或者用 DATABASE_URL 给出 PostgreSQL 地址。\n`,
    ])
  })
})
