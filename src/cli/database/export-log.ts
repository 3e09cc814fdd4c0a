import { err, ok, type Result } from '../../core/basics/result.ts'
import { foldLog } from '../../core/process/fold.ts'
import { checkChain, readLines, splitLines } from '../../core/record/chain.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { checkpointOf } from '../../core/verification/verify-text.ts'
import { logsIn, readWholeLog, worldPinned } from '../../database/whole-log.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { Call, Outcome } from '../command.ts'
import type { CycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { EXIT } from '../exit.ts'
import type { Problem } from '../problem.ts'
import { withStore } from './open-store.ts'
import { noSuchLog } from './such-log.ts'

/** A cycle as a database has it, to be written as a package. */
export type FromStore = {
  readonly read: CycleFolder
  readonly rows: readonly SealedValue[]
  readonly checkpoint: string
}

const notWhole = (authority: string, log: string): Problem => ({
  file: `${authority}/${log}`,
  message: { zh: '记录不完整或已被改动', en: 'the record is not whole, or was changed' },
  mend: {
    zh: `请先核验：zhiheng verify --database ${authority} ${log}`,
    en: `See what is wrong first: zhiheng verify --database ${authority} ${log}`,
  },
})

/** Reads a log out of the database at one moment. Its bytes, hashes and links are checked; whether its acts hold is for `verify` to say. */
export async function fromStore(call: Call): Promise<Result<FromStore, Outcome>> {
  const [authority = '', log = ''] = call.args
  let found: FromStore | null = null
  const outcome = await withStore(call, 'read', (connection) =>
    connection.snapshot(async (database): Promise<Outcome> => {
      const missing = noSuchLog(await logsIn(database, { authority, log }), authority, log)
      if (missing) return { exit: EXIT.badInput, problems: [missing] }
      const whole = await readWholeLog(database, { authority, log })
      const lines = readLines(whole.text)
      const world = await worldPinned(database, whole, stages)
      if (!lines.ok || !world.ok || checkChain(splitLines(whole.text)).length > 0)
        return { exit: EXIT.badInput, problems: [notWhole(authority, log)] }
      const read = { world: world.value, state: foldLog(world.value, lines.value), log: whole.text }
      found = { read, rows: whole.sealed, checkpoint: checkpointOf(whole.text) }
      return { exit: EXIT.done }
    }),
  )
  return found ? ok(found) : err(outcome)
}
