import { emptyMap, type SharedMap, valueAt, withKey, withoutKey } from '../../basics/shared-map.ts'
import type { Recusal, Seat, Thing, ThingKind } from '../thing.ts'

/**
 * 投影 All that can be seen of one log, folded from its entries beside the state. It never changes: an act makes the next one, which shares
 * with it whatever the act did not touch.
 */
export type Projection = {
  readonly things: SharedMap<Thing>
  /** application → the keys of the things that belong to it. */
  readonly owned: SharedMap<readonly string[]>
  /** Lists that are determined whole → the keys of the things on them. */
  readonly lists: SharedMap<readonly string[]>
  /** step/panel → who sits there. */
  readonly seats: SharedMap<readonly Seat[]>
  /** step/application → the panel that has it there. */
  readonly panels: SharedMap<string>
  readonly recusals: readonly Recusal[]
  /** step → its round. */
  readonly rounds: Readonly<Record<string, number>>
  /** What stages that tell more than their entries know, by step. */
  readonly own: Readonly<Record<string, unknown>>
}

export const emptyProjection: Projection = {
  things: emptyMap,
  owned: emptyMap,
  lists: emptyMap,
  seats: emptyMap,
  panels: emptyMap,
  recusals: [],
  rounds: {},
  own: {},
}

export const thingKey = (kind: ThingKind, id: string): string => `${kind} ${id}`

export function withThing(projection: Projection, thing: Thing): Projection {
  const key = thingKey(thing.kind, thing.id)
  const isNew = valueAt(projection.things, key) === undefined
  const things = withKey(projection.things, key, thing)
  if (!isNew || thing.owner === '') return { ...projection, things }
  const keys = [...(valueAt(projection.owned, thing.owner) ?? []), key]
  return { ...projection, things, owned: withKey(projection.owned, thing.owner, keys) }
}

export function withoutThing(projection: Projection, key: string): Projection {
  const thing = valueAt(projection.things, key)
  if (thing === undefined) return projection
  const things = withoutKey(projection.things, key)
  if (thing.owner === '') return { ...projection, things }
  const keys = (valueAt(projection.owned, thing.owner) ?? []).filter((each) => each !== key)
  return { ...projection, things, owned: withKey(projection.owned, thing.owner, keys) }
}

/** Changes some things that are there; those that are not stay away. */
export const changing = (
  projection: Projection,
  keys: readonly string[],
  change: (thing: Thing) => Thing,
): Projection =>
  keys.reduce((next, key) => {
    const thing = valueAt(next.things, key)
    if (thing === undefined) return next
    const changed = change(thing)
    return changed === thing ? next : withThing(next, changed)
  }, projection)
