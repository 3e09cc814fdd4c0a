import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPorts } from '../../../src/cli/compose.ts'
import { silentProgress } from '../../../src/cli/progress.ts'
import { run } from '../../../src/cli/run.ts'
import { project, scratch } from './cli-under-test.ts'

/** A copy of the data, and the command line over it. */
function office() {
  const folder = scratch()
  for (const part of ['regulations', 'standards', 'calendars'])
    cpSync(join(project, part), join(folder, part), { recursive: true })
  const call = async (...argv: string[]) => {
    const written = { stdout: '', stderr: '' }
    const io = {
      stdout: (text: string) => void (written.stdout += text),
      stderr: (text: string) => void (written.stderr += text),
      env: {},
      today: '2026-06-01',
      progress: silentProgress,
    }
    return { exit: await run(argv, io, () => openPorts(folder)), ...written }
  }
  const text = (path: string) => readFileSync(join(folder, 'regulations', path), 'utf8')
  return { folder, call, text }
}

const NAMES = ['--name', '江州市', '--name-en', 'Jiangzhou', '--region', '990100']

it('begins a regulation from another under its own names, as a draft that is sound', async () => {
  const { call, text } = office()
  const made = await call('regulation', 'new', 'river-2031', '--like', 'wuxi-2024', ...NAMES)
  expect([made.exit, made.stderr]).toEqual([0, ''])
  expect(made.stdout).toContain('QUESTIONS.md')
  const checked = await call('regulation', 'check', 'river-2031')
  expect([checked.exit, checked.stdout]).toEqual([
    0,
    'river-2031：未发现问题（47个条款）\n共校核1部办法，问题0处。\n',
  ])
  const head = text('river-2031/edition.yaml')
  expect(head).toContain('state: draft')
  expect(head).toContain('江州市市长质量奖评定管理办法')
  for (const gone of ['无锡', 'Wuxi', 'wuxi', '320200', '锡政规', '2024-02-19', 'acceptance'])
    expect([gone, head.includes(gone)]).toEqual([gone, false])
  expect(text('river-2031/eligibility.yaml')).toContain('region: "990100"')
  expect(text('river-2031/examples/eligibility.yaml')).toContain('"990181"')
  expect(text('river-2031/articles.yaml')).not.toMatch(/\b(?!0{64})[0-9a-f]{64}\b/)
})

it.each([
  ['a county from a city', 'wuxi-2024', '990121', '"990121"', '"990121"'],
  ['a city from a city', 'wuxi-2024', '990200', '"990200"', '"990281"'],
  ['a city from a district', 'huaiyin-2024-draft', '990100', '"990100"', '"320812"'],
])('gives %s codes of its own region', async (_, model, region, own, inExamples) => {
  const { call, text } = office()
  await call('regulation', 'new', 'river-2031', '--like', model, '--name', '江州', '--region', region)
  expect(text('river-2031/edition.yaml')).toContain(`region: ${own}`)
  expect(text('river-2031/eligibility.yaml')).toContain(`region: ${own}`)
  expect(text('river-2031/examples/eligibility.yaml')).toContain(`registeredIn: ${inExamples}`)
  expect((await call('regulation', 'check', 'river-2031')).exit).toBe(0)
})

it('takes a name with an apostrophe', async () => {
  const { call } = office()
  await call(
    'regulation',
    'new',
    'river-2031',
    '--like',
    'example-city',
    '--name',
    '西江',
    '--name-en',
    "Xi'jiang",
  )
  expect((await call('regulation', 'check', 'river-2031')).exit).toBe(0)
})

it('asks, rule by rule, what one’s own text says', async () => {
  const { call, text } = office()
  await call('regulation', 'new', 'river-2031', '--like', 'wuxi-2024', ...NAMES)
  const questions = text('river-2031/QUESTIONS.md').split('\n')
  expect(questions).toContain(
    '- [ ] 本地办法第＿＿条；名额〔nominee-award-seats〕：无锡市市长质量奖提名奖〔nominee-award〕不超过10个。（第三条第二款）',
  )
  expect(questions.filter((line) => line.startsWith('- [ ] ')).length).toBeGreaterThan(100)
})

it.each([
  [['new', 'Bad Id', '--like', 'wuxi-2024'], 2, '不能作为编号'],
  [['new', 'river', '--like', 'wuxi-2024', '--region', '12'], 2, '“12”不是行政区划代码；请填写六位数字'],
  [
    ['new', 'river', '--like', 'wuxi-2024', '--name-en', 'St. John: "East" #1'],
    2,
    '“St. John: "East" #1”不能作为地区名称；请只用文字',
  ],
  [['new', 'river', '--like', 'nowhere'], 3, '没有编号为“nowhere”的办法'],
  [['new', 'wuxi-2024', '--like', 'wuxi-2024'], 3, '该目录已经存在，未作改动'],
])('says what is wrong with %j and writes nothing', async (argv, exit, sentence) => {
  const { call, folder, text } = office()
  const before = text('wuxi-2024/edition.yaml')
  const refused = await call('regulation', ...argv)
  expect(refused.exit).toBe(exit)
  expect(refused.stderr).toContain(sentence)
  expect(existsSync(join(folder, 'regulations/river'))).toBe(false)
  expect(text('wuxi-2024/edition.yaml')).toBe(before)
})

it('compares a regulation with the one that it was begun from: only what is its own differs', async () => {
  const { call } = office()
  await call('regulation', 'new', 'river-2031', '--like', 'wuxi-2024', ...NAMES)
  const compared = await call('regulation', 'diff', 'wuxi-2024', 'river-2031', '--only', 'different')
  expect(compared.exit).toBe(0)
  expect(compared.stdout.split('\n').filter((line) => line.startsWith('【'))).toEqual(['【不同】施行'])
})

it('says in its help that the model has to be named', async () => {
  const { call } = office()
  expect((await call('regulation', 'new', '--help')).stdout).toContain('（必填）参照的办法')
  expect((await call('regulation', 'new', '--help', '--lang', 'en')).stdout).toContain(
    '(required) the regulation to begin from',
  )
})
