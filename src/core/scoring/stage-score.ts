import { err, ok, type Result } from '../basics/result.ts'
import { compare, divide, HUNDRED, isAbove, multiply, sum, ZERO } from '../number/arithmetic.ts'
import { type Exact, integer } from '../number/exact.ts'
import type { MarkFault, Marks } from './marks.ts'
import { itemsOf, type Standard } from './standard.ts'

/** Item points × percent, summed, as a percentage of the standard's total. */
export const STAGE_PERCENT = 'stage-percent/1'

/** A part of the standard with what was scored of its `maxPoints`. */
export type PartScore = {
  readonly id: string
  readonly maxPoints: number
  readonly percent: Exact
  readonly points: Exact
}

/** 环节得分 The score of one assessment: percent (0 to 100) of the standard's total, and the points behind it. */
export type StageScore = {
  readonly algorithm: typeof STAGE_PERCENT
  readonly percent: Exact
  readonly points: Exact
  readonly totalPoints: number
  readonly items: readonly PartScore[]
  readonly categories: readonly PartScore[]
}

/**
 * The score that the items' percentages give. They may be means, so any number from 0 to 100 is taken. An item without
 * a percent makes no total: it is named, never counted as 0.
 */
export function stageScore(standard: Standard, percents: Marks): Result<StageScore, readonly MarkFault[]> {
  const faults = checkPercents(standard, percents)
  if (faults.length > 0) return err(faults)
  const items = itemsOf(standard).map(({ id, points }) => scorePart(id, points, percents[id] ?? ZERO))
  const scored = new Map(items.map((item) => [item.id, item.points]))
  const categories = standard.categories.map(({ id, points, items: own }) =>
    sumParts(id, points, sum(own.flatMap((item) => scored.get(item.id) ?? []))),
  )
  const { percent, points } = sumParts('', standard.totalPoints, sum([...scored.values()]))
  return ok({
    algorithm: STAGE_PERCENT,
    percent,
    points,
    totalPoints: standard.totalPoints,
    items,
    categories,
  })
}

function checkPercents(standard: Standard, percents: Marks): MarkFault[] {
  const ids = itemsOf(standard).map(({ id }) => id)
  const given = Object.entries(percents).flatMap(([item, percent]): MarkFault[] => {
    if (!ids.includes(item)) return [{ code: 'UnknownItem', item }]
    if (isAbove(percent, HUNDRED)) return [{ code: 'MarkOverHundred', item, percent }]
    return compare(percent, ZERO) < 0 ? [{ code: 'MarkOffStep', item, percent, nearest: [ZERO] }] : []
  })
  const missing = ids.filter((item) => !Object.hasOwn(percents, item))
  return [...given, ...missing.map((item) => ({ code: 'ItemMissing', item }) as const)]
}

const scorePart = (id: string, maxPoints: number, percent: Exact): PartScore => ({
  id,
  maxPoints,
  percent,
  points: divide(multiply(integer(maxPoints), percent), HUNDRED),
})

const sumParts = (id: string, maxPoints: number, points: Exact): PartScore => ({
  id,
  maxPoints,
  percent: divide(multiply(points, HUNDRED), integer(maxPoints)),
  points,
})
