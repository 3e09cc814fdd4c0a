import { join } from 'node:path'
import type { Text } from '../../core/basics/text.ts'
import { readLines } from '../../core/record/chain.ts'
import { parseCheckpoint } from '../../core/record/checkpoint.ts'
import { againstCheckpoint, type CheckpointMismatch } from '../../core/verification/verify-text.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

/** What a checkpoint says against a log. */
export const CHECKPOINT_WORDS: Readonly<Record<CheckpointMismatch['reason'], Text>> = {
  shorter: {
    zh: '记录比检查点所记的少：有记录被删去',
    en: 'the log is shorter than the checkpoint says: entries were dropped',
  },
  rewritten: {
    zh: '记录与检查点不符：历史被改写过',
    en: 'the log does not lead to the checkpoint: its history was rewritten',
  },
  otherLog: { zh: '检查点属于另一份记录', en: 'the checkpoint belongs to another log' },
}

export const NO_CHECKPOINT: Text = { zh: '不是检查点', en: 'is no checkpoint' }

/** The checkpoint that lies beside the log, where there is one, says what the log yields. The log is sound by then. */
export async function compareCheckpoint(ports: Ports, folder: string, log: string): Promise<Problem[]> {
  const file = join(folder, 'checkpoint.txt')
  if (!(await ports.hasFile(file))) return []
  const text = await ports.readText(file)
  if (!text.ok) return [text.error]
  const kept = parseCheckpoint(text.value)
  if (!kept.ok) return [{ file, line: kept.error.line, message: NO_CHECKPOINT }]
  const lines = readLines(log)
  if (!lines.ok) throw new Error('a checkpoint is compared with a sound log')
  const mismatch = againstCheckpoint(lines.value, kept.value)
  return mismatch ? [{ file, message: CHECKPOINT_WORDS[mismatch.reason] }] : []
}
