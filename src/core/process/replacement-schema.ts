import { z } from 'zod'
import type { Json, JsonObject } from '../basics/json.ts'
import { freeText, type Places, sealedAs } from '../record/sealing/marks.ts'
import { commitmentsIn, isReference, referenceTo } from '../record/sealing/reference.ts'
import { EACH } from '../record/sealing/walk.ts'
import type { Command } from './command.ts'
import { placeOf } from './fold.ts'
import type { CycleState } from './state.ts'

/** Where references stand in what was recorded, with every item of a list alike. */
function referencePlaces(value: Json, at: readonly string[] = []): string[] {
  if (typeof value === 'string') return isReference(value) ? [at.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    referencePlaces(inner, [...at, Array.isArray(value) ? EACH : key]),
  )
}

/**
 * The shape of a correction, with what is sealed in its replacement: what the act that was recorded seals, and whatever is sealed in the
 * entry. `known` are the references that the replacement may keep. Null where it is no correction of an entry that there is.
 */
export function replacementSchema(
  state: CycleState,
  { input }: Command,
  shapeOf: (step: string, act: string) => z.ZodType | undefined,
): { readonly schema: z.ZodType; readonly known: readonly string[] } | null {
  const { stream, version } = input as { readonly stream?: string; readonly version?: number }
  const target = state.log.find(({ entry }) => entry.stream === stream && entry.version === version)?.entry
  if (target?.step === undefined) return null
  const now = state.corrections[placeOf(target.stream, target.version)] ?? target.data
  const places: Places = Object.fromEntries(
    [now, target.data].flatMap((data) => referencePlaces(data)).map((place) => [place, 'freeText']),
  )
  const own = shapeOf(target.step, target.act.name) ?? z.unknown()
  const replacement = sealedAs(
    z.custom<JsonObject>(),
    () => own,
    () => places,
  )
  return {
    schema: z.strictObject({ stream: z.string(), version: z.int(), replacement, reason: freeText() }),
    known: [now, target.data].flatMap(commitmentsIn).map(referenceTo),
  }
}
