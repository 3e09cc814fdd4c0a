import { z } from 'zod'
import { text } from '../basics/text.ts'
import { dayOfWeek, type IsoDate, isoDate } from './iso-date.ts'

const noticeId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a notice id has small letters, digits and hyphens')

const noticeHead = {
  id: noticeId,
  number: z.string().min(1),
  title: text,
  issuedOn: isoDate,
  /** The notice that this one changes; both stay, and the later one prevails on the days it names. */
  amends: noticeId.optional(),
}

/**
 * 节假日安排通知 A holiday notice of the General Office of the State Council: the days off (each range with the name of
 * its holiday) and the days on which people work although it is a weekend.
 */
export const holidayNotice = z
  .strictObject({
    ...noticeHead,
    off: z.array(z.strictObject({ from: isoDate, to: isoDate, name: text }).readonly()).readonly(),
    work: z.array(isoDate).readonly(),
  })
  .readonly()
export type HolidayNotice = z.infer<typeof holidayNotice>

/** One file of `calendars/`: the notices that speak of a year, the first and its amendments. */
export const calendarFile = z
  .strictObject({ year: z.int().min(1949).max(9999), notices: z.array(holidayNotice).min(1).readonly() })
  .readonly()
export type CalendarFile = z.infer<typeof calendarFile>

const calendarDay = z
  .strictObject({ kind: z.enum(['off', 'work']), name: text.optional(), notice: noticeId })
  .readonly()

/**
 * 工作日历 The holiday notices of several years, merged by date: plain data in a fixed order, to be stored with a cycle.
 * `days` holds only the days that a notice names; from `from` to `to` all others follow the week.
 */
export const calendar = z
  .strictObject({
    id: z.string().min(1),
    from: isoDate,
    to: isoDate,
    notices: z.array(z.strictObject(noticeHead).readonly()).readonly(),
    days: z.record(isoDate, calendarDay).readonly(),
  })
  .readonly()
export type Calendar = z.infer<typeof calendar>
export type CalendarDay = z.infer<typeof calendarDay>

/**
 * 工作日 Whether people work on a day, and why. `known` is false where no notice has been published for the year: then
 * `working` is what the week alone says, and nothing final may be built on it.
 */
export type DayKind = {
  readonly working: boolean
  readonly known: boolean
  readonly why: 'weekday' | 'weekend' | 'off' | 'makeUp'
  readonly notice?: string
}

/** A working day is Monday to Friday unless a notice gives it off, or a day that a notice makes up for. */
export function dayKindOf(calendar: Calendar, date: IsoDate): DayKind {
  const weekday = dayOfWeek(date) <= 5
  const day = calendar.days[date]
  if (day?.kind === 'off') return { working: false, known: true, why: 'off', notice: day.notice }
  if (day) return { working: true, known: true, why: weekday ? 'weekday' : 'makeUp', notice: day.notice }
  const known = calendar.from <= date && date <= calendar.to
  return { working: weekday, known, why: weekday ? 'weekday' : 'weekend' }
}
