import { isActive } from '../../core/process/advance.ts'
import { stepRecord } from '../../core/process/state.ts'
import type { Award } from '../../core/regulation/schema/awards.ts'
import type { Planned } from '../../rehearsal/kit.ts'
import { eligibleFor } from './domain/index.ts'
import { type Here, knownIn } from './rehearsal.outcome.ts'

type Vacancy = { readonly fallen: string; readonly award: Award; readonly next: readonly string[] }

/** The first place that fell free and for which somebody is left, in order of rank. */
function vacancyIn(scene: Here): Vacancy | undefined {
  const { world, view, own, state, step } = scene
  const listed = Object.values(own.listed).flat()
  const left = stepRecord(state, step.id).out.filter(
    (application) => isActive(state, application) && !listed.includes(application),
  )
  for (const award of world.edition.awards) {
    const fallen = own.listed[award.id]?.find((application) => Object.hasOwn(view.removed, application))
    if (fallen === undefined) continue
    const next = eligibleFor(knownIn(scene), award, left).ranked.map(({ application }) => application)
    if (next.length > 0) return { fallen, award, next }
  }
  return undefined
}

/** What people have not found of the next ones yet: whoever moves up reaches the standard. */
const findings = ({ own }: Here, { award: { id: award, floor }, next }: Vacancy): Planned[] =>
  floor && 'byPeople' in floor
    ? next
        .filter((application) => own.reached[award]?.[application] === undefined)
        .map((application) => ({
          act: 'findStandardReached',
          by: { role: floor.byPeople.by, id: floor.byPeople.by },
          input: {
            award,
            application,
            reached: true,
            reason: '经评议，达到评定标准（演练）',
            evidence: ['综合评价报告（演练）'],
          },
        }))
    : []

/** Where a listed name fell and the text lets the next move up: once for a name that still stands, refused, and once in earnest. */
export const movingUp = (scene: Here): Planned[] => {
  const { world, own, state, step, once, params } = scene
  const { backfill } = world.edition
  const vacancy = backfill.allowed && !params.candidates?.byPeople ? vacancyIn(scene) : undefined
  if (!vacancy || !once(`${step.id}: the next one moves up`)) return []
  const by = { role: backfill.by, id: backfill.by }
  const standing = Object.values(own.listed)
    .flat()
    .find((application) => isActive(state, application))
  const early: Planned[] =
    standing === undefined
      ? []
      : [{ act: 'moveUp', by, input: { inPlaceOf: standing }, daysLater: 1, refused: 'HasNotFallen' }]
  const inEarnest = { act: 'moveUp', by, input: { inPlaceOf: vacancy.fallen }, daysLater: 1 }
  return [...findings(scene, vacancy), ...early, inEarnest]
}
