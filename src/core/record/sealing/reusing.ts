import type { SealedValue } from '../sealed.ts'
import type { Salts } from './seal-fields.ts'

/**
 * Salts for a shell: a name or contact that is kept already has the salt of its row, so that it is known again and erased everywhere at
 * once; whatever was written freely has a fresh one, so that nobody sees from the record who wrote the same. `rows` are those of names
 * and contacts alone.
 */
export function saltsReusing(rows: readonly SealedValue[], fresh: () => string): Salts {
  const known = new Map(rows.map(({ value, salt }) => [value, salt]))
  return ({ kind, value }) => {
    if (kind === 'freeText') return fresh()
    const salt = known.get(value) ?? fresh()
    known.set(value, salt)
    return salt
  }
}
