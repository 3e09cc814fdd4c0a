import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgres } from '../adapters/database/postgres.ts'
import { openSqlite } from '../adapters/database/sqlite.ts'
import { readBytes, writeSecretAtomically } from '../adapters/files.ts'
import { postText } from '../adapters/post-text.ts'
import { pinyinKey } from '../adapters/pinyin-key.ts'
import { readTableBytes } from '../adapters/tables/read-table.ts'
import { workbookBytes } from '../adapters/tables/write-workbook.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import type { World } from '../core/process/state.ts'
import {
  formatSigner,
  formatVerifier,
  parseSigner,
  type Signer,
  signerFrom,
} from '../core/record/signed-note.ts'
import { instantOf } from '../core/time/instant.ts'
import type { Connection } from '../database/connection.ts'
import { examine } from '../database/doctor.ts'
import { migrate } from '../database/migrate.ts'
import { beginInstallation } from './first-start.ts'
import type { After } from './kit/gate.ts'
import { tellOutside } from './outbox.ts'
import { sealsOf } from './sealing.ts'
import { type Serving, startServing } from './serve.ts'
import { openServiceLog } from './service-log.ts'
import { createService } from './service.ts'
import type { Settings } from './settings.ts'
import { sweep } from './sweep.ts'
import type { Regulations } from './worlds.ts'

/** What the command line hands in: the regulations at hand, and where to say something to whoever started the service. */
export type ServeWith = {
  readonly settings: Settings
  readonly regulations: Regulations
  readonly worlds: () => Promise<readonly World[]>
  readonly tell: (line: Text) => void
  readonly version: string
}

const clock = () => instantOf(Date.now())
const random = (bytes: number): Uint8Array => randomBytes(bytes)
const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

const inUse = (folder: string): Text => ({
  zh: `数据文件夹${folder}正由另一个服务使用，服务没有启动；请停止那个服务，或者用DATA_DIR另设文件夹。`,
  en: `another service uses the data folder ${folder}, so this one did not start; stop that one, or name another DATA_DIR.`,
})

/** Opens the database, brings SQLite to this version, and looks whether the record is safe in it. */
async function openDatabase(settings: Settings): Promise<Result<Connection, readonly Text[]>> {
  const { DATABASE_URL: url, DATA_DIR, DATABASE_CONNECTIONS: mostConnections } = settings
  const opened = url === '' ? openSqlite(DATA_DIR) : ok(openPostgres({ url, mostConnections }))
  if (!opened.ok) return err([inUse(DATA_DIR)])
  const connection = opened.value
  try {
    if (connection.kind === 'sqlite') await migrate(connection, { now: clock() })
    const findings = await examine(connection)
    if (findings.length === 0) return ok(connection)
    await connection.close()
    return err(findings.map(({ text }) => text))
  } catch (error) {
    await connection.close()
    if (connection.troubleOf(error) === null) throw error
    return err([
      {
        zh: '不能使用数据库，服务没有启动；请核对DATABASE_URL，并确认数据库已启动。',
        en: 'the database cannot be used, so the service did not start; check DATABASE_URL, and whether the database runs.',
      },
    ])
  }
}

const KEY = 'signing.key'
const MOST_KEY_BYTES = 4096

const notAKey = (file: string): Text => ({
  zh: `${file}不是签署检查点的密钥，服务没有启动；请从备份恢复该文件。`,
  en: `${file} is no key that signs checkpoints, so the service did not start; restore it from a backup.`,
})

/** The key that signs checkpoints; made on the first start, for its owner alone. */
async function signerIn(folder: string): Promise<Result<Signer, Text>> {
  const file = join(folder, KEY)
  if (!existsSync(file)) {
    const made = signerFrom('zhiheng', randomBytes(32))
    const written = await writeSecretAtomically(file, `${formatSigner(made)}\n`)
    return written.ok ? ok(made) : err(written.error.message)
  }
  const read = await readBytes(file, MOST_KEY_BYTES, () => notAKey(file))
  if (!read.ok) return err(read.error.message)
  const signer = parseSigner(Buffer.from(read.value).toString('utf8').trim())
  return signer ? ok(signer) : err(notAKey(file))
}

const SEAL_EVERY = 10_000
const CLEAR_EVERY = 3_600_000

/** Repeats work with a pause between; a round that fails because the database is away is made up for by the next. */
function repeating(work: () => Promise<unknown>, pause: number): () => Promise<void> {
  let isOver = false
  let wake = () => {}
  const loop = async () => {
    while (!isOver) {
      await work().catch(() => undefined)
      if (isOver) return
      await new Promise<void>((next) => {
        const timer = setTimeout(next, pause)
        wake = () => {
          clearTimeout(timer)
          next()
        }
      })
    }
  }
  const ended = loop()
  return () => {
    isOver = true
    wake()
    return ended
  }
}

/** 启动服务 Opens everything, fills in what a first start is given, and serves; or says why not, and leaves nothing open. */
export async function serveWith(given: ServeWith): Promise<Result<Serving, readonly Text[]>> {
  const { settings } = given
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 })
  const opened = await openDatabase(settings)
  if (!opened.ok) return opened
  const connection = opened.value
  const signer = await signerIn(settings.DATA_DIR)
  if (!signer.ok) {
    await connection.close()
    return err([signer.error])
  }
  const log = openServiceLog(settings)
  const host = new URL(settings.PUBLIC_URL).host
  const service = createService({
    settings,
    connection,
    regulations: given.regulations,
    workbook: workbookBytes,
    readTable: readTableBytes,
    recordKey: (authority) => formatVerifier(signerFrom(`${host}/${authority}`, signer.value.seed)),
    now: clock,
    clock,
    ticks: () => performance.now(),
    after,
    random,
    sortKey: pinyinKey,
    log,
    version: given.version,
  })
  const { database } = connection
  await beginInstallation({ service, database, now: clock, random, worlds: given.worlds, tell: given.tell })
  const holder = `${process.pid}-${Buffer.from(random(6)).toString('hex')}`
  const seals = sealsOf({ connection, clock, holder, signer: signer.value, host })
  const stopSealing = repeating(seals.round, SEAL_EVERY)
  const stopClearing = repeating(() => sweep(database, service.realm, clock), CLEAR_EVERY)
  const checkpoints = settings.CHECKPOINT_URLS.map((url) => (note: string) => postText(url, note))
  const outbox = { database, clock, holder, checkpoints }
  const stopTelling = repeating(() => tellOutside(outbox), SEAL_EVERY)
  const release = async () => {
    await Promise.all([stopSealing(), stopClearing(), stopTelling()])
    await seals.rest().catch(() => undefined)
    await connection.close()
    log.event('stopped')
  }
  const serving = await startServing({ fetch: service.app.fetch, gate: service.gate, release }, settings)
  if (!serving.ok) return err([serving.error])
  log.event('started')
  return serving
}
