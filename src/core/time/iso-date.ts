import { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'

/** 日期 A day of the Gregorian calendar, `2026-09-18`. Dates order as their texts do. */
export type IsoDate = string

type Civil = { readonly year: number; readonly month: number; readonly day: number }

/** The last date that can be written. Licences without end carry it; sums never go past it, nor before the first. */
export const LAST_DATE: IsoDate = '9999-12-31'
const FIRST = '0001-01-01'

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A date from a text; `2026-02-30`, `2026-2-3` and the year 0000 are none. */
export function parseIsoDate(text: string): Result<IsoDate, 'NotADate'> {
  const match = PATTERN.exec(text)
  if (!match) return err('NotADate')
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? ok(text) : err('NotADate')
}

export const isoDate = z
  .string()
  .refine((text) => parseIsoDate(text).ok, { error: 'a date is written 2026-09-18 and must exist' })
  .meta({ format: 'date' })

/** Year, month and day of a valid date; a text which is none is a bug of the caller. */
export function civilOf(date: IsoDate): Civil {
  if (!parseIsoDate(date).ok) throw new RangeError(`not a date: ${date}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

export function dateFromCivil({ year, month, day }: Civil): IsoDate {
  if (year < 1) return FIRST
  if (year > 9999) return LAST_DATE
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Days since 1970-01-01 (days-from-civil: the year starts in March, so that the leap day is its last). */
export function dayNumberOf(date: IsoDate): number {
  const { year, month, day } = civilOf(date)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day number: the inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return dateFromCivil({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  })
}

/** The date so many natural days later (earlier when negative), held between 0001-01-01 and 9999-12-31. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumberOf(date) + days)
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** 星期 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: IsoDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1
}

/** Negative, zero or positive, as for sorting. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}
