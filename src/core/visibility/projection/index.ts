import { placeOf } from '../../process/fold.ts'
import type { CycleState } from '../../process/state.ts'
import type { SealedEntry } from '../../record/chain.ts'
import type { Entry } from '../../record/entry.ts'
import { type Changes, changesBetween } from './changes.ts'
import { emptyProjection, type Projection } from './projection.ts'
import { type Frame, take } from './take.ts'

export type { Changes } from './changes.ts'
export { changesBetween } from './changes.ts'
export { emptyProjection, type Projection } from './projection.ts'
export type { Frame } from './take.ts'

type Mended = Pick<CycleState, 'corrections' | 'annulled'>

/** Entries that change how earlier ones are read. */
const MENDS = ['EntryCorrected', 'EntryAnnulled']

function takeRead(frame: Frame, mended: Mended, before: Projection, { entry }: SealedEntry): Projection {
  const place = placeOf(entry.stream, entry.version)
  if (mended.annulled.includes(place)) return before
  const data = mended.corrections[place]
  const read: Entry = data === undefined ? entry : { ...entry, data }
  return take(frame, before, read)
}

/** 重建 All that can be seen of a log, from its beginning. */
export const projectAll = (frame: Frame, state: CycleState): Projection =>
  state.log.reduce((projection, sealed) => takeRead(frame, state, projection, sealed), emptyProjection)

/**
 * What can be seen after an act, and the rows that it changes: only what the act touches, unless it corrects or annuls what lies further
 * back. `state` is the state after the act, `entries` those that the act appended.
 */
export function projectAct(
  frame: Frame,
  before: Projection,
  state: CycleState,
  entries: readonly SealedEntry[],
): { readonly projection: Projection; readonly changes: Changes } {
  const isMend = entries.some(({ entry }) => MENDS.includes(entry.type))
  const projection = isMend
    ? projectAll(frame, state)
    : entries.reduce((next, sealed) => takeRead(frame, state, next, sealed), before)
  return { projection, changes: changesBetween(before, projection) }
}
