import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plantTree, project, runNode } from './planted-tree.ts'

/** What each line is reported for, where it stands in a pure zone. */
const banned: Readonly<Record<string, string>> = {
  'export const a = Date.now()': 'Date',
  'export const b = new Date(0)': 'Date',
  'export const c = Math.random()': 'Math.random',
  "export const d = Math['random']()": 'Math.random',
  'export const { random } = Math': 'Math.random',
  "export const e = new Intl.Collator('zh')": 'Intl',
  'export const f = crypto.randomUUID()': 'crypto',
  'export const g = performance.now()': 'performance',
  'export const h = globalThis': 'globalThis',
  'export const i = setTimeout(() => {}, 1)': 'setTimeout',
  'export const j = setInterval(() => {}, 1)': 'setInterval',
  "export const k = require('zod')": 'require',
  "export const l = 'a'.localeCompare('b')": 'localeCompare',
  'export const m = (1).toLocaleString()': 'toLocaleString',
  "export const n = 'a'.toLocaleUpperCase()": 'toLocaleUpperCase',
  "export const o = parseFloat('1.5')": 'parseFloat',
  "export const p = Number.parseFloat('1.5')": 'Number.parseFloat',
  'export const q = process.env': 'process',
  "export const r = fetch('a')": 'fetch',
  'export const s = Temporal.Now.instant()': 'Temporal.Now',
  "console.log('a')": 'console',
}

const zones = [
  'src/core',
  'src/core/deep/er',
  'src/rehearsal',
  'src/parts/panel/domain',
  'src/stages/prize/domain',
  'src/stages/prize/domain/deep',
]
const pureFiles = ['src/parts/panel/domain.ts', 'src/stages/prize/domain.ts', 'src/stages/prize/words.zh.ts']
const elsewhere = ['src/cli/a.ts', 'src/adapters/a.ts', 'src/stages/prize/server/a.ts', 'src/core/a.test.ts']

async function lint(root: string): Promise<string[]> {
  const ran = await runNode([join(project, 'node_modules/oxlint/bin/oxlint'), '-f', 'json'], root)
  const { diagnostics } = JSON.parse(ran.stdout) as {
    diagnostics: { code: string; message: string; filename: string; severity: string }[]
  }
  return diagnostics
    .map(({ code, message, filename }) => `${filename}: ${code} ${/'([^']+)'/.exec(message)?.[1] ?? message}`)
    .sort()
}

const lintRules = readFileSync(join(project, '.oxlintrc.json'), 'utf8')

const ruleFor = (what: string) =>
  `eslint(${/^(Math|Number|Temporal)\.|^(locale|toLocale)/.test(what) ? 'no-restricted-properties' : 'no-restricted-globals'})`

it('reports clock, randomness, locale and machine, each once, in every pure zone', async () => {
  const files: Record<string, string> = { '.oxlintrc.json': lintRules }
  const expected: string[] = []
  for (const [index, [line, what]] of Object.entries(banned).entries()) {
    for (const path of zones.map((zone) => `${zone}/planted-${index}.ts`)) {
      files[path] = `${line}\n`
      expected.push(`${path}: ${ruleFor(what)} ${what}`)
    }
  }
  for (const path of pureFiles) {
    files[path] = 'export const a = Date.now()\n'
    expected.push(`${path}: eslint(no-restricted-globals) Date`)
  }
  expect(await lint(plantTree(files))).toEqual(expected.sort())
})

it('lets the other rooms and the tests have clocks and machines', async () => {
  const everything = Object.keys(banned).join('\n')
  const files = Object.fromEntries(elsewhere.map((path) => [path, `${everything}\n`]))
  expect(await lint(plantTree({ '.oxlintrc.json': lintRules, ...files }))).toEqual([])
})

it('reports a file that holds more than one idea, a default export and a name that is not kebab-case', async () => {
  const long = Array.from({ length: 201 }, (_, i) => `export const a${i} = ${i}\n`).join('')
  const root = plantTree({
    '.oxlintrc.json': lintRules,
    'src/cli/long.ts': long,
    'src/cli/words.zh.ts': long,
    'src/cli/stranger.ts': 'const a = 1\nexport default a\n',
    'src/cli/CamelCase.ts': 'export const a = 1\n',
    'src/cli/reference.ts': '/// <reference lib="dom" />\nexport const a = 1\n',
  })
  const found = await lint(root)
  expect(found.map((line) => line.replace(/\).*/, ')'))).toEqual([
    'src/cli/CamelCase.ts: unicorn(filename-case)',
    'src/cli/long.ts: eslint(max-lines)',
    'src/cli/reference.ts: typescript(triple-slash-reference)',
    'src/cli/stranger.ts: import(no-default-export)',
  ])
})

it('compiles the pure zones without the types of Node and of browsers', async () => {
  const plants = {
    process: 'process.argv',
    document: 'document.title',
    Buffer: 'Buffer.from([])',
    URL: "new URL('a:b')",
  }
  const files: Record<string, string> = {}
  const expected: string[] = []
  for (const [name, code] of Object.entries(plants)) {
    for (const folder of ['src/core', 'src/parts/panel/domain', 'src/stages/prize/domain']) {
      files[`${folder}/${name.toLowerCase()}.ts`] = `export const a: unknown = ${code}\n`
      expected.push(`${folder}/${name.toLowerCase()}.ts: Cannot find name '${name}'`)
    }
  }
  for (const path of pureFiles) {
    files[path] = 'export const a: unknown = process.argv\n'
    expected.push(`${path}: Cannot find name 'process'`)
  }
  const settings = ['tsconfig.base.json', 'tsconfig.pure.json'].map((name) => [
    name,
    readFileSync(join(project, name), 'utf8'),
  ])
  const root = plantTree({
    ...files,
    ...Object.fromEntries(settings),
    'src/cli/a.ts': files['src/core/process.ts'] ?? '',
  })
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  const ran = await runNode(
    [join(project, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.pure.json', '--pretty', 'false'],
    root,
  )
  const found = ran.stdout.split('\n').filter((line) => line.includes('error TS'))
  const named = found.map((line) =>
    line.replace(/^([^(]+)\([\d,]+\): error TS\d+: (Cannot find name '\w+').*$/, '$1: $2'),
  )
  expect(named.sort()).toEqual(expected.sort())
})
