import { addSeconds, type Instant } from '../core/time/instant.ts'
import { settleTaken, type Taken, takeDue } from '../database/outbox.ts'
import type { Database } from '../database/tables.ts'

/** A way out of the house: takes a text, and says whether it arrived. It does not throw for a place that is down. */
export type WayOut = (text: string) => Promise<boolean>

export type OutboxSettings = {
  readonly database: Database
  readonly clock: () => Instant
  /** Another name for each process. */
  readonly holder: string
  /** Where signed checkpoints are kept elsewhere; each of them has to take one before it counts as told. */
  readonly checkpoints: readonly WayOut[]
}

const AT_ONCE = 20
/** Longer than telling it everywhere takes, in seconds. */
const HELD_FOR = 600

async function tell({ kind, payload }: Taken, { checkpoints }: OutboxSettings): Promise<boolean> {
  if (kind !== 'checkpoint') return false
  const { note } = JSON.parse(payload) as { note: string }
  const arrived = await Promise.all(checkpoints.map((way) => way(note)))
  return arrived.every(Boolean)
}

/**
 * 对外发送 Tells outside what is due; answers how much was told. Whoever takes a checkpoint may get it more than once: a process can end after
 * it was told and before that was written down. Where no place is named nothing is taken, and all of it goes out once one is.
 */
export async function tellOutside(settings: OutboxSettings): Promise<number> {
  const { database, clock, holder, checkpoints } = settings
  if (checkpoints.length === 0) return 0
  let told = 0
  for (;;) {
    const now = clock()
    const taken = await takeDue(database, { holder, now, until: addSeconds(now, HELD_FOR) }, AT_ONCE)
    for (const one of taken) {
      const isTold = await tell(one, settings)
      await settleTaken(database, one, { holder, now: clock() }, isTold)
      if (isTold) told += 1
    }
    if (taken.length < AT_ONCE) return told
  }
}
