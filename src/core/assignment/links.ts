import { evenLoads } from './even-load.ts'
import type { Prepared } from './prepare.ts'
import { mixedBits, seededBits } from './seeded.ts'
import { type Seating, seating } from './seating.ts'

/** For each panel the assessors who sit there because they join it to its neighbours. */
export type Links = readonly (readonly number[])[]

/**
 * 衔接 Joins neighbouring panels before anything is solved: an assessor sits in a run of panels one after another, and the next one
 * begins where this run ends, so that every two neighbours share one; `overlap` such chains lie over each other, their joints apart.
 * The work grows with panels × assessors, while a model of all shared pairs is beyond a solver at scale.
 *
 * Null where no such chain was found, which does not prove that there is none. `attempt` draws another one.
 */
export function linkNeighbours(prepared: Prepared, attempt: number): Links | null {
  const { settings, panels } = prepared
  const seats = seating(prepared)
  const even = evenLoads(prepared).map(({ to }) => to)
  const draw = seededBits(settings.seed, `links ${attempt}`)
  for (let chain = 0; chain < settings.overlap; chain += 1) {
    let at = 0
    while (at < panels.length - 1) {
      const share = at === 0 ? (chain + 1) / settings.overlap : 1
      const run =
        longestRun(seats, at, even, share, draw) ?? longestRun(seats, at, prepared.maxLoads, 1, draw)
      if (!run) return null
      for (let i = at; i < run.end; i += 1) seats.take(run.who, i)
      at = run.end - 1
    }
  }
  return seats.taken()
}

type Run = { readonly who: number; readonly end: number }

/** The assessor who can sit from a panel on in most of the following ones, within `share` of a load; at least in two. */
function longestRun(
  seats: Seating,
  at: number,
  loads: readonly number[],
  share: number,
  draw: number,
): Run | null {
  let best: (Run & { readonly bits: number }) | null = null
  for (const who of seats.freeAt(at)) {
    let left = Math.max(2, Math.floor((loads[who] ?? 0) * share)) - seats.loadOf(who)
    let end = at
    while (seats.canTake(who, end) && seats.sizeOf(end) <= left) {
      left -= seats.sizeOf(end)
      end += 1
    }
    if (end - at < 2 || (best && end < best.end)) continue
    const bits = mixedBits(draw, mixedBits(at, who))
    if (!best || end > best.end || bits < best.bits) best = { who, end, bits }
  }
  return best
}
