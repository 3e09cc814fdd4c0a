import type { AwardToFill } from './candidate-list.ts'
import type { Ranked } from './rank.ts'
import { fullFor, type Room, seatIn } from './room.ts'

/** 竞争者 Somebody ranked, with the one cell of the tier that it may hold. */
export type Seeker = Ranked & { readonly cell: AwardToFill }

/** 争额 Equals who contest the same seats, and how many of them can sit at most. */
export type Contest = { readonly seekers: readonly Seeker[]; readonly places: number }

/** What the room has for equals: who sits whatever becomes of the others, who finds every seat taken, and who contests what is left. */
export type Contention = {
  readonly sure: readonly Seeker[]
  readonly out: readonly Seeker[]
  readonly contests: readonly Contest[]
}

/** Equals of one cell. They are alike here: what can sit together is a matter of how many of each cell. */
type Cell = { readonly award: AwardToFill; readonly seekers: readonly Seeker[] }
type Counts = readonly number[]

/** Every combination of the equals is tried: overlapping limits have no simpler rule. */
export function contend(equals: readonly Seeker[], room: Room): Contention {
  const out = equals.filter(({ cell }) => fullFor(cell, room).length > 0)
  const within = equals.filter((each) => !out.includes(each))
  if (fitTogether(within, room)) return { sure: within, out, contests: [] }
  const cells = cellsOf(within)
  const seatings = seatingsOf(cells, room)
  const all = [...seatings.values()]
  const fits = (counts: Counts) => seatings.has(counts.join())
  const isContested = (at: number) =>
    all.some((counts) => (counts[at] ?? 0) < (cells[at]?.seekers.length ?? 0) && !fits(plus(counts, at)))
  const areRivals = (a: number, b: number) =>
    all.some((counts) => fits(plus(counts, a)) && fits(plus(counts, b)) && !fits(plus(plus(counts, a), b)))
  const contested = cells.map((_, at) => at).filter(isContested)
  const namesIn = (places: readonly number[]) =>
    within.filter((each) => places.some((at) => cells[at]?.award.id === each.cell.id))
  return {
    sure: namesIn(cells.map((_, at) => at).filter((at) => !contested.includes(at))),
    out,
    contests: linked(contested, areRivals).map((group) => ({
      seekers: namesIn(group),
      places: Math.max(...all.map((counts) => group.reduce((sum, at) => sum + (counts[at] ?? 0), 0))),
    })),
  }
}

/** Whether all can sit; a seat that is left for the last of them was left for each before. */
export function fitTogether(seekers: readonly Seeker[], room: Room): boolean {
  const [first, ...others] = seekers
  if (!first) return true
  if (fullFor(first.cell, room).length > 0) return false
  return fitTogether(others, seatIn(room, first.cell, first.application))
}

function cellsOf(seekers: readonly Seeker[]): Cell[] {
  const ids = [...new Set(seekers.map(({ cell }) => cell.id))].sort()
  return ids.flatMap((id) => {
    const own = seekers.filter(({ cell }) => cell.id === id)
    return own[0] ? [{ award: own[0].cell, seekers: own }] : []
  })
}

const plus = (counts: Counts, at: number): Counts => counts.map((count, i) => (i === at ? count + 1 : count))

/** Every combination that can sit, reached one seat after the other, for a seat is never freed by a further name. */
function seatingsOf(cells: readonly Cell[], room: Room): ReadonlyMap<string, Counts> {
  const none = cells.map(() => 0)
  const found = new Map<string, Counts>([[none.join(), none]])
  const reached = [{ counts: none as Counts, room }]
  for (const from of reached) {
    for (const [at, { award, seekers }] of cells.entries()) {
      const next = seekers[from.counts[at] ?? 0]
      const counts = plus(from.counts, at)
      if (!next || found.has(counts.join()) || fullFor(award, from.room).length > 0) continue
      found.set(counts.join(), counts)
      reached.push({ counts, room: seatIn(from.room, award, next.application) })
    }
  }
  return found
}

/** Groups of which no member is a rival of anybody outside. */
function linked(members: readonly number[], areRivals: (a: number, b: number) => boolean): number[][] {
  return members.reduce<number[][]>((groups, member) => {
    const joined = groups.filter((group) => group.some((other) => areRivals(other, member)))
    const apart = groups.filter((group) => !joined.includes(group))
    return [...apart, [...joined.flat(), member]]
  }, [])
}
