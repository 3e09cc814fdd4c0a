import { standardOfCycle, standardsByApplication } from '../../core/process/standards.ts'
import type { Choice } from '../../core/selection/choice.ts'
import { limitsOf } from '../../core/selection/edition-awards.ts'
import type { Scene } from '../../rehearsal/kit.ts'
import { competitionOf, evaluate, limitsLeft, type Params, type State } from './domain/index.ts'

export type Here = Scene<Params, State>

/** What the people in this scene know of the cycle. */
export const knownIn = ({ world, state, params, view, own, step }: Here) => ({
  params,
  edition: world.edition,
  view,
  state: own,
  step,
  standard: standardOfCycle(world, state),
  standardOf: standardsByApplication(world, state),
})

/** What the people in this scene can compute for themselves. */
export function outcomeIn(scene: Here, choices: Readonly<Record<string, Choice>> = {}) {
  const { world, params, view, own, cohort } = scene
  const limits = params.candidates ? limitsLeft(limitsOf(world.edition), view, own) : []
  return evaluate(params, { ...competitionOf(knownIn(scene), cohort, limits), choices })
}
