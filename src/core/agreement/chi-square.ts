/**
 * The probability that a chi-square variable with whole `freedom` exceeds `x`, in closed form: for even freedom a sum of Poisson terms,
 * for odd freedom twice the normal tail and such a sum (Abramowitz & Stegun 26.4.4 and 26.4.5).
 */
export function chiSquareTail(x: number, freedom: number): number {
  if (x <= 0) return 1
  const isEven = freedom % 2 === 0
  // Logarithms: with many applications the first term is too small for a float, the sum is not.
  let logTerm = (isEven ? 0 : Math.log((2 * x) / Math.PI) / 2) - x / 2
  let total = isEven ? 0 : twiceNormalTail(Math.sqrt(x))
  for (let r = isEven ? 0 : 1; r < freedom; r += 2) {
    total += Math.exp(logTerm)
    logTerm += Math.log(x / (r + 2))
  }
  return Math.min(1, total)
}

/**
 * The probability that a standard normal variable lies further than `z` from 0: the power series of the error function near 0, its
 * continued fraction further out (Abramowitz & Stegun 26.2.11 and 26.2.14).
 */
function twiceNormalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < 3) {
    let term = z
    let series = z
    for (let n = 3; term > series * 1e-17; n += 2) {
      term *= (z * z) / n
      series += term
    }
    return 1 - 2 * density * series
  }
  let fraction = z
  for (let n = 200; n >= 1; n--) fraction = z + n / fraction
  return (2 * density) / fraction
}
