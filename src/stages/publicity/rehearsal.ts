import { conductor, type Rehearsal } from '../../rehearsal/kit.ts'
import { addDays } from '../../core/time/iso-date.ts'
import type { Params } from './domain.ts'

type State = { readonly posted: { readonly round: number } | null }

/** Posts, tries to conclude a day too early (and is refused), concludes on the day after the last. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, round, step, view, today, once } = scene
  const by = conductor(scene)
  if (own.posted?.round !== round) {
    return [{ act: 'postNotice', by, input: { channels: params.channels }, daysLater: 2 }]
  }
  const lastDay = view.notices[step.id]?.lastDay
  if (lastDay === undefined) return []
  // A notice that hung beside this one may have moved the clock beyond its last day.
  const early =
    today <= lastDay && once(`${step.id}: concluding a day too early`)
      ? [{ act: 'endNotice', by, input: {}, notBefore: lastDay, refused: 'NoticeStillRuns' }]
      : []
  return [...early, { act: 'endNotice', by, input: {}, notBefore: addDays(lastDay, 1) }]
}
