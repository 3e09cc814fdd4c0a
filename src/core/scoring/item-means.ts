import { err, ok, type Result } from '../basics/result.ts'
import { ascending, mean } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'
import type { Marks } from './marks.ts'

/** 评分表 One assessor's marks, given alone. */
export type Sheet = { readonly assessor: string; readonly marks: Marks }

/** The mean of all assessors' marks, item by item. */
export const PANEL_MEAN = 'panel-mean/1'
/** The same without each item's one highest and one lowest mark. */
export const TRIMMED_MEAN = 'trimmed-mean/1'
export type MeanAlgorithm = typeof PANEL_MEAN | typeof TRIMMED_MEAN

/** Below this, dropping two marks would leave too few to speak for a panel. */
export const LEAST_ASSESSORS_TO_TRIM = 5

/** `used` are the marks that entered the mean, ascending; `dropped` those that did not. */
export type ItemMean = {
  readonly percent: Exact
  readonly used: readonly Exact[]
  readonly dropped: readonly Exact[]
}
export type ItemMeans = {
  readonly algorithm: MeanAlgorithm
  readonly items: Readonly<Record<string, ItemMean>>
}

export type PanelFault =
  | { readonly code: 'AssessorTwice'; readonly assessor: string }
  | {
      readonly code: 'TooFewToTrim'
      readonly item: string
      readonly assessors: number
      readonly least: number
    }

/**
 * The mean percent of each item over the assessors who marked it. The sheets were checked against the standard before
 * (`checkMarks`); items come in the order in which they are first met. No sheets give no items.
 */
export function itemMeans(
  sheets: readonly Sheet[],
  algorithm: MeanAlgorithm = PANEL_MEAN,
): Result<ItemMeans, readonly PanelFault[]> {
  const twice = repeatedAssessors(sheets)
  if (twice.length > 0) return err(twice)
  const marks = marksByItem(sheets)
  if (algorithm === TRIMMED_MEAN) {
    const tooFew = marks.filter(([, percents]) => percents.length < LEAST_ASSESSORS_TO_TRIM)
    if (tooFew.length > 0) return err(tooFew.map(([item, { length }]) => tooFewToTrim(item, length)))
  }
  const items = marks.map(([item, percents]) => [item, meanOf(percents, algorithm)] as const)
  return ok({ algorithm, items: Object.fromEntries(items) })
}

/** Each item with all its marks, ascending. */
export function marksByItem(sheets: readonly Sheet[]): [item: string, percents: Exact[]][] {
  const items = new Set(sheets.flatMap(({ marks }) => Object.keys(marks)))
  return [...items].map((item) => [
    item,
    ascending(sheets.flatMap(({ marks }) => (Object.hasOwn(marks, item) ? (marks[item] ?? []) : []))),
  ])
}

function meanOf(percents: readonly Exact[], algorithm: MeanAlgorithm): ItemMean {
  const trims = algorithm === TRIMMED_MEAN
  const used = trims ? percents.slice(1, -1) : percents
  return { percent: mean(used), used, dropped: trims ? [...percents.slice(0, 1), ...percents.slice(-1)] : [] }
}

function repeatedAssessors(sheets: readonly Sheet[]): PanelFault[] {
  const names = sheets.map(({ assessor }) => assessor)
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [...repeated].map((assessor) => ({ code: 'AssessorTwice', assessor }))
}

const tooFewToTrim = (item: string, assessors: number): PanelFault => ({
  code: 'TooFewToTrim',
  item,
  assessors,
  least: LEAST_ASSESSORS_TO_TRIM,
})
