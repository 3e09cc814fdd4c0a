import { conductor, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

/** Somebody forgets to look up earlier wins (and is told so); then all are honoured, one in seven for the second time. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { cohort, round, step, state, chance, once } = scene
  if (cohort.length === 0) return []
  const by = conductor(scene)
  const document = `${state.opened?.cycle ?? step.id}/${step.id}/${round}`
  const firstWins = cohort.map((application) => ({
    application,
    firstWin: chance.below(7) > 0,
    source: '历届获奖名录（演练）',
  }))
  const act = 'conferAll'
  const hasty = once(`${step.id}: earlier wins not looked up`)
    ? [{ act, by, input: { document, firstWins: [] }, daysLater: 5, refused: 'FirstWinUnknown' }]
    : []
  return [...hasty, { act, by, input: { document, firstWins }, daysLater: 2 }]
}
