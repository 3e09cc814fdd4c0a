import type { Step } from '../regulation/schema/process.ts'
import { activeCohort, isActive, wholeCohort } from './advance.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { commitmentOf } from './fold.ts'
import type { Partition } from './stage.ts'
import { type CycleState, kindOf, stepRecord, type World } from './state.ts'

/** How the cohort leaves the step; those who withdrew or were removed meanwhile go out of themselves. */
export function conclusionOf(
  world: World,
  state: CycleState,
  step: Step,
  { passed, held = [], out }: Partition,
): CycleDraft {
  const kind = kindOf(world, step.id)
  const whole = kind.suppliesCohort ? Object.keys(state.view.applications) : wholeCohort(state, step)
  const named = [...passed, ...held, ...out]
  const gone = whole.filter((application) => !named.includes(application))
  const active = kind.suppliesCohort ? [] : activeCohort(state, step)
  const lost = gone.filter((application) => active.includes(application))
  const strangers = named.filter((application) => !whole.includes(application))
  if (lost.length > 0 || strangers.length > 0 || new Set(named).size !== named.length) {
    throw new Error(
      `step ${step.id} does not partition its cohort: lost ${lost.join()}, strangers ${strangers.join()}`,
    )
  }
  const { round } = stepRecord(state, step.id)
  const inputs = commitmentOf(state, step.id)
  const data = { step: step.id, round, passed: [...passed], held: [...held], out: [...out, ...gone], inputs }
  return { draft: { type: 'StepConcluded', data }, step: step.id }
}

/** 递补 Names that had left the step and now go on; anybody else is no matter of choice but a bug of the stage. */
export function amendmentOf(state: CycleState, step: Step, admitted: readonly string[]): CycleDraft {
  const { out } = stepRecord(state, step.id)
  const strangers = admitted.filter((name) => !out.includes(name) || !isActive(state, name))
  if (strangers.length > 0) throw new Error(`step ${step.id} cannot let on ${strangers.join()}`)
  const data = { step: step.id, admitted: [...admitted], inputs: commitmentOf(state, step.id) }
  return { draft: { type: 'StepAmended', data }, step: step.id }
}
