import { type Exact, toFraction } from '../number/exact.ts'

/** An exact number as the float nearest to it. There is no way back: no exact number is made of a float. */
export const approximately = (number: Exact): number => toFraction(number).valueOf()

export const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The mean of at least one number. */
export const meanOf = (values: readonly number[]): number => sumOf(values) / values.length

/** The squares of the distances from a point, summed; from the mean where none is given. */
export const squaresAbout = (values: readonly number[], point = meanOf(values)): number =>
  sumOf(values.map((value) => (value - point) ** 2))

/** The middle value, or the mean of the two in the middle, of at least one number. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return meanOf(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/**
 * Scores run from 0 to 100 and differ by far more than this where they differ at all; what is below comes of the arithmetic of floats.
 */
const NOTHING = 1e-12
export const isNothing = (square: number): boolean => square < NOTHING

/** Two sums of the same scores in another order are one number here. */
export const settled = (score: number): number => Math.round(score * 1e9) / 1e9
