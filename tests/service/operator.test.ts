import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pinyinKey } from '../../src/adapters/pinyin-key.ts'
import { formatSigner, signerFrom } from '../../src/core/record/signed-note.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { rebuildLog } from '../../src/database/rebuild-log.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { cli, file, scratch } from '../journeys/cli/cli-under-test.ts'
import { type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { fillDatabase, played } from '../kit/filled-database.ts'

const cycle = played(worldOf('example-city'))
const ALL = migrations.map(({ name }) => name)

const of = ({ env }: Pick<TestDatabase, 'env'>) => ({
  text: (...argv: string[]) => cli(argv, { env }),
  json: async (...argv: string[]) => {
    const { exit, stdout } = await cli([...argv, '--json'], { env })
    return { exit, document: JSON.parse(stdout) }
  },
})

describe.each(['sqlite', 'postgres'] as const)('an operator of %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind, { fsync: true })
  })
  afterAll(() => databases.close())

  async function filled(isRehearsal = true): Promise<TestDatabase> {
    const made = await databases.make()
    await fillDatabase(made.connection, worldOf('example-city'), cycle, { authority: 'city', isRehearsal })
    await rebuildLog(
      made.connection,
      { authority: 'city', log: '2026' },
      { kinds: stages, sortKey: pinyinKey },
    )
    return made
  }
  /** The service ends, so that a command may have SQLite for itself. */
  const stopped = async (made: TestDatabase) => {
    if (kind === 'sqlite') await made.connection.close()
    return of(made)
  }

  it('migrates: tries it first, then does it once', async () => {
    const made = await databases.make({ empty: true })
    // A service may run meanwhile.
    const tried = await of(made).json('migrate', '--dry-run')
    expect(tried).toEqual({ exit: 0, document: { done: [], tried: ALL, pending: ALL } })
    if (kind === 'sqlite') expect(readdirSync(made.place).join()).not.toContain('trial')
    const run = await stopped(made)
    const done = await run.json('migrate')
    expect(done).toEqual({ exit: 0, document: { done: ALL, tried: [], pending: [] } })
    expect((await run.text('migrate')).stdout).toBe('表结构已是本版本所需，无须升级。\n')
    expect((await run.json('doctor')).document.checks).toContainEqual({
      about: '数据库',
      level: 'good',
      says: `${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}，表结构、权限和落盘设置符合要求`,
    })
  })

  it('is told what is wrong with a database by doctor, and of one that cannot be served by its exit code', async () => {
    const made = await databases.make()
    expect((await of(made).json('doctor')).exit).toBe(0)
    await sql`drop table act_by`.execute(made.owner.database)
    await sql`delete from migration where name = '0004-acts'`.execute(made.owner.database)
    const { exit, stderr } = await of(made).text('doctor')
    expect(exit).toBe(1)
    expect(stderr).toContain('数据库：数据库表结构不是本版本所需（尚缺 0004-acts')
  })

  it('sees that the invariants hold beside the service, and where one does not', async () => {
    const made = await filled()
    const sound = await of(made).json('invariants')
    expect(sound).toMatchObject({ exit: 0, document: { sound: true } })
    await sql`update log set position = position + 1`.execute(made.owner.database)
    const broken = await of(made).text('invariants', '--lang', 'en')
    expect(broken.exit).toBe(1)
    expect(broken.stderr).toBe(
      'city/2026: it does not hold that the entries of a log are numbered from 1 without a gap, as many as the log says.\n',
    )
    expect(broken.stdout).toContain('stop the service and keep everything as it is')
  })

  it('rebuilds the rows that screens query, and is told how many differed', async () => {
    const made = await filled()
    await sql`update thing set sort_name = 'x' where kind = 'step'`.execute(made.owner.database)
    const steps = worldOf('example-city').edition.steps.length
    const run = await stopped(made)
    expect(await run.json('projections', 'rebuild', 'city')).toEqual({
      exit: 0,
      document: { rebuilt: [{ name: 'city/2026', differed: steps }] },
    })
    expect((await run.text('projections', 'rebuild')).stdout).toBe('city/2026  原数据无误\n')
    expect((await run.text('projections', 'rebuild', 'nowhere')).exit).toBe(3)
    expect((await run.json('invariants')).exit).toBe(0)
  })

  it('removes demonstrations alone, after seeing what they are', async () => {
    const made = await filled()
    await fillDatabase(made.connection, worldOf('example-city'), cycle, {
      authority: 'real',
      isRehearsal: false,
    })
    const run = await stopped(made)
    const listed = await run.text('demo', 'remove')
    expect([listed.exit, listed.stdout.includes('确认请加 --yes')]).toEqual([0, true])
    expect((await run.json('demo', 'remove')).document).toEqual({ authorities: ['city'], removed: {} })
    const { document } = await run.json('demo', 'remove', '--yes')
    expect(document.removed).toMatchObject({ authority: 1, log: 1, entry: cycle.state.log.length })
    expect((await run.text('demo', 'remove', '--yes')).stdout).toBe('数据库中没有演示数据。\n')
    const left = await run.json('verify', '--database')
    expect(left.document.logs.map(({ name }: { name: string }) => name)).toEqual(['real/2026'])
    expect(left.exit).toBe(0)
  })

  it('makes a backup beside the service and restores it into an empty database of either kind', async () => {
    const made = await filled(false)
    const whole = join(scratch(), 'all.gz')
    const written = await of(made).json('backup', whole)
    expect([written.exit, written.document.rows.entry]).toEqual([0, cycle.state.log.length])
    expect(statSync(whole).mode & 0o777).toBe(0o600)
    expect((await of(made).text('backup', whole)).stderr).toContain('该文件已经存在，未作备份')
    const target = await databases.make({ empty: true })
    const into = await stopped(target)
    expect(await into.json('restore', whole)).toEqual({ exit: 0, document: written.document })
    expect((await into.text('restore', whole)).stderr).toContain('为避免覆盖，未作恢复')
    const other = of({ env: { DATA_DIR: join(scratch(), 'restored') } })
    expect(await other.json('restore', whole)).toEqual({ exit: 0, document: written.document })
    const before = await of(made).json('verify', '--database')
    expect(before.exit).toBe(0)
    expect(await into.json('verify', '--database')).toEqual(before)
    expect(await other.json('verify', '--database')).toEqual(before)
    const again = join(scratch(), 'again.gz')
    expect((await other.json('backup', again)).document.rows).toEqual(written.document.rows)
  })
})

describe('an operator', () => {
  it('is told that a service has the folder, and changes nothing beside it', async () => {
    const databases = await testDatabases('sqlite')
    const made = await databases.make()
    for (const argv of [['migrate'], ['projections', 'rebuild'], ['demo', 'remove', '--yes']]) {
      const { exit, stderr } = await of(made).text(...argv)
      expect([exit, stderr]).toEqual([
        3,
        `${made.place}：服务正在使用该数据文件夹；请先停止服务，办完后再启动。\n`,
      ])
    }
    await databases.close()
  })

  it('is told of settings that cannot be used, a folder that others may enter, and a database that is not there', async () => {
    const folder = join(scratch(), 'open')
    const run = of({ env: { DATA_DIR: folder } })
    expect((await run.text('migrate')).exit).toBe(0)
    chmodSync(folder, 0o755)
    const { exit, document } = await run.json('doctor')
    expect(exit).toBe(1)
    expect(document.checks).toContainEqual({
      about: '数据文件夹',
      level: 'bad',
      says: `其他用户可以进入 ${folder}（755），请执行 chmod 700 ${folder}`,
    })
    const wrong = await of({ env: { PORT: 'x' } }).text('doctor', '--lang', 'en')
    expect([wrong.exit, wrong.stderr]).toEqual([
      1,
      'settings: PORT cannot be “x”: it has to be a whole number from 0 to 65535. Correct it and start again.\n',
    ])
    const away = of({ env: { DATABASE_URL: 'postgresql://me:geheim@127.0.0.1:9/x' } })
    const unreached = await away.text('invariants')
    expect([unreached.exit, unreached.stderr.includes('geheim')]).toEqual([3, false])
    expect(unreached.stderr).toContain('不能连接DATABASE_URL所指的数据库')
  })

  it('is told of a file that is no database', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'zhiheng.db'), 'something else that is long enough to be looked at'.repeat(40))
    const run = of({ env: { DATA_DIR: folder } })
    for (const argv of [['invariants'], ['migrate', '--dry-run'], ['migrate'], ['doctor']]) {
      const { exit, stderr } = await run.text(...argv)
      expect([argv, exit, stderr.includes(folder)]).toEqual([argv, argv[0] === 'doctor' ? 1 : 3, true])
    }
  })

  it('is told the public key of each authority, by which its signatures are checked', async () => {
    const databases = await testDatabases('sqlite')
    const made = await databases.make()
    await fillDatabase(made.connection, worldOf('example-city'), cycle, {
      authority: 'city',
      isRehearsal: true,
    })
    const seed = new Uint8Array(32).fill(7)
    writeFileSync(join(made.place, 'signing.key'), formatSigner(signerFrom('zhiheng', seed)))
    const shown = await of(made).text('key', 'show', 'city')
    const key = file('city.pub', shown.stdout)
    const verified = await of(made).text('verify', '--database', '--vkey', key)
    expect([verified.exit, verified.stdout.includes('已核对1个主管单位的签名')]).toEqual([0, true])
    const absent = await of(made).text('key', 'show', 'nowhere')
    expect([absent.exit, absent.stderr]).toEqual([
      3,
      '数据库中没有主管单位 nowhere；请核对编号；zhiheng key show 列出全部。\n',
    ])
    await databases.close()
  })

  it('restores nothing from what is no backup', async () => {
    const folder = join(scratch(), 'new')
    const run = of({ env: { DATA_DIR: folder } })
    const none = join(scratch(), 'none.gz')
    expect((await run.text('restore', none)).stderr).toContain('没有这个文件')
    expect(existsSync(folder)).toBe(false)
    writeFileSync(none, 'no backup')
    const { exit, stderr } = await run.text('restore', none)
    expect([exit, stderr.includes('未作恢复')]).toEqual([3, true])
    expect((await run.text('verify', '--database')).stdout).toBe('数据库中还没有卷宗。\n')
  })
})
