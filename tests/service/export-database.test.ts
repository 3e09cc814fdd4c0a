import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatLog } from '../../src/core/record/chain.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { cli, json, scratch } from '../journeys/cli/cli-under-test.ts'
import { type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { fillDatabase, played } from '../kit/filled-database.ts'

const cycle = played(worldOf('example-city'))

describe.each(['sqlite', 'postgres'] as const)('export --database on %s', (kind) => {
  let databases: TestDatabases
  let made: TestDatabase
  beforeAll(async () => {
    databases = await testDatabases(kind)
    made = await databases.make()
    const place = { authority: 'city', isRehearsal: false }
    await fillDatabase(made.connection, worldOf('example-city'), cycle, place)
  })
  afterAll(() => databases.close())

  it('writes a package with the bytes of the record, which verify reads without anything else', async () => {
    const out = join(scratch(), 'evidence')
    const { exit, stderr } = await cli(['export', '--database', 'city', '2026', '--out', out], {
      env: made.env,
    })
    expect([exit, stderr]).toEqual([0, ''])
    expect(readFileSync(join(out, 'log.jsonl'), 'utf8')).toBe(
      formatLog(cycle.state.log.map(({ entry }) => entry)),
    )
    expect(existsSync(join(out, 'sealed.jsonl'))).toBe(false)
    const { document } = await json(['verify', out])
    expect([document.sound, document.entries, document.findings]).toEqual([true, cycle.state.log.length, []])
  })

  it('takes along what is sealed where that is asked for, and no log where it is for everybody', async () => {
    const [whole, open] = [join(scratch(), 'whole'), join(scratch(), 'open')]
    const from = ['export', '--database', 'city', '2026']
    await cli([...from, '--with-sealed', '--out', whole], { env: made.env })
    expect(readFileSync(join(whole, 'sealed.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(
      cycle.sealed.length,
    )
    const { document } = await json(['verify', whole])
    expect(document.sealed).toEqual({ all: cycle.sealed.length, kept: cycle.sealed.length, erased: 0 })
    expect((await cli([...from, '--public', '--out', open], { env: made.env })).exit).toBe(0)
    expect([existsSync(join(open, 'log.jsonl')), existsSync(join(open, 'scores.xlsx'))]).toEqual([
      false,
      true,
    ])
  })

  it('writes nothing of a log that is not there, or not whole', async () => {
    const out = join(scratch(), 'none')
    const absent = await cli(['export', '--database', 'city', '1999', '--out', out], { env: made.env })
    expect([absent.exit, absent.stderr]).toEqual([
      3,
      '数据库中没有卷宗 city/1999；请核对主管单位编号和届次；zhiheng verify --database 列出全部卷宗。\n',
    ])
    const other = await databases.make()
    await fillDatabase(other.connection, worldOf('example-city'), cycle, {
      authority: 'city',
      isRehearsal: true,
    })
    if (kind === 'sqlite') await sql`drop trigger leaf_no_delete`.execute(other.owner.database)
    await sql`delete from leaf where position = 5`.execute(other.owner.database)
    await sql`delete from entry where position = 5`.execute(other.owner.database)
    const broken = await cli(['export', '--database', 'city', '2026', '--out', out], { env: other.env })
    expect([broken.exit, broken.stderr]).toEqual([
      3,
      'city/2026：记录不完整或已被改动；请先核验：zhiheng verify --database city 2026。\n',
    ])
    expect(existsSync(out)).toBe(false)
  })
})

describe('export', () => {
  it('says which words are missing or too many', async () => {
    const one = await cli(['export', '--database', 'city', '--out', 'x'])
    expect([one.exit, one.stderr]).toEqual([
      2,
      '没有说明导出哪一届；请给出主管单位编号和届次，例如 zhiheng export --database my-city 2030 --out evidence。\n',
    ])
    const folder = scratch()
    writeFileSync(join(folder, 'x'), '')
    const two = await cli(['export', folder, '2026', '--out', 'x'])
    expect([two.exit, two.stderr]).toEqual([
      2,
      '导出目录时只有一个参数；从服务的数据库导出请加 --database。\n',
    ])
  })
})
