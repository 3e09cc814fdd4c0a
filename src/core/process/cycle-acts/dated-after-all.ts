import type { Refusal } from '../../basics/refusal.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { Command } from '../command.ts'
import { refuse } from '../refusals.ts'
import type { CycleState } from '../state.ts'

/** An act that stops or starts the whole cycle is dated no earlier than anything done in it: nothing falls into a pause afterwards. */
export function checkAfterAll({ log }: CycleState, { occurredOn }: Command): Result<true, Refusal> {
  const last = log.reduce((latest, { entry }) => (entry.occurredOn > latest ? entry.occurredOn : latest), '')
  return occurredOn < last ? refuse('DatedBeforeLastAct', [], { occurredOn, last }) : ok(true)
}
