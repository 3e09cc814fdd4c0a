import type { Kysely } from 'kysely'
import type { DatabaseKind } from '../connection.ts'

/** 数据库升级 One change of the tables. A released one is never edited: what is to be otherwise is a further one. */
export type Migration = {
  readonly name: string
  readonly up: (database: Kysely<unknown>, kind: DatabaseKind) => Promise<void>
  /** Tables made by it whose rows are added and never changed. */
  readonly onlyAdded: readonly string[]
}
