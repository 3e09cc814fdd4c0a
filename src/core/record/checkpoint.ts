import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { err, ok, type Result } from '../basics/result.ts'
import { fromBase64, toBase64 } from './base64.ts'

/**
 * 检查点 What is kept elsewhere to prove later that the log was not rewritten (C2SP tlog-checkpoint): the log's
 * name, its number of entries, and its tree hash as 64 lower-case hexadecimal digits.
 */
export type Checkpoint = {
  readonly origin: string
  readonly size: number
  readonly root: string
  /** Further lines of the body, of which we write none but accept any. */
  readonly extensions: readonly string[]
  /** Signature lines (C2SP signed-note) as they stand; none while checkpoints are unsigned. */
  readonly signatures: readonly string[]
}

export type CheckpointFault = {
  readonly reason: 'origin' | 'size' | 'root' | 'layout'
  readonly line: number
}

/** The body text: origin, size, root in Base64, each on its line. It is what a signature would cover. */
export function formatCheckpoint(body: Pick<Checkpoint, 'origin' | 'size' | 'root'>): string {
  return `${body.origin}\n${body.size}\n${toBase64(hexToBytes(body.root))}\n`
}

/** Reads a checkpoint, signed or not. A fault names its line, counted from 1. */
export function parseCheckpoint(text: string): Result<Checkpoint, CheckpointFault> {
  const blank = text.indexOf('\n\n')
  const body = blank < 0 ? text : text.slice(0, blank + 1)
  const tail = blank < 0 ? '' : text.slice(blank + 2)
  const [origin = '', size = '', root = '', ...rest] = body.split('\n')
  if (origin === '' || /[\r\t]/.test(origin)) return err({ reason: 'origin', line: 1 })
  if (!/^(?:0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size)))
    return err({ reason: 'size', line: 2 })
  const bytes = fromBase64(root)
  if (bytes?.length !== 32) return err({ reason: 'root', line: 3 })
  // A body ends with a line feed, so the last piece after splitting is empty.
  if (rest.pop() !== '') return err({ reason: 'layout', line: 3 + rest.length + 1 })
  const signatures = tail === '' ? [] : tail.split('\n')
  const firstSignatureLine = 5 + rest.length
  if (blank >= 0 && (signatures.length === 0 || signatures.pop() !== '')) {
    return err({ reason: 'layout', line: firstSignatureLine + signatures.length })
  }
  const stranger = signatures.findIndex((line) => !/^\u2014 [^\s+]+ [A-Za-z0-9+/]+={0,2}$/.test(line))
  if (stranger >= 0) return err({ reason: 'layout', line: firstSignatureLine + stranger })
  return ok({ origin, size: Number(size), root: bytesToHex(bytes), extensions: rest, signatures })
}
