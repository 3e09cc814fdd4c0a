import type { Edition } from '../regulation/edition.ts'
import type { Answer, OpenPoint } from '../regulation/schema/open-points.ts'

const isReference = (value: object): value is { decide: string } =>
  Object.keys(value).length === 1 && typeof (value as { decide?: unknown }).decide === 'string'

/** The ids of the open points that a step's settings refer to. */
export function pointsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && isReference(value)) return [value.decide]
  return Object.values(value).flatMap(pointsIn)
}

export const findOpenPoint = (edition: Edition, id: string): OpenPoint | undefined =>
  edition.openPoints.find((point) => point.id === id)

/** The answers that hold now: what was decided, else the default. Points with neither are absent. */
export const answersOf = (
  edition: Edition,
  decided: Readonly<Record<string, { readonly value: Answer }>>,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    edition.openPoints.flatMap(({ id, default: fallback }) => {
      const answer = decided[id]?.value ?? fallback
      return answer === undefined ? [] : [[id, answer] as const]
    }),
  )
