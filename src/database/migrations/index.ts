import { log } from './0001-log.ts'
import { people } from './0002-people.ts'
import { cases } from './0003-cases.ts'
import { acts } from './0004-acts.ts'
import { entryHash } from './0005-entry-hash.ts'
import type { Migration } from './migration.ts'

/** In the order in which they are done. */
export const migrations: readonly Migration[] = [log, people, cases, acts, entryHash]

/** Every table whose rows are added and never changed. */
export const onlyAdded: readonly string[] = migrations.flatMap((migration) => migration.onlyAdded)
