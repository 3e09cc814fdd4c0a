import { hashText } from '../core/record/hash.ts'
import type { Salts } from '../core/record/sealing/seal-fields.ts'

/** Salts for what is made up: the same seed gives the same log. A name has one salt, so that it is known again; a free text a new one each time. */
export function saltsFrom(seed: string): Salts {
  let count = 0
  return ({ kind, value }) => hashText(`${seed}/salt/${kind === 'freeText' ? count++ : value}`)
}
