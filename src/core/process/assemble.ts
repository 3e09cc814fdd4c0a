import type { JsonObject } from '../basics/json.ts'
import { canonicalText } from '../record/canonical.ts'
import { hashText } from '../record/hash.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Standard } from '../scoring/standard.ts'
import type { Calendar } from '../time/calendar.ts'
import type { StageKind } from './stage.ts'
import type { World } from './state.ts'

/** The canonical text of what a cycle runs on; a cycle pins its hash and keeps the text beside its log. */
export const pinnedText = (value: unknown): string => canonicalText(value)

/** The texts that a world pins, by name. */
export const blobsOf = (
  world: Pick<World, 'edition' | 'standards' | 'calendar'>,
): Readonly<Record<string, string>> => ({
  edition: pinnedText(world.edition),
  calendar: pinnedText(world.calendar),
  ...Object.fromEntries(
    Object.entries(world.standards).map(([code, standard]) => [`standard-${code}`, pinnedText(standard)]),
  ),
})

/** A value as its pinned text has it, so that what runs is exactly what can be read back. */
const asPinned = <T>(value: T): T => JSON.parse(pinnedText(value)) as T

/** 汇集 Puts together what a cycle runs on, with the hashes and versions that it pins when it opens. */
export function assembleWorld(given: {
  readonly edition: Edition
  readonly standards: Readonly<Record<string, Standard>>
  readonly calendar: Calendar
  readonly kinds: Readonly<Record<string, StageKind>>
}): World {
  const { kinds } = given
  const parts = {
    edition: asPinned(given.edition),
    standards: asPinned(given.standards),
    calendar: asPinned(given.calendar),
  }
  const blobs = Object.fromEntries(
    Object.entries(blobsOf(parts)).map(([name, text]) => [name, hashText(text)]),
  )
  const used = [...new Set(parts.edition.steps.map((step) => step.kind))].toSorted()
  const stages = Object.fromEntries(used.map((kind) => [kind, kinds[kind]?.version ?? 0]))
  const pins: JsonObject = { blobs, stages }
  return { ...parts, kinds, pins }
}
