import { join } from 'node:path'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { SealedEntry } from '../../core/record/chain.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { parseRows } from '../../core/record/sealing/rows.ts'
import { explainSealFault } from '../../core/verification/explain-seal-fault.ts'
import { referredIn, verifySeals } from '../../core/verification/verify-seals.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

export const ROWS = 'sealed.jsonl'

/** By this file a folder says that it is handed on without what is sealed. */
export const PACKAGE = 'package.json'

/** The sealed values beside a log; null where the folder was handed on without them. */
export async function readRows(
  ports: Ports,
  folder: string,
): Promise<Result<readonly SealedValue[] | null, Problem>> {
  const file = join(folder, ROWS)
  if (!(await ports.hasFile(file))) return ok((await ports.hasFile(join(folder, PACKAGE))) ? null : [])
  const text = await ports.readText(file)
  if (!text.ok) return text
  const rows = parseRows(text.value)
  if (rows.ok) return rows
  const message = { zh: '该行不是封存值', en: 'this line is no sealed value' }
  const mend = { zh: '请使用完整的原始文件', en: 'use the whole original file' }
  return err({ file, line: rows.error.line, message, mend })
}

/** How many sealed values a log refers to, how many of them are kept and erased; `kept` null where none were handed on. */
export type SealCount = { readonly all: number; readonly kept: number | null; readonly erased: number }

/** What is wrong with the sealed values of a folder; where none were handed on, nothing can be said of them. */
export function compareSeals(
  folder: string,
  log: readonly SealedEntry[],
  rows: readonly SealedValue[] | null,
): { readonly count: SealCount; readonly problems: readonly Problem[] } {
  const all = referredIn(log).size
  const { intact, erased, faults } = verifySeals(log, rows ?? [])
  if (rows === null) return { count: { all, kept: null, erased }, problems: [] }
  const file = join(folder, ROWS)
  const problems = faults.map((fault): Problem => ({ file, message: explainSealFault(fault) }))
  return { count: { all, kept: intact, erased }, problems }
}
