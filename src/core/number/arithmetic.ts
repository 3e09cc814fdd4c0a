import type { Fraction } from 'fraction.js'
import {
  addDecimals,
  compareDecimalTexts,
  type Decimal,
  decimalOf,
  decimalsOf,
  decimalText,
  multiplyDecimals,
} from './decimal.ts'
import { type Exact, exactly, fromFraction, integer, toFraction } from './exact.ts'

export const ZERO = exactly('0')
export const ONE = exactly('1')
export const HUNDRED = exactly('100')

export const add = (a: Exact, b: Exact): Exact => sum([a, b])
export const subtract = (a: Exact, b: Exact): Exact => fromFraction(toFraction(a).sub(toFraction(b)))
export function multiply(a: Exact, b: Exact): Exact {
  const [x, y] = [decimalOf(a), decimalOf(b)]
  if (x && y) return decimalText(multiplyDecimals(x, y)) as Exact
  return fromFraction(toFraction(a).mul(toFraction(b)))
}

/** Throws when b is 0: the caller has to know that it is not. */
export const divide = (a: Exact, b: Exact): Exact => fromFraction(toFraction(a).div(toFraction(b)))

/** The sum; 0 of nothing. */
export function sum(numbers: readonly Exact[]): Exact {
  const decimals = decimalsOf(numbers)
  if (decimals) return decimalText(decimals.reduce(addDecimals, NOTHING)) as Exact
  const start: Fraction = toFraction(ZERO)
  return fromFraction(numbers.reduce((total, number) => total.add(toFraction(number)), start))
}

/** a × b of every pair, summed; 0 of none. Decimals are written as a text once, not after each step. */
export function sumOfProducts(pairs: readonly (readonly [Exact, Exact])[]): Exact {
  let total: Decimal = NOTHING
  for (const [a, b] of pairs) {
    const [x, y] = [decimalOf(a), decimalOf(b)]
    if (!x || !y) return sum(pairs.map((pair) => multiply(...pair)))
    total = addDecimals(total, multiplyDecimals(x, y))
  }
  return decimalText(total) as Exact
}

const NOTHING: Decimal = { digits: 0n, places: 0 }

/** The mean of at least one number. Throws on none, since nothing has no mean (not even 0). */
export const mean = (numbers: readonly Exact[]): Exact => divide(sum(numbers), integer(numbers.length))

/** Negative, 0 or positive, as `sort` wants it. */
export function compare(a: Exact, b: Exact): number {
  if (a === b) return 0
  const areDecimals = !a.includes('/') && !b.includes('/')
  return areDecimals ? compareDecimalTexts(a, b) : toFraction(a).compare(toFraction(b))
}

export const isAtLeast = (a: Exact, b: Exact): boolean => compare(a, b) >= 0
export const isAbove = (a: Exact, b: Exact): boolean => compare(a, b) > 0
export const isPositive = (a: Exact): boolean => isAbove(a, ZERO)

/** The numbers from the lowest to the highest, in a new list. */
export const ascending = (numbers: readonly Exact[]): Exact[] => [...numbers].sort(compare)
