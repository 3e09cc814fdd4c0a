import { join } from 'node:path'
import { ok, type Result } from '../../core/basics/result.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { formatRows } from '../../core/record/sealing/rows.ts'
import { formatLog } from '../../core/record/chain.ts'
import { performanceOf } from '../../rehearsal/from-log.ts'
import { transcript } from '../../rehearsal/transcript.ts'
import { stageWords } from '../../stages/words.generated.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { derivedFiles } from './cycle-files.ts'
import { LOG } from './read-cycle-folder.ts'
import { ROWS } from './sealed-rows.ts'

/**
 * Writes what changes in a folder when sealed values are erased: the log first, so that nothing is gone without an entry, then the rows
 * that remain, and whatever is told from both. Reading copies of the story are told anew from the log.
 */
export async function writeErased(
  ports: Ports,
  folder: string,
  { edition, ...world }: World,
  state: CycleState,
  rows: readonly SealedValue[],
): Promise<Result<null, Problem>> {
  const left = rows.filter(({ id }) => !state.erased.includes(id))
  const texts: Record<string, string> = {
    [LOG]: formatLog(state.log.map(({ entry }) => entry)),
    [ROWS]: formatRows(left),
    ...derivedFiles({ edition, ...world }, state, left),
  }
  for (const language of ['zh', 'en'] as const) {
    const name = `transcript.${language}.md`
    if (await ports.hasFile(join(folder, name)))
      texts[name] = transcript(
        edition,
        state.opened?.cycle ?? '',
        performanceOf(state, left),
        stageWords,
        language,
      )
  }
  for (const [name, text] of Object.entries(texts)) {
    const written = await ports.writeText(join(folder, name), text)
    if (!written.ok) return written
  }
  return ok(null)
}
