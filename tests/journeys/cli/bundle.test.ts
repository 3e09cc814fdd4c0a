import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { file, project, scratch } from './cli-under-test.ts'

const bundle = join(project, 'dist/cli.js')
const node = (args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? project,
    env: { PATH: process.env.PATH ?? '', ...options.env },
  })
  return { exit: status, stdout, stderr }
}

describe('the bundle', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: project, stdio: 'ignore' })
  })

  it('finds its data from any folder', () => {
    const { exit, stdout, stderr } = node(['regulation', 'list', '--json'], { cwd: scratch() })
    expect([exit, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).regulations.map(({ id }: { id: string }) => id)).toContain('wuxi-2024')
  })

  it('takes other data from ZHIHENG_DATA', () => {
    const folder = scratch()
    cpSync(join(project, 'calendars'), join(folder, 'calendars'), { recursive: true })
    const { stdout } = node(['regulation', 'list', '--json'], { env: { ZHIHENG_DATA: folder } })
    expect(JSON.parse(stdout)).toEqual({ regulations: [] })
  })

  it.each([
    [['time', 'add', '--from', '2026-09-18', '--days', '7', '--kind', 'workday'], 0],
    [['time', 'add', '--when', 'now'], 2],
    [['regulation', 'show', 'atlantis-2030'], 3],
  ])('ends %s with %i', (args, exit) => {
    expect(node(args).exit).toBe(exit)
  })

  it('finds its solver, thread and WebAssembly, from any folder', () => {
    const cases = file('cases.csv', '申报编号,领域\nA1,制造\nA2,服务')
    const assessors = file('assessors.csv', '评审员编号,专业领域,可任组长\nE1,制造,是\nE2,服务,是\nE3,,否')
    const args = ['assign', '--cases', cases, '--assessors', assessors, '--per-case', '2', '--max-load', '2']
    const { exit, stdout, stderr } = node([...args, '--overlap', '1', '--json'], { cwd: scratch() })
    expect([exit, stderr]).toEqual([0, ''])
    const { algorithm, solution } = JSON.parse(stdout)
    expect([algorithm, solution.proven]).toEqual(['assign/1', true])
  })

  it('does not depend on the machine’s time zone or language', () => {
    const args = ['time', 'add', '--from', '2026-09-28', '--days', '7', '--kind', 'natural', '--json']
    const answers = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
      (TZ) => node(args, { env: { TZ, LANG: 'tr_TR.UTF-8' } }).stdout,
    )
    expect(new Set(answers).size).toBe(1)
  })
})
