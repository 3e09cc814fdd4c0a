import { civilOf, dateFromCivil, daysInMonth, type IsoDate } from './iso-date.ts'

/**
 * The corresponding day so many months later (earlier when negative), or the last day of that month where there is
 * none: 2024-02-29 and twelve months is 2025-02-28. Source: Civil Code 202.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = civilOf(date)
  const count = year * 12 + (month - 1) + months
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
  return dateFromCivil({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

/** The corresponding day so many years later (earlier when negative), or the month end. Source: Civil Code 202. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** 满 Whole years from a date to another, both anniversaries included (Civil Code 1259: 以上 and 届满 include). */
export function completedYears(since: IsoDate, on: IsoDate): number {
  const years = civilOf(on).year - civilOf(since).year
  return addYears(since, years) <= on ? years : years - 1
}

/** 以上 Whether n years had passed on a day: the corresponding day itself suffices. The day it is met on is `addYears`. */
export function hasCompletedYears(since: IsoDate, years: number, on: IsoDate): boolean {
  return addYears(since, years) <= on
}
