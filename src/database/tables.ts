import type { Kysely, Transaction } from 'kysely'
import type { ActTables } from './tables/act-tables.ts'
import type { CaseTables } from './tables/case-tables.ts'
import type { LogTables } from './tables/log-tables.ts'
import type { OversightTables } from './tables/oversight-tables.ts'
import type { PeopleTables } from './tables/people-tables.ts'

export type Tables = LogTables & ActTables & CaseTables & PeopleTables & OversightTables

/** The database, whichever stands behind it. */
export type Database = Kysely<Tables>
export type Work = Transaction<Tables>
