import { isAbove, subtract } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'
import { marksByItem, type Sheet } from './item-means.ts'

/** 分差 How far the marks of one item lie apart, in percentage points. */
export type Spread = {
  readonly item: string
  readonly lowest: Exact
  readonly highest: Exact
  readonly range: Exact
}

/** The spread of every item marked by at least one assessor. */
export const spread = (sheets: readonly Sheet[]): Spread[] =>
  marksByItem(sheets).flatMap(([item, percents]) => {
    const lowest = percents[0]
    const highest = percents.at(-1)
    if (lowest === undefined || highest === undefined) return []
    return [{ item, lowest, highest, range: subtract(highest, lowest) }]
  })

/** 合议 The items whose marks lie more than `limit` points apart, so that the panel has to talk. */
export const itemsApart = (sheets: readonly Sheet[], limit: Exact): Spread[] =>
  spread(sheets).filter(({ range }) => isAbove(range, limit))
