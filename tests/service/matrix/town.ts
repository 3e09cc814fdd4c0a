import { append as fold } from '../../../src/core/process/fold.ts'
import { blobsOf } from '../../../src/core/process/assemble.ts'
import { type CycleState, emptyState, type World } from '../../../src/core/process/state.ts'
import { hashText } from '../../../src/core/record/hash.ts'
import type { Performance } from '../../../src/rehearsal/script.ts'
import type { Database } from '../../../src/database/tables.ts'
import { foundAuthority } from '../../../src/server/authorities.ts'
import type { TestDatabases } from '../../kit/databases.ts'
import { serving, TODAY, type Served } from '../../kit/served.ts'
import { recordStatements, type Statements } from '../../kit/statements.ts'

export const TOWN = 'town'
export const CITY = 'city'
export const LOG = '2026'

/** 两地 Two authorities in one database, both with the same rehearsal, which goes on as far as the test says. */
export type Town = {
  readonly served: Served
  readonly world: World
  readonly performance: Performance
  readonly statements: Statements
  readonly database: Database
  /** Lets everything happen before this happening; the clock then stands where it was received. */
  readonly upTo: (index: number, authority?: string) => Promise<void>
}

export async function foundTown(
  databases: TestDatabases,
  world: World,
  performance: Performance,
): Promise<Town> {
  const { connection } = await databases.make()
  const served = serving(connection, world)
  const { store, projector } = served.service
  const { id: edition, authority } = world.edition
  for (const id of [TOWN, CITY])
    await foundAuthority(connection.database, { id, name: authority.name, edition, isRehearsal: true }, TODAY)
  const reached = new Map<string, { index: number; state: CycleState }>()

  async function upTo(index: number, of = TOWN): Promise<void> {
    const { index: from, state: before } = reached.get(of) ?? { index: 0, state: emptyState }
    const happened = performance.happenings.slice(from, index)
    const entries = happened.flatMap((each) => (each.kind === 'act' ? [...each.entries] : []))
    served.clock.now = performance.happenings[index]?.command.receivedAt ?? TODAY
    if (entries.length === 0) return
    const after = entries.reduce((state, entry) => fold(world, state, entry), before)
    const isFirst = before === emptyState
    const kept = await store.append({
      authority: of,
      log: LOG,
      after: before.log.length,
      entries,
      sealed: isFirst ? performance.sealed : [],
      pinned: isFirst
        ? Object.fromEntries(Object.values(blobsOf(world)).map((text) => [hashText(text), text]))
        : {},
      project: projector.project({ authority: of, log: LOG, world, before, after, entries }),
    })
    if (!kept.ok) throw new Error(kept.error.reason)
    reached.set(of, { index, state: after })
  }
  const { database } = connection
  return { served, world, performance, database, statements: recordStatements(database), upTo }
}
