import { type Exact, exactly, ratioOf, toFraction } from './exact.ts'

/** 取整方式 How a count that is not whole becomes whole. */
export type Rounding = 'ceil' | 'floor' | 'halfUp'

/**
 * 四舍五入 The number for a reader's eye: half up (away from zero), always `places` decimals. Text for display only;
 * thresholds, ranks and sums use the exact number.
 */
export function roundHalfUp(number: Exact, places: number): string {
  const { n, d } = ratioOf(number)
  const size = n < 0n ? -n : n
  const digits = String((2n * size * 10n ** BigInt(places) + d) / (2n * d)).padStart(places + 1, '0')
  const sign = n < 0n && /[1-9]/.test(digits) ? '-' : ''
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A whole count from an exact number, for seats and places. Throws beyond 2^53. */
export function toCount(number: Exact, rounding: Rounding): number {
  const count = Number(
    rounding === 'halfUp' ? exactly(roundHalfUp(number, 0)) : toFraction(number)[rounding]().n,
  )
  if (!Number.isSafeInteger(count) || number.startsWith('-')) throw new Error(`Not a count: ${number}`)
  return count
}
