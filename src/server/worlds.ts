import { OFFICE, officeEdition } from '../core/office/office-edition.ts'
import { assembleWorld } from '../core/process/assemble.ts'
import type { StageKind } from '../core/process/stage.ts'
import type { World } from '../core/process/state.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Database } from '../database/tables.ts'
import { authorityBy } from './authorities.ts'

/** The regulations at hand, each with the standards and the calendar of today; null where there is none of that name that can run. */
export type Regulations = { readonly world: (edition: string) => Promise<World | null> }

/** What a log would run on if it were opened now: the authority's regulation, or for its own ledgers what that says of them. */
export const worldsToOpen =
  (database: Database, regulations: Regulations, kinds: Readonly<Record<string, StageKind>>) =>
  async ({ authority, log }: LogKey): Promise<World | null> => {
    const known = await authorityBy(database, authority)
    const world = known && (await regulations.world(known.edition))
    if (!world) return null
    if (log !== OFFICE) return world
    return assembleWorld({ ...world, edition: officeEdition(world.edition), kinds })
  }
