import { byText, groupedBy, inOrderOf } from '../basics/order.ts'

/** 打分 What one assessor gave; a number from 0 to 100 where it comes from a score sheet. */
export type Scored = { readonly assessor: string; readonly score: number }
export type Rating = Scored & { readonly application: string }

/** 评审组打分 All scores of one application, by assessor. */
export type Panel = { readonly application: string; readonly scores: readonly Scored[] }

/** The values under each key, keys in order. */
export const grouped = <T>(all: readonly T[], key: (of: T) => string): [key: string, of: T[]][] =>
  [...groupedBy(all, key)].sort(([a], [b]) => byText(a, b))

/**
 * The panels in the order of applications, each in the order of assessors, so that no figure depends on the order of rows (sums of
 * floats do). An assessor scores an application once: the reader of a file has seen to that.
 */
export const panelsOf = (ratings: readonly Rating[]): Panel[] =>
  grouped(ratings, ({ application }) => application).map(([application, own]) => ({
    application,
    scores: own
      .map(({ assessor, score }) => ({ assessor, score }))
      .sort(inOrderOf(({ assessor }) => assessor)),
  }))

export const valuesOf = ({ scores }: Pick<Panel, 'scores'>): number[] => scores.map(({ score }) => score)

/** 同组 Panels of the very same assessors. */
export const bySameAssessors = (panels: readonly Panel[]): (readonly Panel[])[] =>
  grouped(panels, ({ scores }) => JSON.stringify(scores.map(({ assessor }) => assessor))).map(
    ([, own]) => own,
  )

/** Applications × assessors where everybody scored everything, else null. */
export function crossedRows(panels: readonly Panel[]): readonly (readonly number[])[] | null {
  return bySameAssessors(panels).length === 1 ? panels.map(valuesOf) : null
}
