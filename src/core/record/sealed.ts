import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { hashBytes } from './hash.ts'

/**
 * 封存值 A personal value or a free text, kept beside the log and not in it: the entry holds only the commitment,
 * so that the value can be erased without breaking a hash. `salt` is 32 random bytes in hexadecimal, which keep a
 * short value (a phone number) from being found by trial.
 */
export type SealedValue = { readonly id: string; readonly salt: string; readonly value: string }

/**
 * The commitment SHA-256(salt ‖ UTF-8 of the value), as an entry holds it. The fixed length of the salt makes the
 * border between both certain. Throws on any other salt, because only a program can cause that.
 */
export function commit(salt: string, value: string): string {
  if (!/^[0-9a-f]{64}$/.test(salt)) throw new Error('a salt is 32 bytes, in lower-case hexadecimal')
  const head = hexToBytes(salt)
  const tail = utf8ToBytes(value)
  const bytes = new Uint8Array(head.length + tail.length)
  bytes.set(head)
  bytes.set(tail, head.length)
  return hashBytes(bytes)
}

/**
 * What became of a sealed value: `intact`; `changed` (does not fit its commitment); `erased` (gone, and an entry
 * says so); `missing` (gone, and no entry says so); `notErased` (an entry says erased, yet it is still there).
 */
export type SealState = 'intact' | 'changed' | 'erased' | 'missing' | 'notErased'

/** Compares a commitment with the row kept for it. `isRecordedErased`: an entry of the log says it was erased. */
export function checkSealed(
  commitment: string,
  kept: SealedValue | null,
  isRecordedErased: boolean,
): SealState {
  if (kept === null) return isRecordedErased ? 'erased' : 'missing'
  if (isRecordedErased) return 'notErased'
  const isWellFormed = /^[0-9a-f]{64}$/.test(kept.salt)
  return isWellFormed && commit(kept.salt, kept.value) === commitment ? 'intact' : 'changed'
}
