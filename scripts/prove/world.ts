import { openPorts } from '../../src/cli/compose.ts'
import { openWorld } from '../../src/cli/cycle-files/world-of.ts'
import type { World } from '../../src/core/process/state.ts'

/** The regulation on which proofs run unless another is asked for: an organisation, a team and a person may apply, and names are sealed. */
export const EDITION = 'example-city'

const worlds = new Map<string, Promise<World>>()

async function read(edition: string): Promise<World> {
  const world = await openWorld(openPorts(process.cwd()), edition)
  if (!world.ok) throw new Error(`the regulation ${edition} cannot be opened`)
  return world.value
}

/** The world of a regulation as it lies in `regulations/` of the working folder. */
export function worldFor(edition = EDITION): Promise<World> {
  const world = worlds.get(edition) ?? read(edition)
  worlds.set(edition, world)
  return world
}
