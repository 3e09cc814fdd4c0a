import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../src/adapters/tables/write-workbook.ts'
import { cli, file, json, scratch } from './cli-under-test.ts'

const CASES = ['申报编号,名称,领域,地区', 'A1,湖光公司,制造,湖滨县', 'A2,山前公司,服务,山前县'].join('\n')
const ASSESSORS = [
  '评审员编号,姓名,工作单位,专业领域,可任组长,地区',
  'E1,甲,湖光公司,制造,是,湖滨县',
  'E2,乙,大学,服务、制造,是,城区',
  'E3,丙,学会,制造,否,城区',
  'E4,丁,学会,服务,否,山前县',
].join('\n')
const given = (cases = CASES, assessors = ASSESSORS) => [
  'assign',
  '--cases',
  file('cases.csv', cases),
  '--assessors',
  file('assessors.csv', assessors),
  '--on',
  '2026-06-01',
]
const pairs = ['--per-case', '2', '--max-load', '2']

describe('assign', () => {
  it('tells each case its leader and assessors, each load, and why nobody else; writes nothing', async () => {
    const args = given()
    const { exit, stdout, stderr } = await cli([...args, ...pairs])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toContain('A1 湖光公司')
    expect(stdout).toContain('组长：E2 乙')
    expect(stdout).toContain('回避：E1 任职单位（湖光公司）')
    expect(stdout).toMatch(/E1 甲 +1 +1/)
    expect(stdout).not.toContain('未使用的列')
    expect(readdirSync(join(args[2] ?? '', '..'))).toEqual(['cases.csv'])
  })

  it('says the same in English', async () => {
    const { stdout } = await cli([...given(), ...pairs, '--lang', 'en'])
    expect(stdout).toContain('barred: E1 employer (湖光公司)')
    expect(stdout).toContain('leader: E2 乙')
    expect(stdout).not.toContain('组长')
  })

  it('answers programs with algorithm, seed, settings and the hash of the input', async () => {
    const { exit, document } = await json([...given(), ...pairs, '--seed', '7', '--overlap', '1'])
    expect(exit).toBe(0)
    expect([document.algorithm, document.seed]).toEqual(['assign/1', '7'])
    expect(document.settings).toMatchObject({ perCase: 2, maxLoad: 2, overlap: 1, on: '2026-06-01' })
    expect(document.inputHash).toMatch(/^[0-9a-f]{64}$/)
    const [first, second] = document.panels
    expect(first.assessors).not.toContain('E1')
    expect(first.assessors.filter((each: string) => second.assessors.includes(each))).toHaveLength(1)
  })

  it('has the same hash when rows are moved, and another when a cell is changed', async () => {
    const hash = async (cases: string) => (await json([...given(cases), ...pairs])).document.inputHash
    const [head, first, second] = CASES.split('\n')
    const plain = await hash(CASES)
    expect(await hash([head, second, first].join('\n'))).toBe(plain)
    expect(await hash(CASES.replace('山前县', '湖滨县'))).not.toBe(plain)
  })

  it('reads JSON, workbooks and CSV alike', async () => {
    const rows = (csv: string) => {
      const [head = '', ...lines] = csv.split('\n')
      const names = head.split(',')
      return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])))
    }
    const workbook = join(scratch(), 'cases.xlsx')
    const columns = (CASES.split('\n')[0] ?? '').split(',').map((key) => ({ key, title: key }))
    await writeWorkbook(workbook, [{ name: '申报', columns, rows: rows(CASES) }])
    const assessors = file('assessors.json', JSON.stringify(rows(ASSESSORS)))
    const args = ['assign', '--cases', workbook, '--assessors', assessors, '--on', '2026-06-01']
    const { document } = await json([...args, ...pairs])
    expect(document.inputHash).toBe((await json([...given(), ...pairs])).document.inputHash)
  })

  it('names the group that is short, and does not answer', async () => {
    const { exit, stdout, stderr } = await cli([...given(), '--per-case', '3', '--max-load', '1'])
    expect([exit, stdout]).toEqual([4, ''])
    expect(stderr).toContain('共需6个席位，4名评审员按承担上限合计4个，差2个')
  })

  it('takes declared interests and past winners into account', async () => {
    const conflicts = file('conflicts.csv', '评审员编号,申报编号,情形,说明\nE3,A1,其他利害关系,师生')
    const barred = await json([...given(), ...pairs, '--conflicts', conflicts])
    expect(barred.document.panels[0].assessors).toEqual(['E2', 'E4'])
    const led = ASSESSORS.replace('工作单位', '担任负责人的单位')
    const winners = file('winners.csv', '获奖单位\n湖光公司')
    const ground = ['--ground', 'employer=off', '--ground', 'region=off']
    const won = await json([...given(CASES, led), ...pairs, ...ground, '--winners', winners])
    expect(won.document.others[0].barred).toEqual([
      {
        assessor: 'E1',
        conflicts: [
          {
            ground: 'pastWinner',
            bars: true,
            source: 'computed',
            restsOn: { firm: '湖光公司', caseFirm: '湖光公司' },
          },
        ],
      },
    ])
  })

  it.each([
    ['region=bars', 'A2', ['E1', 'E2', 'E3']],
    ['region=off', 'A2', ['E1', 'E2', 'E3', 'E4']],
  ])('with --ground %s lets only these judge %s: %s', async (ground, id, allowed) => {
    const { document } = await json([...given(), ...pairs, '--ground', ground])
    const others = document.others.find((each: { case: string }) => each.case === id)
    const out = others.barred.map(({ assessor }: { assessor: string }) => assessor)
    expect(['E1', 'E2', 'E3', 'E4'].filter((each) => !out.includes(each))).toEqual(allowed)
  })
})

describe('assign --check', () => {
  it('passes what it wrote itself, as a workbook and as JSON', async () => {
    const args = [...given(), ...pairs, '--overlap', '1']
    for (const name of ['panels.xlsx', 'panels.json']) {
      const out = join(scratch(), name)
      expect((await cli([...args, '--out', out])).exit).toBe(0)
      expect(existsSync(out)).toBe(true)
      const { exit, stdout } = await cli([...args, '--check', out])
      expect([exit, stdout]).toEqual([0, '复核通过：各项要求均已满足。\n'])
    }
  })

  it('names each violation of one that was edited by hand', async () => {
    const edited = file(
      'edited.csv',
      '申报编号,评审员编号,角色\nA1,E1,组长\nA1,E3,评审员\nA2,E2,组长\nA2,E4,组长\nA2,E9,评审员',
    )
    const { exit, document } = await json([...given(), ...pairs, '--overlap', '1', '--check', edited])
    expect([exit, document.isKept]).toEqual([4, false])
    expect(document.violations.map(({ message }: { message: string }) => message)).toEqual([
      '评审员“E1”应回避“A1”：任职单位（湖光公司）',
      '“A2”应有2名评审员，现有3名',
      '“A2”中的评审员“E9”不在名单内',
      '“A2”应有1名组长，现有2名（E2、E4）',
      '“A2”的组长“E4”不具备组长资格',
      '相邻的“A1”与“A2”应共有1名评审员，现共有0名，得分不便比较',
    ])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a code with a slip', CASES, ASSESSORS.replace('大学', '91320200123456789X'), '校验位不符'],
    [
      'no answer to yes or no',
      CASES,
      ASSESSORS.replace('服务、制造,是', '服务、制造,也许'),
      '可任组长“也许”无法识别',
    ],
    ['an id that stands twice', `${CASES}\nA1,又一家,制造,城区`, ASSESSORS, '编号“A1”与第2行重复'],
    ['a column that is missing', CASES.replace('申报编号', '序号'), ASSESSORS, '缺少列：申报编号'],
    ['a table without rows', '申报编号', ASSESSORS, '表中没有数据行'],
  ])('%s is named with its place', async (_, cases, assessors, said) => {
    const { exit, stdout, stderr } = await cli([...given(cases, assessors), ...pairs])
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toContain(said)
  })

  it('tells which columns are not read, because a misspelt one would hide a conflict', async () => {
    const { stdout } = await cli([...given(CASES, ASSESSORS.replace('工作单位', '工作单位名')), ...pairs])
    expect(stdout).toContain('未使用的列：工作单位名')
  })

  it.each([
    [['--per-case', 'x', '--max-load', '2'], '--per-case 的值“x”不是1至50的整数'],
    [[...pairs, '--ground', 'friend=bars'], '回避设置“friend=bars”无法识别'],
    [[...pairs, '--on', '2026-13-01'], '日期“2026-13-01”无法识别'],
    [[...pairs, '--out', 'panels.docx'], '只能写成XLSX或JSON文件'],
  ])('%s is wrong use', async (options, said) => {
    const { exit, stderr } = await cli([...given(), ...options])
    expect(exit).toBe(2)
    expect(stderr).toContain(said)
  })

  it('declared interests about nobody are named', async () => {
    const conflicts = file(
      'conflicts.csv',
      '评审员编号,申报编号,情形\nE9,A1,亲属关系\nE1,A9,亲属关系\nE1,A1,同乡',
    )
    const { exit, stderr } = await cli([...given(), ...pairs, '--conflicts', conflicts])
    expect(exit).toBe(3)
    expect(stderr).toContain('评审员“E9”不在名单内')
    expect(stderr).toContain('没有编号为“A9”的申报')
    expect(stderr).toContain('情形“同乡”无法识别')
  })
})
