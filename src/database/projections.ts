import { canonicalJson } from '../core/record/canonical.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Changes } from '../core/visibility/projection/index.ts'
import type { Recusal, Seat, Thing } from '../core/visibility/thing.ts'
import type { CaseTables } from './tables/case-tables.ts'
import { insertRows } from './statement.ts'
import type { Work } from './tables.ts'

/** As many rows in one statement as SQLite has parameters for, by a wide margin. */
const CHUNK = 500

export function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += CHUNK) yield all.slice(from, from + CHUNK)
}

/** A thing as a row of its log. */
export function thingRow({ authority, log }: LogKey, thing: Thing): CaseTables['thing'] {
  const { publicFrom, sortName, data, ...rest } = thing
  const text = canonicalJson(data)
  if (!text.ok) throw new Error(`what is shown of ${thing.kind} ${thing.id} is no JSON: ${text.error.path}`)
  return { authority, log, ...rest, public_from: publicFrom, sort_name: sortName, data: text.value }
}

const THING = ['authority', 'log', 'kind', 'id'] as const
const THING_SAYS = [
  'step',
  'owner',
  'person',
  'area',
  'panel',
  'state',
  'public_from',
  'place',
  'sort_name',
] as const

const putThings = insertRows('thing', [...THING, ...THING_SAYS, 'data', 'version'], { orReplace: THING })

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
  await putThings(
    work,
    changes.things.put.map((thing) => thingRow(key, thing)),
  )
  await writeRecusals(work, key, changes.recusals)
  await writeSeats(work, key, changes.seats)
}
