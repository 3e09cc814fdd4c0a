import type { World } from '../process/state.ts'
import { checkChain, type Fault, readLines, type SealedLine, splitLines } from '../record/chain.ts'
import { type Checkpoint, formatCheckpoint } from '../record/checkpoint.ts'
import { rootOf } from '../record/log-tree.ts'
import { type LogFault, verifyLog } from './verify-log.ts'

/** What a checkpoint kept elsewhere says against the log. */
export type CheckpointMismatch =
  | { readonly reason: 'shorter'; readonly size: number; readonly lines: number }
  | { readonly reason: 'rewritten'; readonly size: number; readonly expected: string; readonly found: string }
  | { readonly reason: 'otherLog'; readonly expected: string; readonly found: string }

export type TextVerification = {
  readonly chain: readonly Fault[]
  readonly log: readonly LogFault[]
  readonly checkpoint: CheckpointMismatch | null
  readonly entries: number
  readonly acts: number
}

const originOf = (lines: readonly SealedLine[]) => {
  const first = lines[0]?.entry
  return first ? `${first.authority}/${first.cycle}` : ''
}

/** 检查点 The checkpoint of a whole log: origin (authority and cycle), number of entries, RFC 6962 root over their hashes. */
export function checkpointOf(text: string): string {
  const lines = readLines(text)
  if (!lines.ok) throw new Error('only a sound log has a checkpoint')
  return formatCheckpoint({
    origin: originOf(lines.value),
    size: lines.value.length,
    root: rootOf(lines.value, lines.value.length),
  })
}

/** What a checkpoint says against the lines of a log; null where they lead to it. */
export function againstCheckpoint(
  lines: readonly SealedLine[],
  { origin, size, root }: Checkpoint,
): CheckpointMismatch | null {
  if (origin !== originOf(lines)) return { reason: 'otherLog', expected: origin, found: originOf(lines) }
  if (lines.length < size) return { reason: 'shorter', size, lines: lines.length }
  const found = rootOf(lines, size)
  return found === root ? null : { reason: 'rewritten', size, expected: root, found }
}

/**
 * 核验 Verifies a log as text: its bytes and links, every act decided again, and a checkpoint where one is given. A log whose every
 * hash was recomputed after a change passes the links and falls by its acts; one rewritten as a whole falls only by a checkpoint.
 */
export function verifyText(
  world: World,
  text: string,
  options: { readonly checkpoint?: Checkpoint; readonly progress?: (done: number) => void } = {},
): TextVerification {
  const chain = checkChain(splitLines(text))
  const lines = readLines(text)
  if (!lines.ok)
    return { chain: chain.length > 0 ? chain : lines.error, log: [], checkpoint: null, entries: 0, acts: 0 }
  const { faults, acts } = verifyLog(world, lines.value, options.progress)
  const checkpoint = options.checkpoint ? againstCheckpoint(lines.value, options.checkpoint) : null
  return { chain, log: faults, checkpoint, entries: lines.value.length, acts }
}

/** Whether nothing at all was found. */
export const isSound = ({ chain, log, checkpoint }: TextVerification): boolean =>
  chain.length === 0 && log.length === 0 && checkpoint === null
