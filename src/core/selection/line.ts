import type { Ranked } from './rank.ts'

/** Where a number of places ends in a ranking; `tied` share the rank across which the line would run. */
export type Line = {
  readonly above: readonly Ranked[]
  readonly tied: readonly Ranked[]
  readonly below: readonly Ranked[]
  /** How many of the tied there is still room for. */
  readonly places: number
}

/** Divides a ranking (in order) at a number of places. Equal ranks are never torn apart here. */
export function drawLine(ranked: readonly Ranked[], places: number): Line {
  const last = ranked[places - 1]
  const next = ranked[places]
  if (!last || !next || last.rank !== next.rank) {
    return { above: ranked.slice(0, places), tied: [], below: ranked.slice(places), places: 0 }
  }
  const above = ranked.filter(({ rank }) => rank < last.rank)
  return {
    above,
    tied: ranked.filter(({ rank }) => rank === last.rank),
    below: ranked.filter(({ rank }) => rank > last.rank),
    places: places - above.length,
  }
}
