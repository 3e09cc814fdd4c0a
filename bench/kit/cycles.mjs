import { project } from '../../scripts/project.mjs'
import { load } from './load.mjs'

/** All that is needed to play cycles and to look at them. */
export const core = await load(
  'src/cli/compose.ts',
  'src/cli/cycle-files/world-of.ts',
  'src/core/process/fold.ts',
  'src/core/record/chain.ts',
  'src/core/time/iso-date.ts',
  'src/core/verification/verify-log.ts',
  'src/rehearsal/cast.ts',
  'src/rehearsal/conductor.ts',
  'src/stages/rehearsals.generated.ts',
)

const OPENING = '2026-03-02'

/** The world of an edition as it lies in `regulations/`. */
export async function worldOf(edition) {
  const world = await core.openWorld(core.openPorts(project), edition)
  if (!world.ok) throw new Error(`${edition} cannot be opened`)
  return world.value
}

/** Made-up applicants as a rehearsal has them. */
export const castOf = (world, applicants) =>
  core.castFor(world.edition, applicants, '1', core.addDays(OPENING, 45))

/** A whole cycle, played through `perform` as `zhiheng rehearse` plays it. */
export function playedCycle(world, applicants) {
  const performance = core.conduct(world, {
    cycle: '2026',
    year: 2026,
    ...core.usualStandards(world),
    opensOn: OPENING,
    seed: '1',
    cast: castOf(world, applicants),
    rehearsals: core.rehearsals,
  })
  if (!performance.ok) throw new Error(`the cycle halted: ${JSON.stringify(performance.error)}`)
  return performance.value
}
