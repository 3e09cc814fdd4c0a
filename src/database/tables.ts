import type { Kysely, Transaction } from 'kysely'
import type { CaseTables } from './tables/case-tables.ts'
import type { LogTables } from './tables/log-tables.ts'
import type { PeopleTables } from './tables/people-tables.ts'

export type Tables = LogTables & CaseTables & PeopleTables

/** The database, whichever stands behind it. */
export type Database = Kysely<Tables>
export type Work = Transaction<Tables>
