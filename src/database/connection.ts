import type { Database } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/**
 * What an error of the database means: `again`: two transactions met, and the same one may be tried anew; `unavailable`: it is full, locked
 * by others or cannot be reached, and may be there again later; null: a bug.
 */
export type Trouble = 'again' | 'unavailable' | null

/** 数据库连接 An open database. Which one it is matters to migrations, rights and the meaning of errors, and to nothing else. */
export type Connection = {
  readonly kind: DatabaseKind
  readonly database: Database
  /**
   * Reads everything as it stood at one moment, on a connection of its own, so that others go on writing. For exports, backups, rebuilds and
   * verification.
   */
  readonly snapshot: <T>(read: (database: Database) => Promise<T>) => Promise<T>
  readonly troubleOf: (error: unknown) => Trouble
  readonly close: () => Promise<void>
}

const MOST_TRIES = 5

/** Does a transaction again where it met another one. */
export async function tryAgain<T>({ troubleOf }: Connection, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await work()
    } catch (error) {
      if (tries === MOST_TRIES || troubleOf(error) !== 'again') throw error
    }
}
