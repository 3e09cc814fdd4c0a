/**
 * 共享映射 A map from texts that never changes: `withKey` answers another, which shares with it all but the few nodes on the way to the
 * key. So each of many states can keep its own map, and making the next one does not take longer as the map grows.
 */
export type SharedMap<V> = Node<V> | null

type Leaf<V> = { readonly key: string; readonly value: V }
type Branch<V> = { readonly slots: readonly SharedMap<V>[] }
type Node<V> = Leaf<V> | Branch<V>

const BITS = 4
const SLOTS = 2 ** BITS
/** So many levels one hash serves; keys that it cannot tell apart are told apart by another. */
const LEVELS = 32 / BITS

export const emptyMap: SharedMap<never> = null

export function valueAt<V>(map: SharedMap<V>, key: string, depth = 0): V | undefined {
  if (map === null) return undefined
  if ('slots' in map) return valueAt(map.slots[slotOf(key, depth)] ?? null, key, depth + 1)
  return map.key === key ? map.value : undefined
}

export function withKey<V>(map: SharedMap<V>, key: string, value: V, depth = 0): SharedMap<V> {
  if (map === null || ('key' in map && map.key === key)) return { key, value }
  const slots = 'slots' in map ? map.slots : split(map, depth)
  const slot = slotOf(key, depth)
  return { slots: slots.with(slot, withKey(slots[slot] ?? null, key, value, depth + 1)) }
}

/** Another map without the key. */
export function withoutKey<V>(map: SharedMap<V>, key: string, depth = 0): SharedMap<V> {
  if (map === null) return null
  if (!('slots' in map)) return map.key === key ? null : map
  const slot = slotOf(key, depth)
  const before = map.slots[slot] ?? null
  const after = withoutKey(before, key, depth + 1)
  return after === before ? map : { slots: map.slots.with(slot, after) }
}

/** Every key with its value, in no order that means anything. */
export function* entriesOf<V>(map: SharedMap<V>): Generator<readonly [string, V]> {
  if (map === null) return
  if ('slots' in map) for (const slot of map.slots) yield* entriesOf(slot)
  else yield [map.key, map.value]
}

const split = <V>(leaf: Leaf<V>, depth: number): readonly SharedMap<V>[] =>
  Array.from({ length: SLOTS }, (_, slot) => (slot === slotOf(leaf.key, depth) ? leaf : null))

const slotOf = (key: string, depth: number): number =>
  (hashOf(key, Math.floor(depth / LEVELS)) >>> (BITS * (depth % LEVELS))) & (SLOTS - 1)

/** FNV-1a over the code units, from another start in each round. */
function hashOf(key: string, round: number): number {
  let hash = 0x811c9dc5 ^ round
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash
}
