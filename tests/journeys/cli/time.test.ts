import { describe, expect, it } from 'vitest'
import { cli, json } from './cli-under-test.ts'

const add = (from: string, days: number, kind: string) =>
  json(['time', 'add', '--from', from, '--days', String(days), '--kind', kind])

describe('time add', () => {
  it.each([
    ['2026-09-18', 7, 'workday', '2026-09-29'],
    ['2026-09-28', 7, 'workday', '2026-10-13'],
    ['2026-02-10', 10, 'workday', '2026-03-02'],
    ['2025-09-26', 20, 'workday', '2025-10-30'],
    ['2026-09-28', 7, 'natural', '2026-10-08'],
    ['2026-02-10', 7, 'natural', '2026-02-24'],
    ['2026-09-11', 20, 'natural', '2026-10-08'],
    ['2026-10-03', 7, 'natural', '2026-10-10'],
  ])('ends %s + %i %s on %s', async (from, days, kind, lastDay) => {
    const { exit, document } = await add(from, days, kind)
    expect([exit, document.lastDay, document.endsAt, document.certainty]).toEqual([
      0,
      lastDay,
      `${lastDay}T16:00:00.000Z`,
      'final',
    ])
  })

  it('tells every day walked, and which notice it follows', async () => {
    const { document } = await add('2026-09-18', 1, 'workday')
    expect(document.walked).toEqual([
      { date: '2026-09-19', counted: false, why: 'weekend' },
      { date: '2026-09-20', counted: true, why: 'makeUp', notice: 'state-council-2025-7' },
    ])
  })

  it('does not roll when it is told so', async () => {
    const call = ['time', 'add', '--from', '2026-09-28', '--days', '7', '--kind', 'natural', '--no-roll']
    expect((await json(call)).document.lastDay).toBe('2026-10-05')
  })

  it('says that the holidays of a year are unknown, in the document and to people', async () => {
    const { document } = await add('2026-12-28', 7, 'workday')
    expect([document.certainty, document.unknownFrom, document.lastDay]).toEqual([
      'provisional',
      '2027-01-01',
      '2027-01-06',
    ])
    const { stdout } = await cli('time add --from 2026-12-28 --days 7 --kind workday'.split(' '))
    expect(stdout).toBe(
      `自2026年12月28日起7个工作日（起算当日不计），至2027年1月6日24时届满。
  2026-12-29 至 2026-12-31  平日          计入3日
  2027-01-01                平日（推算）  计入1日
  2027-01-02 至 2027-01-03  周末（推算）  不计
  2027-01-04 至 2027-01-06  平日（推算）  计入3日
2027年的放假安排尚未公布，2027年1月1日起暂按周一至周五推算，以上日期为暂定，公布后请重新计算。
`,
    )
  })

  it.each([
    ['2026-02-30', '7', '“2026-02-30”不是真实存在的日期；请写成 2026-09-18 这样。\n'],
    ['2026-9-1', '7', '“2026-9-1”不是真实存在的日期；请写成 2026-09-18 这样。\n'],
    ['2026-09-18', '0', '天数“0”应为1至3650的整数；请改正 --days。\n'],
    ['2026-09-18', '1.5', '天数“1.5”应为1至3650的整数；请改正 --days。\n'],
    ['2026-09-18', '99999', '天数“99999”应为1至3650的整数；请改正 --days。\n'],
  ])('refuses %s and %s days in one sentence', async (from, days, sentence) => {
    const { exit, stdout, stderr } = await cli([
      'time',
      'add',
      '--from',
      from,
      '--days',
      days,
      '--kind',
      'natural',
    ])
    expect([exit, stdout, stderr]).toEqual([3, '', sentence])
  })
})
