import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from './kit/load.mjs'
import { chance, growth, inTurn, programsInTurn } from './kit/measure.mjs'

/** A regulation with three scored steps and no cut between them, so that everybody who is scored is ranked. */
const EDITION = 'changchun-2018'
const WEIGHTS = { desk: 30, site: 50, defence: 20 }
const WEIGHTS_IN_PERCENT = { desk: '30%', site: '50%', defence: '20%' }
const SIZES = [1_000, 10_000, 100_000]
const LEADERS = 15
const AIM = { ratio: 3, exponent: 1.15 }

const idOf = (index) => `A${String(index).padStart(6, '0')}`

/** Totals of three stages with four decimals; the first few are above all others, so that people's findings are needed of them only. */
function totals(size) {
  const random = chance(7)
  const rows = Array.from({ length: size }, (_, index) =>
    Object.keys(WEIGHTS).map((stage) => {
      const score = index < LEADERS ? 99 + random() : 98 * random()
      return `${idOf(index)},${stage},${score.toFixed(4)}`
    }),
  )
  return ['application,stage,score', ...rows.flat(), ''].join('\n')
}

const reached = ['quality-award', 'nominee-award'].map(
  (award) => `${award}=${Array.from({ length: LEADERS }, (_, index) => idOf(index)).join(',')}`,
)
const weights = Object.entries(WEIGHTS).map(([stage, share]) => `${stage}=${share}`)
const callOf = (file) => ['rank', EDITION, '--scores', file, '--weights', weights.join(','), '--json']
const calledWith = (file) => [...callOf(file), ...reached.flatMap((each) => ['--reached', each])]

const PARSE = `import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
parse(readFileSync(process.argv[1]))`

/** The command from start to end, beside a program that only parses the same file. */
function fromCsv(size, file) {
  const { command, parsing } = programsInTurn(
    {
      command: ['dist/cli.js', ...calledWith(file)],
      parsing: ['--input-type=module', '-e', PARSE, file],
    },
    { rounds: size > 10_000 ? 3 : 5 },
  )
  return {
    what: 'rank, a CSV from start to end',
    n: size,
    ms: command.ms,
    besideMs: parsing.ms,
    mb: command.mb,
  }
}

/** What `rank` computes when the scores are read: composites, ranking, candidates; beside parsing the text they came from. */
async function computation(size, csv) {
  const core = await load(
    'src/adapters/edition-folder.ts',
    'src/stages/registry.generated.ts',
    'src/cli/scores/compute-ranking.ts',
    'src/core/number/exact.ts',
    'src/cli/decided-points.ts',
  )
  const { parse } = await import('csv-parse/sync')
  const edition = await core.loadEdition(join('regulations', EDITION), core.stages)
  if (!edition.ok) throw new Error(`${EDITION} cannot be read`)
  const results = {}
  for (const [application, stage, score] of parse(csv, { from: 2 })) {
    results[stage] ??= new Map()
    results[stage].set(application, { percent: core.exactly(score), values: {} })
  }
  const ids = [...results.desk.keys()]
  const wanted = {
    edition: edition.value,
    kinds: core.stages,
    results,
    profiles: new Map(),
    totalPointsOf: () => 1000,
    reached: Object.fromEntries(reached.map((each) => [each.split('=')[0], ids.slice(0, LEADERS)])),
    answers: core.answersInUse(core.pointsInUse(edition.value, {})),
    weights: { step: null, shares: WEIGHTS_IN_PERCENT },
    choices: {},
  }
  const times = await inTurn({
    ranking: () => {
      const computed = core.computeRanking(wanted)
      if (!computed.ok || computed.value.awaited) throw new Error('the ranking is not settled')
    },
    parsing: () => parse(csv),
  })
  return { what: 'rank, the computation alone', n: size, ms: times.ranking, besideMs: times.parsing }
}

const finished = (rows) =>
  rows.map((row) => ({
    ...row,
    beside: 'csv-parse on the same file',
    ratio: row.besideMs === undefined ? undefined : row.ms / row.besideMs,
    exponent: row === rows.at(-1) ? growth(rows) : undefined,
    aim: AIM,
  }))

export const bench = {
  name: 'rank',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-rank-'))
    const [programs, computations] = [[], []]
    for (const size of SIZES) {
      const csv = totals(size)
      const file = join(folder, `${size}.csv`)
      writeFileSync(file, csv)
      programs.push(fromCsv(size, file))
      computations.push(await computation(size, csv))
    }
    rmSync(folder, { recursive: true })
    return { rows: [...finished(programs), ...finished(computations)] }
  },
}
