import { canonicalText } from '../record/canonical.ts'
import { hashText } from '../record/hash.ts'
import type { DeclaredInterest } from '../conflicts/conflict-facts.ts'
import type { Firm } from '../conflicts/same-firm.ts'
import type { AssignmentAssessor, AssignmentCase } from './assignment-input.ts'

/** All that an assignment is computed from, as it was handed in. */
export type AssignmentTables = {
  readonly on: string
  readonly cases: readonly AssignmentCase[]
  readonly assessors: readonly AssignmentAssessor[]
  readonly affiliates: readonly (readonly [Firm, Firm])[]
  readonly winners: readonly Firm[]
  readonly rivals: readonly (readonly [Firm, Firm])[]
  readonly declared: readonly DeclaredInterest[]
}

/** 输入摘要 SHA-256 over the canonical JSON of the tables, with rows in the order of their bytes: moving rows does not change it. */
export function inputHash(tables: AssignmentTables): string {
  const rows = Object.entries(tables).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(canonicalText).sort() : value,
  ])
  return hashText(canonicalText(Object.fromEntries(rows)))
}
