import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import type { Entry } from '../../../src/core/record/entry.ts'
import { changedAt } from './forge.ts'

export type Log = readonly Entry[]
type Path = readonly (string | number)[]
type Change = (old: Json) => Json

/** 伪造 A change that somebody who knows how the log is written would make; null where the log has nothing of the kind. */
export type Forgery = (log: Log) => Entry[] | null
export type Plans = Readonly<Record<string, Forgery>>

/** Which entry a forgery is about: the n-th of a type, from the end where n is negative. */
export type Target = {
  readonly type: string
  readonly n?: number
  readonly where?: (entry: Entry, log: Log) => boolean
}

export const find = (log: Log, { type, n = 0, where = () => true }: Target): Entry | undefined =>
  log.filter((entry) => entry.type === type && where(entry, log)).at(n)

const about = (target: Target, forge: (found: Entry, log: Log) => Entry[] | null): Forgery => {
  return (log) => {
    const found = find(log, target)
    return found ? forge(found, log) : null
  }
}

/** Puts another entry in the place of one. */
export const replaced = (log: Log, old: Entry, made: Entry): Entry[] =>
  log.map((entry) => (entry === old ? made : entry))

/** The path may depend on what stands in the entry. */
type PathOf = Path | ((data: JsonObject, log: Log) => Path)
const pathIn = (path: PathOf, entry: Entry, log: Log): Path =>
  typeof path === 'function' ? path(entry.data, log) : path

/** Changes data alone. */
export const data = (target: Target, path: PathOf, change: Change): Forgery =>
  about(target, (found, log) =>
    replaced(log, found, {
      ...found,
      data: changedAt(found.data, pathIn(path, found, log), change) as JsonObject,
    }),
  )

/** Changes what an act was given and what it recorded, wherever the same value stands. */
export const act = (target: Target, path: PathOf, change: Change): Forgery =>
  about(target, (found, log) => {
    const at = pathIn(path, found, log)
    const input = changedAt(found.act.input ?? null, ['input', ...at], change)
    const changed = changedAt(found.data, at, change) as JsonObject
    return replaced(log, found, { ...found, data: changed, act: { ...found.act, input } })
  })

/** Changes what an act was given alone. */
export const input = (target: Target, path: Path, change: Change): Forgery =>
  about(target, (found, log) => {
    const given = changedAt(found.act.input ?? null, ['input', ...path], change)
    return replaced(log, found, { ...found, act: { ...found.act, input: given } })
  })

/** Leaves out the whole act of an entry. */
export const noAct = (target: Target): Forgery =>
  about(target, ({ act: { no } }, log) => log.filter((entry) => entry.act.no !== no))

/** Leaves out one entry and keeps the rest of its act. */
export const noEntry = (target: Target): Forgery =>
  about(target, (found, log) => log.filter((entry) => entry !== found))

/** Leaves fields out of what an act was given and of what it recorded. */
export const noFields = (target: Target, ...fields: readonly string[]): Forgery =>
  about(target, (found, log) => {
    const given = (found.act.input as { step: string; input: JsonObject } | undefined)?.input ?? {}
    const without = (object: JsonObject): JsonObject =>
      Object.fromEntries(Object.entries(object).filter(([key]) => !fields.includes(key)))
    const step = (found.act.input as { step: string } | undefined)?.step ?? ''
    const act = { ...found.act, input: { step, input: without(given) } }
    return replaced(log, found, { ...found, data: without(found.data), act })
  })

/** Changes an entry beside its data. */
export const rest = (target: Target, change: (entry: Entry) => Partial<Entry>): Forgery =>
  about(target, (found, log) => replaced(log, found, { ...found, ...change(found) }))

/** Exchanges a value between two entries. */
export const exchanged = (one: Target, other: Target, path: Path, alsoInput = false): Forgery =>
  about(one, (a, log) => {
    const b = find(log, other)
    if (!b || a === b) return null
    const at = (entry: Entry) =>
      path.reduce<Json>((value, key) => (value as JsonObject)[key] ?? null, entry.data)
    const put = (entry: Entry, value: Json): Entry => {
      const input = alsoInput
        ? { input: changedAt(entry.act.input ?? null, ['input', ...path], () => value) }
        : {}
      return {
        ...entry,
        data: changedAt(entry.data, path, () => value) as JsonObject,
        act: { ...entry.act, ...input },
      }
    }
    return replaced(replaced(log, a, put(a, at(b))), b, put(b, at(a)))
  })

/** Puts a whole act behind the act of an entry, as the one who forges would have done it. */
export const inserted = (after: Target, made: (base: Entry) => Partial<Entry>): Forgery =>
  about(after, ({ act: { no } }, log) => {
    const last = log.findLastIndex((entry) => entry.act.no === no)
    const base = log[last] as Entry
    const { step: _, onBehalfOf: __, checkedBy: ___, ...plain } = base
    const own = made(base)
    const act = { ...(own.act ?? base.act), no: no + 0.5 }
    return [...log.slice(0, last + 1), { ...plain, findings: [], ...own, act }, ...log.slice(last + 1)]
  })

/** The first of several forgeries that the log has a target for. */
export const either =
  (...forgeries: readonly Forgery[]): Forgery =>
  (log) => {
    for (const forge of forgeries) {
      const forged = forge(log)
      if (forged) return forged
    }
    return null
  }

export const to = (value: Json) => () => value
export const plus =
  (n: number): Change =>
  (old) =>
    typeof old === 'number' ? old + n : old
