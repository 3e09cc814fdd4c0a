import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from './kit/load.mjs'
import { chance, growth, inTurn, programsInTurn } from './kit/measure.mjs'

const SIZES = [200, 2_000]
const POOL = 60
const PANEL = 5
const REPEATS = 2_000

/** What each of five assessors out of sixty gave each application. */
function ratings(size) {
  const random = chance(11)
  return Array.from({ length: size }, (_, index) => {
    const quality = 30 + 60 * random()
    return Array.from({ length: PANEL }, (_, seat) => ({
      application: `A${String(index).padStart(6, '0')}`,
      assessor: `P${(index * 7 + seat * 11) % POOL}`,
      score: Number((quality + 10 * (random() - 0.5)).toFixed(1)),
    }))
  }).flat()
}

const csvOf = (all) =>
  ['application,assessor,score', ...all.map((each) => Object.values(each).join(',')), ''].join('\n')

const PARSE = `import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
parse(readFileSync(process.argv[1]))`

/** The command from start to end, beside a program that only parses the same file. */
function fromCsv(size, file) {
  const { command, parsing } = programsInTurn(
    {
      command: ['dist/cli.js', 'agreement', '--scores', file, '--line', String(size / 10), '--json'],
      parsing: ['--input-type=module', '-e', PARSE, file],
    },
    { rounds: 3 },
  )
  return {
    what: `agreement, a CSV from start to end, ${REPEATS} repeats`,
    n: size,
    ms: command.ms,
    besideMs: parsing.ms,
    mb: command.mb,
  }
}

/** All advice when the scores are read. */
async function computation(size, all, csv) {
  const core = await load('src/core/agreement/advice.ts', 'src/core/agreement/panels.ts')
  const { parse } = await import('csv-parse/sync')
  const panels = core.panelsOf(all)
  const limits = { fromMedian: 10, range: 20 }
  const question = {
    panels,
    items: [],
    standings: panels.map(({ application, scores }) => ({ application, parts: [{ weight: 1, scores }] })),
    places: size / 10,
    limits: { totals: limits, items: limits },
    repeats: REPEATS,
    seed: '1',
  }
  const times = await inTurn(
    { advice: () => core.adviseOn(question), parsing: () => parse(csv) },
    { rounds: 3 },
  )
  return {
    what: `agreement, the computation alone, ${REPEATS} repeats`,
    n: size,
    ms: times.advice,
    besideMs: times.parsing,
  }
}

const finished = (rows) =>
  rows.map((row) => ({
    ...row,
    beside: 'csv-parse on the same file',
    ratio: row.ms / row.besideMs,
    exponent: row === rows.at(-1) ? growth(rows) : undefined,
  }))

export const bench = {
  name: 'agreement',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-agreement-'))
    const [programs, computations] = [[], []]
    for (const size of SIZES) {
      const all = ratings(size)
      const csv = csvOf(all)
      const file = join(folder, `${size}.csv`)
      writeFileSync(file, csv)
      programs.push(fromCsv(size, file))
      computations.push(await computation(size, all, csv))
    }
    rmSync(folder, { recursive: true })
    return { rows: [...finished(programs), ...finished(computations)] }
  },
}
