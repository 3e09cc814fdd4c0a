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
    const told = (await cli(['verify', out])).stdout
    expect(told).toContain('只有摘要，内容未随附')
    // The package holds no transcript, so nothing is said of one.
    expect(told).not.toContain('transcript')
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
    const { exit, stderr } = await cli(['verify', out])
    expect([exit, stderr]).toEqual([
      3,
      `${out}：供公开的证据包没有记录，无从逐项核算；请用其中的 scores.xlsx 重新排名，如 zhiheng rank 办法编号 --scores ${join(out, 'scores.xlsx')}。\n`,
    ])
    expect((await cli(['verify', scratch()])).stderr).toContain('文件或所在文件夹不存在')
  })

  it('says what to give where no folder or no application was named for a receipt', async () => {
    const nothing = await cli(['receipt'])
    expect([nothing.exit, nothing.stderr]).toEqual([
      3,
      '没有写明一届评定的目录；出具收据请写明目录和申报编号，如 zhiheng receipt rehearsals/my-city-2030 --application A0001；核对已有的收据请用 --verify，如 zhiheng receipt --verify a0001.json。\n',
    ])
    const folder = await cli(['receipt', rehearsed])
    expect([folder.exit, folder.stderr]).toEqual([
      3,
      `未指定申报或者记录；请用 --application 写明申报编号，如 zhiheng receipt ${rehearsed} --application A0001；其他记录用 --entry 写明编号，如 --entry cycle@1。\n`,
    ])
    expect((await cli(['receipt', rehearsed, '--entry', 'cycle@1'])).exit).toBe(0)
  })

  it('says from which day on values of a rehearsal that lies ahead can be erased', async () => {
    const folder = copy()
    const last = readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n').at(-1) ?? ''
    const lastDay = /"recordedAt":"([^"T]+)/.exec(last)?.[1] ?? expect.unreachable()
    const asked = ['erase', folder, '--application', 'A0002', '--ground', 'consentWithdrawn']
    const given = [...asked, '--reason', '本人申请', '--document', '删字1号']
    const before = readFileSync(join(folder, 'sealed.jsonl'), 'utf8')
    const today = await cli(given, { today: '2020-06-01' })
    expect([today.exit, today.stderr]).toEqual([
      3,
      expect.stringMatching(
        new RegExp(
          `^该记录最后一项办理于.*，在2020年6月1日之后（演练的日期可以晚于今天）；请用 --on 写明不早于该日的办理日期，如 --on ${lastDay}。\n$`,
        ),
      ),
    ])
    expect(readFileSync(join(folder, 'sealed.jsonl'), 'utf8')).toBe(before)
    expect((await cli([...given, '--on', lastDay], { today: '2020-06-01' })).exit).toBe(0)
    expect(readFileSync(join(folder, 'sealed.jsonl'), 'utf8')).not.toBe(before)
    expect((await cli(['verify', folder])).exit).toBe(0)
  })
})
