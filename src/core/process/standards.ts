import type { Standard } from '../scoring/standard.ts'
import type { CycleState, World } from './state.ts'

/** The standard on which the cycle runs. */
export function standardOfCycle(world: World, state: CycleState): Standard {
  const standard = world.standards[state.opened?.standard ?? '']
  if (!standard) throw new Error('a cycle runs on a standard that the world holds')
  return standard
}

/**
 * 适用标准 The standard by which an application is scored. A person is scored by the standard for persons that the cycle was opened with,
 * never by that of organisations.
 */
export const standardsByApplication =
  (world: World, state: CycleState) =>
  (application: string): Standard => {
    if (state.view.applications[application]?.kind !== 'person') return standardOfCycle(world, state)
    const own = world.standards[state.opened?.personStandard ?? '']
    if (!own) throw new Error('persons apply only where the cycle was opened with a standard for them')
    return own
  }
