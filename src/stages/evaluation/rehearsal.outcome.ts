import { standardOfCycle, standardsByApplication } from '../../core/process/standards.ts'
import type { Choice } from '../../core/selection/choice.ts'
import { limitsOf } from '../../core/selection/edition-awards.ts'
import type { Scene } from '../../rehearsal/kit.ts'
import { competitionOf, evaluate, limitsLeft, type Params, type State } from './domain/index.ts'

export type Here = Scene<Params, State>

/** What the people in this scene can compute for themselves. */
export function outcomeIn(
  { world, state, params, view, own, cohort }: Here,
  choices: Readonly<Record<string, Choice>> = {},
) {
  const { edition } = world
  const limits = params.candidates ? limitsLeft(limitsOf(edition), view, own) : []
  const known = {
    params,
    edition,
    view,
    state: own,
    standard: standardOfCycle(world, state),
    standardOf: standardsByApplication(world, state),
  }
  return evaluate(params, { ...competitionOf(known, cohort, limits), choices })
}
