import type { AwardToFill, CandidateStep } from './candidate-list.ts'
import { type Assignment, type Quota, seatsReserved, seatsUsed } from './quotas.ts'

/** 名额余量 The limits, and who sits under them. A seat that a body left empty is taken as well: by the name that it passed over. */
export type Room = { readonly limits: readonly Quota[]; readonly taken: Assignment }

/** What every limit on the award leaves free, its own number first. */
export function boundsOf({ id, max }: AwardToFill, { limits, taken }: Room): CandidateStep['bounds'] {
  const shared = limits
    .filter(({ awards }) => awards.includes(id))
    .map((limit) => ({
      limit: limit.id,
      free: Math.max(0, limit.max - seatsUsed(limit, taken) - seatsReserved(id, limit, limits, taken)),
    }))
  return max === undefined
    ? shared
    : [{ limit: id, free: Math.max(0, max - (taken[id]?.length ?? 0)) }, ...shared]
}

/** The seats that the tightest of the bounds leaves; infinite where nothing binds. */
export const seatsIn = (bounds: CandidateStep['bounds']): number =>
  Math.min(...bounds.map(({ free }) => free), Number.POSITIVE_INFINITY)

/** The limits that leave the award no seat. */
export const fullFor = (award: AwardToFill, room: Room): string[] =>
  boundsOf(award, room).flatMap(({ limit, free }) => (free > 0 ? [] : [limit]))

/** The room when one more sits on the award. */
export const seatIn = (room: Room, { id }: AwardToFill, application: string): Room => ({
  ...room,
  taken: { ...room.taken, [id]: [...(room.taken[id] ?? []), application] },
})
