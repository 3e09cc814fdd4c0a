import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/**
 * Takes a data folder for this process; null where another has it. The lock is that of the operating system on an empty SQLite file: it
 * goes when the process ends, however it ends.
 */
export function lockFolder(folder: string): { readonly release: () => void } | null {
  const lock = new Sqlite(join(folder, 'lock.db'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
