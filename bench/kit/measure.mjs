import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from '../../scripts/project.mjs'

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Processor time, of all threads: what else runs on the machine does not count. */
async function once(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * The milliseconds (processor time) of each of several functions, run in turn so that whatever else the machine does falls on all of them. The
 * first round warms up and does not count.
 */
export async function inTurn(works, { rounds = 5 } = {}) {
  const names = Object.keys(works)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ms = await once(works[name])
      if (round > 0) times[name].push(ms)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]))
}

/** The milliseconds of one function. */
export const timeOf = async (work, options) => (await inTurn({ work }, options)).work

const TELL = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs';process.on('exit',()=>fs.writeFileSync(process.env.BENCH_USE,JSON.stringify(process.resourceUsage())))",
)}`

function program(args, expected) {
  const use = join(tmpdir(), `bench-use-${process.pid}`)
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    cwd: project,
    env: { ...process.env, BENCH_USE: use },
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== expected) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(use, 'utf8'))
  rmSync(use)
  return { ms: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 }
}

/** Milliseconds of processor time and peak memory (MiB, what the system counted for the process) of calls of Node, run in turn. */
export function programsInTurn(calls, { rounds = 5, exit = 0 } = {}) {
  const names = Object.keys(calls)
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) runs[name].push(program(calls[name], exit))
  return Object.fromEntries(
    names.map((name) => [
      name,
      { ms: median(runs[name].map(({ ms }) => ms)), mb: Math.max(...runs[name].map(({ mb }) => mb)) },
    ]),
  )
}

/** The exponent with which `ms` grows with `n`: the slope of the line through their logarithms. */
export function growth(points) {
  const logs = points.map(({ n, ms }) => [Math.log(n), Math.log(ms)])
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  const under = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return over / under
}

/** Small even numbers from a seed, the same on every machine: 0 ≤ x < 1. */
export function chance(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
