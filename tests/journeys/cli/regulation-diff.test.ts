import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, json, scratch } from './cli-under-test.ts'

type Topic = { key: string; verdict: string; cells: string[][]; silent: boolean[] }

const topicOf = (topics: readonly Topic[], key: string) => topics.find((topic) => topic.key === key)

describe('regulation diff', () => {
  it.each([
    ['cadence', 'different', ['每年评定一届。（第三条第二款）'], ['原则上每2年评定一届。（第四条）']],
    ['seats', 'same', null, null],
    ['condition:region', 'same', null, null],
    ['condition:duration:establishedOn', 'silent', null, []],
    ['condition:no-loss', 'silent', null, []],
    ['stage:shortlist', 'silent', null, []],
    ['floors', 'different', null, null],
    ['honours', 'different', null, null],
    ['order-of-steps', 'different', null, null],
  ] as const)('finds that two cities on %s are %s', async (key, verdict, first, second) => {
    const { document } = await json(['regulation', 'diff', 'wuxi-2024', 'changchun-2018'])
    const topic = topicOf(document.topics, key)
    expect([key, topic?.verdict]).toEqual([key, verdict])
    if (first) expect(topic?.cells[0]).toEqual(first)
    if (second) expect(topic?.cells[1]).toEqual(second)
  })

  it('says for each side what it says, and where the text is silent', async () => {
    const { exit, stdout } = await cli(['regulation', 'diff', 'wuxi-2024', 'changchun-2018'])
    expect(exit).toBe(0)
    const lines = stdout.split('\n')
    const at = lines.indexOf('【未规定】近三年盈亏')
    expect(lines.slice(at, at + 5)).toEqual([
      '【未规定】近三年盈亏',
      '  无锡市',
      '    （适用于营利性组织）近3个会计年度没有亏损，政策性亏损不除外（第十条第（三）项）',
      '  长春市',
      '    条文未规定',
    ])
  })

  it('is the other way round when asked the other way round', async () => {
    const there = await json(['regulation', 'diff', 'wuxi-2024', 'huaiyin-2024-draft'])
    const back = await json(['regulation', 'diff', 'huaiyin-2024-draft', 'wuxi-2024'])
    for (const topic of there.document.topics as Topic[]) {
      const other = topicOf(back.document.topics, topic.key)
      expect([topic.key, other?.verdict, other?.cells.toReversed()]).toEqual([
        topic.key,
        topic.verdict,
        topic.cells,
      ])
    }
  })

  it('finds nothing between a regulation and itself', async () => {
    const { document } = await json(['regulation', 'diff', 'qingyuan-2020', 'qingyuan-2020'])
    const different = (document.topics as Topic[]).filter(({ verdict }) => verdict === 'different')
    expect(different).toEqual([])
    expect((document.topics as Topic[]).filter(({ verdict }) => verdict === 'same').length).toBeGreaterThan(
      15,
    )
  })

  it('shows only what was asked for, in English too, and writes a workbook', async () => {
    const file = join(scratch(), 'diff.xlsx')
    const { exit, stdout } = await cli([
      'regulation',
      'diff',
      'wuxi-2024',
      'ordos-draft',
      '--only',
      'different',
      '--lang',
      'en',
      '--xlsx',
      file,
    ])
    expect(exit).toBe(0)
    expect(stdout).toContain('[different] cadence')
    expect(stdout).not.toContain('[same]')
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  it('says that a regulation does not exist', async () => {
    const { exit, stderr } = await cli(['regulation', 'diff', 'wuxi-2024', 'nowhere'])
    expect([exit, stderr.includes('没有编号为“nowhere”的办法')]).toEqual([3, true])
  })
})
