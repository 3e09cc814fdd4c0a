import { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'
import { canonicalJson } from './canonical.ts'
import type { SealedEntry } from './chain.ts'
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { type Entry, entrySchema, sha256Hex } from './entry.ts'
import { hashText } from './hash.ts'
import { holdsEntry, proveEntry } from './log-tree.ts'
import { openNote, type NoteFault, type Verifier } from './signed-note.ts'

const FORMAT = 'zhiheng-receipt/1'

export const receiptSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** SHA-256 of the entry's canonical bytes. */
  hash: sha256Hex,
  /** The entry itself, where it is not confidential. */
  entry: entrySchema.exactOptional(),
  index: z.int().nonnegative(),
  proof: z.array(sha256Hex),
  checkpoint: z.string(),
})

/** 收据 That an entry stands in the log of a checkpoint, to be checked with nothing else at hand. `index` counts from 0. */
export type Receipt = z.infer<typeof receiptSchema>

export type ReceiptFault = 'notAReceipt' | 'notACheckpoint' | 'otherEntry' | 'notIncluded' | NoteFault

/** The receipt for the entry at `index`; null where the checkpoint is of a shorter log. With `withEntry` it holds the entry itself. */
export function receiptFor(
  log: readonly (Pick<SealedEntry, 'hash'> & Partial<Pick<SealedEntry, 'entry'>>)[],
  index: number,
  checkpoint: string,
  withEntry: boolean,
): Receipt | null {
  const read = parseCheckpoint(checkpoint)
  const sealed = log[index]
  if (!read.ok || !sealed || read.value.size <= index || read.value.size > log.length) return null
  const { hash, entry } = sealed
  const proof = proveEntry(log, index, read.value.size)
  return { format: FORMAT, hash, ...(withEntry && entry ? { entry } : {}), index, proof, checkpoint }
}

export type Checked = {
  readonly checkpoint: Checkpoint
  readonly entry: Entry | null
  readonly isSigned: boolean
}

/** Checks a receipt. With a key the checkpoint has to be signed by it; without one only the proof is checked, and `isSigned` is false. */
export function checkReceipt(value: unknown, verifier: Verifier | null): Result<Checked, ReceiptFault> {
  const read = receiptSchema.safeParse(value)
  if (!read.success) return err('notAReceipt')
  const { hash, entry, index, proof, checkpoint: note } = read.data
  const signed = verifier ? openNote(note, verifier) : ok(note)
  if (!signed.ok) return signed
  const checkpoint = parseCheckpoint(note)
  if (!checkpoint.ok) return err('notACheckpoint')
  if (entry) {
    const canonical = canonicalJson(entry)
    if (!canonical.ok || hashText(canonical.value) !== hash) return err('otherEntry')
  }
  if (!holdsEntry(hash, index, checkpoint.value, proof)) return err('notIncluded')
  return ok({ checkpoint: checkpoint.value, entry: entry ?? null, isSigned: verifier !== null })
}
