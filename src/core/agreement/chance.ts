import { hashText } from '../record/hash.ts'

/** 随机数 The next whole number below 2^32. Handed in, so that the same seed gives the same advice on every machine. */
export type Chance = () => number
export type ChanceState = readonly [number, number, number, number]

const rotated = (x: number, by: number) => (x << by) | (x >>> (32 - by))

/** xoshiro128** 1.1 (Blackman & Vigna 2021, ACM Transactions on Mathematical Software 47:36). The state is not all zero. */
export function xoshiro128(state: ChanceState): Chance {
  let [a, b, c, d] = state
  return () => {
    const answer = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return answer
  }
}

/** From a seed as people write it: the first 128 bits of its SHA-256. */
export function chanceFrom(seed: string): Chance {
  const hash = hashText(seed)
  const word = (at: number) => Number.parseInt(hash.slice(8 * at, 8 * at + 8), 16)
  return xoshiro128([word(0), word(1), word(2), word(3)])
}

/** A whole number below n, each as likely as the others but for n parts in 2^32. */
export const below = (chance: Chance, n: number): number => Math.floor((chance() / 2 ** 32) * n)
