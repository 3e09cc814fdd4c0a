import { isHeld } from '../../core/contract/view.ts'
import { conductor, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { lowerAwards, winsOnFile } from '../../parts/prize/domain/index.ts'
import type { Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

/**
 * Somebody forgets to look up earlier wins (and is told so); then all whom no objection holds are honoured, one in seven for the second
 * time, and one, where the text pays differences, after a lower award.
 */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { cohort, round, step, state, view, once } = scene
  const free = cohort.filter((application) => !isHeld(view, application))
  if (free.length === 0) return []
  const by = conductor(scene)
  const document = `${state.opened?.cycle ?? step.id}/${step.id}/${round}`
  const firstWins = free.map((application) => stated(scene, application))
  const act = 'conferAll'
  const hasty = once(`${step.id}: earlier wins not looked up`)
    ? [{ act, by, input: { document, firstWins: [] }, daysLater: 5, refused: 'FirstWinUnknown' }]
    : []
  return [...hasty, { act, by, input: { document, firstWins }, daysLater: 2 }]
}

/** What is known of a winner's earlier wins: what its file says, and now and then what it does not. */
function stated({ world, view, step, chance, once }: Here, application: string) {
  const { edition } = world
  const lists = Object.entries(view.candidates?.candidates ?? {})
  const award = lists.find(([, names]) => names.includes(application))?.[0] ?? ''
  const won = winsOnFile(view, application).map((win) => win.award)
  const lower = lowerAwards(edition, award)
  const paid = lower.filter((id) => won.includes(id))
  if (paid.length === 0 && lower[0] !== undefined && once(`${step.id}: a lower award before`))
    paid.push(lower[0])
  const earlier = paid.map((id) => {
    const yuan = edition.prizes.find((prize) => prize.award === id)?.yuan ?? 0
    return { award: id, yuan, source: '历届奖金发放记录（演练）' }
  })
  return {
    application,
    firstWin: chance.below(7) > 0 && !won.includes(award),
    source: '历届获奖名录（演练）',
    ...(earlier.length > 0 ? { earlier } : {}),
  }
}
