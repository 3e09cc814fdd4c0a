import { err, ok, type Result } from '../basics/result.ts'
import type { Calendar, CalendarDay, CalendarFile, HolidayNotice } from './calendar.ts'
import { addDays, compareDates, daysBetween, type IsoDate } from './iso-date.ts'

/** Why calendar files cannot be merged: which year's file, and what in it. */
export type CalendarProblem =
  | { readonly code: 'NoYears' }
  | { readonly code: 'YearTwice'; readonly year: number }
  | { readonly code: 'YearMissing'; readonly year: number }
  | { readonly code: 'NoticeTwice'; readonly year: number; readonly notice: string }
  | { readonly code: 'AmendsNothing'; readonly year: number; readonly notice: string }
  | {
      readonly code: 'RangeBackwards'
      readonly year: number
      readonly notice: string
      readonly date: IsoDate
    }
  | {
      readonly code: 'DateOfAnotherYear'
      readonly year: number
      readonly notice: string
      readonly date: IsoDate
    }
  | { readonly code: 'DateTwice'; readonly year: number; readonly notice: string; readonly date: IsoDate }
  | {
      readonly code: 'NoticesDisagree'
      readonly year: number
      readonly notice: string
      readonly date: IsoDate
    }

type NamedDay = { readonly date: IsoDate; readonly day: CalendarDay }

/** A notice of November speaks of the year after, and sometimes of the last days of December before it. */
const belongsToYear = (year: number, date: IsoDate) => `${year - 1}-12-01` <= date && date <= `${year}-12-31`

function namedDays(notice: HolidayNotice): NamedDay[] {
  const off = notice.off.flatMap(({ from, to, name }) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => ({
      date: addDays(from, n),
      day: { kind: 'off' as const, name, notice: notice.id },
    })),
  )
  return [...off, ...notice.work.map((date) => ({ date, day: { kind: 'work' as const, notice: notice.id } }))]
}

function problemInNotice(year: number, notice: HolidayNotice): CalendarProblem | undefined {
  const at = (date: IsoDate) => ({ year, notice: notice.id, date })
  for (const { from, to } of notice.off) {
    const stray = [from, to].find((date) => !belongsToYear(year, date))
    if (stray) return { code: 'DateOfAnotherYear', ...at(stray) }
    if (from > to) return { code: 'RangeBackwards', ...at(from) }
  }
  const seen = new Set<IsoDate>()
  for (const { date } of namedDays(notice)) {
    if (!belongsToYear(year, date)) return { code: 'DateOfAnotherYear', ...at(date) }
    if (seen.has(date)) return { code: 'DateTwice', ...at(date) }
    seen.add(date)
  }
  return undefined
}

function problemInYears(years: readonly number[]): CalendarProblem | undefined {
  if (years.length === 0) return { code: 'NoYears' }
  for (const [n, year] of years.entries()) {
    const before = years[n - 1]
    if (before === year) return { code: 'YearTwice', year }
    if (before !== undefined && before + 1 !== year) return { code: 'YearMissing', year: before + 1 }
  }
  return undefined
}

function problemInFiles(files: readonly CalendarFile[]): CalendarProblem | undefined {
  const ids = new Set<string>()
  for (const { year, notices } of files) {
    for (const notice of notices) {
      if (ids.has(notice.id)) return { code: 'NoticeTwice', year, notice: notice.id }
      ids.add(notice.id)
      const problem = problemInNotice(year, notice)
      if (problem) return problem
    }
  }
  for (const { year, notices } of files) {
    const lost = notices.find(({ id, amends }) => amends !== undefined && (amends === id || !ids.has(amends)))
    if (lost) return { code: 'AmendsNothing', year, notice: lost.id }
  }
  return undefined
}

type DatedNotice = { readonly year: number; readonly notice: HolidayNotice }

/** The days that the notices name, given in the order of their issue: a later one prevails on the days it names. */
function mergeDays(dated: readonly DatedNotice[]): Result<Record<IsoDate, CalendarDay>, CalendarProblem> {
  const days = new Map<IsoDate, CalendarDay & { readonly issuedOn: IsoDate }>()
  for (const { year, notice } of dated) {
    const { issuedOn } = notice
    for (const { date, day } of namedDays(notice)) {
      if (days.get(date)?.issuedOn === issuedOn) {
        return err({ code: 'NoticesDisagree', year, notice: notice.id, date })
      }
      days.set(date, { ...day, issuedOn })
    }
  }
  const inOrder = [...days].sort(([a], [b]) => compareDates(a, b))
  return ok(Object.fromEntries(inOrder.map(([date, { issuedOn: _, ...day }]) => [date, day])))
}

/**
 * One calendar out of the files of consecutive years, given in any order. Days are merged by date, because a notice may
 * speak of the December before its year; the notice issued later prevails. Two notices of the same day which name the
 * same date are refused, since nothing says which of them is the later.
 */
export function mergeCalendars(given: readonly CalendarFile[]): Result<Calendar, CalendarProblem> {
  const files = [...given].sort((a, b) => a.year - b.year)
  const years = files.map((file) => file.year)
  const problem = problemInYears(years) ?? problemInFiles(files)
  if (problem) return err(problem)

  const dated = files
    .flatMap(({ year, notices }) => notices.map((notice) => ({ year, notice })))
    .sort((a, b) => compareDates(a.notice.issuedOn, b.notice.issuedOn))
  const days = mergeDays(dated)
  if (!days.ok) return days
  const [first, last] = [years.at(0), years.at(-1)]
  return ok({
    id: `${first}-${last}-as-of-${dated.at(-1)?.notice.issuedOn}`,
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    notices: dated.map(({ notice: { off: _off, work: _work, ...head } }) => head),
    days: days.value,
  })
}
