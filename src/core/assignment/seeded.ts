import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** 32 bits of a name under a seed. */
export function seededBits(seed: string, name: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(JSON.stringify([seed, name])))
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

/**
 * 32 bits of a pair, from the bits of its two members: the finaliser of MurmurHash3 over both. A hash of each pair by SHA-256 would take
 * seconds for the million pairs of a large award; nothing here needs to withstand an adversary, only to be the same everywhere.
 */
export function mixedBits(a: number, b: number): number {
  let bits = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
