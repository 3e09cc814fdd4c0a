import { meanOf, squaresAbout, sumOf } from './moments.ts'
import { type Panel, valuesOf } from './panels.ts'

/** Mean squares of applications × assessors, two-way: between applications, between assessors, residual. */
export type TwoWay = { readonly between: number; readonly assessors: number; readonly residual: number }

/** Of at least two rows and two columns, all of one length. */
export function twoWay(rows: readonly (readonly number[])[]): TwoWay {
  const n = rows.length
  const k = rows[0]?.length ?? 0
  const grand = meanOf(rows.flat())
  const rowMeans = rows.map(meanOf)
  const columnMeans = Array.from({ length: k }, (_, j) => meanOf(rows.map((row) => row[j] ?? 0)))
  const residuals = rows.flatMap((row, i) =>
    row.map((value, j) => value - (rowMeans[i] ?? 0) - (columnMeans[j] ?? 0) + grand),
  )
  return {
    between: (k * squaresAbout(rowMeans, grand)) / (n - 1),
    assessors: (n * squaresAbout(columnMeans, grand)) / (k - 1),
    residual: squaresAbout(residuals, 0) / ((n - 1) * (k - 1)),
  }
}

/**
 * Mean squares between and within applications, one-way. `size` is the panel size k0 by which the expected square between applications
 * grows with their variance: k where all panels have k, else (N − Σk²/N)/(n − 1), below the mean size (Donner 1986, International
 * Statistical Review 54:67–82; Searle, Casella & McCulloch 1992, Variance Components, section 3.6).
 */
export type OneWay = {
  readonly between: number
  readonly within: number
  readonly size: number
  readonly isEqual: boolean
}

/** Of at least two panels, one of which has at least two scores. */
export function oneWay(panels: readonly Panel[]): OneWay {
  const groups = panels.map(valuesOf)
  const sizes = groups.map(({ length }) => length)
  const n = groups.length
  const total = sumOf(sizes)
  const grand = meanOf(groups.flat())
  return {
    between: sumOf(groups.map((own) => own.length * (meanOf(own) - grand) ** 2)) / (n - 1),
    within: sumOf(groups.map((own) => squaresAbout(own))) / (total - n),
    size: (total - sumOf(sizes.map((size) => size ** 2)) / total) / (n - 1),
    isEqual: new Set(sizes).size === 1,
  }
}
