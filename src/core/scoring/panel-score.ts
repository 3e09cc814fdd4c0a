import { err, ok, type Result } from '../basics/result.ts'
import type { Exact } from '../number/exact.ts'
import {
  type ItemMeans,
  itemMeans,
  type MeanAlgorithm,
  PANEL_MEAN,
  type PanelFault,
  type Sheet,
} from './item-means.ts'
import { checkMarks, type MarkFault, type Marks } from './marks.ts'
import { type StageScore, stageScore } from './stage-score.ts'
import { itemsOf, type Standard } from './standard.ts'

/** A fault in an assessor's sheet (`assessor` named), in the consensus, or in the panel. */
export type PanelScoreFault = (MarkFault & { readonly assessor?: string }) | PanelFault

/** What the panel's percent of an item rests on; `mean` stays visible beside a consensus that replaced it. */
export type PanelItem = {
  readonly percent: Exact
  readonly source: 'consensus' | 'mean'
  readonly mean?: Exact
}

/** 评审组得分 A stage's score with how each item came about. */
export type PanelScore = {
  readonly means: ItemMeans
  readonly items: Readonly<Record<string, PanelItem>>
  readonly score: StageScore
}

/** 合议 A consensus mark replaces the mean of its item; items without one keep the mean. */
export function withConsensus(means: ItemMeans, consensus: Marks): Readonly<Record<string, PanelItem>> {
  const meanItems = Object.entries(means.items).map(
    ([item, { percent }]) => [item, { percent, source: 'mean' }] as const,
  )
  const agreed = Object.entries(consensus).map(([item, percent]) => {
    const mean = Object.hasOwn(means.items, item) ? means.items[item] : undefined
    return [item, { percent, source: 'consensus', ...(mean && { mean: mean.percent }) }] as const
  })
  return Object.fromEntries<PanelItem>([...meanItems, ...agreed])
}

/**
 * The score of one application in one stage from its assessors' sheets: allowed marks, item means, consensus, points.
 * All faults of all sheets are named together.
 */
export function panelScore(
  standard: Standard,
  sheets: readonly Sheet[],
  consensus: Marks = {},
  algorithm: MeanAlgorithm = PANEL_MEAN,
): Result<PanelScore, readonly PanelScoreFault[]> {
  const agreed = Object.keys(consensus)
  const faults = sheets.flatMap(({ assessor, marks }): PanelScoreFault[] => {
    const checked = checkMarks(standard, marks, agreed)
    return checked.ok ? [] : checked.error.map((fault) => ({ ...fault, assessor }))
  })
  const everyItem = itemsOf(standard).map(({ id }) => id)
  const all = [...faults, ...faultsOf(checkMarks(standard, consensus, everyItem))]
  if (all.length > 0) return err(all)
  const means = itemMeans(sheets, algorithm)
  if (!means.ok) return means
  const items = withConsensus(means.value, consensus)
  const score = stageScore(standard, percentsOf(items))
  return score.ok ? ok({ means: means.value, items, score: score.value }) : score
}

const faultsOf = <E>(result: Result<unknown, readonly E[]>): readonly E[] => (result.ok ? [] : result.error)

const percentsOf = (items: Readonly<Record<string, PanelItem>>): Marks =>
  Object.fromEntries(Object.entries(items).map(([item, { percent }]) => [item, percent]))
