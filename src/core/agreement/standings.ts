import { meanOf, settled, sumOf } from './moments.ts'
import { byText } from '../basics/order.ts'
import type { Scored } from './panels.ts'

/** What counts towards a ranking: of each weighted stage the scores whose mean is the stage's score. */
export type Standing = {
  readonly application: string
  readonly parts: readonly { readonly weight: number; readonly scores: readonly Scored[] }[]
}

/** Where an application stands to a line: `on` it are equals of whom only some have a place. */
export type Side = 'above' | 'on' | 'below'
export type Place = {
  readonly application: string
  readonly rank: number
  readonly score: number
  readonly side: Side
}

export const scoreOf = ({ parts }: Pick<Standing, 'parts'>): number =>
  settled(sumOf(parts.map(({ weight, scores }) => weight * meanOf(scores.map(({ score }) => score)))))

/**
 * Of each score its share of the places: 1 above the line, 0 below; equals on the line share what places are left, because here nothing
 * is known of how the regulation would part them.
 */
export function sharesOf(scores: Float64Array, places: number): Float64Array {
  const sorted = scores.toSorted()
  const last = sorted[sorted.length - places] ?? Number.NEGATIVE_INFINITY
  let higher = 0
  let equal = 0
  for (const score of scores) {
    if (score > last) higher++
    else if (score === last) equal++
  }
  const shared = (places - higher) / equal
  return scores.map((score) => (score > last ? 1 : score === last ? shared : 0))
}

/** The ranking from the highest score, equals by id on one rank, and the side of the line on which each stands. */
export function placesOf(standings: readonly Standing[], places: number): Place[] {
  const scores = Float64Array.from(standings, scoreOf)
  const shares = sharesOf(scores, places)
  const order = standings
    .map(({ application }, index) => ({ application, score: scores[index] ?? 0, share: shares[index] ?? 0 }))
    .sort((a, b) => b.score - a.score || byText(a.application, b.application))
  let rank = 0
  let before = Number.NaN
  return order.map(({ application, score, share }, index) => {
    if (score !== before) rank = index + 1
    before = score
    return { application, rank, score, side: share === 1 ? 'above' : share === 0 ? 'below' : 'on' }
  })
}
