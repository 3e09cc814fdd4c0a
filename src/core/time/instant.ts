import { z } from 'zod'
import { addDays, dateOfDayNumber, dayNumberOf, type IsoDate, parseIsoDate } from './iso-date.ts'

/** 时刻 A moment in UTC with milliseconds, `2026-09-29T16:00:00.000Z`. Instants order as their texts do. */
export type Instant = string

const PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/

const DAY = 86_400_000

/** Legal time is Beijing time, eight hours ahead of UTC all year (no summer time since 1991). */
const SHANGHAI_AHEAD = 8 * 3_600_000

export function isInstant(text: string): boolean {
  const match = PATTERN.exec(text)
  return match?.[1] !== undefined && parseIsoDate(match[1]).ok
}

export const instant = z
  .string()
  .refine(isInstant, { error: 'an instant is written 2026-09-29T16:00:00.000Z and must exist' })
  .meta({ format: 'date-time' })

/** Milliseconds since 1970; a text which is no instant is a bug of the caller. */
export function millisecondsOf(moment: Instant): number {
  const match = isInstant(moment) ? PATTERN.exec(moment) : null
  if (!match) throw new RangeError(`not an instant: ${moment}`)
  const [, date = '', hours, minutes, seconds, rest] = match
  const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return dayNumberOf(date) * DAY + clock * 1000 + Number(rest)
}

/** The inverse of `millisecondsOf`. */
export function instantOf(milliseconds: number): Instant {
  const dayNumber = Math.floor(milliseconds / DAY)
  const rest = milliseconds - dayNumber * DAY
  const two = (n: number) => String(n).padStart(2, '0')
  const seconds = Math.floor(rest / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')
  return `${dateOfDayNumber(dayNumber)}T${clock}.${String(rest % 1000).padStart(3, '0')}Z`
}

export function addSeconds(moment: Instant, seconds: number): Instant {
  return instantOf(millisecondsOf(moment) + seconds * 1000)
}

/** Periods by the hour run from the moment that the law or the parties name. Source: Civil Code 201. */
export function addMinutes(moment: Instant, minutes: number): Instant {
  return addSeconds(moment, minutes * 60)
}

/** The legal date of a moment. 24:00 of a day is 0:00 of the next and belongs to the next. */
export function shanghaiDateOf(moment: Instant): IsoDate {
  return dateOfDayNumber(Math.floor((millisecondsOf(moment) + SHANGHAI_AHEAD) / DAY))
}

/** 当日二十四时 The moment at which the day is over in China. Source: Civil Code 203. */
export function endOfDay(date: IsoDate): Instant {
  return `${date}T16:00:00.000Z`
}

/** 当日零时 The moment at which the day begins in China. */
export function startOfDay(date: IsoDate): Instant {
  return endOfDay(addDays(date, -1))
}

/** Negative, zero or positive, as for sorting. */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0
}
