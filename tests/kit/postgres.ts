import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** One database: `adminUrl` signs in as the role that owns the tables, `url` as the one that the service runs under. */
export type PostgresDatabase = { readonly adminUrl: string; readonly url: string }

/** 私有数据库 A PostgreSQL of its own, on 127.0.0.1 alone, with passwords made for it. */
export type PostgresCluster = {
  readonly port: number
  /** A new empty database. */
  readonly database: () => Promise<PostgresDatabase>
  /** The postmaster; another one after `restart`. */
  readonly pid: () => number
  /** Ends it at once, as a crash does: nothing more is written. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same files and the same port, and waits until it answers. */
  readonly restart: () => Promise<void>
  /** Ends it and removes its files. */
  readonly stop: () => Promise<void>
}

export const RUNTIME_ROLE = 'zhiheng'
export const ADMIN_ROLE = 'zhiheng_admin'

/**
 * Starts a cluster. It keeps what it commits as it would in service (fsync is on) unless `fsync: false` asks for speed. It ends with `stop`;
 * should this process die before, a guard that waits on a pipe from it ends the cluster by its id and removes the files.
 */
export async function startPostgres(options: { readonly fsync?: boolean } = {}): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-postgres-'))
  const owner = otherUser()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  const asOwner = { ...owner, cwd: folder }
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (owner) chownSync(passwordFile, owner.uid, owner.gid)
  const initial = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const text = ['--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(programOf('initdb'), [`--pgdata=${data}`, ...initial, ...text], { ...asOwner, stdio: 'pipe' })

  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    'shared_buffers=32MB',
    `fsync=${options.fsync === false ? 'off' : 'on'}`,
    `synchronous_commit=${options.fsync === false ? 'off' : 'on'}`,
  ]
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const url = (role: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`

  let server: Server | undefined
  const start = async () => {
    server = serve(programOf('postgres'), args, asOwner)
    await answers(url('postgres', 'postgres'), server)
  }
  const end = async (signal: NodeJS.Signals) => {
    server?.child.kill(signal)
    await server?.ended
  }
  const guard = guardOf(folder)
  const stop = async () => {
    await end('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
    guard.stdin?.end()
  }
  try {
    await start()
    await run(url('postgres', 'postgres'), [
      `create role ${ADMIN_ROLE} login password '${password}'`,
      `create role ${RUNTIME_ROLE} login password '${password}'`,
    ])
  } catch (error) {
    await stop()
    throw error
  }
  let databases = 0
  return {
    port,
    database: async () => {
      databases += 1
      const name = `zhiheng_${databases}`
      await run(url('postgres', 'postgres'), [`create database ${name} owner ${ADMIN_ROLE}`])
      return { adminUrl: url(ADMIN_ROLE, name), url: url(RUNTIME_ROLE, name) }
    },
    pid: () => server?.child.pid ?? 0,
    kill: () => end('SIGKILL'),
    restart: start,
    stop,
  }
}

type Server = { readonly child: ChildProcess; readonly ended: Promise<void>; readonly said: () => string }

function serve(
  program: string,
  args: readonly string[],
  options: { cwd: string; uid?: number; gid?: number },
) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return { child, ended, said: () => said }
}

/** A shell that reads a pipe from this process; when the pipe ends, for whatever reason, so does the cluster. */
function guardOf(folder: string): ChildProcess {
  const script = `read -r _
    pid=$(head -n1 "$1/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid"
    while [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    rm -rf "$1"`
  const guard = spawn('sh', ['-c', script, 'guard', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  const pipe = guard.stdin as unknown as { unref?: () => void } | null
  pipe?.unref?.()
  return guard
}

/** PostgreSQL refuses to run as root, so root starts it as the user that its package made, or as nobody. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (what: string, user: string) =>
    Number(execFileSync('id', [what, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) }
    } catch {
      // There is no such user here.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody')
}

/** Debian keeps the server's programs out of PATH, one folder for each version: the newest is taken. */
function programOf(name: string): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found === undefined)
    throw new Error(
      `${name} of PostgreSQL is not installed: npm test installs it, or apt-get install postgresql`,
    )
  return found
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string, server: Server): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${server.said()}`)
    try {
      await run(url, ['select 1'])
      return
    } catch {
      await pause(50)
    }
  }
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${server.said()}`)
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
