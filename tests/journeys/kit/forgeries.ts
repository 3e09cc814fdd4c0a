import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import type { Entry } from '../../../src/core/record/entry.ts'
import { changedAt } from './forge.ts'

type Log = readonly Entry[]
type Path = readonly (string | number)[]
type Change = (old: Json) => Json

/** Changes what an act was given and what it recorded, wherever the same value stands. */
export function changeAct(log: Log, is: (entry: Entry) => boolean, path: Path, change: Change): Entry[] {
  const target = log.find(is)
  return log.map((entry) =>
    entry === target
      ? {
          ...entry,
          data: changedAt(entry.data, path, change) as JsonObject,
          act: { ...entry.act, input: changedAt(entry.act.input ?? null, ['input', ...path], change) },
        }
      : entry,
  )
}

/** The n-th entry of a type in a step. */
export const nth = (log: Log, type: string, step: string | undefined, n = 0) => {
  const found = log.filter((entry) => entry.type === type && entry.step === step)[n]
  return (entry: Entry) => entry === found
}

/** Changes data alone. */
export function changeData(
  log: Log,
  type: string,
  step: string | undefined,
  path: Path,
  change: Change,
  n = 0,
): Entry[] {
  const is = nth(log, type, step, n)
  return log.map((entry) =>
    is(entry) ? { ...entry, data: changedAt(entry.data, path, change) as JsonObject } : entry,
  )
}

/** Leaves out the act of the n-th entry of a type in a step. */
export function withoutAct(log: Log, type: string, step: string | undefined, n = 0): Entry[] {
  const no = log.find(nth(log, type, step, n))?.act.no
  return log.filter((entry) => entry.act.no !== no)
}

/** Leaves out one entry and keeps the rest of its act. */
export const withoutEntry = (log: Log, type: string, step: string | undefined, n = 0): Entry[] => {
  const is = nth(log, type, step, n)
  return log.filter((entry) => !is(entry))
}

/** Puts a whole act behind the act of an entry, as the one who forges would have done it. */
export function insertAct(log: Log, after: (entry: Entry) => boolean, made: Partial<Entry>): Entry[] {
  const no = log.find(after)?.act.no ?? 0
  const last = log.findLastIndex((entry) => entry.act.no === no)
  const base = log[last] as Entry
  const { step: _, onBehalfOf: __, checkedBy: ___, ...rest } = base
  const act = { ...(made.act ?? base.act), no: no + 0.5 }
  return [...log.slice(0, last + 1), { ...rest, findings: [], ...made, act }, ...log.slice(last + 1)]
}
