import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AUTHORITY } from '../../scripts/prove/service.ts'
import { send } from './clients.ts'
import type { RankedLog } from './ranked-logs.ts'
import type { Row } from './rows.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const MOST_TRIES = 3000

/** Milliseconds until something answers as it should. */
async function answered(address: string, path: string, cookie = ''): Promise<number> {
  const begun = performance.now()
  for (let tries = 0; tries < MOST_TRIES; tries += 1)
    try {
      await send(address, { method: 'GET', path, headers: { cookie } })
      return performance.now() - begun
    } catch {
      await pause(20)
    }
  throw new Error(`${path} was not answered`)
}

/** Starts the built bundle on a folder, measures what `ask` does with it, and stops it. */
async function withBundle<T>(folder: string, ask: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort()
  const child = spawn(process.execPath, ['dist/cli.js', 'serve'], {
    env: { PATH: process.env['PATH'], DATA_DIR: folder, DEMO: 'no', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  })
  const ended = once(child, 'exit')
  const died = ended.then(() => Promise.reject(new Error(`the service did not start: ${said}`)))
  try {
    return await Promise.race([ask(`http://127.0.0.1:${port}`), died])
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

const EMPTY_STARTS = 3

/** From nothing to the first answer: in an empty folder, and in one with a large cycle, which the first who reads it waits for. */
export async function startingRows(
  filled: string,
  { log, step, applications }: RankedLog,
  cookie: string,
): Promise<readonly Row[]> {
  const starts: number[] = []
  for (let index = 0; index < EMPTY_STARTS; index += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
    starts.push(await withBundle(folder, (address) => answered(address, '/healthz')))
    rmSync(folder, { recursive: true, force: true })
  }
  const ranking = `/api/authorities/${AUTHORITY}/cycles/${log}/ranking/${step}`
  const full = await withBundle(filled, async (address) => {
    const health = await answered(address, '/healthz')
    return {
      health,
      first: await answered(address, ranking, cookie),
      next: await answered(address, ranking, cookie),
    }
  })
  const of = `of ${applications.toLocaleString('en')}, SQLite`
  return [
    { what: 'start to first answer, empty folder', ms: starts.toSorted((a, b) => a - b)[1] ?? 0 },
    { what: `start to first answer, folder ${of}`, ms: full.health },
    {
      what: `first reading after a start ${of}: the log is folded`,
      ms: full.first,
      beside: 'the next reading',
      besideMs: full.next,
    },
  ]
}
