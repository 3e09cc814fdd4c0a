/** Runs the files of bench/ and prints one table: npm run bench [NAME …] [-- --write], which also puts it into proofs/bench.md. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './children.mjs'
import { project } from './project.mjs'

const FIGURES = { ms: 'ms', mb: 'MiB', ratio: 'ratio', exponent: 'growth', p50: 'p50 ms' }

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isWritten = process.argv.includes('--write')

const folder = join(project, 'bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter((name) => asked.length === 0 || asked.includes(name))
if (names.length === 0) {
  console.error(`bench/ has none of these: ${asked.join(', ')}`)
  process.exit(2)
}
const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: project, quiet: true })
if (built.code !== 0) {
  console.error(built.output)
  process.exit(1)
}

process.chdir(project)
const rows = []
for (const name of names) {
  process.stderr.write(`${name} …\n`)
  const { bench } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
  const result = await bench.run()
  rows.push(...result.rows)
}

const page = [
  '# Bench',
  '',
  ...surroundings(),
  '',
  ...table(rows),
  '',
  'Processor time, of one run; where p50 and p99 stand, time on the clock. What is compared ran in turn; the ratio and the growth say something, a time alone does not. See `bench/README.md`.',
  '',
].join('\n')
console.log(page)
if (isWritten) {
  mkdirSync(join(project, 'proofs'), { recursive: true })
  writeFileSync(join(project, 'proofs/bench.md'), page)
}
process.exitCode = rows.every((row) => verdict(row) !== 'no') ? 0 : 1

function surroundings() {
  const git = (...args) => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim()
  const [cpu] = cpus()
  const changed = git('status', '--porcelain') === '' ? '' : ', with changes that are not committed'
  return [
    `- machine: ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `- node ${process.version}, ${process.platform} ${process.arch}`,
    `- commit ${git('rev-parse', 'HEAD')}${changed}`,
    `- day ${new Date().toISOString().slice(0, 10)}`,
  ]
}

function table(all) {
  const cells = all.map((row) => [
    row.what,
    row.n === undefined ? '' : row.n.toLocaleString('en'),
    duration(row.ms),
    row.p50 === undefined ? '' : `${duration(row.p50)}, ${duration(row.p99)}`,
    row.n === undefined || row.n < 2 ? '' : Math.round((1000 * row.n) / row.ms).toLocaleString('en'),
    row.mb === undefined ? '' : `${Math.round(row.mb)} MiB`,
    row.beside ?? '',
    row.besideMs === undefined ? '' : duration(row.besideMs),
    row.ratio === undefined ? '' : row.ratio.toFixed(2),
    row.exponent === undefined ? '' : row.exponent.toFixed(2),
    Object.entries(row.aim ?? {})
      .map(([figure, most]) => `${FIGURES[figure]} ≤ ${most}`)
      .join(', '),
    verdict(row),
  ])
  const head = [
    'what',
    'n',
    'time',
    'p50, p99',
    'per second',
    'memory',
    'beside',
    'its time',
    'ratio',
    'growth',
    'aim',
    'met',
  ]
  return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`)
}

function duration(ms) {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed(0)} µs`
}

/** Of a row with an aim, whether each figure that it has is within; an aim at a figure that the row lacks says nothing. */
function verdict(row) {
  const judged = Object.entries(row.aim ?? {}).filter(([figure]) => row[figure] !== undefined)
  if (judged.length === 0) return ''
  return judged.every(([figure, most]) => row[figure] <= most) ? 'yes' : 'no'
}
