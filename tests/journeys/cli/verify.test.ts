import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cli, json, project, scratch } from './cli-under-test.ts'

const READING_COPIES =
  '全程记录（transcript）供阅读之用，不在核验之列：其中未获办理的申请和行为不进入记录。\n'

describe('verify', () => {
  let rehearsed = ''
  let checkpoint = ''

  beforeAll(async () => {
    rehearsed = join(scratch(), 'cycle')
    const { exit } = await cli(['rehearse', 'wuxi-2024', '--applicants', '12', '--out', rehearsed])
    if (exit !== 0) throw new Error(`the rehearsal ended with ${exit}`)
    checkpoint = readFileSync(join(rehearsed, 'checkpoint.txt'), 'utf8')
  }, 60_000)

  /** A copy of the rehearsal in which one file reads otherwise. */
  function copyWhere(name: string, text: (before: string) => string): string {
    const folder = join(scratch(), 'copy')
    cpSync(rehearsed, folder, { recursive: true })
    const path = join(folder, name)
    writeFileSync(path, text(readFileSync(path, 'utf8')))
    return folder
  }

  it('says that a closed cycle agrees, and that transcripts are reading copies', async () => {
    const zh = await cli(['verify', rehearsed])
    expect([zh.exit, zh.stderr]).toEqual([0, ''])
    expect(zh.stdout).toMatch(
      /全部一致。\n封存的个人信息和文字(\d+)项：与摘要相符\1项，依法删除0项。\n未对照检查点：/,
    )
    expect(zh.stdout.endsWith(READING_COPIES)).toBe(true)
    expect(zh.stdout).not.toContain('尚未办结')
    const en = await cli(['verify', rehearsed, '--lang', 'en'])
    expect(en.stdout).toContain(
      'The transcripts are reading copies and were not verified: they tell of refused attempts, which the log does not hold.',
    )
    const { document } = await json(['verify', rehearsed])
    expect([document.sound, document.closed, document.findings]).toEqual([true, true, []])
  })

  it('says that the cycle is not closed when the end of the log is missing', async () => {
    const folder = copyWhere('log.jsonl', (log) => {
      const lines = log.trimEnd().split('\n')
      const at = lines.findIndex((line) => line.includes('"PublicityPosted"'))
      return `${lines.slice(0, at).join('\n')}\n`
    })
    const { stdout } = await cli(['verify', folder])
    expect(stdout).toContain('本届评定尚未办结，其后还可能有记录；末尾如被删去，只有对照检查点才能发现。\n')
    const { document } = await json(['verify', folder])
    expect([document.sound, document.closed]).toEqual([false, false])
    expect(document.findings).toContainEqual({
      file: join(folder, 'checkpoint.txt'),
      message: '记录比检查点所记的少：有记录被删去',
    })
  })

  it.each<readonly [string, () => string, string]>([
    ['junk', () => 'no checkpoint at all\n', '不是检查点'],
    [
      'another root',
      () => checkpoint.replace(/\n[^\n]+\n$/, `\n${'A'.repeat(43)}=\n`),
      '记录与检查点不符：历史被改写过',
    ],
    ['another log', () => checkpoint.replace(/^[^\n]+/, 'elsewhere/2026'), '检查点属于另一份记录'],
  ])('finds %s in the checkpoint beside the log', async (_, text, message) => {
    const folder = copyWhere('checkpoint.txt', text)
    const { exit, document } = await json(['verify', folder])
    expect([exit, document.sound]).toEqual([1, false])
    expect(document.findings).toEqual([
      expect.objectContaining({ file: join(folder, 'checkpoint.txt'), message }),
    ])
  })

  it('takes the same checkpoint as one kept elsewhere where it is named', async () => {
    const { document } = await json(['verify', rehearsed, '--checkpoint', join(rehearsed, 'checkpoint.txt')])
    expect([document.sound, document.checkpoint]).toEqual([true, 'agrees'])
  })

  it('says when the calendar or a standard here is not the one that the log pins', async () => {
    const data = scratch()
    for (const part of ['regulations', 'standards', 'calendars'])
      cpSync(join(project, part), join(data, part), { recursive: true })
    const change = (path: string, from: RegExp, to: string) => {
      const before = readFileSync(join(data, path), 'utf8')
      const after = before.replace(from, to)
      expect(after).not.toBe(before)
      writeFileSync(join(data, path), after)
    }
    change('standards/gbt-19580-2012.yaml', /zh: [^,\n}]+/, 'zh: 另名')
    change('calendars/2024.yaml', /zh: [^,\n}]+/, 'zh: 另名')
    const { exit, stdout } = await cli(['verify', rehearsed, '--data', data])
    expect(exit).toBe(0)
    expect(stdout).toContain('记录所依据的工作日历与本机 calendars/ 中的不同，以下按记录所附的日历核验\n')
    expect(stdout).toContain(
      '记录所依据的评分标准 gbt-19580-2012 与本机 standards/ 中的不同，以下按记录所附的标准核验\n',
    )
    expect(stdout).not.toContain('记录所依据的办法数据')
  })
})
