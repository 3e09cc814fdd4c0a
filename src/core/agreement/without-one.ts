import type { Scored } from './panels.ts'
import { type Place, placesOf, type Standing } from './standings.ts'

/**
 * 去一评审员 What the ranking and the line would be without one assessor: who would come above the line, who would no longer be above it,
 * and who would have no score at all. The number of places stays.
 */
export type WithoutOne = {
  readonly assessor: string
  readonly ranking: readonly Place[]
  readonly enters: readonly string[]
  readonly leaves: readonly string[]
  readonly unscored: readonly string[]
}

/** For each assessor, in order. There is a line only where there are more applications than places. */
export function withoutEach(standings: readonly Standing[], places: number): WithoutOne[] {
  const above = namesAbove(placesOf(standings, places))
  const assessors = new Set(
    standings.flatMap(({ parts }) => parts.flatMap(({ scores }) => scores.map(({ assessor }) => assessor))),
  )
  return [...assessors].sort().map((assessor) => {
    const left = standings.map((standing) => without(standing, assessor))
    const scored = left.filter(({ parts }) => parts.every(({ scores }) => scores.length > 0))
    const kept = new Set(scored.map(({ application }) => application))
    const ranking = placesOf(scored, Math.min(places, scored.length))
    const now = namesAbove(ranking)
    return {
      assessor,
      ranking,
      enters: [...now].filter((application) => !above.has(application)).sort(),
      leaves: [...above].filter((application) => kept.has(application) && !now.has(application)).sort(),
      unscored: left.flatMap(({ application }) => (kept.has(application) ? [] : [application])),
    }
  })
}

const namesAbove = (ranking: readonly Place[]): ReadonlySet<string> =>
  new Set(ranking.filter(({ side }) => side === 'above').map(({ application }) => application))

function without(standing: Standing, assessor: string): Standing {
  const isOthers = (scored: Scored) => scored.assessor !== assessor
  if (standing.parts.every(({ scores }) => scores.every(isOthers))) return standing
  return {
    ...standing,
    parts: standing.parts.map(({ weight, scores }) => ({ weight, scores: scores.filter(isOthers) })),
  }
}
