import type { Command } from '../../src/core/process/command.ts'
import type { LogKey } from '../../src/core/store/log-store.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'

/** A recorded command as the wish of somebody who signed in. */
export function wishOf(key: LogKey, command: Command, more: Partial<Wish> = {}): Wish {
  const { receivedAt: _, recordedAt: __, ...said } = command
  return { ...key, account: command.actor.id, ...said, ...more }
}
