import { isObject, type Json } from '../basics/json.ts'

/** The first place in which two values differ: keys from the top, what was recorded and what was computed (null where absent). */
export type Difference = {
  readonly path: readonly (string | number)[]
  readonly recorded: Json
  readonly computed: Json
}

/** Compares two values of the record; null means that they are the same. Keys are looked at in their order in `recorded`. */
export function firstDifference(
  recorded: Json | undefined,
  computed: Json | undefined,
  path: readonly (string | number)[] = [],
): Difference | null {
  if (recorded === computed) return null
  if (Array.isArray(recorded) && Array.isArray(computed)) {
    for (let i = 0; i < Math.max(recorded.length, computed.length); i++) {
      const found = firstDifference(recorded[i], computed[i], [...path, i])
      if (found) return found
    }
    return null
  }
  if (isObject(recorded) && isObject(computed)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(computed)])) {
      const found = firstDifference(recorded[key], computed[key], [...path, key])
      if (found) return found
    }
    return null
  }
  return { path, recorded: recorded ?? null, computed: computed ?? null }
}
