import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cli, json, scratch } from './cli-under-test.ts'

type Paper = { no: number; step: string; paper: string; sha256?: string; isScan: boolean }

describe('archive', () => {
  let rehearsed = ''

  beforeAll(async () => {
    rehearsed = join(scratch(), 'cycle')
    const { exit } = await cli(['rehearse', 'wuxi-2024', '--applicants', '12', '--out', rehearsed])
    if (exit !== 0) throw new Error(`the rehearsal ended with ${exit}`)
  }, 60_000)

  it('lists every paper once, in the order of the steps', async () => {
    const { exit, document } = await json(['archive', rehearsed])
    const papers = document.papers as Paper[]
    expect(exit).toBe(0)
    expect(papers.map(({ no }) => no)).toEqual(papers.map((_, index) => index + 1))
    const keys = papers.map(({ paper, sha256 = '' }) => `${paper}/${sha256}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(papers.filter(({ step }) => step === 'approval').length).toBeGreaterThan(0)
  })

  it('writes a workbook, and says where it lies', async () => {
    const out = join(scratch(), 'archive.xlsx')
    const { exit, stdout } = await cli(['archive', rehearsed, '--out', out])
    expect([exit, stdout.includes(`目录已写入 ${out}。`)]).toEqual([0, true])
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  })

  it('does not read a record that was changed, and says what to do', async () => {
    const folder = join(scratch(), 'changed')
    cpSync(rehearsed, folder, { recursive: true })
    const log = join(folder, 'log.jsonl')
    writeFileSync(log, readFileSync(log, 'utf8').replace(/"year":(\d+)/, '"year":1999'))
    const { exit, stderr } = await cli(['archive', folder])
    expect([
      exit,
      stderr.includes('记录不完整或已被改动'),
      stderr.includes(`zhiheng verify ${folder}`),
    ]).toEqual([3, true, true])
  })
})
