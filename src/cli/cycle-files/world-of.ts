import { err, ok, type Result } from '../../core/basics/result.ts'
import { assembleWorld } from '../../core/process/assemble.ts'
import {
  firstScored,
  scoresPersonsApart,
  usableStandards,
  usualStandard,
} from '../../core/process/standards.ts'
import type { World } from '../../core/process/state.ts'
import type { Outcome } from '../command.ts'
import { EXIT } from '../exit.ts'
import { openEdition } from '../open-edition.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { Ports } from '../ports.ts'

/** The world of an edition that was asked for: its data, its standards, the calendars. */
export async function openWorld(ports: Ports, asked: string): Promise<Result<World, Outcome>> {
  const edition = await openEdition(ports, asked)
  if (!edition.ok) return edition
  const calendar = await ports.loadCalendar()
  if (!calendar.ok) return err({ exit: EXIT.badInput, problems: [calendar.error] })
  const all = await ports.loadStandards()
  if (!all.ok) return err({ exit: EXIT.badInput, problems: all.error })
  const standards = usableStandards(edition.value, all.value)
  const first = usualStandard({ edition: edition.value, standards }, firstScored(edition.value))
  if (first === undefined || !standards[first]) {
    const message = {
      zh: `办法所用的评分标准 ${first ?? ''} 不在 standards/ 中`,
      en: `the scoring standard ${first ?? ''} is not in standards/`,
    }
    return err({
      exit: EXIT.badInput,
      problems: [{ message, mend: { zh: '请录入该标准', en: 'enter the standard there' } }],
    })
  }
  return ok(assembleWorld({ edition: edition.value, standards, calendar: calendar.value, kinds: stages }))
}

/** The standards that score unless a cycle decides otherwise: where persons apply beside organisations, one for them as well. */
export function usualStandards(world: World): {
  readonly standard: string
  readonly personStandard?: string
} {
  const standard = usualStandard(world, firstScored(world.edition)) ?? ''
  const ofPersons = scoresPersonsApart(world.edition) ? usualStandard(world, 'person') : undefined
  return { standard, ...(ofPersons === undefined ? {} : { personStandard: ofPersons }) }
}
