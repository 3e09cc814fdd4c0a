import { Fraction } from 'fraction.js'
import { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'
import { decimalOf, decimalText } from './decimal.ts'

/**
 * 精确数 An exact rational in its one canonical text: a decimal (`79.5`) where it terminates, `n/d` in lowest terms
 * where it does not (`1/3`). Two exact numbers are equal when their texts are. No float ever becomes one.
 */
export type Exact = string & z.$brand<'Exact'>

/** Why a text is no exact number. */
export type NotExact = {
  readonly code: 'NotANumber' | 'NumberTooLong' | 'ZeroDenominator'
  readonly text: string
}

const PATTERN = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/
const PERCENT = /^\d{1,6}(?:\.\d{1,12})?%$/

/** People write short numbers; a longer one is a mistake or an attack. */
const LONGEST_TYPED = 40
/** Sums over a panel may grow; what the core wrote itself must always be read again. */
const LONGEST_STORED = 10_000

/** Reads what a person or a file says: `79.5`, `-3`, `1/3`. A percent sign is refused (see `parsePercent`). */
export function parseExact(text: string): Result<Exact, NotExact> {
  const trimmed = text.trim()
  return trimmed.length > LONGEST_TYPED
    ? err({ code: 'NumberTooLong', text: trimmed.slice(0, LONGEST_TYPED) })
    : read(trimmed)
}

/** An exact number in data: any writing of it is accepted and becomes the canonical one. */
export const exact = z
  .string()
  .max(LONGEST_STORED, { abort: true })
  .regex(PATTERN, { abort: true, error: 'a number is written "79.5" or "1/3"' })
  .refine((text) => read(text).ok, { abort: true, error: 'a number cannot be divided by 0' })
  .overwrite((text) => {
    const number = read(text)
    return number.ok ? number.value : text
  })
  .brand<'Exact'>()

/** A percentage as a legal text has it: `60%`. It keeps its text; `percentOf` and `shareOf` give the number. */
export const percentText = z.string().regex(PERCENT, 'a percentage is written "60%"')

/** A number written in the program itself; anything else comes through `parseExact`. Throws on a text that is none. */
export function exactly(text: string): Exact {
  const number = read(text)
  if (!number.ok) throw new Error(`Not an exact number: ${text}`)
  return number.value
}

/** A count as an exact number. Throws on a float or beyond 2^53, which is a bug. */
export function integer(n: number): Exact {
  if (!Number.isSafeInteger(n)) throw new Error(`Not a safe integer: ${n}`)
  return String(n === 0 ? 0 : n) as Exact
}

export const toFraction = (number: Exact): Fraction => {
  const { n, d } = ratioOf(number)
  return new Fraction(n, d)
}

/** Numerator and denominator, not in lowest terms: `79.5` is 795/10. */
export function ratioOf(number: Exact): { readonly n: bigint; readonly d: bigint } {
  if (!PATTERN.test(number)) throw new Error(`Not an exact number: ${number}`)
  const decimal = decimalOf(number)
  if (decimal) return { n: decimal.digits, d: 10n ** BigInt(decimal.places) }
  const [n = '', d = ''] = number.split('/')
  return { n: BigInt(n), d: BigInt(d) }
}

/** The canonical text of a fraction. */
export function fromFraction(fraction: Fraction): Exact {
  const { s, n, d } = fraction
  const sign = s < 0n ? '-' : ''
  const places = decimalPlaces(d)
  if (places === undefined) return `${sign}${n}/${d}` as Exact
  if (places === 0) return `${sign}${n}` as Exact
  const digits = String((n * 10n ** BigInt(places)) / d).padStart(places + 1, '0')
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}` as Exact
}

function read(text: string): Result<Exact, NotExact> {
  const match = PATTERN.exec(text)
  if (!match) return err({ code: 'NotANumber', text })
  if (match[4] !== undefined && /^0+$/.test(match[4])) return err({ code: 'ZeroDenominator', text })
  const decimal = decimalOf(text)
  return ok(decimal ? (decimalText(decimal) as Exact) : fromFraction(toFraction(text as Exact)))
}

/** How many places the decimal of 1/d has; undefined where it never ends (d has a factor besides 2 and 5). */
function decimalPlaces(d: bigint): number | undefined {
  const [withoutTwo, twos] = strip(d, 2n)
  const [rest, fives] = strip(withoutTwo, 5n)
  return rest === 1n ? Math.max(twos, fives) : undefined
}

function strip(n: bigint, factor: bigint): [rest: bigint, times: number] {
  let times = 0
  let rest = n
  for (; rest % factor === 0n; times++) rest /= factor
  return [rest, times]
}
