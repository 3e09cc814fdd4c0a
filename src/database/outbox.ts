import { addSeconds, type Instant } from '../core/time/instant.ts'
import type { Database } from './tables.ts'

/** 待发 Something that is to be told outside, taken by one process for a time. */
export type Taken = {
  readonly authority: string
  readonly id: string
  readonly kind: string
  readonly payload: string
  readonly attempts: number
}

export type Taking = { readonly holder: string; readonly now: Instant; readonly until: Instant }

/** After the nth vain attempt the next one waits: ten seconds at first, then twice as long each time, an hour at most. */
export const waitAfterAttempt = (attempts: number): number =>
  Math.min(3600, 10 * 2 ** Math.min(attempts - 1, 20))

/**
 * Takes what is due and nobody else is about to tell, the oldest first, at most so many. Each is taken by an update that finds it as it was
 * read, so that of two processes one has it; what a process took and never finished is due again when its time is over.
 */
export async function takeDue(
  database: Database,
  { holder, now, until }: Taking,
  most: number,
): Promise<readonly Taken[]> {
  const due = await database
    .selectFrom('outbox')
    .select(['authority', 'id', 'attempts'])
    .where('done_at', 'is', null)
    .where('due_at', '<=', now)
    .where((eb) => eb.or([eb('taken_until', 'is', null), eb('taken_until', '<=', now)]))
    .orderBy('created_at')
    .orderBy('authority')
    .orderBy('id')
    .limit(most)
    .execute()
  const taken: Taken[] = []
  for (const { authority, id, attempts } of due) {
    const row = await database
      .updateTable('outbox')
      .set({ taken_by: holder, taken_until: until, attempts: attempts + 1 })
      .where('authority', '=', authority)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('done_at', 'is', null)
      .returning(['authority', 'id', 'kind', 'payload', 'attempts'])
      .executeTakeFirst()
    if (row) taken.push(row)
  }
  return taken
}

/** It was told, or it was not and is due again after a while. Nothing changes where another process has taken it since. */
export async function settleTaken(
  database: Database,
  { authority, id, attempts }: Taken,
  { holder, now }: Pick<Taking, 'holder' | 'now'>,
  isTold: boolean,
): Promise<void> {
  const due_at = addSeconds(now, waitAfterAttempt(attempts))
  await database
    .updateTable('outbox')
    .set({ taken_by: null, taken_until: null, ...(isTold ? { done_at: now } : { due_at }) })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('taken_by', '=', holder)
    .where('attempts', '=', attempts)
    .execute()
}
