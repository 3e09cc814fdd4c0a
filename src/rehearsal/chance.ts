import { hashText } from '../core/record/hash.ts'
import type { Chance } from './kit.ts'

/** A stream of whole numbers below 2^32 from SHA-256 of seed and counter: the same on every machine. */
export function chanceFrom(seed: string): Chance {
  let count = 0
  const next = () => Number.parseInt(hashText(`${seed}/${count++}`).slice(0, 8), 16)
  const below = (n: number) => next() % n
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] }
}
