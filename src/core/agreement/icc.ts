import { err, ok, type Result } from '../basics/result.ts'
import { oneWay, type TwoWay, twoWay } from './mean-squares.ts'
import { isNothing } from './moments.ts'
import type { NoFigure } from './no-figure.ts'
import { crossedRows, type Panel } from './panels.ts'

/**
 * 组内相关系数 The six forms of Shrout & Fleiss (1979, Psychological Bulletin 86:420–428), and the mean of panels of unequal size,
 * k0 scores (`mean-squares.ts`). A figure without its form says nothing.
 */
export type IccForm =
  | 'ICC(1,1)'
  | 'ICC(1,k)'
  | 'ICC(1,k0)'
  | 'ICC(2,1)'
  | 'ICC(2,k)'
  | 'ICC(3,1)'
  | 'ICC(3,k)'

/** `size` is the number of scores of which the mean is meant (k or k0), 1 for a single score. At most 1; below 0 where panels disagree. */
export type Icc = { readonly form: IccForm; readonly value: number; readonly size: number }

/**
 * All six forms where everybody scored everything; else the one-way forms alone, for with other assessors from case to case nothing
 * tells their severity from the cases. A form whose denominator is not positive is left out: it estimates no share of a variance.
 */
export function iccs(panels: readonly Panel[]): Result<readonly Icc[], NoFigure> {
  if (panels.length === 0) return err({ code: 'NoScores' })
  if (panels.length === 1) return err({ code: 'OneApplication' })
  if (panels.every(({ scores }) => scores.length < 2)) return err({ code: 'SingleScores' })
  const { between, within, size, isEqual } = oneWay(panels)
  if (isNothing(between)) return err({ code: 'NoDifference' })
  const rows = crossedRows(panels)
  return ok([
    { form: 'ICC(1,1)', value: (between - within) / (between + (size - 1) * within), size: 1 },
    { form: isEqual ? 'ICC(1,k)' : 'ICC(1,k0)', value: (between - within) / between, size },
    ...(rows ? twoWayForms(twoWay(rows), rows.length, size) : []),
  ])
}

function twoWayForms({ between, assessors, residual }: TwoWay, n: number, k: number): Icc[] {
  const signal = between - residual
  const severity = (assessors - residual) / n
  const single = between + (k - 1) * residual
  const forms = [
    ['ICC(2,1)', single + k * severity, 1],
    ['ICC(2,k)', between + severity, k],
    ['ICC(3,1)', single, 1],
    ['ICC(3,k)', between, k],
  ] as const
  return forms.flatMap(([form, whole, size]) => (whole > 0 ? [{ form, value: signal / whole, size }] : []))
}

/** How far the panels' means can be trusted, which are what is ranked: absolute agreement where it is known, else one-way. */
export const trustOf = (all: readonly Icc[]): number | undefined =>
  (all.find(({ form }) => form === 'ICC(2,k)') ?? all.find(({ form }) => form.startsWith('ICC(1,k')))?.value
