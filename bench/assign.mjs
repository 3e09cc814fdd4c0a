/**
 * 指派 `zhiheng assign` from files to a result, beside reading the same files and checking that result: what the search costs. Each run
 * is a process of its own, so that time and memory are those of the whole command.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from '../scripts/project.mjs'
import { programsInTurn } from './kit/measure.mjs'

const PER_CASE = 5
const FIELDS = 8
const REGIONS = 10

/** Whole numbers that look drawn and are the same everywhere (MurmurHash3's finaliser). */
function bits(a, b) {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
const several = (name, i, from, count) =>
  [...new Set(Array.from({ length: count }, (_, at) => `${name}${bits(i, from + at) % FIELDS}`))].join('、')

function tables(cases, assessors) {
  const firm = (i, salt) => `企业${bits(i, salt) % cases}`
  return {
    cases: [
      '申报编号,名称,地区,领域',
      ...Array.from(
        { length: cases },
        (_, i) => `A${String(i).padStart(5, '0')},企业${i},R${bits(i, 5) % REGIONS},${several('T', i, 6, 2)}`,
      ),
    ],
    assessors: [
      '评审员编号,工作单位,曾任职单位,咨询辅导单位,地区,专业领域,可任组长',
      ...Array.from(
        { length: assessors },
        (_, i) =>
          `E${String(i).padStart(4, '0')},${firm(i, 20)},${firm(i, 21)}@2025-01-01,${firm(i, 22)},R${bits(i, 4) % REGIONS},${several('T', i, 1, 3)},${bits(i, 3) % 3 === 0 ? '是' : '否'}`,
      ),
    ],
  }
}

const SIZES = [
  [200, 60],
  [2000, 600],
]
const OVERLAPS = [0, 1]

const AIM = { ms: 10_000, mb: 600 }

function measured(folder, [cases, assessors], overlap) {
  const files = Object.entries(tables(cases, assessors)).map(([name, lines]) => {
    const file = join(folder, `${name}.csv`)
    writeFileSync(file, `${lines.join('\n')}\n`)
    return [`--${name}`, file]
  })
  const most = Math.ceil(((cases * PER_CASE) / assessors) * 1.25)
  const rules = { 'per-case': PER_CASE, 'max-load': most, overlap, on: '2026-06-01' }
  const options = Object.entries(rules).map(([name, value]) => [`--${name}`, String(value)])
  const call = ['dist/cli.js', 'assign', ...files.flat(), ...options.flat()]
  const made = join(folder, 'panels.xlsx')
  const first = spawnSync(process.execPath, [...call, '--out', made, '--json'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (first.status !== 0) throw new Error(`assign ended with ${first.status}: ${first.stderr}`)
  const { proven, gap } = JSON.parse(first.stdout).solution
  const { assigning, checking } = programsInTurn(
    { assigning: call, checking: [...call, '--check', made] },
    { rounds: 3 },
  )
  return {
    what: `assign ${cases} × ${assessors}, overlap ${overlap}, ${proven ? 'best' : `within ${gap}`}`,
    n: cases * assessors,
    ...assigning,
    beside: 'reading the same files and checking the result',
    besideMs: checking.ms,
    ratio: assigning.ms / checking.ms,
    aim: AIM,
  }
}

export const bench = {
  name: 'assign',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
    try {
      return { rows: SIZES.flatMap((size) => OVERLAPS.map((overlap) => measured(folder, size, overlap))) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
