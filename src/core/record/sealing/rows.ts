import { z } from 'zod'
import { err, ok, type Result } from '../../basics/result.ts'
import { sha256Hex } from '../entry.ts'
import type { SealedValue } from '../sealed.ts'

const row = z.strictObject({ id: sha256Hex, salt: z.string(), value: z.string() })

/** 封存行 The sealed values beside a log as text: a line each, in the order of their commitments, which says nothing about when they came. */
export const formatRows = (rows: readonly SealedValue[]): string =>
  rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, salt, value }) => `${JSON.stringify({ id, salt, value })}\n`)
    .join('')

/** Reads the lines again; a line that holds no sealed value is named, counted from 1. */
export function parseRows(text: string): Result<readonly SealedValue[], { readonly line: number }> {
  const rows: SealedValue[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const read = row.safeParse(fromJson(line))
    if (!read.success) return err({ line: index + 1 })
    rows.push(read.data)
  }
  return ok(rows)
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
