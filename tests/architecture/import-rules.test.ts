import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, it } from 'vitest'
import { plantTree, project, runNode } from './planted-tree.ts'

type Violation = { readonly rule: string; readonly from: string; readonly to: string }
type Answer = {
  readonly rules: readonly { readonly name: string; readonly comment: string }[]
  readonly files: number
  readonly unread: readonly { file: string; why: string }[]
  readonly violations: readonly Violation[]
}

/** Every way in which TypeScript can name another file. */
const forms: Readonly<Record<string, (to: string) => string>> = {
  static: (to) => `import { a } from '${to}'\nexport const b = a\n`,
  namespace: (to) => `import * as a from '${to}'\nexport const b = a\n`,
  type: (to) => `import type { A } from '${to}'\nexport type B = A\n`,
  'inline-type': (to) => `import { type A } from '${to}'\nexport type B = A\n`,
  'type-query': (to) => `export type B = import('${to}').A\n`,
  'export-from': (to) => `export { a } from '${to}'\n`,
  'export-type': (to) => `export type { A } from '${to}'\n`,
  'export-all': (to) => `export * from '${to}'\n`,
  dynamic: (to) => `export const b = () => import('${to}')\n`,
  'dynamic-template': (to) => `export const b = () => import(\`${to}\`)\n`,
  require: (to) => `export const b = require('${to}')\n`,
  'import-require': (to) => `import a = require('${to}')\nexport const b = a\n`,
  'side-effect': (to) => `import '${to}'\n`,
  'nested-type': (to) =>
    `export const b = (all: ReadonlyMap<string, import('${to}').A[]>) => all as unknown\n`,
  'type-of': (to) => `export type B = typeof import('${to}')\n`,
  'export-type-all': (to) => `export type * as b from '${to}'\n`,
  resolve: (to) => `export const b = import.meta.resolve('${to}')\n`,
}

type Plant = {
  readonly from: (form: string) => string
  /** A path inside the planted tree, or the name of a package. */
  readonly to: string
  readonly rules: readonly string[]
  /** Where the report says the import leads, when it is not `to`. */
  readonly reported?: string
}

const inFolder = (folder: string) => (form: string) => `${folder}/${form}.ts`
const inStage = (file: string) => (form: string) => `src/stages/x-${form}/${file}`

const forbidden: readonly Plant[] = [
  { from: inFolder('src/core/a'), to: 'src/parts/panel/domain.ts', rules: ['core-rooms'] },
  { from: inFolder('src/core/b'), to: 'src/adapters/store.ts', rules: ['composition-root', 'core-rooms'] },
  {
    from: inFolder('src/core/c'),
    to: 'yaml',
    rules: ['core-packages'],
    reported: 'node_modules/yaml/index.js',
  },
  { from: inFolder('src/core/d'), to: 'node:fs', rules: ['core-packages'], reported: 'fs' },
  { from: inFolder('src/core/e'), to: 'crypto', rules: ['core-packages'], reported: 'crypto' },
  {
    from: inFolder('src/core/conditions/c1'),
    to: 'src/core/conditions/c2/index.ts',
    rules: ['condition-kinds-alone'],
  },
  {
    from: inFolder('src/parts/panel/domain'),
    to: 'src/parts/ballot/domain/index.ts',
    rules: ['part-domain-rooms'],
  },
  {
    from: inFolder('src/parts/panel/domain/a'),
    to: 'src/stages/prize/domain.ts',
    rules: ['part-domain-rooms'],
  },
  {
    from: inFolder('src/parts/panel/domain/b'),
    to: 'src/parts/panel/words.zh.ts',
    rules: ['part-domain-rooms'],
  },
  {
    from: inFolder('src/parts/panel/domain/c'),
    to: 'yaml',
    rules: ['part-domain-packages'],
    reported: 'node_modules/yaml/index.js',
  },
  {
    from: inFolder('src/stages/duty/domain'),
    to: 'src/stages/prize/domain.ts',
    rules: ['stage-domain-rooms'],
  },
  {
    from: inFolder('src/stages/duty/domain/a'),
    to: 'src/stages/duty/server/index.ts',
    rules: ['stage-domain-rooms'],
  },
  {
    from: inFolder('src/stages/duty/domain/b'),
    to: 'src/stages/registry.generated.ts',
    rules: ['stage-domain-rooms'],
  },
  {
    from: inFolder('src/stages/duty/domain/c'),
    to: 'node:fs',
    rules: ['stage-domain-packages'],
    reported: 'fs',
  },
  { from: inStage('words.zh.ts'), to: 'src/stages/prize/domain.ts', rules: ['words-rooms'] },
  {
    from: inStage('words.en.ts'),
    to: 'zod',
    rules: ['words-packages'],
    reported: 'node_modules/zod/index.js',
  },
  { from: inStage('rehearsal.ts'), to: 'src/stages/prize/domain.ts', rules: ['stage-rehearsal-rooms'] },
  { from: inStage('rehearsal.ts'), to: 'src/rehearsal/conductor.ts', rules: ['stage-rehearsal-rooms'] },
  { from: inStage('rehearsal.ts'), to: 'node:fs', rules: ['stage-rehearsal-packages'], reported: 'fs' },
  {
    from: inFolder('src/stages/duty/server'),
    to: 'src/stages/prize/server/index.ts',
    rules: ['room-server-rooms'],
  },
  { from: inFolder('src/stages/duty/web'), to: 'src/stages/prize/web/index.ts', rules: ['room-web-rooms'] },
  { from: (form) => `src/stages/${form}.ts`, to: 'src/cli/main.ts', rules: ['registry-rooms'] },
  { from: (form) => `src/stages/b-${form}.ts`, to: 'node:fs', rules: ['registry-packages'], reported: 'fs' },
  { from: inFolder('src/rehearsal/a'), to: 'src/stages/prize/domain.ts', rules: ['rehearsal-rooms'] },
  { from: inFolder('src/rehearsal/b'), to: 'node:fs', rules: ['rehearsal-packages'], reported: 'fs' },
  { from: inFolder('src/sheets/a'), to: 'src/cli/main.ts', rules: ['sheets-rooms'] },
  { from: inFolder('src/sheets/b'), to: 'node:fs', rules: ['sheets-packages'], reported: 'fs' },
  { from: inFolder('src/documents/a'), to: 'src/server/main.ts', rules: ['documents-rooms'] },
  { from: inFolder('src/database/a'), to: 'src/people/realm.ts', rules: ['database-rooms'] },
  { from: inFolder('src/people/a'), to: 'src/stages/prize/domain.ts', rules: ['people-rooms'] },
  { from: inFolder('src/adapters/a'), to: 'src/cli/main.ts', rules: ['adapters-rooms'] },
  { from: inFolder('src/cli'), to: 'src/adapters/store.ts', rules: ['composition-root'] },
  { from: inFolder('src/server'), to: 'src/adapters/store.ts', rules: ['composition-root'] },
  { from: inFolder('src/portal'), to: 'src/stages/prize/domain/decide.ts', rules: ['doors'] },
  { from: inFolder('src/web'), to: 'src/parts/panel/server/routes.ts', rules: ['doors'] },
  { from: inFolder('src/core/scoring'), to: 'src/core/agreement/icc.ts', rules: ['advice-stays-out'] },
  { from: inFolder('src/core/selection'), to: 'src/core/agreement/icc.ts', rules: ['advice-stays-out'] },
  { from: inFolder('src/core/process'), to: 'src/core/agreement/icc.ts', rules: ['advice-stays-out'] },
  {
    from: inFolder('src/parts/panel/domain/d'),
    to: 'src/core/agreement/icc.ts',
    rules: ['advice-stays-out'],
  },
  {
    from: inFolder('src/stages/duty/domain/d'),
    to: 'src/core/agreement/icc.ts',
    rules: ['advice-stays-out'],
  },
  { from: inStage('rehearsal.ts'), to: 'src/core/agreement/icc.ts', rules: ['advice-stays-out'] },
  { from: inFolder('src/cli/a'), to: 'tests/acceptance/rules.ts', rules: ['src-is-closed'] },
  { from: inFolder('src/cli/b'), to: 'regulations/planted.ts', rules: ['src-is-closed'] },
  {
    from: inFolder('src/cli/c'),
    to: 'src/core/clock.test.ts',
    rules: ['tests-are-leaves'],
  },
  {
    from: inFolder('src/cli/d'),
    to: 'undeclared',
    rules: ['declared-packages'],
    reported: 'node_modules/undeclared/index.js',
  },
]

const allowed: readonly Plant[] = [
  { from: inFolder('src/core/ok-a'), to: 'zod', rules: [] },
  { from: inFolder('src/core/ok-b'), to: '@noble/hashes/sha2.js', rules: [] },
  { from: (form) => `src/core/${form}.test.ts`, to: 'node:fs', rules: [] },
  { from: (form) => `src/core/v-${form}.test.ts`, to: 'vitest', rules: [] },
  { from: inFolder('src/stages/duty/domain/ok'), to: 'src/parts/panel/domain.ts', rules: [] },
  { from: inStage('rehearsal.ts'), to: 'src/rehearsal/kit/act.ts', rules: [] },
  { from: inFolder('src/rehearsal/ok'), to: 'src/stages/registry.generated.ts', rules: [] },
  { from: inFolder('src/documents/ok'), to: 'src/stages/prize/domain.ts', rules: [] },
  { from: inFolder('src/people/ok'), to: 'src/database/tables.ts', rules: [] },
  { from: inFolder('src/adapters/ok'), to: 'node:fs', rules: [] },
  { from: inFolder('src/core/agreement'), to: 'src/core/agreement/icc.ts', rules: [] },
  { from: inFolder('src/core/agreement/ok'), to: 'src/core/record/hash.ts', rules: [] },
  { from: inFolder('src/cli/advice'), to: 'src/core/agreement/advice.ts', rules: [] },
  { from: inFolder('src/cli/ok'), to: 'src/stages/prize/domain.ts', rules: [] },
]

const leaf = 'export const a = 1\nexport type A = 1\n'
const packageNamed = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export const a = 1\n',
})
const ground: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    dependencies: { zod: '1', yaml: '1', '@noble/hashes': '1' },
    devDependencies: { vitest: '1' },
  }),
  ...packageNamed('zod'),
  ...packageNamed('yaml'),
  ...packageNamed('vitest'),
  ...packageNamed('@noble/hashes'),
  'node_modules/@noble/hashes/sha2.js': 'export const a = 1\n',
  ...packageNamed('undeclared'),
}

/** One plant in each form, each in a tree position of its own. */
function plantForms(plants: readonly Plant[]): { files: Record<string, string>; expected: Violation[] } {
  const files: Record<string, string> = { ...ground }
  const expected: Violation[] = []
  for (const [index, { from, to, rules, reported }] of plants.entries()) {
    const isFile = to.endsWith('.ts')
    if (isFile) files[to] = leaf
    for (const [form, write] of Object.entries(forms)) {
      const path = from(`${form}-${index}`)
      files[path] = write(isFile ? posix.relative(posix.dirname(path), to).replace(/^(?!\.)/, './') : to)
      expected.push(...rules.map((rule) => ({ rule, from: path, to: reported ?? to })))
    }
  }
  return { files, expected }
}

async function checkImports(root: string, ...more: string[]): Promise<Answer & { code: number }> {
  const ran = await runNode([join(project, 'scripts/imports.mjs'), '--root', root, '--json', ...more], root)
  if (!ran.stdout.startsWith('{')) throw new Error(`the check of imports broke:\n${ran.stderr}${ran.stdout}`)
  return { code: ran.code, ...(JSON.parse(ran.stdout) as Answer) }
}

const sorted = (violations: readonly Violation[]) =>
  violations.map((v) => `${v.rule}: ${v.from} → ${v.to}`).sort()
const typescriptIn = (root: string) =>
  ['src', 'tests']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
    .filter((path) => /\.tsx?$/.test(path)).length

it('reports each planted import exactly, in every form in which it can be written', async () => {
  const { files, expected } = plantForms(forbidden)
  const answer = await checkImports(plantTree(files))
  expect(sorted(answer.violations)).toEqual(sorted(expected))
  expect(answer.code).toBe(1)
})

it('reports nothing where every import is lawful', async () => {
  const answer = await checkImports(plantTree(plantForms(allowed).files))
  expect(answer.violations).toEqual([])
  expect(answer.unread).toEqual([])
  expect(answer.code).toBe(0)
})

it('reports a circle, a missing file, a package for development and a builtin taken from the process', async () => {
  const root = plantTree({
    ...ground,
    'src/cli/egg.ts': "import type { Hen } from './hen.ts'\nexport type Egg = Hen\n",
    'src/cli/hen.ts': "import type { Egg } from './egg.ts'\nexport type Hen = Egg\n",
    'src/cli/lost.ts': "import './nowhere.ts'\n",
    'src/cli/development.ts': "import 'vitest'\n",
    'src/core/process.ts': "export const fs = process.getBuiltinModule('node:fs')\n",
  })
  const { violations } = await checkImports(root)
  expect(sorted(violations)).toEqual([
    'core-packages: src/core/process.ts → fs',
    'no-circular: src/cli/egg.ts → src/cli/hen.ts',
    'resolvable: src/cli/lost.ts → ./nowhere.ts',
    'runtime-packages: src/cli/development.ts → node_modules/vitest/index.js',
  ])
})

it('plants a violation of every rule there is, and each rule has its reason', async () => {
  const apart = ['no-circular', 'resolvable', 'runtime-packages']
  const planted = new Set([...forbidden.flatMap((plant) => plant.rules), ...apart])
  const { rules } = await checkImports(plantTree({ ...ground, 'src/core/a.ts': leaf }))
  expect([...planted].sort()).toEqual(rules.map((rule) => rule.name).sort())
  expect(rules.filter((rule) => !rule.comment.endsWith('.'))).toEqual([])
})

it('fails when it read fewer files than there are', async () => {
  const root = plantTree({
    ...ground,
    'src/core/seen.ts': leaf,
    'src/core/unseen.ts': "import 'node:fs'\n",
    'blind.mjs':
      "export default { forbidden: [], options: { exclude: 'unseen', enhancedResolveOptions: {} } }\n",
  })
  const answer = await checkImports(root, '--config', join(root, 'blind.mjs'))
  expect(answer).toEqual({
    rules: [],
    code: 1,
    files: 2,
    unread: [{ file: 'src/core/unseen.ts', why: 'was not read' }],
    violations: [],
  })
})

it('fails on a name known only at run time, and on a file that it cannot parse', async () => {
  const root = plantTree({
    ...ground,
    'src/cli/later.ts': 'export const load = (name: string) => import(name)\n',
    'src/cli/broken.ts': "import { a from './later.ts'\n",
  })
  const answer = await checkImports(root)
  expect(answer.unread.map(({ file, why }) => `${file} ${why.replace(/ \(.*/, '')}`)).toEqual([
    'src/cli/broken.ts cannot be parsed',
    'src/cli/later.ts imports a module whose name is known only at run time',
  ])
  expect(answer.code).toBe(1)
})

it('finds every import of this project lawful, and reads every file', async () => {
  const answer = await checkImports(project)
  expect(answer.violations).toEqual([])
  expect(answer.unread).toEqual([])
  expect(answer.files).toBe(typescriptIn(project))
})
