import type { z } from 'zod'
import type { Json } from '../../basics/json.ts'
import { commit, type SealedValue } from '../sealed.ts'
import { commitmentOf, isReference, referenceTo } from './reference.ts'
import { type Field, mapMarked } from './walk.ts'

/**
 * Where salts come from: 32 random bytes in hexadecimal, a new salt for each free text. The same salt for a name that was sealed before
 * gives the same commitment, by which it is known again and erased everywhere at once.
 */
export type Salts = (field: Field) => string

/** What was sealed: the value with references, the rows for a place beside the log, and every commitment that a marked field now holds. */
export type SealedFields = {
  readonly value: Json
  readonly rows: readonly SealedValue[]
  readonly commitments: readonly string[]
  /** Marked fields that came as references already. */
  readonly referring: readonly Field[]
  /** Marked fields that hold plain text because there are no salts. */
  readonly open: readonly Field[]
}

/** 封存 Replaces every marked field by a reference to its commitment. Without salts what is plain stays plain and is named in `open`. */
export function sealFields(schema: z.core.$ZodType, value: Json, salts: Salts | undefined): SealedFields {
  const rows = new Map<string, SealedValue>()
  const commitments = new Set<string>()
  const referring: Field[] = []
  const open: Field[] = []
  const sealed = mapMarked(schema, value, (field) => {
    if (isReference(field.value)) {
      if (!rows.has(commitmentOf(field.value))) referring.push(field)
      commitments.add(commitmentOf(field.value))
      return field.value
    }
    if (!salts) {
      open.push(field)
      return field.value
    }
    const salt = salts(field)
    const id = commit(salt, field.value)
    rows.set(id, { id, salt, value: field.value })
    commitments.add(id)
    return referenceTo(id)
  })
  return { value: sealed, rows: [...rows.values()], commitments: [...commitments], referring, open }
}
