import type { World } from '../../../src/core/process/state.ts'
import * as kit from '../kit/cycle.ts'

export * from '../kit/cycle.ts'

/** The dates of this text are blanks: its cycles can only be rehearsed. */
export const openCycle = (world: World, on?: string): kit.Cycle =>
  kit.openCycle(world, on, { rehearsal: true })

/** The weights that the committee gave before anyone scored: the text names none. */
export const FIRST = { desk: '60%', defence: '40%' }
export const FINAL = { desk: '40%', defence: '20%', site: '40%' }
export const weighed = (cycle: kit.Cycle): kit.Cycle =>
  kit.decide(kit.decide(cycle, 'first-weights', FIRST), 'final-weights', FINAL)
