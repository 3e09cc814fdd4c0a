import { sql } from 'kysely'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Connection } from '../../database/connection.ts'
import type { DatabasePlace, DatabaseUse } from '../../database/place.ts'
import { openPostgres } from './postgres.ts'
import { copySqlite } from './copy-sqlite.ts'
import { folderUnusable } from './database-words.ts'
import { hasSqlite, openSqlite, readSqlite } from './sqlite.ts'

/** Why a database was not opened: what it is about, and what to do. */
export type NotOpened = { readonly file?: string; readonly message: Text; readonly mend?: Text }

const NO_DATABASE: Pick<NotOpened, 'message' | 'mend'> = {
  message: { zh: '该数据文件夹中没有数据库', en: 'this data folder holds no database' },
  mend: {
    zh: '请用 --store 或环境变量 DATA_DIR 给出服务的数据文件夹，或者用 DATABASE_URL 给出 PostgreSQL 地址',
    en: 'name the data folder of the service by --store or DATA_DIR, or a PostgreSQL database by DATABASE_URL',
  },
}
const IN_USE: Pick<NotOpened, 'message' | 'mend'> = {
  message: { zh: '服务正在使用该数据文件夹', en: 'a service is using this data folder' },
  mend: { zh: '请先停止服务，办完后再启动', en: 'stop it first, and start it again afterwards' },
}

/** Opens the database of an installation for a command, and makes sure that it answers. */
export async function openDatabase(
  place: DatabasePlace,
  use: DatabaseUse,
): Promise<Result<Connection, NotOpened>> {
  return place.kind === 'sqlite' ? ofFolder(place.folder, use) : ofServer(place, use)
}

async function ofFolder(folder: string, use: DatabaseUse): Promise<Result<Connection, NotOpened>> {
  if (use !== 'make' && !hasSqlite(folder)) return err({ file: folder, ...NO_DATABASE })
  if (use === 'own' || use === 'make') {
    const opened = openSqlite(folder)
    if (opened.ok) return opened
    return err(opened.error.reason === 'inUse' ? { file: folder, ...IN_USE } : { message: opened.error.text })
  }
  try {
    return ok(use === 'try' ? await copySqlite(folder) : readSqlite(folder))
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return err({ message: folderUnusable(folder, cause) })
  }
}

async function ofServer(
  { url, adminUrl }: DatabasePlace & { kind: 'postgres' },
  use: DatabaseUse,
): Promise<Result<Connection, NotOpened>> {
  const isOwner = use !== 'read' && adminUrl !== ''
  const connection = openPostgres({ url: isOwner ? adminUrl : url, mostConnections: 4, statementTimeout: 0 })
  try {
    await sql`select 1`.execute(connection.database)
    return ok(connection)
  } catch (error) {
    await connection.close()
    return err(unreachable(isOwner ? 'DATABASE_ADMIN_URL' : 'DATABASE_URL', error))
  }
}

const unreachable = (name: string, error: unknown): NotOpened => {
  const cause = error instanceof Error ? error.message : String(error)
  return {
    message: { zh: `不能连接${name}所指的数据库（${cause}）`, en: `no connection to ${name} (${cause})` },
    mend: {
      zh: '请核对地址、账号、口令，并确认数据库已启动',
      en: 'check address, role and password, and whether the database runs',
    },
  }
}
