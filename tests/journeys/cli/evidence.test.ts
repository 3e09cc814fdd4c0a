import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPorts } from '../../../src/cli/compose.ts'
import { cli, json, scratch } from './cli-under-test.ts'

describe('the record made public', () => {
  let rehearsed = ''
  let keys = ''
  const signing = () => join(keys, 'signing.key')
  const vkey = () => join(keys, 'signing.vkey')

  beforeAll(async () => {
    rehearsed = join(scratch(), 'cycle')
    keys = join(scratch(), 'keys')
    mkdirSync(keys)
    const done = [
      await cli(['rehearse', 'wuxi-2024', '--applicants', '12', '--out', rehearsed]),
      await cli(['key', 'new', '--name', 'wuxi/2026', '--out', keys]),
      await cli(['checkpoint', rehearsed, '--key', signing()]),
    ]
    if (done.some(({ exit }) => exit !== 0)) throw new Error(JSON.stringify(done))
  }, 120_000)

  const copy = () => {
    const folder = join(scratch(), 'copy')
    cpSync(rehearsed, folder, { recursive: true })
    return folder
  }
  const change = (path: string, from: string | RegExp, to: string) => {
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
  }

  it('keeps a private key for its owner alone, and never writes over one', async () => {
    expect(statSync(signing()).mode & 0o777).toBe(0o600)
    const before = readFileSync(signing(), 'utf8')
    expect(before).toMatch(/^PRIVATE\+KEY\+wuxi\/2026\+[0-9a-f]{8}\+/)
    const again = await cli(['key', 'new', '--name', 'wuxi/2026', '--out', keys])
    expect([again.exit, again.stderr]).toEqual([
      3,
      `${signing()}：已有密钥，未作改动；请用 --out 另指定一个目录。\n`,
    ])
    expect(readFileSync(signing(), 'utf8')).toBe(before)
    const unnamed = await cli(['key', 'new', '--name', 'a b', '--out', scratch()])
    expect([unnamed.exit, unnamed.stderr]).toEqual([
      3,
      '密钥名称不得为空或者含有空格、加号；请改正 --name。\n',
    ])
  })

  it('verifies a log against a signed checkpoint, and tells another key and a changed one', async () => {
    const kept = join(scratch(), 'kept.txt')
    cpSync(join(rehearsed, 'checkpoint.txt'), kept)
    expect(readFileSync(kept, 'utf8')).toMatch(/\n\n\u2014 wuxi\/2026 [A-Za-z0-9+/=]+\n$/)
    const asked = ['verify', rehearsed, '--checkpoint', kept, '--vkey']
    const { exit, document } = await json([...asked, vkey()])
    expect([exit, document.checkpoint]).toEqual([0, 'agrees'])
    const others = scratch()
    await cli(['key', 'new', '--name', 'wuxi/2026', '--out', others])
    const foreign = await cli([...asked, join(others, 'signing.vkey')])
    expect([foreign.exit, foreign.stderr]).toEqual([3, `${kept}：检查点不是由该公钥签名的；请核对文件。\n`])
    change(kept, /\n(\d+)\n/, '\n3\n')
    const forged = await cli([...asked, vkey()])
    expect(forged.stderr).toContain('检查点的签名不符，内容或者签名已被改动')
  })

  it('signs nothing that contradicts the checkpoint in the folder', async () => {
    const folder = copy()
    change(join(folder, 'checkpoint.txt'), /^.*\n(\d+)\n/, 'elsewhere/2026\n$1\n')
    const before = readFileSync(join(folder, 'checkpoint.txt'), 'utf8')
    const { exit, stderr } = await cli(['checkpoint', folder, '--key', signing()])
    expect([exit, stderr]).toEqual([4, `${join(folder, 'checkpoint.txt')}：检查点属于另一份记录。\n`])
    expect(readFileSync(join(folder, 'checkpoint.txt'), 'utf8')).toBe(before)
  })

  it('gives receipts that are checked with nothing else', async () => {
    const out = join(scratch(), 'receipt.json')
    expect((await cli(['receipt', rehearsed, '--application', 'A0002', '--out', out])).exit).toBe(0)
    const { exit, document } = await json(['receipt', '--verify', out, '--vkey', vkey()])
    expect([exit, document.holds, document.isSigned]).toEqual([0, true, true])
    expect([document.entry.stream, document.entry.version]).toEqual(['application/A0002', 1])
    const unsigned = await cli(['receipt', '--verify', out])
    expect(unsigned.stdout).toContain('未核对签名')
    change(out, /"occurredOn": "\d{4}/, '"occurredOn": "2020')
    const forged = await cli(['receipt', '--verify', out, '--vkey', vkey()])
    expect([forged.exit, forged.stderr]).toEqual([1, `${out}：收据所附记录与其摘要不符。\n`])
    const bare = await json(['receipt', rehearsed, '--entry', 'application/A0003@2', '--hash-only'])
    expect(Object.keys(bare.document)).toEqual(['format', 'hash', 'index', 'proof', 'checkpoint'])
    expect((await cli(['receipt', rehearsed, '--entry', 'cycle@9999'])).stderr).toBe(
      '没有记录 cycle@9999；请核对编号。\n',
    )
  })

  it('exports evidence that verify reads without anything else, and that shows a changed mark', async () => {
    const out = join(scratch(), 'evidence')
    expect((await cli(['export', rehearsed, '--out', out])).exit).toBe(0)
    expect(readdirSync(out)).not.toContain('sealed.jsonl')
    const { exit, document } = await json([
      'verify',
      out,
      '--checkpoint',
      join(out, 'checkpoint.txt'),
      '--vkey',
      vkey(),
    ])
    expect([exit, document.sound, document.sealed.kept]).toEqual([0, true, null])
    expect((await cli(['verify', out])).stdout).toContain('只有摘要，内容未随附')
    const ports = openPorts()
    const sheet = await ports.readTable(join(out, 'scores.xlsx'), {})
    if (!sheet.ok) throw new Error('the score sheet cannot be read')
    const assessors = new Set(sheet.value.rows.map(({ cells }) => cells['评审员']))
    expect([...assessors].filter((name) => !/^(P\d+|consensus)$/.test(name ?? ''))).toEqual([])
    const columns = sheet.value.header.map((title) => ({ key: title, title }))
    const rows = sheet.value.rows.map(({ cells }, i) => ({
      ...cells,
      ...(i === 5 ? { 百分比: cells['百分比'] === '40' ? '45' : '40' } : {}),
    }))
    await ports.writeWorkbook(join(out, 'scores.xlsx'), [{ name: '评分', columns, rows }])
    const changed = await json(['verify', out])
    expect([
      changed.exit,
      changed.document.findings.map((each: { message: string }) => each.message),
    ]).toEqual([1, ['该分数不在记录中，或与记录不一致']])
  })

  it('exports for everybody a sheet from which the list follows, and in which no assessor can be found', async () => {
    const out = join(scratch(), 'open')
    expect((await cli(['export', rehearsed, '--public', '--out', out])).exit).toBe(0)
    expect(readdirSync(out).toSorted()).toEqual([
      'blobs',
      'checkpoint.txt',
      'package.json',
      'ranking.json',
      'register.json',
      'scores.xlsx',
    ])
    const ranking = JSON.parse(readFileSync(join(rehearsed, 'ranking.json'), 'utf8'))
    const own = await json(['rank', 'wuxi-2024', join(rehearsed, 'scores.xlsx')])
    const open = await json(['rank', 'wuxi-2024', join(out, 'scores.xlsx')])
    expect([open.exit, open.document.ranking]).toEqual([own.exit, own.document.ranking])
    expect(JSON.parse(readFileSync(join(out, 'ranking.json'), 'utf8'))).toEqual(ranking)
    const ids = new Set(readFileSync(join(rehearsed, 'log.jsonl'), 'utf8').match(/zj-\d+/g))
    expect(ids.size).toBeGreaterThan(2)
    const texts = ['package.json', 'ranking.json', 'register.json', 'checkpoint.txt'].map((name) =>
      readFileSync(join(out, name), 'utf8'),
    )
    const sheet = await openPorts().readTable(join(out, 'scores.xlsx'), {})
    const whole = [...texts, JSON.stringify(sheet)].join('\n')
    expect([...ids].filter((id) => whole.includes(id))).toEqual([])
    const again = join(scratch(), 'open')
    await cli(['export', rehearsed, '--public', '--out', again])
    const second = await openPorts().readTable(join(again, 'scores.xlsx'), {})
    // Another salt: the same marks, under other names.
    expect(JSON.stringify(second)).not.toBe(JSON.stringify(sheet))
    const both = await cli(['export', rehearsed, '--public', '--with-sealed', '--out', again])
    expect(both.stderr).toBe('供公开的证据包不附封存值；请去掉 --public 或者 --with-sealed。\n')
  })
})
