import { describe, expect, it } from 'vitest'
import { type CalendarFile, calendar, calendarFile, dayKindOf, type HolidayNotice } from './calendar.ts'
import { mergeCalendars } from './merge-calendars.ts'

const title = { zh: '安排', en: 'arrangement' }
const newYear = { zh: '元旦', en: "New Year's Day" }

function notice(id: string, issuedOn: string, days: Partial<HolidayNotice>): HolidayNotice {
  return { id, number: id, title, issuedOn, off: [], work: [], ...days }
}

const off = (from: string, to: string) => [{ from, to, name: newYear }]
const of2030: CalendarFile = {
  year: 2030,
  notices: [notice('n2030', '2029-11-01', { off: off('2030-01-01', '2030-01-01'), work: ['2030-01-05'] })],
}
const of2031: CalendarFile = {
  year: 2031,
  notices: [notice('n2031', '2030-11-01', { off: off('2030-12-31', '2031-01-02'), work: ['2030-12-29'] })],
}

function problemOf(...files: CalendarFile[]) {
  const merged = mergeCalendars(files)
  return merged.ok ? undefined : merged.error
}

describe('calendar files', () => {
  it('are merged by date, in the order of dates, however they are given', () => {
    const expected = {
      id: '2030-2031-as-of-2030-11-01',
      from: '2030-01-01',
      to: '2031-12-31',
      notices: [
        { id: 'n2030', number: 'n2030', title, issuedOn: '2029-11-01' },
        { id: 'n2031', number: 'n2031', title, issuedOn: '2030-11-01' },
      ],
      days: {
        '2030-01-01': { kind: 'off', name: newYear, notice: 'n2030' },
        '2030-01-05': { kind: 'work', notice: 'n2030' },
        '2030-12-29': { kind: 'work', notice: 'n2031' },
        '2030-12-31': { kind: 'off', name: newYear, notice: 'n2031' },
        '2031-01-01': { kind: 'off', name: newYear, notice: 'n2031' },
        '2031-01-02': { kind: 'off', name: newYear, notice: 'n2031' },
      },
    }
    expect(mergeCalendars([of2030, of2031])).toEqual({ ok: true, value: expected })
    expect(JSON.stringify(mergeCalendars([of2031, of2030]))).toBe(
      JSON.stringify({ ok: true, value: expected }),
    )
    expect(calendar.parse(expected)).toEqual(expected)
  })

  it('let the notice issued later prevail, wherever it stands', () => {
    const amended = notice('amended', '2030-01-03', { amends: 'n2030', off: off('2030-01-05', '2030-01-06') })
    const merged = mergeCalendars([{ year: 2030, notices: [amended, ...of2030.notices] }])
    const days = merged.ok ? merged.value.days : {}
    expect(days['2030-01-05']).toEqual({ kind: 'off', name: newYear, notice: 'amended' })
    expect(days['2030-01-01']).toEqual({ kind: 'off', name: newYear, notice: 'n2030' })
  })

  it('are refused with the year, the notice and the date', () => {
    const file = (...notices: HolidayNotice[]): CalendarFile => ({ year: 2030, notices })
    expect(problemOf()).toEqual({ code: 'NoYears' })
    expect(problemOf(of2030, of2030)).toEqual({ code: 'YearTwice', year: 2030 })
    expect(problemOf(of2030, { ...of2031, year: 2033 })).toEqual({ code: 'YearMissing', year: 2031 })
    expect(problemOf(of2030, { year: 2031, notices: of2030.notices })).toEqual({
      code: 'NoticeTwice',
      year: 2031,
      notice: 'n2030',
    })
    expect(problemOf(file(notice('a', '2029-11-01', { amends: 'b' })))).toEqual({
      code: 'AmendsNothing',
      year: 2030,
      notice: 'a',
    })
    expect(problemOf(file(notice('a', '2029-11-01', { amends: 'a' })))).toEqual({
      code: 'AmendsNothing',
      year: 2030,
      notice: 'a',
    })
    const at = (code: string, date: string) => ({ code, year: 2030, notice: 'a', date })
    const bad = (days: Partial<HolidayNotice>) => problemOf(file(notice('a', '2029-11-01', days)))
    expect(bad({ off: off('2030-05-05', '2030-05-01') })).toEqual(at('RangeBackwards', '2030-05-05'))
    expect(bad({ off: off('2030-05-01', '9030-05-05') })).toEqual(at('DateOfAnotherYear', '9030-05-05'))
    expect(bad({ work: ['2029-11-30'] })).toEqual(at('DateOfAnotherYear', '2029-11-30'))
    expect(bad({ off: off('2030-05-01', '2030-05-05'), work: ['2030-05-04'] })).toEqual(
      at('DateTwice', '2030-05-04'),
    )
  })

  it('are refused when two notices of one day name the same date', () => {
    const twin = notice('twin', '2029-11-01', { work: ['2030-01-01'] })
    expect(problemOf({ year: 2030, notices: [...of2030.notices, twin] })).toEqual({
      code: 'NoticesDisagree',
      year: 2030,
      notice: 'twin',
      date: '2030-01-01',
    })
  })

  it('have no unknown keys, no dates that are none and no empty list of notices', () => {
    expect(calendarFile.safeParse(of2030).success).toBe(true)
    expect(calendarFile.safeParse({ ...of2030, note: '' }).success).toBe(false)
    expect(calendarFile.safeParse({ year: 2030, notices: [] }).success).toBe(false)
    const work = ['2030-02-30']
    expect(
      calendarFile.safeParse({ year: 2030, notices: [notice('a', '2029-11-01', { work })] }).success,
    ).toBe(false)
  })
})

describe('a day', () => {
  const merged = mergeCalendars([of2030, of2031])
  const kindOf = (date: string) => merged.ok && dayKindOf(merged.value, date)

  it('is a working day or not, with the reason and the notice', () => {
    expect(kindOf('2030-01-01')).toEqual({ working: false, known: true, why: 'off', notice: 'n2030' })
    expect(kindOf('2030-01-02')).toEqual({ working: true, known: true, why: 'weekday' })
    expect(kindOf('2030-01-05')).toEqual({ working: true, known: true, why: 'makeUp', notice: 'n2030' })
    expect(kindOf('2030-01-06')).toEqual({ working: false, known: true, why: 'weekend' })
  })

  it('beyond the last notice follows the week and is unknown', () => {
    expect(kindOf('2032-01-01')).toEqual({ working: true, known: false, why: 'weekday' })
    expect(kindOf('2032-01-03')).toEqual({ working: false, known: false, why: 'weekend' })
    expect(kindOf('2029-12-31')).toEqual({ working: true, known: false, why: 'weekday' })
  })

  it('that an early notice names is known even outside the years', () => {
    const alone = mergeCalendars([of2031])
    const kind = alone.ok && dayKindOf(alone.value, '2030-12-31')
    expect(kind).toEqual({ working: false, known: true, why: 'off', notice: 'n2031' })
  })
})
