/**
 * 有限小数 `digits` × 10^-`places`. Nearly every score and weight is one, and reckoning with them needs no common denominators: this
 * is what makes ranking a large field quick. It never stands for 1/3.
 */
export type Decimal = { readonly digits: bigint; readonly places: number }

/** What a text says if it is a decimal (`-79.50`); undefined of a fraction (`1/3`). The text has the form of an exact number. */
export function decimalOf(text: string): Decimal | undefined {
  if (text.includes('/')) return undefined
  const point = text.indexOf('.')
  if (point < 0) return { digits: BigInt(text), places: 0 }
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 }
}

/** What the texts say if all of them are decimals. */
export function decimalsOf(texts: readonly string[]): readonly Decimal[] | undefined {
  const decimals = texts.map(decimalOf)
  return decimals.every((decimal) => decimal !== undefined) ? decimals : undefined
}

/** The texts as whole numbers of one unit, `79.5` and `80` as 795 and 800, if all of them are decimals. They stand in the same order. */
export function inOneUnit(texts: readonly string[]): readonly bigint[] | undefined {
  const decimals = decimalsOf(texts)
  const most = decimals?.reduce((places, decimal) => Math.max(places, decimal.places), 0) ?? 0
  return decimals?.map((decimal) => raised(decimal, most))
}

/** Without zeros at the end, without `-0`. */
export function decimalText({ digits, places }: Decimal): string {
  if (places === 0) return String(digits)
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  const part = text.slice(-places).replace(/0+$/, '')
  const whole = text.slice(0, -places)
  return `${digits < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}

export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const places = Math.max(a.places, b.places)
  return { digits: raised(a, places) + raised(b, places), places }
}

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
})

/**
 * Compares two decimals by their canonical texts, as `sort` wants it: sign, then length of the whole part, then digit by digit. Digits
 * behind the point stand one under the other, so no number has to be built.
 */
export function compareDecimalTexts(a: string, b: string): number {
  const isBelow = a.startsWith('-')
  if (isBelow !== b.startsWith('-')) return isBelow ? -1 : 1
  const longer = wholeLength(a) - wholeLength(b)
  const isNearer = longer === 0 ? a < b : longer < 0
  return isNearer === isBelow ? 1 : -1
}

const wholeLength = (text: string): number => {
  const point = text.indexOf('.')
  return point < 0 ? text.length : point
}

const raised = ({ digits, places }: Decimal, to: number): bigint =>
  places === to ? digits : digits * 10n ** BigInt(to - places)
