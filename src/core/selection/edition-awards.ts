import type { Edition } from '../regulation/edition.ts'
import type { AwardToFill, Ceiling } from './candidate-list.ts'
import { floorLine } from './floor-line.ts'
import type { Quota } from './quotas.ts'

type AwardsOf = Pick<Edition, 'awards' | 'quotas'>

/**
 * 下一等次 Whether someone who reaches a higher floor without getting a seat may stand for the next award (`next-in-rank`),
 * or each award is for its own band of scores alone (`band-only`).
 */
export type LowerTier = 'next-in-rank' | 'band-only'

/**
 * The awards of an edition as candidates are found for them, the highest first, in the order of the text where they share a rank.
 * `totalPoints` are those of the standard that scores, for floors in points.
 */
export function awardsToFill(
  { awards }: Pick<Edition, 'awards'>,
  lowerTier: LowerTier,
  totalPoints: number,
): AwardToFill[] {
  const order = [...awards].sort((a, b) => a.rank - b.rank)
  return order.map(({ id, rank, floor }) => {
    const above = lowerTier === 'band-only' ? order.filter((other) => other.rank < rank) : []
    const ceilings = above
      .reverse()
      .flatMap((other): Ceiling[] =>
        other.floor ? [{ award: other.id, floor: floorLine(other.floor, totalPoints) }] : [],
      )
    return {
      id,
      rank,
      ...(floor && { floor: floorLine(floor, totalPoints) }),
      ...(ceilings.length > 0 && { ceilings }),
    }
  })
}

/** The limits of an edition on its awards. */
export const limitsOf = ({ quotas }: Pick<Edition, 'quotas'>): Quota[] =>
  quotas.map(({ id, awards, max, least }) => ({ id, awards, max, least }))

/** How many seats the edition's limits leave for all awards together, or for the highest alone; none where none is limited. */
export function seatsOf({ awards, quotas }: AwardsOf, base: 'allSeats' | 'topSeats'): number {
  const order = [...awards].sort((a, b) => a.rank - b.rank)
  const counted = base === 'allSeats' ? order : order.filter(({ rank }) => rank === order[0]?.rank)
  const given = new Map<string, number>()
  for (const { id } of counted) {
    const free = quotas
      .filter((quota) => quota.awards.includes(id))
      .map((quota) => quota.max - quota.awards.reduce((used, award) => used + (given.get(award) ?? 0), 0))
    given.set(id, free.length === 0 ? 0 : Math.max(0, Math.min(...free)))
  }
  return [...given.values()].reduce((sum, seats) => sum + seats, 0)
}
