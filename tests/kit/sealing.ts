import type { Json } from '../../src/core/basics/json.ts'
import type { Refusal } from '../../src/core/basics/refusal.ts'
import type { Result } from '../../src/core/basics/result.ts'
import type { Command } from '../../src/core/process/command.ts'
import { perform, type Performed } from '../../src/core/process/perform.ts'
import type { CycleState, World } from '../../src/core/process/state.ts'
import { hashText } from '../../src/core/record/hash.ts'
import { revealed } from '../../src/core/record/sealing/kept.ts'
import type { Salts } from '../../src/core/record/sealing/seal-fields.ts'

/** The same text always has the same salt: what a test expects does not depend on what ran before. */
export const testSalts: Salts = ({ value }) => hashText(`salt/${value}`)

/** Every value that any test sealed: a commitment belongs to one value alone, so tests cannot disturb each other here. */
export const everSealed = new Map<string, string | null>()

/** What the tests call for `perform`: with salts, and with what was sealed remembered. */
export function performSealed(world: World, state: CycleState, command: Command): Result<Performed, Refusal> {
  const done = perform(world, state, command, testSalts)
  if (done.ok) for (const { id, value } of done.value.sealed) everSealed.set(id, value)
  return done
}

/** Recorded data in plain words, as they were handed in. */
export const inPlainWords = <T extends Json>(data: T): T => revealed(data, everSealed)
