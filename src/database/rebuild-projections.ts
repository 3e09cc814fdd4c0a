import type { LogKey } from '../core/store/log-store.ts'
import { entriesOf } from '../core/basics/shared-map.ts'
import type { Projection } from '../core/visibility/projection/index.ts'
import type { Connection } from './connection.ts'
import { tryAgain } from './connection.ts'
import { chunks, thingRow } from './projections.ts'
import type { Database, Work } from './tables.ts'

/** What can be seen of a log as far as it was read. */
export type Made = { readonly position: number; readonly projection: Projection }

const NAMES = ['thing', 'recusal', 'seat'] as const
type Name = (typeof NAMES)[number]

/** So often the rows are made anew because acts came in meanwhile. */
const MOST_TRIES = 5

async function empty(work: Work | Database, { authority, log }: LogKey, name: Name | `${Name}_shadow`) {
  await work
    .deleteFrom(name as 'thing')
    .where('authority', '=', authority)
    .where('log', '=', log)
    .execute()
}

async function fillShadow(database: Database, key: LogKey, { things, recusals, seats }: Projection) {
  const { authority, log } = key
  for (const name of NAMES) await empty(database, key, `${name}_shadow`)
  const rows = [...entriesOf(things)].map(([, thing]) => thingRow(key, thing))
  for (const some of chunks(rows))
    await database
      .insertInto('thing_shadow')
      .values([...some])
      .execute()
  const kept = recusals.map((row) => ({ authority, log, ...row }))
  for (const some of chunks(kept))
    await database
      .insertInto('recusal_shadow')
      .values([...some])
      .execute()
  const sat = [...entriesOf(seats)].flatMap(([, all]) => all.map((row) => ({ authority, log, ...row })))
  for (const some of chunks(sat))
    await database
      .insertInto('seat_shadow')
      .values([...some])
      .execute()
}

/** Puts the shadow in the place of the rows; false, and nothing is changed, where the log went on meanwhile. */
async function swap(work: Work, key: LogKey, position: number): Promise<boolean> {
  const { authority, log } = key
  const head = await work
    .selectFrom('log')
    .select('position')
    .where('authority', '=', authority)
    .where('id', '=', log)
    .executeTakeFirst()
  if ((head?.position ?? 0) !== position) return false
  for (const name of NAMES) {
    await empty(work, key, name)
    await work
      .insertInto(name as 'thing')
      .expression((eb) =>
        eb
          .selectFrom(`${name}_shadow` as 'thing_shadow')
          .selectAll()
          .where('authority', '=', authority)
          .where('log', '=', log),
      )
      .execute()
    await empty(work, key, `${name}_shadow`)
  }
  return true
}

/**
 * 重建投影 Makes the rows of a log anew beside those that are there, and puts them in their place in one transaction: until then screens read
 * the old ones. `make` reads the log. False where acts came in faster than the rows could be made.
 */
export async function rebuildProjections(
  connection: Connection,
  key: LogKey,
  make: () => Promise<Made>,
): Promise<boolean> {
  const { database } = connection
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { position, projection } = await make()
    await fillShadow(database, key, projection)
    const isDone = await tryAgain(connection, () =>
      database.transaction().execute((work) => swap(work, key, position)),
    )
    if (isDone) return true
  }
  return false
}
