import type { Instant } from '../core/time/instant.ts'
import { hasChanged, statement } from './statement.ts'
import type { Database, Work } from './tables.ts'

/** 租约 What only one process does at a time, and until when this one does it unless it asks again. */
export type Lease = {
  readonly authority: string
  readonly name: string
  /** Another name for each process. */
  readonly holder: string
  readonly until: Instant
}

type Row = { authority: string; name: string; holder: string; until: string; now: string }

const claim = statement<Row>((database, { authority, name, holder, until, now }) =>
  database
    .insertInto('lease')
    .values({ authority, name, holder, until_at: until })
    .onConflict((conflict) =>
      conflict
        .columns(['authority', 'name'])
        .doUpdateSet((row) => ({
          holder: row.ref('excluded.holder'),
          until_at: row.ref('excluded.until_at'),
        }))
        .where((row) => row.or([row('lease.until_at', '<=', now), row('lease.holder', '=', holder)])),
    ),
)

const prolong = statement<Row>((database, { authority, name, holder, until, now }) =>
  database
    .updateTable('lease')
    .set({ until_at: until })
    .where('authority', '=', authority)
    .where('name', '=', name)
    .where('holder', '=', holder)
    .where('until_at', '>', now),
)

/** Takes a lease that nobody has, that has run out, or that is one's own. Answers whether it is ours now. */
export const take = async (database: Database, lease: Lease, now: Instant): Promise<boolean> =>
  hasChanged(await claim(database, { ...lease, now }))

/**
 * Holds on to a lease inside the transaction that it is for: no other process can take it before that transaction ends. False where it was
 * lost, and then nothing may be done on its strength.
 */
export const hold = async (work: Work, lease: Lease, now: Instant): Promise<boolean> =>
  hasChanged(await prolong(work, { ...lease, now }))

/** Gives a lease back before its time. */
export const giveBack = async (database: Database, lease: Lease, now: Instant): Promise<boolean> =>
  hasChanged(await prolong(database, { ...lease, until: now, now }))
