import type { JsonObject } from '../basics/json.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { ProcessEntries } from './entries.ts'
import type { CycleState } from './state.ts'

/** Where an entry stands, as corrections and annulments name it. */
export const placeOf = (stream: string, version: number) => `${stream}@${version}`

/** What corrections put in place of recorded data, by the place of what they correct; the latest holds. */
export const correctionsIn = (log: readonly SealedEntry[]): CycleState['corrections'] =>
  Object.fromEntries(
    log.flatMap(({ entry }): [string, JsonObject][] => {
      if (entry.type !== 'EntryCorrected') return []
      const { stream, version, replacement } = entry.data as {
        stream: string
        version: number
        replacement: JsonObject
      }
      return [[placeOf(stream, version), replacement]]
    }),
  )

/** The places of the entries that count for nothing any more. */
export const annulledIn = (log: readonly SealedEntry[]): CycleState['annulled'] =>
  log.flatMap(({ entry }) => {
    if (entry.type !== 'EntryAnnulled') return []
    const { stream, version, beside } = entry.data as ProcessEntries['EntryAnnulled']
    return [version, ...beside.map((each) => each.version)].map((each) => placeOf(stream, each))
  })

/** What was entered is read otherwise from then on: the log is folded anew. */
export const MENDS = ['EntryCorrected', 'EntryAnnulled']
