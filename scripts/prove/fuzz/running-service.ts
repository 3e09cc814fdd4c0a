import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres } from '../../../src/adapters/database/postgres.ts'
import type { DatabaseKind } from '../../../src/database/connection.ts'
import { migrate } from '../../../src/database/migrate.ts'
import { RUNTIME_ROLE, startPostgres } from '../../../tests/kit/postgres.ts'
import { clock } from '../service.ts'

/** A sign-in of the demonstration that the service has printed. */
export type SignIn = { readonly authority: string; readonly login: string; readonly password: string }

/** 在跑的服务 The built service as a process of its own, with a demonstration of every regulation in a database of its own. */
export type RunningService = {
  readonly port: number
  readonly signIns: readonly SignIn[]
  /** Memory that the process holds, in megabytes. */
  readonly megabytes: () => number
  /** Whether it still runs. */
  readonly isAlive: () => boolean
  /** Asks it to stop; answers with what it ended. */
  readonly stop: () => Promise<number | null>
  /** Runs a command of the command line on its database; answers whether it found all well. */
  readonly command: (...args: readonly string[]) => boolean
  readonly close: () => Promise<void>
}

const CLI = 'dist/cli.js'
const MOST_REQUESTS = { RATE_PER_ADDRESS: '100000', BURST_PER_ADDRESS: '1000000' }
const OF_ACCOUNTS = { RATE_PER_ACCOUNT: '100000', BURST_PER_ACCOUNT: '1000000' }

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The sign-ins in what a first start prints: authorities in brackets, logins below them, one password at the end. */
export function signInsIn(printed: string): readonly SignIn[] {
  const password = /\bDemo-[0-9a-f]+/.exec(printed)?.[0] ?? ''
  let authority = ''
  return printed.split('\n').flatMap((line) => {
    authority = /[（(](demo-[\w-]+)[）)]\s*$/.exec(line)?.[1] ?? authority
    const login = /^ {2}([a-z0-9]+) {2}/i.exec(line)?.[1]
    return login === undefined || authority === '' ? [] : [{ authority, login, password }]
  })
}

async function placeFor(kind: DatabaseKind, folder: string) {
  if (kind === 'sqlite') return { env: {}, close: async () => {} }
  const cluster = await startPostgres()
  const { adminUrl, url } = await cluster.database()
  const owner = openPostgres({ url: adminUrl })
  await migrate(owner, { now: clock(), serviceRole: RUNTIME_ROLE })
  await owner.close()
  return {
    env: { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, DATA_DIR: folder },
    close: () => cluster.stop(),
  }
}

/** Resolves with what was printed once the service says that it serves; throws with it when it ends before. */
const untilServing = (child: ChildProcess): Promise<string> =>
  new Promise((settle, fail) => {
    let printed = ''
    child.stderr?.on('data', (part: Buffer) => {
      printed += part.toString('utf8')
      if (/api\/docs/.test(printed)) settle(printed)
    })
    child.on('exit', () => fail(new Error(`the service ended: ${printed.slice(-2000)}`)))
  })

export async function startService(kind: DatabaseKind): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-fuzz-'))
  const place = await placeFor(kind, folder)
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: folder, ...place.env }
  const own = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, DEMO: 'yes', LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...env, ...own, ...MOST_REQUESTS, ...OF_ACCOUNTS },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((settle) => child.on('exit', (code) => settle(code)))
  const printed = await untilServing(child)
  return {
    port,
    signIns: signInsIn(printed),
    megabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    command: (...args) => {
      try {
        execFileSync(process.execPath, [CLI, ...args], { env, stdio: 'pipe' })
        return true
      } catch (error) {
        console.error(String((error as { stdout?: Buffer }).stdout ?? error).slice(-2000))
        return false
      }
    },
    close: async () => {
      child.kill('SIGKILL')
      await ended
      await place.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
