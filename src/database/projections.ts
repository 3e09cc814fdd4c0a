import type { Insertable } from 'kysely'
import { canonicalJson } from '../core/record/canonical.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Changes } from '../core/visibility/projection/index.ts'
import type { Recusal, Seat, Thing } from '../core/visibility/thing.ts'
import type { CaseTables } from './tables/case-tables.ts'
import type { Work } from './tables.ts'

/** As many rows in one statement as SQLite has parameters for, by a wide margin. */
const CHUNK = 500

export function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += CHUNK) yield all.slice(from, from + CHUNK)
}

/** A thing as a row of its log. */
export function thingRow({ authority, log }: LogKey, thing: Thing): Insertable<CaseTables['thing']> {
  const { publicFrom, sortName, data, ...rest } = thing
  const text = canonicalJson(data)
  if (!text.ok) throw new Error(`what is shown of ${thing.kind} ${thing.id} is no JSON: ${text.error.path}`)
  return { authority, log, ...rest, public_from: publicFrom, sort_name: sortName, data: text.value }
}

async function putThings(work: Work, key: LogKey, things: readonly Thing[]): Promise<void> {
  for (const some of chunks(things))
    await work
      .insertInto('thing')
      .values(some.map((thing) => thingRow(key, thing)))
      .onConflict((conflict) =>
        conflict.columns(['authority', 'log', 'kind', 'id']).doUpdateSet((eb) => ({
          step: eb.ref('excluded.step'),
          owner: eb.ref('excluded.owner'),
          person: eb.ref('excluded.person'),
          area: eb.ref('excluded.area'),
          panel: eb.ref('excluded.panel'),
          state: eb.ref('excluded.state'),
          public_from: eb.ref('excluded.public_from'),
          place: eb.ref('excluded.place'),
          sort_name: eb.ref('excluded.sort_name'),
          data: eb.ref('excluded.data'),
          version: eb.ref('excluded.version'),
        })),
      )
      .execute()
}

async function removeThings(work: Work, { authority, log }: LogKey, things: readonly Thing[]): Promise<void> {
  for (const kind of new Set(things.map((thing) => thing.kind)))
    for (const some of chunks(things.filter((thing) => thing.kind === kind)))
      await work
        .deleteFrom('thing')
        .where('authority', '=', authority)
        .where('log', '=', log)
        .where('kind', '=', kind)
        .where(
          'id',
          'in',
          some.map(({ id }) => id),
        )
        .execute()
}

async function writeRecusals(work: Work, key: LogKey, { put, remove }: Changes['recusals']): Promise<void> {
  for (const row of remove) await work.deleteFrom('recusal').where(isRow(key, row)).execute()
  for (const some of chunks(put))
    await work
      .insertInto('recusal')
      .values(some.map((row) => ({ ...keyOf(key), ...row })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function writeSeats(work: Work, key: LogKey, { put, remove }: Changes['seats']): Promise<void> {
  for (const row of remove) await work.deleteFrom('seat').where(isRow(key, row)).execute()
  for (const some of chunks(put))
    await work
      .insertInto('seat')
      .values(some.map((row) => ({ ...keyOf(key), ...row })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const keyOf = ({ authority, log }: LogKey) => ({ authority, log })

/** The condition that a row is this one. */
const isRow =
  (key: LogKey, row: Recusal | Seat) =>
  // oxlint-disable-next-line typescript/no-explicit-any -- both tables have these columns; Kysely has no type for that.
  (eb: any) =>
    eb.and({ ...keyOf(key), ...row })

/** Writes what an act changed, in the transaction of the act, in few statements. */
export async function writeChanges(work: Work, key: LogKey, changes: Changes): Promise<void> {
  await removeThings(work, key, changes.things.remove)
  await putThings(work, key, changes.things.put)
  await writeRecusals(work, key, changes.recusals)
  await writeSeats(work, key, changes.seats)
}
