import { civilOf, dateFromCivil, daysInMonth, type IsoDate } from './iso-date.ts'

/** The day `12-31` of a year; one that the year does not have (`02-29`) is the last of its month. */
export function dayInYear(year: number, monthAndDay: string): IsoDate {
  const { month, day } = civilOf(`2000-${monthAndDay}`)
  return dateFromCivil({ year, month, day: Math.min(day, daysInMonth(year, month)) })
}
