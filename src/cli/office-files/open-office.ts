import { join } from 'node:path'
import type { Result } from '../../core/basics/result.ts'
import { OFFICE, officeEdition } from '../../core/office/office-edition.ts'
import { assembleWorld } from '../../core/process/assemble.ts'
import { emptyState } from '../../core/process/state.ts'
import { statusOn } from '../../core/regulation/effect.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { Call, Outcome } from '../command.ts'
import { LOG } from '../cycle-files/read-cycle-folder.ts'
import { openWorld, usualStandards } from '../cycle-files/world-of.ts'
import { actInOffice } from './act-in-office.ts'
import { type Office, readOffice } from './office.ts'

/** The office of that folder, or a new one under the edition where there is none yet; nothing is written. */
export async function openOffice(
  call: Call,
  folder: string,
  edition: string,
): Promise<Result<Office, Outcome>> {
  const { ports, today } = call
  if (await ports.hasFile(join(folder, LOG))) return readOffice(ports, folder)
  const world = await openWorld(ports, edition)
  if (!world.ok) return world
  const office = {
    folder,
    world: assembleWorld({ ...world.value, edition: officeEdition(world.value.edition), kinds: stages }),
    state: emptyState,
    sealed: [],
  }
  const isRehearsed = ['draft', 'incomplete'].includes(statusOn(world.value.edition, today))
  const input = {
    cycle: OFFICE,
    year: Number(today.slice(0, 4)),
    rehearsal: isRehearsed,
    ...usualStandards(world.value),
  }
  return actInOffice(call, office, { step: 'cycle', act: 'openCycle', input })
}
