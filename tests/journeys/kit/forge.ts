import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import { formatLog, hashEntry, type SealedEntry } from '../../../src/core/record/chain.ts'
import type { Entry } from '../../../src/core/record/entry.ts'

/** Numbers every stream anew and makes every link and hash fit, as a forger would who knows how the log is written. */
export function rehash(entries: readonly Entry[]): Entry[] {
  const heads = new Map<string, { version: number; hash: string }>()
  return entries.map((entry) => {
    const head = heads.get(entry.stream)
    const sealed = { ...entry, version: (head?.version ?? 0) + 1, prev: head?.hash ?? null }
    heads.set(entry.stream, { version: sealed.version, hash: hashEntry(sealed) })
    return sealed
  })
}

/** Numbers the acts anew as well, without gaps. */
export function renumber(entries: readonly Entry[]): Entry[] {
  let no = 0
  let last: number | null = null
  return entries.map((entry) => {
    if (entry.act.no !== last) no += 1
    last = entry.act.no
    return { ...entry, act: { ...entry.act, no } }
  })
}

export const entriesOf = (log: readonly SealedEntry[]): Entry[] => log.map(({ entry }) => entry)
export const forgedText = (entries: readonly Entry[]): string => formatLog(rehash(renumber(entries)))

/** The value at a path, changed; the rest is shared. */
export function changedAt(
  value: Json,
  path: readonly (string | number)[],
  change: (old: Json) => Json,
): Json {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item: Json, i) => (i === Number(key) ? changedAt(item, rest, change) : item))
  const object = value as JsonObject
  return { ...object, [key]: changedAt(object[key] ?? null, rest, change) }
}

/** Changes the n-th entry of a type, in its data and where the same value stands in the input of its act. */
export function changeEntry(
  entries: readonly Entry[],
  type: string,
  n: number,
  path: readonly (string | number)[],
  change: (old: Json) => Json,
  alsoInput = false,
): Entry[] {
  let seen = -1
  return entries.map((entry) => {
    if (entry.type !== type) return entry
    seen += 1
    if (seen !== n) return entry
    const data = changedAt(entry.data, path, change) as JsonObject
    const { input } = entry.act
    const act =
      alsoInput && input !== undefined
        ? { ...entry.act, input: changedAt(input, ['input', ...path], change) }
        : entry.act
    return { ...entry, data, act }
  })
}

/** Leaves out the whole act that the n-th entry of a type belongs to. */
export function dropAct(entries: readonly Entry[], type: string, n: number): Entry[] {
  const no = entries.filter((entry) => entry.type === type)[n]?.act.no
  return entries.filter((entry) => entry.act.no !== no)
}

/** Exchanges two neighbouring acts, keeping for each place its number and times. */
export function swapActs(entries: readonly Entry[], no: number): Entry[] {
  const first = entries.filter((entry) => entry.act.no === no)
  const second = entries.filter((entry) => entry.act.no === no + 1)
  const inPlaceOf = (moved: readonly Entry[], place: readonly Entry[]) =>
    moved.map((entry) => ({
      ...entry,
      act: { ...entry.act, no: place[0]?.act.no ?? 0 },
      recordedAt: place[0]?.recordedAt ?? '',
      occurredOn: place[0]?.occurredOn ?? '',
    }))
  const rest = (test: (n: number) => boolean) => entries.filter((entry) => test(entry.act.no))
  return [
    ...rest((n) => n < no),
    ...inPlaceOf(second, first),
    ...inPlaceOf(first, second),
    ...rest((n) => n > no + 1),
  ]
}
