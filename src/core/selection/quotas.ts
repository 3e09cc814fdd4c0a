import { err, ok, type Result } from '../basics/result.ts'

/**
 * 名额 A limit over one award or over several that share it. `least` reserves seats of every wider limit for its own
 * awards. Limits may nest and overlap: all of them hold.
 */
export type Quota = {
  readonly id: string
  readonly awards: readonly string[]
  readonly max: number
  readonly least?: number | undefined
}

/** Applications by award. */
export type Assignment = Readonly<Record<string, readonly string[]>>

/** A limit that the assignment breaks, by how many. */
export type QuotaExcess = {
  readonly code: 'QuotaExceeded'
  readonly limit: string
  readonly max: number
  readonly count: number
  readonly over: number
  /** Seats that other awards' reserves hold back, where it is they that are lacking. */
  readonly reserved?: number
}

export const seatsUsed = (quota: Quota, assignment: Assignment): number =>
  quota.awards.reduce(
    (used, award) => used + (Object.hasOwn(assignment, award) ? (assignment[award]?.length ?? 0) : 0),
    0,
  )

/** 剩余名额 What the limits leave to a later round when earlier ones filled the seats of `before`; each name counts once in a limit. */
export const seatsLeft = (limits: readonly Quota[], ...before: readonly Assignment[]): Quota[] =>
  limits.map((limit) => {
    const names = before.flatMap((lists) => limit.awards.flatMap((award) => lists[award] ?? []))
    const used = new Set(names).size
    const { max, least } = limit
    return {
      ...limit,
      max: Math.max(0, max - used),
      ...(least === undefined ? {} : { least: Math.max(0, least - used) }),
    }
  })

/** Whether every limit holds, with the seats that it keeps for others; every one that does not is named. */
export function checkQuotas(
  limits: readonly Quota[],
  assignment: Assignment,
): Result<Assignment, readonly QuotaExcess[]> {
  const excesses = limits.flatMap((limit): QuotaExcess[] => {
    const { id, max } = limit
    const count = seatsUsed(limit, assignment)
    const reserved = fewestSeats(inside(limit, limits), assignment)
    const over = count + reserved - max
    if (over <= 0) return []
    return [{ code: 'QuotaExceeded', limit: id, max, count, over, ...(reserved > 0 && { reserved }) }]
  })
  return excesses.length === 0 ? ok(assignment) : err(excesses)
}

/** Limits that no assignment could meet, or that speak of an award which does not exist. */
export type QuotaFault =
  | { readonly code: 'UnknownAward'; readonly limit: string; readonly award: string }
  | { readonly code: 'LeastAboveMax'; readonly limit: string; readonly least: number; readonly max: number }
  | {
      readonly code: 'ReservesAboveMax'
      readonly limit: string
      readonly reserved: number
      readonly max: number
    }

export function lintQuotas(awards: readonly string[], limits: readonly Quota[]): QuotaFault[] {
  return limits.flatMap((limit): QuotaFault[] => {
    const { id, least = 0, max } = limit
    const unknown = limit.awards.filter((award) => !awards.includes(award))
    const reserved = fewestSeats(inside(limit, limits), {})
    return [
      ...unknown.map((award) => ({ code: 'UnknownAward', limit: id, award }) as const),
      ...(least > max ? [{ code: 'LeastAboveMax', limit: id, least, max } as const] : []),
      ...(reserved > max ? [{ code: 'ReservesAboveMax', limit: id, reserved, max } as const] : []),
    ]
  })
}

/** The seats of `limit` that other awards' reserves still hold back from `award`. */
export const seatsReserved = (
  award: string,
  limit: Quota,
  limits: readonly Quota[],
  assignment: Assignment,
): number =>
  fewestSeats(
    inside(limit, limits).filter(({ awards }) => !awards.includes(award)),
    assignment,
  )

/** 保留名额 The seats that a limit still has to keep, for its own reserve and for those inside it. */
export const seatsOwed = (limit: Quota, limits: readonly Quota[], assignment: Assignment): number =>
  fewestSeats([limit, ...inside(limit, limits)], assignment)

type Owing = { readonly awards: readonly string[]; readonly owed: number }

/** The fewest seats that would meet all these reserves: one seat counts for each of them that its award is in. */
const fewestSeats = (limits: readonly Quota[], assignment: Assignment): number =>
  fewestFor(
    limits.map((limit) => ({
      awards: limit.awards,
      owed: (limit.least ?? 0) - seatsUsed(limit, assignment),
    })),
  )

/** The narrowest reserve needs a seat of one of its awards; only awards that no other one outdoes are worth trying. */
function fewestFor(reserves: readonly Owing[]): number {
  const owing = reserves.filter(({ owed }) => owed > 0)
  const [narrowest] = [...owing].sort((a, b) => a.awards.length - b.awards.length)
  if (!narrowest) return 0
  const served = narrowest.awards.map((award) => owing.filter(({ awards }) => awards.includes(award)))
  const best = served.filter(
    (own, at) =>
      !served.some(
        (other, i) => own.every((each) => other.includes(each)) && (other.length > own.length || i < at),
      ),
  )
  return Math.min(
    ...best.map(
      (own) =>
        1 + fewestFor(owing.map((each) => (own.includes(each) ? { ...each, owed: each.owed - 1 } : each))),
    ),
  )
}

/** The limits over a part of what another is over. */
const inside = (outer: Quota, limits: readonly Quota[]): Quota[] =>
  limits.filter(
    ({ awards }) =>
      awards.length < outer.awards.length && awards.every((award) => outer.awards.includes(award)),
  )
