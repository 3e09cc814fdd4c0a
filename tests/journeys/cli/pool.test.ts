import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, type Document, file, scratch } from './cli-under-test.ts'

const HEAD = '编号,姓名,单位,单位代码,领域,地区,可任组长,培训日期,考核日期,有效期至,电话'
const ROWS = [
  'E1,张甲,某大学,,制造、服务,市内,是,2026-03-02,2026-03-03,,13800000001',
  'E2,李乙,某医院,,服务,市内,否,2026-03-02,2026-03-03,2026-05-31,13800000002',
  'E3,王丙,某公司,91310000132207600K,制造,省外,,2026-03-02,,,13800000003',
  'E4,赵丁,某协会,,制造,省外,,2026-03-02,2026-03-03,,13800000004',
]
const list = (rows: readonly string[] = ROWS) => file('experts.csv', [HEAD, ...rows].join('\n'))
const TODAY = { today: '2026-06-01' }

async function imported(rows = ROWS) {
  const office = join(scratch(), 'office')
  const ran = await cli(['pool', 'import', list(rows), '--edition', 'qingyuan-2020', '--out', office], TODAY)
  return { office, ...ran }
}

describe('pool import', () => {
  it('enters a list into a new office, which verifies', async () => {
    const { office, exit, stdout, stderr } = await imported()
    expect([exit, stderr, stdout]).toEqual([0, '', '名单4行，已入库4人。\n未使用的列：电话。\n'])
    const log = readFileSync(join(office, 'log.jsonl'), 'utf8')
    for (const personal of ['张甲', '13800000001'])
      expect([personal, log.includes(personal)]).toEqual([personal, false])
    expect(readFileSync(join(office, 'sealed.jsonl'), 'utf8')).toContain('张甲')
    const verified = await cli(['verify', office])
    expect([verified.exit, verified.stderr]).toEqual([0, ''])
  })

  it('adds to an office that is there; whoever is in the pool already, under whatever id, stops the whole list', async () => {
    const { office } = await imported()
    const before = readFileSync(join(office, 'log.jsonl'), 'utf8')
    const again = ['E9,张 甲,某大学,,,,,,,,', 'E5,孙戊,某银行,,,,,,,,', 'E1,周己,某学会,,,,,,,,']
    const refused = await cli(['pool', 'import', list(again), '--office', office], TODAY)
    expect([refused.exit, refused.stdout]).toEqual([
      3,
      [
        '行  问题                  如何改正',
        '2   与 E1 姓名、单位相同  请只保留一人，确为两人的在姓名后注明区别',
        '4   编号 E1 已在库中      请删去该行，或者改用新的编号',
        '名单3行，问题2处；改正以前全部不予入库。',
        '未使用的列：电话。',
        '',
      ].join('\n'),
    ])
    expect(readFileSync(join(office, 'log.jsonl'), 'utf8')).toBe(before)
    const added = await cli(['pool', 'import', list([again[1] ?? '']), '--office', office], {
      today: '2026-06-02',
    })
    expect(added.exit).toBe(0)
    expect(readFileSync(join(office, 'log.jsonl'), 'utf8').startsWith(before)).toBe(true)
    expect((await cli(['verify', office])).exit).toBe(0)
  })

  it('tells every row that is wrong, writes them to a file, and enters nobody', async () => {
    const out = join(scratch(), 'office')
    const errors = join(scratch(), 'wrong.xlsx')
    const wrong = [
      'E1,,某大学,,,,,,,,',
      'E 2,李乙,某医院,,,,,,,,',
      'E3,王丙,某公司,91310000132207600A,,,,,,,',
      'E4,赵丁,某协会,,,,也许,,,,',
      'E5,孙戊,某银行,,,,,2026-06-02,,,',
      'E6,周己,某学会,,,,,,2026-03-03,2026-03-01,',
      'E6,吴庚,某学院,,,,,,,,',
    ]
    const ran = await cli(
      ['pool', 'import', list(wrong), '--edition', 'qingyuan-2020', '--out', out, '--errors', errors],
      TODAY,
    )
    expect(ran.exit).toBe(3)
    expect(ran.stdout.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual([
      '行',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '名单7行，问题7处；改正以前全部不予入库。',
      '未使用的列：电话。',
      '',
    ])
    expect(ran.stderr).toContain('有7处问题，没有入库；请改正后重新导入。')
    expect([existsSync(out), readFileSync(errors).subarray(0, 2).toString()]).toEqual([false, 'PK'])
  })

  it('can be tried, and writes nothing then', async () => {
    const out = join(scratch(), 'office')
    const argv = ['pool', 'import', list(), '--edition', 'qingyuan-2020', '--out', out, '--dry-run']
    const { exit, stdout } = await cli(argv, TODAY)
    expect([exit, stdout.split('\n')[0], existsSync(out)]).toEqual([
      0,
      '名单4行，均可入库，本次为试算，没有写入。',
      false,
    ])
  })

  it('asks where to, and leaves other records alone', async () => {
    const nowhere = await cli(['pool', 'import', list(), '--edition', 'qingyuan-2020'], TODAY)
    expect([nowhere.exit, nowhere.stderr]).toEqual([
      2,
      '没有指定常设台账的目录；请加 --office 或者 --out；只试算的加 --dry-run。\n',
    ])
  })
})

describe('pool show', () => {
  it('tells who may be drawn on a day, and who may not and on which article', async () => {
    const { office } = await imported()
    const { exit, stdout } = await cli(['pool', 'show', office, '--on', '2026-06-01'], TODAY)
    expect([exit, stdout.replace(/ {2,}/g, ' | ')]).toEqual([
      0,
      [
        '2026年6月1日：库中4人，可以抽取2人。',
        '编号 | 姓名 | 领域 | 能否抽取 | 回避单位',
        'E1 | 张甲 | 制造、服务 | 可以抽取 | 某大学',
        'E4 | 赵丁 | 制造 | 可以抽取 | 某协会',
        'E2 | 李乙 | 服务 | 考核自2026年6月1日起失效（第八条第三款） | 某医院',
        'E3 | 王丙 | 制造 | 未经考核（第八条第三款） | 91310000132207600K',
        '',
      ].join('\n'),
    ])
    const earlier = await cli(['pool', 'show', office, '--on', '2026-05-31', '--lang', 'en'], TODAY)
    expect(earlier.stdout.split('\n')[0]).toBe('31 May 2026: 0 in the pool, 0 may be drawn.')
  })

  it('writes the pool as a draw reads it, so that the plan fits the record of the day', async () => {
    const { office } = await imported()
    const pool = join(scratch(), 'pool.xlsx')
    const shown = await cli(['pool', 'show', office, '--out', pool, '--json'], TODAY)
    const source = [
      '--source',
      '某彩票',
      '--figures',
      '5:1-35',
      '--public-on',
      '2026-06-02',
      '--lookup',
      '官网',
    ]
    const plan = join(scratch(), 'plan.json')
    const fixed = await cli(['draw', 'plan', '--pool', pool, '--need', '1', ...source, '--out', plan], TODAY)
    expect([shown.exit, fixed.exit, fixed.stderr]).toEqual([0, 0, ''])
    const written: Document = JSON.parse(readFileSync(plan, 'utf8'))
    expect(written.pool).toEqual(JSON.parse(shown.stdout).pool)
    expect(JSON.stringify(written)).not.toContain('张甲')
  })

  it('finds a changed record, and says so before it shows anything', async () => {
    const { office } = await imported()
    const log = join(office, 'log.jsonl')
    writeFileSync(log, readFileSync(log, 'utf8').replace('"result":"passed"', '"result":"failed"'))
    const { exit, stdout } = await cli(['pool', 'show', office], TODAY)
    expect([exit, stdout]).toEqual([3, ''])
    expect((await cli(['verify', office])).exit).toBe(1)
  })
})
