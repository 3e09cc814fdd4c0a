import { addDays, type IsoDate } from '../../core/time/iso-date.ts'
import { lastDayOf } from '../../core/time/period.ts'
import { workingDayFrom } from '../../core/time/working-day.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Params } from './domain/index.ts'

const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b)

/** Announces in every channel. A call closes a month later; first a deadline inside the least period is tried, if there is one. */
export const rehearsal: Rehearsal<Params, null> = (scene) => {
  const { params, step, today, once } = scene
  const { channels, opensApplications, minimum } = params
  const by = conductor(scene)
  const { calendar } = scene.world
  const on = workingDayFrom(calendar, addDays(today, 1))
  if (!opensApplications && !minimum) return [{ act: 'announce', by, input: { channels }, notBefore: on }]
  const month = lastDayOf({ days: 30, kind: 'natural' }, on, calendar).lastDay
  const least = minimum && lastDayOf(minimum, on, calendar, { rolls: minimum.rolls }).lastDay
  const early: Planned[] =
    least && once(`${step.id}: a deadline inside the period of the call`)
      ? [
          {
            act: 'announce',
            by,
            input: { channels, closesOn: addDays(least, -1) },
            notBefore: on,
            refused: 'CallTooShort',
          },
        ]
      : []
  const closesOn = least ? later(month, least) : month
  const announced: Planned = { act: 'announce', by, input: { channels, closesOn }, notBefore: on }
  return [...early, announced, ...(opensApplications ? corrections(scene, on, closesOn) : [])]
}

/** Once, a mistake is found in the call on the next day; whoever finds it would have the call close earlier, and is told why not. */
function corrections(scene: Scene<Params>, on: IsoDate, closesOn: IsoDate): Planned[] {
  if (!scene.once('an announced call is corrected')) return []
  const by = conductor(scene)
  const notBefore = workingDayFrom(scene.world.calendar, addDays(on, 1))
  const input = { what: '公告所附申报表下载地址有误（演练）', reason: '录入差错' }
  const earlier = { ...input, closesOn: addDays(closesOn, -1) }
  return [
    { act: 'correctAnnouncement', by, input: earlier, notBefore, refused: 'DeadlineNotEarlier' },
    { act: 'correctAnnouncement', by, input, notBefore },
  ]
}
