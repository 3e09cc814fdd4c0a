import { createHash } from 'node:crypto'
import { millisecondsOf } from '../core/time/instant.ts'
import type { Realm } from './realm.ts'

type Random = Realm['random']

/** A key that orders by the time at which it was made: UUID version 7 (RFC 9562, section 5.7), in small letters. */
export function newId({ now, random }: Pick<Realm, 'now' | 'random'>): string {
  const bytes = random(10)
  const time = millisecondsOf(now()).toString(16).padStart(12, '0')
  const rest = Buffer.from(bytes)
  rest[0] = ((rest[0] ?? 0) & 0x0f) | 0x70
  rest[2] = ((rest[2] ?? 0) & 0x3f) | 0x80
  const tail = rest.toString('hex')
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-')
}

/** 256 bits that nobody guesses; only its hash is kept. */
export const newToken = (random: Random): string => Buffer.from(random(32)).toString('base64url')

/** SHA-256, in small hexadecimal letters. It serves for what is random; passwords and short codes have a slow hash. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')

/** So many letters of an alphabet of 32, each with the same chance. */
export function lettersOf32(random: Random, alphabet: string, count: number): string {
  return [...random(count)].map((byte) => alphabet.charAt(byte % 32)).join('')
}

/** The alphabet of Base32 (RFC 4648), in which authenticator apps take a secret. */
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Letters and digits which are hardly mistaken for each other when they are typed from paper (Crockford's Base32). */
const ON_PAPER = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 bits to be typed from paper: ABCDE-FGHJK-… in groups of four. */
export const newSlipCode = (random: Random): string =>
  (lettersOf32(random, ON_PAPER, 16).match(/.{4}/g) ?? []).join('-')

/** What somebody typed from paper, as it was printed: blanks and hyphens go, O is zero, I and L are one. */
export const readSlipCode = (typed: string): string => {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return (letters.match(/.{1,4}/g) ?? []).join('-')
}

/** Six digits, each number with the same chance. */
export function newDigits(random: Random): string {
  const most = 4_294_000_000
  const number = Buffer.from(random(4)).readUInt32BE()
  return number < most ? String(number % 1_000_000).padStart(6, '0') : newDigits(random)
}
