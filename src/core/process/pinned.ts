import type { Json, JsonObject } from '../basics/json.ts'
import { readEdition } from '../regulation/edition.ts'
import { type Standard, standard } from '../scoring/standard.ts'
import { calendar } from '../time/calendar.ts'
import { assembleWorld } from './assemble.ts'
import type { StageKind } from './stage.ts'
import type { World } from './state.ts'

const STANDARD = 'standard-'

/** Name → SHA-256 of each text that the opening entry of a log pins. */
export function pinsOf(opening: JsonObject): Readonly<Record<string, string>> {
  const blobs = ((opening['pins'] as JsonObject | undefined)?.['blobs'] ?? {}) as JsonObject
  return Object.fromEntries(
    Object.entries(blobs).flatMap(([name, hash]) => (typeof hash === 'string' ? [[name, hash]] : [])),
  )
}

/** What a log runs on, from its pinned texts by name; null where one is missing or is no such text. */
export function worldOfPinned(
  texts: Readonly<Record<string, string>>,
  kinds: Readonly<Record<string, StageKind>>,
): World | null {
  const read = (name: string): Json => JSON.parse(texts[name] ?? 'null') as Json
  const edition = readEdition(read('edition'))
  const days = calendar.safeParse(read('calendar'))
  const standards: Record<string, Standard> = {}
  for (const name of Object.keys(texts)) {
    if (!name.startsWith(STANDARD)) continue
    const one = standard.safeParse(read(name))
    if (!one.success) return null
    standards[name.slice(STANDARD.length)] = one.data
  }
  if (!edition.ok || !days.success) return null
  return assembleWorld({ edition: edition.value, standards, calendar: days.data, kinds })
}
