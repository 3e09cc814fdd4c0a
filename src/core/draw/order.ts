import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The figures of each source, in the order in which the plan names the sources. */
export type Figures = readonly (readonly number[])[]

/** One step of the drawing: how many were left, the remainder, and the number (from 1) of the person whom it hit. */
export type Hit = { readonly left: number; readonly remainder: number; readonly number: number }

/** Indices are written in two bytes, so a pool is no larger than this (RFC 3797, section 4). */
export const LARGEST_POOL = 65_535

/**
 * 密钥 The key of RFC 3797, section 4: of each source the figures in ascending order, each followed by a point; a slash ends the
 * source. `9319./2.5.8.10.12./`
 */
export const keyOf = (figures: Figures): string =>
  figures
    .map(
      (source) =>
        `${source
          .toSorted((a, b) => a - b)
          .map((figure) => `${figure}.`)
          .join('')}/`,
    )
    .join('')

/**
 * 抽取次序 The whole pool in the order in which it is drawn (RFC 3797, section 4, with SHA-256 in the place of MD5). For the i-th
 * draw the hash of i ‖ key ‖ i, taken as one big-endian integer, is divided by the number of those who are left; the remainder,
 * counted from 0, says who of them is next. Whoever was drawn leaves the list, so nobody is hit twice. `hash` is another one only
 * where the published example is to be met.
 */
export function drawnOrder(
  size: number,
  key: string,
  hash: (bytes: Uint8Array) => Uint8Array = sha256,
): Hit[] {
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_POOL) throw new RangeError(`pool of ${size}`)
  const remaining = Array.from({ length: size }, (_, i) => i + 1)
  const middle = utf8ToBytes(key)
  return Array.from({ length: size }, (_, i) => {
    const index = [i >> 8, i & 0xff]
    const left = remaining.length
    const remainder = remainderOf(hash(Uint8Array.from([...index, ...middle, ...index])), left)
    const [number = 0] = remaining.splice(remainder, 1)
    return { left, remainder, number }
  })
}

/** Division by hand, byte for byte: 256 × the remainder stays a safe integer. */
const remainderOf = (dividend: Uint8Array, divisor: number): number =>
  dividend.reduce((rest, byte) => (rest * 256 + byte) % divisor, 0)
