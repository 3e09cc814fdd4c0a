/** By code units, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const inOrderOf =
  <T>(key: (of: T) => string) =>
  (a: T, b: T): number =>
    byText(key(a), key(b))

/** The values under each key, in the order in which they stand; keys in the order in which they come up. */
export function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    const own = groups.get(key)
    if (own) own.push(each)
    else groups.set(key, [each])
  }
  return groups
}
