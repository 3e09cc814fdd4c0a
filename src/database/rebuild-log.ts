import { err, ok, type Result } from '../core/basics/result.ts'
import type { StageKind } from '../core/process/stage.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Frame } from '../core/visibility/projection/index.ts'
import { compareProjections } from './compare-projections.ts'
import type { Connection } from './connection.ts'
import { makeProjection } from './make-projection.ts'
import { rebuildProjections } from './rebuild-projections.ts'

/** `unreadable`: the record cannot be folded; `busy`: acts came in faster than rows could be made. The rows are as they were. */
export type NotRebuilt = 'unreadable' | 'busy'

/** Makes the rows of one log anew from its record and puts them in the place of the old ones. Answers how many of those differed. */
export async function rebuildLog(
  connection: Connection,
  { authority, log }: LogKey,
  make: { readonly kinds: Readonly<Record<string, StageKind>> } & Pick<Frame, 'sortKey'>,
): Promise<Result<number, NotRebuilt>> {
  const key = { authority, log }
  let differed = 0
  class Unreadable extends Error {}
  try {
    const isDone = await rebuildProjections(connection, key, () =>
      connection.snapshot(async (database) => {
        const made = await makeProjection(database, key, make)
        if (!made.ok) throw new Unreadable()
        const { thing, recusal, seat } = await compareProjections(database, key, made.value.projection)
        differed = thing + recusal + seat
        return made.value
      }),
    )
    return isDone ? ok(differed) : err('busy')
  } catch (error) {
    if (error instanceof Unreadable) return err('unreadable')
    throw error
  }
}
