import { settle } from '../conditions/settle.ts'
import type { Step } from '../regulation/schema/process.ts'
import { answersOf } from './parameters.ts'
import type { Premises } from './stage.ts'
import { standardOfCycle, standardsByApplication } from './standards.ts'
import { type CycleState, kindOf, type World } from './state.ts'

/** What a correction of an entry of this step is judged on. Its settings are decided, because the step has run. */
export function premisesOf(world: World, state: CycleState, step: Step): Premises {
  const { edition } = world
  const answers = answersOf(edition, state.parameters)
  const kind = kindOf(world, step.id)
  return {
    edition: state.criteria ? { ...edition, criteria: state.criteria } : edition,
    step,
    params: kind.params.parse(settle(step.with, answers).value),
    answers,
    state: state.stepStates[step.id] ?? kind.initial,
    view: state.view,
    standard: standardOfCycle(world, state),
    standardOf: standardsByApplication(world, state),
  }
}
