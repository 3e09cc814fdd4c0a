import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Connection } from '../../database/connection.ts'
import { openSqlite, SQLITE_FILE } from './sqlite.ts'

/**
 * Opens a copy of a folder's database, as it stands at one moment, while a service goes on with the original. The copy lies inside the data
 * folder, which nobody else may enter, and is gone when it is closed.
 */
export async function copySqlite(folder: string): Promise<Connection> {
  const copy = mkdtempSync(join(folder, 'trial-'))
  const remove = () => rmSync(copy, { recursive: true, force: true })
  try {
    const original = new Sqlite(join(folder, SQLITE_FILE), { readonly: true, fileMustExist: true })
    try {
      await original.backup(join(copy, SQLITE_FILE))
    } finally {
      original.close()
    }
    const opened = openSqlite(copy)
    if (!opened.ok) throw new Error('a copy made just now is in use')
    const connection = opened.value
    return {
      ...connection,
      close: async () => {
        await connection.close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
