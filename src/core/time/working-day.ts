import { type Calendar, dayKindOf } from './calendar.ts'
import { addDays, type IsoDate } from './iso-date.ts'

/** 工作日 The first working day on or after a day; where no notice is known, as the week alone says. */
export function workingDayFrom(calendar: Calendar, date: IsoDate): IsoDate {
  let day = date
  while (!dayKindOf(calendar, day).working) day = addDays(day, 1)
  return day
}
