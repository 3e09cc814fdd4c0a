import { entriesOf, type SharedMap, valueAt } from '../../basics/shared-map.ts'
import type { Recusal, Seat, Thing } from '../thing.ts'
import type { Projection } from './projection.ts'

/** 变动 The rows that an act puts, new or changed, and those that it removes. */
export type Changes = {
  readonly things: { readonly put: readonly Thing[]; readonly remove: readonly Thing[] }
  readonly recusals: { readonly put: readonly Recusal[]; readonly remove: readonly Recusal[] }
  readonly seats: { readonly put: readonly Seat[]; readonly remove: readonly Seat[] }
}

/** The keys under which two maps differ; whatever they share is not gone through. */
function* differing<V>(a: SharedMap<V>, b: SharedMap<V>): Generator<string> {
  if (a === b) return
  if (a !== null && b !== null && 'slots' in a && 'slots' in b) {
    for (const [slot, one] of a.slots.entries()) yield* differing(one, b.slots[slot] ?? null)
    return
  }
  const keys = new Set([...entriesOf(a), ...entriesOf(b)].map(([key]) => key))
  yield* keys
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined

const isChanged = <V>(a: V, b: V): boolean => a !== b && JSON.stringify(a) !== JSON.stringify(b)

function between<V>(before: SharedMap<V>, after: SharedMap<V>) {
  const keys = [...differing(before, after)].filter((key) =>
    isChanged(valueAt(before, key), valueAt(after, key)),
  )
  return {
    put: keys.map((key) => valueAt(after, key)).filter(isPresent),
    remove: keys.filter((key) => valueAt(after, key) === undefined).map((key) => valueAt(before, key)),
  }
}

const wordOf = (row: Recusal | Seat): string => JSON.stringify(row)

function rows<R extends Recusal | Seat>(before: readonly R[], after: readonly R[]) {
  const [had, has] = [new Set(before.map(wordOf)), new Set(after.map(wordOf))]
  return {
    put: after.filter((row) => !had.has(wordOf(row))),
    remove: before.filter((row) => !has.has(wordOf(row))),
  }
}

/** What has to be written so that rows of the one projection become those of the other. */
export function changesBetween(before: Projection, after: Projection): Changes {
  const things = between(before.things, after.things)
  const panels = [...differing(before.seats, after.seats)]
  const seatsOf = ({ seats }: Projection) => panels.flatMap((panel) => valueAt(seats, panel) ?? [])
  return {
    things: { put: things.put, remove: things.remove.filter(isPresent) },
    recusals:
      before.recusals === after.recusals ? { put: [], remove: [] } : rows(before.recusals, after.recusals),
    seats: rows(seatsOf(before), seatsOf(after)),
  }
}
