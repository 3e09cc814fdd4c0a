/** 打分 What one assessor gave; a number from 0 to 100 where it comes from a score sheet. */
export type Scored = { readonly assessor: string; readonly score: number }
export type Rating = Scored & { readonly application: string }

/** 评审组打分 All scores of one application, by assessor. */
export type Panel = { readonly application: string; readonly scores: readonly Scored[] }

/** By code units, the same on every machine. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const inOrderOf =
  <T>(key: (of: T) => string) =>
  (a: T, b: T): number =>
    byId(key(a), key(b))

/** The values under each key, keys in order. */
export function grouped<T>(all: readonly T[], key: (of: T) => string): [key: string, of: T[]][] {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const own = groups.get(key(each))
    if (own) own.push(each)
    else groups.set(key(each), [each])
  }
  return [...groups].sort(([a], [b]) => byId(a, b))
}

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
