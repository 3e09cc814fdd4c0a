import type { Command } from '../../../src/core/process/command.ts'
import { perform } from '../../../src/core/process/perform.ts'
import { emptyState, type World } from '../../../src/core/process/state.ts'
import { formatLog } from '../../../src/core/record/chain.ts'
import type { Entry } from '../../../src/core/record/entry.ts'
import { commandOf } from '../../../src/core/verification/verify-log.ts'

/** The log that would be there if every act had been given otherwise, by whom and with what: a rewriting that agrees with itself throughout. */
export function performedAnew(
  world: World,
  log: readonly Entry[],
  change: (given: Command) => Command,
): string {
  const commands = log.flatMap((entry) => commandOf(entry) ?? [])
  const state = commands.reduce((before, command) => {
    const performed = perform(world, before, change(command))
    if (!performed.ok) throw new Error(JSON.stringify(performed.error))
    return performed.value.state
  }, emptyState)
  return formatLog(state.log.map(({ entry }) => entry))
}
