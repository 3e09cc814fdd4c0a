import type { World } from '../../../src/core/process/state.ts'
import { formatLog } from '../../../src/core/record/chain.ts'
import { addDays } from '../../../src/core/time/iso-date.ts'
import { usualStandards } from '../../../src/cli/cycle-files/world-of.ts'
import { castFor } from '../../../src/rehearsal/cast.ts'
import { conduct } from '../../../src/rehearsal/conductor.ts'
import type { Performance, Script } from '../../../src/rehearsal/script.ts'
import { rehearsals } from '../../../src/stages/rehearsals.generated.ts'

export const START = '2026-03-02'

/** A whole cycle of an edition, or the reason why it stopped as an error. */
export function rehearse(
  world: World,
  seed: string,
  applicants = 30,
  more: Partial<Script> = {},
): Performance {
  const cast = castFor(world.edition, applicants, seed, addDays(START, 45))
  const performed = conduct(world, {
    cycle: '2026',
    year: 2026,
    ...usualStandards(world),
    opensOn: START,
    seed,
    cast,
    rehearsals,
    ...more,
  })
  if (!performed.ok) throw new Error(JSON.stringify(performed.error).slice(0, 2000))
  return performed.value
}

export const logText = ({ state }: Performance): string => formatLog(state.log.map(({ entry }) => entry))
