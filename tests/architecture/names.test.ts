import { expect, it } from 'vitest'
import { pathsIn } from './files-in.ts'
import { plantTree, project } from './planted-tree.ts'

/** Names that say nothing: what lies there belongs into a file named after its idea. */
const EMPTY = /(?:^|[-/.])(?:utils?|helpers?|common|misc|manager|data|info)(?=[-/.]|$)/
const CODE = /\.(?:[cm]?[jt]sx?|sh|py|wasm)$/

const misnamed = (root: string) =>
  [...pathsIn(root, 'src'), ...pathsIn(root, 'scripts'), ...pathsIn(root, 'tests')].filter((path) =>
    EMPTY.test(path),
  )

const codeAmongData = (root: string) =>
  ['regulations', 'standards', 'calendars']
    .flatMap((folder) => pathsIn(root, folder))
    .filter((path) => CODE.test(path))

const testsInNoSuite = (root: string) =>
  pathsIn(root, 'tests').filter((path) => /^tests\/[^/]+\.test\.tsx?$/.test(path))

it('has no file or folder with a name that says nothing', () => {
  expect(misnamed(project)).toEqual([])
})

it('has data alone among the regulations, standards and calendars', () => {
  expect(codeAmongData(project)).toEqual([])
})

it('has every test in a folder, because each folder of tests/ is run as a suite', () => {
  expect(testsInNoSuite(project)).toEqual([])
})

it('finds each of these when planted', () => {
  const root = plantTree({
    'src/core/utils.ts': '',
    'src/cli/string-helpers.ts': '',
    'src/common/a.ts': '',
    'src/core/database.ts': '',
    'src/core/info.test.ts': '',
    'regulations/lake-2030/cut.ts': '',
    'regulations/lake-2030/process.yaml': '',
    'calendars/read.mjs': '',
    'tests/stray.test.ts': '',
    'tests/acceptance/kept.test.ts': '',
  })
  expect(misnamed(root)).toEqual([
    'src/cli/string-helpers.ts',
    'src/common/a.ts',
    'src/core/info.test.ts',
    'src/core/utils.ts',
  ])
  expect(codeAmongData(root)).toEqual(['regulations/lake-2030/cut.ts', 'calendars/read.mjs'])
  expect(testsInNoSuite(root)).toEqual(['tests/stray.test.ts'])
})
