import type { Json, JsonObject } from '../../src/core/basics/json.ts'
import { foldLog } from '../../src/core/process/fold.ts'
import type { World } from '../../src/core/process/state.ts'
import { hashEntry, type SealedEntry } from '../../src/core/record/chain.ts'
import type { Entry } from '../../src/core/record/entry.ts'
import type { Performance } from '../../src/rehearsal/script.ts'

const CASE = 'application/'

/**
 * A log as `copies` times as many applicants would have left it, each with `sheets` scorecards at most: every application of a rehearsal comes
 * several times, under names of its own. It folds as any log does; playing so many through the rules would take minutes.
 */
export function manyApplications(
  world: World,
  { state, sealed }: Pick<Performance, 'state' | 'sealed'>,
  { copies, sheets }: { readonly copies: number; readonly sheets: number },
): Pick<Performance, 'state' | 'sealed'> {
  const copy = copier(Object.keys(state.view.applications), copies)
  const scored = new Map<string, number>()
  const entries = state.log.flatMap(({ entry }) => {
    if (entry.type === 'ScorecardSubmitted') {
      const count = (scored.get(entry.stream) ?? 0) + 1
      scored.set(entry.stream, count)
      if (count > sheets) return []
    }
    return entry.stream.startsWith(CASE) ? copy.each(entry) : [{ ...entry, data: copy.within(entry.data) }]
  })
  return { sealed, state: foldLog(world, chained(entries.map(ranked))) }
}

/** Numbers and links each stream anew. */
function chained(entries: readonly Entry[]): SealedEntry[] {
  const heads = new Map<string, { version: number; hash: string | null }>()
  return entries.map((one) => {
    const { version, hash: prev } = heads.get(one.stream) ?? { version: 0, hash: null }
    const entry = { ...one, version: version + 1, prev }
    const hash = hashEntry(entry)
    heads.set(entry.stream, { version: entry.version, hash })
    return { entry, hash }
  })
}

/** A ranking that came to have several of each rank has one of each again. */
function ranked(entry: Entry): Entry {
  const { rows } = entry.data
  if (entry.type !== 'RankingDetermined' || !Array.isArray(rows)) return entry
  const inTurn = rows.map((row, index) => ({ ...(row as JsonObject), rank: index + 1 }))
  return { ...entry, data: { ...entry.data, rows: inTurn } }
}

function copier(applications: readonly string[], copies: number) {
  const known = new Set(applications)
  const others = Array.from({ length: copies - 1 }, (_, index) => `-${index + 2}`)
  const renamed = <T>(value: T, application: string, suffix: string): T =>
    JSON.parse(JSON.stringify(value).replaceAll(application, `${application}${suffix}`)) as T
  const severalOf = <T>(value: T, application: string): T[] => [
    value,
    ...others.map((suffix) => renamed(value, application, suffix)),
  ]
  const aboutOf = (value: Json): string | undefined => {
    const named = typeof value === 'string' ? value : (Object(value) as JsonObject)['application']
    return typeof named === 'string' && known.has(named) ? named : undefined
  }
  function several(value: Json): Json {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value))
      return value.flatMap((one: Json) => {
        const about = aboutOf(one)
        return about === undefined ? [several(one)] : severalOf(one, about)
      })
    const fields = Object.entries(value).flatMap(([key, one]): [string, Json][] =>
      known.has(key)
        ? [
            [key, one],
            ...others.map((suffix): [string, Json] => [`${key}${suffix}`, renamed(one, key, suffix)]),
          ]
        : [[key, several(one)]],
    )
    return Object.fromEntries(fields)
  }
  return {
    each: (entry: Entry): readonly Entry[] => severalOf(entry, entry.stream.slice(CASE.length)),
    within: (data: JsonObject): JsonObject => several(data) as JsonObject,
  }
}
