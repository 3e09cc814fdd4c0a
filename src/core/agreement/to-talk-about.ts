import { medianOf, settled } from './moments.ts'
import { byText } from '../basics/order.ts'
import type { Scored } from './panels.ts'

/** The scores of one application, as a whole (`item` null) or on one item. */
export type Marked = {
  readonly application: string
  readonly item: string | null
  readonly scores: readonly Scored[]
}

/** From how many points on the panel should talk: a score from the panel's median, the highest from the lowest. */
export type Limits = { readonly fromMedian: number; readonly range: number }

/** 需要讨论 Where the panel lies apart, and who stands out (`by` points above or below the median). */
export type Apart = {
  readonly application: string
  readonly item: string | null
  readonly lowest: number
  readonly highest: number
  readonly range: number
  readonly median: number
  readonly outliers: readonly (Scored & { readonly by: number })[]
}

/**
 * What a panel should talk about before it agrees, the widest first: more than so many points apart, never as many. A list and no more:
 * who stands alone may be the one who read the file.
 */
export function toTalkAbout(marked: readonly Marked[], { fromMedian, range }: Limits): Apart[] {
  return marked
    .filter(({ scores }) => scores.length > 1)
    .map(measured)
    .map((apart) => ({ ...apart, outliers: apart.outliers.filter(({ by }) => Math.abs(by) > fromMedian) }))
    .filter((apart) => apart.range > range || apart.outliers.length > 0)
    .sort(
      (a, b) =>
        b.range - a.range || byText(a.application, b.application) || byText(a.item ?? '', b.item ?? ''),
    )
}

function measured({ application, item, scores }: Marked): Apart {
  const values = scores.map(({ score }) => score)
  const [lowest, highest, median] = [Math.min(...values), Math.max(...values), medianOf(values)]
  const outliers = scores.map((scored) => ({ ...scored, by: settled(scored.score - median) }))
  return { application, item, lowest, highest, range: settled(highest - lowest), median, outliers }
}
