/** Things of which the same is said, put together: what is said, and of which, in the order in which they come. */
export function sameWords<T>(
  items: readonly T[],
  said: (item: T) => string,
  nameOf: (item: T) => string,
): [said: string, names: string[]][] {
  const groups = new Map<string, string[]>()
  for (const item of items) groups.set(said(item), [...(groups.get(said(item)) ?? []), nameOf(item)])
  return [...groups]
}
