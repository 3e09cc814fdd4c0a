import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { checkStandard } from './check-standard.ts'
import { refuse } from './refusals.ts'
import { firstScored, scoresPersonsApart, standardsFor } from './standards.ts'
import type { World } from './state.ts'

type Chosen = { readonly standard: string; readonly personStandard?: string; readonly rehearsal: boolean }

/** Whether a cycle has the standards that it needs: one, and where persons apply beside organisations one for persons as well. */
export function checkStandards(
  world: Pick<World, 'edition' | 'standards'>,
  { standard, personStandard, rehearsal }: Chosen,
): Result<true, Refusal> {
  const { edition, standards } = world
  const first = checkStandard(world, standard, { scored: firstScored(edition), rehearsal })
  if (!first.ok) return first
  const own = standardsFor(edition, 'person').map(({ article }) => article)
  const articles = own.length > 0 ? [...new Set(own)] : [edition.applicants.article]
  if (!scoresPersonsApart(edition))
    return personStandard === undefined ? ok(true) : refuse('PersonStandardNotNeeded', articles, {})
  if (personStandard === undefined) {
    const known = Object.values(standards).filter(({ appliesTo }) => appliesTo === 'person')
    return refuse('PersonStandardMissing', articles, { known: known.map(({ id }) => id) })
  }
  return checkStandard(world, personStandard, { scored: 'person', rehearsal })
}
