import { err, ok, type Result } from '../basics/result.ts'
import { chiSquareTail } from './chi-square.ts'
import { midRanks, tally } from './mid-ranks.ts'
import { meanOf, squaresAbout, sumOf } from './moments.ts'
import type { NoFigure } from './no-figure.ts'
import { crossedRows, type Panel } from './panels.ts'

/** With up to this many applications chi-square is too rough, and tables of W are used. */
const TOO_FEW_FOR_CHI_SQUARE = 7

/**
 * 肯德尔和谐系数 How far m assessors put n applications in the same order: 0 not at all, 1 all alike. `s` are the squares of the rank
 * sums about their mean; `p` is the probability of such a W or a higher one if they ranked by chance, null where chi-square with n − 1
 * degrees of freedom does not yet approximate it.
 */
export type KendallW = {
  readonly w: number
  readonly s: number
  readonly assessors: number
  readonly applications: number
  readonly chiSquare: number
  readonly freedom: number
  readonly p: number | null
}

/**
 * With the correction for ties, W = 12S / (m²(n³ − n) − mΣ(t³ − t)) (Kendall & Babington Smith 1939, Annals of Mathematical Statistics
 * 10:275–287; chi-square = m(n − 1)W, Siegel & Castellan 1988, section 9.5). Only where everybody ranked everything.
 */
export function kendallW(panels: readonly Panel[]): Result<KendallW, NoFigure> {
  if (panels.length === 0) return err({ code: 'NoScores' })
  if (panels.length === 1) return err({ code: 'OneApplication' })
  const rows = crossedRows(panels)
  if (!rows) return err({ code: 'NotCrossed' })
  const m = rows[0]?.length ?? 0
  const n = rows.length
  if (m < 2) return err({ code: 'SingleScores' })
  const ranks = Array.from({ length: m }, (_, j) => midRanks(rows.map((row) => row[j] ?? 0)))
  const sums = rows.map((_, i) => sumOf(ranks.map((own) => own[i] ?? 0)))
  const s = squaresAbout(sums, meanOf(sums))
  const ties = sumOf(ranks.flatMap((own) => [...tally(own).values()].map((t) => t ** 3 - t)))
  const whole = m ** 2 * (n ** 3 - n) - m * ties
  if (whole === 0) return err({ code: 'NoDifference' })
  const w = (12 * s) / whole
  const chiSquare = m * (n - 1) * w
  const p = n > TOO_FEW_FOR_CHI_SQUARE ? chiSquareTail(chiSquare, n - 1) : null
  return ok({ w, s, assessors: m, applications: n, chiSquare, freedom: n - 1, p })
}
