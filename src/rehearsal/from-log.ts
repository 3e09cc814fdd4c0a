import type { CycleState } from '../core/process/state.ts'
import type { SealedEntry } from '../core/record/chain.ts'
import type { SealedValue } from '../core/record/sealed.ts'
import { commandOf } from '../core/verification/verify-log.ts'
import type { Happening, Performance } from './script.ts'

/** What a log tells of its own story: the acts that were done. What was refused stands in no log. */
export function performanceOf(state: CycleState, sealed: readonly SealedValue[]): Performance {
  const acts = new Map<number, SealedEntry[]>()
  for (const each of state.log) {
    const { no } = each.entry.act
    acts.set(no, [...(acts.get(no) ?? []), each])
  }
  const happenings = [...acts.values()].flatMap((entries): Happening[] => {
    const command = entries[0] && commandOf(entries[0].entry)
    return command ? [{ kind: 'act', command, entries }] : []
  })
  return { state, sealed, happenings, incidents: [] }
}
