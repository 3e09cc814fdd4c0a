import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/adapters/tables/read-table.ts'
import { cli, file, json, scratch } from './cli-under-test.ts'

const EDITION = 'huaiyin-2024-draft'
const CODE = '91440300708461136T'
const HEAD = '年度,届次,奖项,获奖组织,统一社会信用代码,批准日期,批准文号,奖金,备注'
const GOOD = `2024,第一届,淮阴区区长质量奖,甲公司,${CODE},2024年12月20日,批复1号,"500,000",留`
const OLD = '2010,,淮阴区区长质量奖,老厂,,2010-03-01,批复0号,,'
const WRONG = `2023,,铜奖,乙公司,${CODE.slice(0, 17)}0,2023-13-01,,五十万,`

const BARS = ['winners-bar', 'no-ban-after-fraud', 'no-ban-after-incident']

const table = (...rows: string[]) => file('以往获奖.csv', [HEAD, ...rows].join('\n'))
const importing = (given: string, ...more: string[]) =>
  cli(['history', 'import', given, '--kind', 'awards', '--edition', EDITION, ...more])

const office = async (...rows: string[]) => {
  const folder = join(scratch(), 'office')
  const done = await importing(table(...rows), '--out', folder)
  expect([done.exit, done.stderr]).toEqual([0, ''])
  return folder
}

describe('history import', () => {
  it('a dry run counts, names each error in its line and column, and hands the table back to be mended', async () => {
    const errors = join(scratch(), '问题.xlsx')
    const { exit, stdout, stderr } = await importing(table(GOOD, WRONG), '--dry-run', '--errors', errors)
    expect(exit).toBe(3)
    expect(stdout).toContain('共2行：可以录入1行，有误1行（4处）。')
    expect(stderr).toContain('第3行：“奖项”列：没有名为“铜奖”的奖项')
    expect(stderr).toContain('第3行：“批准日期”列：“2023-13-01”无法识别；请将日期写作 2024-12-20。')
    expect(stderr).toContain('第3行：“批准文号”列：批准文号没有填写；请补填此项。')
    expect(stderr).toContain('第3行：“奖金（元）”列：“五十万”无法识别')
    const back = await readTable(errors)
    expect(back.ok && back.value.header.at(-1)).toBe('问题')
    expect(back.ok && back.value.rows.map(({ cells }) => cells['获奖组织'])).toEqual(['甲公司', '乙公司'])
    expect(back.ok && back.value.rows[0]?.cells['问题']).toBe('')
  })

  it('enters nothing while a row is wrong, and all once none is', async () => {
    const folder = join(scratch(), 'office')
    expect((await importing(table(GOOD, WRONG), '--out', folder)).exit).toBe(3)
    expect((await importing(table(GOOD), '--dry-run')).stdout).toContain('以上为试算，没有录入。')
    expect(existsSync(folder)).toBe(false)
    const done = await importing(table(GOOD, OLD), '--out', folder)
    expect([done.exit, done.stdout]).toEqual([0, '共2行：可以录入2行，有误0行（0处）。\n已录入2行。\n'])
    expect((await cli(['verify', folder])).exit).toBe(0)
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain('AwardsImported')
  })

  it('knows what is there already, and says where', async () => {
    const folder = await office(GOOD)
    const again = await cli(['history', 'import', table(GOOD), '--kind', 'awards', '--office', folder])
    expect(again.exit).toBe(3)
    expect(again.stderr).toContain('以往获奖.csv第2行与以往获奖.csv第2行重复')
  })

  it('writes an empty table that it can read', async () => {
    const out = join(scratch(), '空表.xlsx')
    expect((await cli(['history', 'template', EDITION, '--kind', 'sanctions', '--out', out])).exit).toBe(0)
    const read = await readTable(out)
    expect(read.ok && read.value.header).toContain('决定日期')
  })
})

describe('what an office knows', () => {
  it('is shown with its source, and as incomplete until somebody answers for it', async () => {
    const folder = await office(GOOD)
    const show = ['history', 'show', '--office', folder, '--code', CODE]
    const before = await cli(show)
    expect(before.stdout).toContain('2024年12月20日获得淮阴区区长质量奖')
    expect(before.stdout).toContain('（甲公司，已证实，批复1号，以往获奖.csv第2行）')
    expect(before.stdout).toContain('尚无齐全声明')
    const declare = ['history', 'declare', '--office', folder, '--document', '说明1号', '--since', 'ever']
    for (const what of ['awards', 'sanctions']) expect((await cli([...declare, '--what', what])).exit).toBe(0)
    const after = await cli(show)
    expect(after.stdout).not.toContain('尚无齐全声明')
    expect(after.stdout).toContain('以往处理：\n  没有')
    const twice = await cli([...declare, '--what', 'awards'])
    expect(twice.exit).toBe(4)
    expect(twice.stderr).toContain('获奖记录自首届以来齐全已有声明，不必重复声明')
    expect((await cli(['verify', folder])).exit).toBe(0)
  })

  it('S3: bars an applicant that did not say that it had won', async () => {
    const folder = await office(GOOD)
    const facts = join(scratch(), 'facts.json')
    await cli(['eligibility', EDITION, '--template', '--out', facts])
    const stated = JSON.parse(readFileSync(facts, 'utf8'))
    stated.applicant.code = CODE
    stated.asOf = '2026-05-11'
    const given = file('facts.json', JSON.stringify(stated))
    const ask = ['eligibility', EDITION, '--facts', given]
    const alone = (await json(ask)).document
    const laid = (await json([...ask, '--office', folder])).document
    const bars = ({ findings }: typeof laid) =>
      findings
        .filter(({ rule }: { rule: string }) => BARS.includes(rule))
        .map((one: { outcome: string }) => one.outcome)
    expect([alone.eligible, bars(alone)]).toEqual(['yes', ['met', 'met', 'met']])
    expect([laid.eligible, bars(laid)]).toEqual(['no', ['unmet', 'unknown', 'unknown']])
    expect(laid.office.differs).toEqual([
      { list: 'honours', of: 'recorded', what: 'district-award', on: '2024-12-20' },
    ])
    expect((await cli([...ask, '--office', folder])).stdout).toContain(
      '请留意：2024年12月20日的获奖记录，台账所载、申报方未填。',
    )
  })
})

describe('history collect', { timeout: 300_000 }, () => {
  it('takes the winners of a verified record over, and not those of one that was changed', async () => {
    const cycle = join(scratch(), 'cycle')
    const folder = join(scratch(), 'office')
    expect((await cli(['rehearse', EDITION, '--applicants', '12', '--out', cycle])).exit).toBe(0)
    const collect = ['history', 'collect', '--cycle', cycle, '--office', folder, '--edition', EDITION]
    // What was rehearsed lies ahead of the clock, and nothing of the future is entered.
    const early = await cli(collect)
    expect([early.exit, existsSync(folder)]).toEqual([4, false])
    const later = { today: '2035-06-01' }
    const done = await cli([...collect, '--json'], later)
    const { winners } = JSON.parse(readFileSync(join(cycle, 'register.json'), 'utf8'))
    expect([done.exit, JSON.parse(done.stdout).cycles[0].awards]).toEqual([0, winners.length])
    expect(winners.length).toBeGreaterThan(0)
    expect((await cli(['verify', folder])).exit).toBe(0)
    const again = await cli([...collect, '--json'], later)
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(done.stdout))
    const log = readFileSync(join(cycle, 'log.jsonl'), 'utf8')
    writeFileSync(join(cycle, 'log.jsonl'), log.replace('"year":', '"yeah":'))
    const changed = await cli(collect, later)
    expect([changed.exit, changed.stderr]).toEqual([3, expect.stringContaining('记录不完整或已被改动')])
  })
})
