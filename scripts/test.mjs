/**
 * Everything: the quick checks, the tests of every folder, the build and its command line. Prints the minutes of each
 * suite, writes reports/tests.json (which test proves what, for `regulation coverage --rules`), and ends with one line
 * that counts. Nothing is left out silently.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { installIfNeeded } from './install.mjs'
import { meet, needs } from './needs.mjs'
import { project, tools } from './project.mjs'
import { describeTree } from './tree.mjs'

await installIfNeeded()
if (!(await meet(needs.postgresql))) process.exit(1)
const { check } = await import('./check.mjs')

const reports = join(project, 'reports')
rmSync(join(reports, 'runs'), { recursive: true, force: true })
rmSync(join(reports, 'tests.json'), { force: true })
mkdirSync(join(reports, 'runs'), { recursive: true })

const before = describeTree(project)
/** @type {[string, () => Promise<{ passed: number, failed: number, skipped: number }>][]} */
const suites = [
  ['check', check],
  ['build', build],
  ['unit', () => vitest('unit', 'src/')],
  ...testFolders().map((folder) => [folder, () => vitest(folder, `tests/${folder}/`)]),
]

const results = []
const tests = []
for (const [name, runSuite] of suites) {
  console.log(`\n== ${name}`)
  const startedAt = performance.now()
  const counts = await runSuite()
  results.push({ name, minutes: (performance.now() - startedAt) / 60_000, ...counts })
}
writeReport()
summarise()

/** Every folder of tests/ in which a test lies; a new one is run without being named anywhere. */
function testFolders() {
  return readdirSync(join(project, 'tests'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((folder) =>
      readdirSync(join(project, 'tests', folder), { recursive: true }).some((f) => /\.test\.tsx?$/.test(f)),
    )
    .sort()
}

async function vitest(name, folder) {
  const report = join(reports, 'runs', `${name}.json`)
  const reporters = ['--reporter=dot', '--reporter=./tests/report/reporter.ts']
  const { code } = await run(process.execPath, [tools.vitest, 'run', folder, ...reporters], {
    cwd: project,
    env: { TEST_REPORT: report },
  })
  const ran = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { tests: [], broken: [`${name} did not run`] }
  tests.push(...ran.tests)
  const count = (...states) => ran.tests.filter(({ state }) => states.includes(state)).length
  const failed = count('failed') + ran.broken.length
  // A run that failed without naming a test (a crash, no files) is one failure.
  return {
    passed: count('passed'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: count('skipped', 'todo'),
  }
}

/** The command line is built, and starts. */
async function build() {
  const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: project })
  if (built.code !== 0) return { passed: 0, failed: 1, skipped: 0 }
  const started = await run(process.execPath, ['dist/cli.js', '--help'], { cwd: project, quiet: true })
  console.log(`dist/cli.js --help ended with ${started.code} in ${started.seconds.toFixed(1)} s`)
  if (started.code !== 0) console.log(started.output)
  return started.code === 0 ? { passed: 2, failed: 0, skipped: 0 } : { passed: 1, failed: 1, skipped: 0 }
}

function writeReport() {
  const treeChangedDuringRun = describeTree(project).tree !== before.tree
  const report = { ...before, treeChangedDuringRun, finishedAt: new Date().toISOString(), tests }
  writeFileSync(join(reports, 'tests.json'), `${JSON.stringify(report, null, 1)}\n`)
  if (treeChangedDuringRun)
    console.log('\nFiles changed while the tests ran: reports/tests.json says so and proves nothing.')
}

function summarise() {
  console.log('\nminutes  passed  failed  skipped  suite')
  for (const { name, minutes, passed, failed, skipped } of results) {
    const cells = [
      minutes.toFixed(2).padStart(7),
      ...[passed, failed].map((n) => String(n).padStart(6)),
      String(skipped).padStart(7),
    ]
    console.log(`${cells.join('  ')}  ${name}`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('minutes').toFixed(2).padStart(7)}  in all\n`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}
