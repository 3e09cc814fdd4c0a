import { resultsOf } from '../../core/selection/outcome.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import { type Params, shortlistOf, type State } from './domain.ts'

/** Determines the list; where equals are left over, tries without the committee's choice first and is refused. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, view, cohort, world, cohortFinal } = scene
  const by = conductor(scene)
  const results = resultsOf(view.scores[params.score] ?? {}, cohort)
  if (!cohortFinal || Object.keys(results).length < cohort.length) return []
  const drawn = shortlistOf(params, world.edition, results, {
    filledBefore: own.earlier.passed.length,
  })
  const undecided = drawn.ok ? drawn.value.cut.undecided : undefined
  if (!undecided) return [{ act: 'determine', by, input: {}, daysLater: 3 }]
  const choice = {
    chosen: undecided.applications.slice(0, undecided.places),
    reason: '经审议，择优确定（演练）',
  }
  const committee = by.role === 'committee' ? by : { role: 'committee', id: 'committee' }
  const plans: Planned[] = [
    { act: 'determine', by, input: {}, daysLater: 3, refused: 'TieUndecided' },
    { act: 'determine', by: committee, input: { choice }, daysLater: 2 },
  ]
  return plans
}
