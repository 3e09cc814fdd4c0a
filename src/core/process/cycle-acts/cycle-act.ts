import type { z } from 'zod'
import type { Refusal } from '../../basics/refusal.ts'
import type { Result } from '../../basics/result.ts'
import type { Command } from '../command.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import type { Role } from '../stage.ts'
import type { CycleState, World } from '../state.ts'

/** An act on the cycle itself rather than on one of its steps. */
export type CycleAct<I> = {
  readonly by: readonly Role[]
  readonly input: z.ZodType<I>
  readonly decide: (
    world: World,
    state: CycleState,
    command: Command,
    input: I,
  ) => Result<readonly CycleDraft[], Refusal>
}

/** Keeps the type of the input between its schema and `decide`. */
export const cycleAct = <I>(act: CycleAct<I>): CycleAct<I> => act
