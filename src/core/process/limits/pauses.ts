import { type Calendar, dayKindOf } from '../../time/calendar.ts'
import { addDays, daysBetween, type IsoDate, LAST_DATE } from '../../time/iso-date.ts'
import type { Pause } from '../../time/period.ts'
import { workingDayFrom } from '../../time/working-day.ts'
import type { LastDay } from '../stage.ts'
import type { World } from '../state.ts'

/** A time in which a clock stands still; without an end while nobody knows when it goes on. */
export type OpenPause = { readonly from: IsoDate; readonly to?: IsoDate }

/** The pauses that had begun by a day; one that nobody has ended yet is taken to end then. */
export const pausesBy = (pauses: readonly OpenPause[], on: IsoDate): Pause[] =>
  pauses.filter(({ from }) => from <= on).map(({ from, to }) => ({ from, to: to ?? on }))

/** Whether a clock that runs until `due` stands still on a day. */
export const standsStill = (pauses: readonly OpenPause[], due: IsoDate, on: IsoDate): boolean =>
  pauses.some(({ from, to }) => from <= on && from <= due && (to === undefined || on < to))

/** The day by which as many working days have passed since the pause as were left when it began. */
function workingDaysLater(calendar: Calendar, lastDay: IsoDate, { from, to }: Pause): IsoDate {
  let day = to
  for (let old = addDays(from, 1); old <= lastDay && day < LAST_DATE; old = addDays(old, 1))
    if (dayKindOf(calendar, old).working) day = workingDayFrom(calendar, addDays(day, 1))
  return day
}

/**
 * 顺延 A last day that somebody set, moved on by the natural days for which the cycle was suspended while the period ran, and so far that no
 * working day of it is lost to a holiday; if it then falls on a day off, to the next working day.
 */
export function movedOn(
  { calendar }: Pick<World, 'calendar'>,
  { lastDay, setOn }: LastDay,
  suspensions: readonly Pause[],
): IsoDate {
  let moved = lastDay
  for (const { from, to } of suspensions) {
    const days = daysBetween(from, to)
    if (days <= 0 || setOn > from || from > moved) continue
    const byDays = workingDayFrom(calendar, addDays(moved, days))
    const byWorkingDays = workingDaysLater(calendar, moved, { from, to })
    moved = byDays > byWorkingDays ? byDays : byWorkingDays
  }
  return moved
}
