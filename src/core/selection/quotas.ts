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
    const inside = directlyInside(limit, limits)
    const reserved = inside.reduce((sum, inner) => sum + seatsOwed(inner, limits, assignment), 0)
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
    const reserved = directlyInside(limit, limits).reduce(
      (sum, inner) => sum + seatsOwed(inner, limits, {}),
      0,
    )
    return [
      ...unknown.map((award) => ({ code: 'UnknownAward', limit: id, award }) as const),
      ...(least > max ? [{ code: 'LeastAboveMax', limit: id, least, max } as const] : []),
      ...(reserved > max ? [{ code: 'ReservesAboveMax', limit: id, reserved, max } as const] : []),
    ]
  })
}

/** The seats of `limit` that other awards' reserves still hold back from `award`. */
export function seatsReserved(
  award: string,
  limit: Quota,
  limits: readonly Quota[],
  assignment: Assignment,
): number {
  return directlyInside(limit, limits).reduce(
    (sum, inner) =>
      sum +
      (inner.awards.includes(award)
        ? seatsReserved(award, inner, limits, assignment)
        : seatsOwed(inner, limits, assignment)),
    0,
  )
}

/** 保留名额 The seats that a limit still has to keep, for its own reserve or for those inside it: a nested reserve counts once. */
export function seatsOwed(limit: Quota, limits: readonly Quota[], assignment: Assignment): number {
  const inside = directlyInside(limit, limits)
  const owed = inside.reduce((sum, inner) => sum + seatsOwed(inner, limits, assignment), 0)
  return Math.max(0, owed, (limit.least ?? 0) - seatsUsed(limit, assignment))
}

/** The limits inside another that no third one stands between. */
function directlyInside(limit: Quota, limits: readonly Quota[]): readonly Quota[] {
  const inside = limits.filter((other) => isInside(other, limit))
  return inside.filter((inner) => !inside.some((between) => isInside(inner, between)))
}

const isInside = (inner: Quota, outer: Quota): boolean =>
  inner.awards.length < outer.awards.length && inner.awards.every((award) => outer.awards.includes(award))
