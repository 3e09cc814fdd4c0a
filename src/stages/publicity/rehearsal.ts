import { conductor, type Rehearsal } from '../../rehearsal/kit.ts'
import { postingOf } from '../../rehearsal/kit/posted-notice.ts'
import { addDays } from '../../core/time/iso-date.ts'
import type { Params, State } from './domain.ts'

/** Posts, tries to conclude a day too early (and is refused), concludes on the day after the last. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, round, step, view, today, once } = scene
  const by = conductor(scene)
  if (own.posted?.round !== round) return postingOf(scene)
  const lastDay = view.notices[step.id]?.lastDay
  if (lastDay === undefined) return []
  // A notice that hung beside this one may have moved the clock beyond its last day.
  const early =
    today <= lastDay && once(`${step.id}: concluding a day too early`)
      ? [{ act: 'endNotice', by, input: {}, notBefore: lastDay, refused: 'NoticeStillRuns' }]
      : []
  return [...early, { act: 'endNotice', by, input: {}, notBefore: addDays(lastDay, 1) }]
}
