import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const ROOMS = ['src', 'scripts', 'regulations', 'standards', 'calendars', 'tests', 'docs']

/** The project in a folder of its own, sharing the installed packages. */
function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'zhiheng-copy-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const room of ROOMS) cpSync(join(project, room), join(root, room), { recursive: true })
  for (const file of readdirSync(project).filter((name) => /\.(json|ts|mjs)$|^\.oxlintrc/.test(name)))
    cpSync(join(project, file), join(root, file))
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  return root
}

it('a scaffolded regulation, stage and condition compile, are checked, rehearsed and verified without a change to any other file', () => {
  const root = copy()
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  for (const [what, id] of [
    ['regulation', 'lake-2030'],
    ['stage', 'quiet-hour'],
    ['condition', 'green-factory'],
  ] as const) {
    node('scripts/scaffold.mjs', what, id, '--root', root)
  }
  // The new stage takes place between the eligibility check and the desk review, the new condition is asked of everybody.
  const steps = join(root, 'regulations/lake-2030/process.yaml')
  const step = `  - { id: pause, kind: quiet-hour, name: { zh: 静候, en: Pause }, by: secretariat, after: [eligibility], article: "6" }\n`
  const text = readFileSync(steps, 'utf8')
  writeFileSync(
    steps,
    text
      .replace('  - id: desk\n', `${step}  - id: desk\n`)
      .replace('after: [eligibility]\n    article: "6"', 'after: [pause]\n    article: "6"'),
  )
  const criterion = `  - { id: green, kind: green-factory, label: { zh: 绿色工厂, en: green factory }, article: "4", with: {} }\n`
  const eligibility = join(root, 'regulations/lake-2030/eligibility.yaml')
  writeFileSync(eligibility, `${readFileSync(eligibility, 'utf8')}${criterion}`)

  expect(node('scripts/generate.mjs', '--check', '--root', root)).not.toContain('stale')
  node(
    join(dirname(dirname(fileURLToPath(import.meta.resolve('typescript')))), 'bin/tsc'),
    '-p',
    'tsconfig.json',
  )
  node('scripts/build.mjs')
  expect(node('dist/cli.js', 'regulation', 'check', 'lake-2030')).toContain('lake-2030：未发现问题')
  node('dist/cli.js', 'rehearse', 'lake-2030', '--seed', '3', '--out', join(root, 'out'))
  expect(readFileSync(join(root, 'out/transcript.zh.md'), 'utf8')).toContain('## 静候')
  expect(node('dist/cli.js', 'verify', join(root, 'out'))).toContain('全部一致')
}, 120_000)
