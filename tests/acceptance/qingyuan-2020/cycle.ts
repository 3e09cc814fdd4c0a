import type { World } from '../../../src/core/process/state.ts'
import * as kit from '../kit/cycle.ts'

export * from '../kit/cycle.ts'

/** The text has expired: a cycle of 2026 can only be rehearsed. */
export const begun = (world: World, before = (cycle: kit.Cycle) => cycle): kit.Cycle =>
  before(kit.openCycle(world, kit.START, { rehearsal: true }))

/** The weights that the leading group gave before anyone scored: the text names none. */
export const WEIGHTS = { desk: '40%', site: '60%' }
export const weighed = (cycle: kit.Cycle): kit.Cycle => kit.decide(cycle, 'weights', WEIGHTS)
