import { addMonths } from './anniversary.ts'
import { endOfDay, type Instant } from './instant.ts'
import type { IsoDate } from './iso-date.ts'

/** 年月期间 A period of months or years. It needs no calendar: nothing about it can still change. */
export type Span = {
  readonly from: IsoDate
  readonly months: number
  readonly lastDay: IsoDate
  readonly endsAt: Instant
}

/**
 * A period of months ends at 24:00 of the corresponding day and includes it (Civil Code 202, 203; 1259: 以内 includes).
 * It does not move past a holiday: bars, bans and liabilities are not acts that somebody must be able to do on a workday.
 */
export function lastDayOfMonths(months: number, from: IsoDate): Span {
  const lastDay = addMonths(from, months)
  return { from, months, lastDay, endsAt: endOfDay(lastDay) }
}

/** A period of years: one approved on 2024-12-20 for five years lasts to 2029-12-20 24:00; the next day is free. */
export function lastDayOfYears(years: number, from: IsoDate): Span {
  return lastDayOfMonths(years * 12, from)
}

/**
 * 近几年内 Whether an event lies within so many years before a reference day. Both ends belong to it, so that an event
 * three years before to the day still counts against 近三年. The event itself is where the years run from.
 */
export function isWithinYearsBefore(years: number, event: IsoDate, reference: IsoDate): boolean {
  return event <= reference && reference <= lastDayOfYears(years, event).lastDay
}
