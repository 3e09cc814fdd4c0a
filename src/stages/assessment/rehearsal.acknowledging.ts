import { isRecused } from '../../core/contract/view.ts'
import { standardsByApplication } from '../../core/process/standards.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import { sittingFor } from '../../parts/panel/domain.ts'
import type { Planned, Scene as SceneOf } from '../../rehearsal/kit.ts'
import { provisionsFor } from './domain/acknowledging.ts'
import type { Params, State } from './domain/index.ts'

export type Scene = SceneOf<Params, State>

export const assessor = (id: string) => ({ role: 'assessor', id })

/** Each member acknowledges what binds assessors; once, somebody tries to score before that. */
export function acknowledge(scene: Scene): Planned[] {
  const { own, cohort, view, step, world, state } = scene
  if (provisionsFor({ edition: world.edition, step }).length === 0) return []
  const members = cohort.flatMap((application) =>
    (sittingFor(own.panels, application)?.members ?? []).flatMap((id) =>
      isRecused(view, step.id, id, application) ? [] : [{ id, application }],
    ),
  )
  const silent = members.filter(({ id }, i) => {
    const first = members.findIndex((other) => other.id === id) === i
    return first && !own.acknowledged.includes(id)
  })
  const [hasty] = silent
  const plans = silent.map(({ id }): Planned => ({ act: 'acknowledge', by: assessor(id), input: {} }))
  if (!hasty || !scene.once('assessment: scoring before acknowledging')) return plans
  const { id, application } = hasty
  const marks = evenMarks(standardsByApplication(world, state)(application))
  return [
    { act: 'submitScorecard', by: assessor(id), input: { application, marks }, refused: 'NotAcknowledged' },
    ...plans,
  ]
}

/** The same mark for every item. */
export const evenMarks = ({ categories }: Pick<Standard, 'categories'>) =>
  Object.fromEntries(categories.flatMap(({ items }) => items.map(({ id }) => [id, 50])))
