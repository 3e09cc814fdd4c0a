import { err, ok, type Result } from '../core/basics/result.ts'
import { foldLog } from '../core/process/fold.ts'
import type { StageKind } from '../core/process/stage.ts'
import type { LogKey } from '../core/store/log-store.ts'
import { type Frame, projectAll } from '../core/visibility/projection/index.ts'
import type { Made } from './rebuild-projections.ts'
import type { Database } from './tables.ts'
import { entriesIn, type PinFault, readWholeLog, worldPinned } from './whole-log.ts'

/** All that can be seen of a log, made from its record. Read it in a snapshot. */
export async function makeProjection(
  database: Database,
  key: LogKey,
  { kinds, sortKey }: { readonly kinds: Readonly<Record<string, StageKind>> } & Pick<Frame, 'sortKey'>,
): Promise<Result<Made, readonly PinFault[]>> {
  const whole = await readWholeLog(database, key)
  const world = await worldPinned(database, whole, kinds)
  if (!world.ok) return err(world.error)
  const state = foldLog(world.value, entriesIn(whole))
  const projection = projectAll({ world: world.value, sortKey }, state)
  return ok({ position: whole.rows.length, projection })
}
