import { join } from 'node:path'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { foldLog } from '../../core/process/fold.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import { checkChain, readLines, splitLines } from '../../core/record/chain.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { pinnedWorld } from './pinned-world.ts'

export const LOG = 'log.jsonl'

export type CycleFolder = { readonly world: World; readonly state: CycleState; readonly log: string }

/**
 * Reads the log of a folder and folds it on what it pins. Its bytes, hashes and links are checked; whether its acts hold is for `verify` to
 * say.
 */
export async function readCycleFolder(ports: Ports, folder: string): Promise<Result<CycleFolder, Problem>> {
  const file = join(folder, LOG)
  const text = await ports.readText(file)
  if (!text.ok) return text
  const lines = readLines(text.value)
  const [first] = lines.ok ? lines.value : []
  if (!lines.ok || !first || checkChain(splitLines(text.value)).length > 0) {
    const message = { zh: '记录不完整或已被改动', en: 'the record is not whole, or was changed' }
    const mend = {
      zh: `请先核验：zhiheng verify ${folder}`,
      en: `See what is wrong first: zhiheng verify ${folder}`,
    }
    return err({ file, message, mend })
  }
  const world = await pinnedWorld(ports, folder, first.entry.data)
  if (!world.ok) return world
  return ok({ world: world.value, state: foldLog(world.value, lines.value), log: text.value })
}
