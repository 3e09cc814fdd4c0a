import type { Edition } from '../../core/regulation/edition.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import { vacanciesOf } from '../../core/selection/candidates.ts'
import { limitsOf } from '../../core/selection/edition-awards.ts'
import type { Assignment } from '../../core/selection/quotas.ts'
import type { PointInUse } from '../decided-points.ts'
import type { Computed, StepComposite } from './computed.ts'

export type Ranking = {
  readonly edition: Edition
  readonly standard: Standard
  readonly isOfficial: boolean
  readonly computed: Computed
  readonly points: readonly PointInUse[]
}

export const final = ({ composites }: Computed): StepComposite | undefined =>
  composites.findLast(hasLists) ?? composites.at(-1)

export const hasLists = ({ outcomes }: StepComposite) => outcomes.some(({ list }) => list !== null)

/** The awards that are settled; one that waits for a choice, and those after it, are not listed. */
export const settledAwards = ({ outcomes }: StepComposite): Assignment =>
  Object.fromEntries(
    outcomes.flatMap(({ list }) => {
      const open = list?.undecided ? [list.undecided.award, ...list.undecided.laterAwards] : []
      return Object.entries(list?.candidates ?? {}).filter(([award]) => !open.includes(award))
    }),
  )

/** Empty seats, by what all lists together leave of the limits. */
export function vacantIn(composite: StepComposite, edition: Edition): Readonly<Record<string, number>> {
  const lists = composite.outcomes.flatMap(({ list }) => (list ? [list] : []))
  if (lists.length < 2) return lists[0]?.vacant ?? {}
  return vacanciesOf(edition.awards, limitsOf(edition), settledAwards(composite))
}
