import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  dayNumberOf,
  dayOfWeek,
  daysBetween,
  isoDate,
  parseIsoDate,
} from './iso-date.ts'

const FIRST = dayNumberOf('0001-01-01')
const LAST = dayNumberOf('9999-12-31')
const anyDay = fc.integer({ min: FIRST, max: LAST })

describe('a date', () => {
  it.each(['2026-09-18', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: true, value: text })
    expect(isoDate.safeParse(text).success).toBe(true)
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-9-18',
    '20260918',
    '2026-09-18T00:00:00.000Z',
    ' 2026-09-18',
    '2026-09-18\n',
    '２０２６-09-18',
    '',
  ])('%j is none', (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, error: 'NotADate' })
    expect(isoDate.safeParse(text).success).toBe(false)
  })

  it('counts days over month ends, leap days and centuries', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29')
    expect(addDays('1900-03-01', -1)).toBe('1900-02-28')
    expect(daysBetween('1970-01-01', '2026-09-18')).toBe(20_714)
    expect(daysBetween('2026-09-18', '2026-09-11')).toBe(-7)
    expect(dayNumberOf('1970-01-01')).toBe(0)
  })

  it('stays between the first and the last date that can be written', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
  })

  it('knows the day of the week', () => {
    expect(dayOfWeek('1970-01-01')).toBe(4)
    expect(dayOfWeek('2026-09-18')).toBe(5)
    expect(dayOfWeek('2026-09-20')).toBe(7)
    expect(dayOfWeek('2026-09-21')).toBe(1)
    expect(dayOfWeek('0001-01-01')).toBe(1)
  })

  it('orders as its text', () => {
    expect(compareDates('2026-09-18', '2026-10-01')).toBe(-1)
    expect(compareDates('2026-10-01', '2026-09-18')).toBe(1)
    expect(compareDates('2026-10-01', '2026-10-01')).toBe(0)
  })

  it('treats a text that is no date as a bug', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('not a date: 2026-02-30')
  })

  it('and its day number are one to one, in order', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const date = dateOfDayNumber(n)
        expect(dayNumberOf(date)).toBe(n)
        expect(parseIsoDate(date).ok).toBe(true)
        if (n < LAST) expect(addDays(date, 1) > date).toBe(true)
      }),
    )
  })

  it('agrees with the clock of the machine on every day of 1900 to 2100', () => {
    const from = dayNumberOf('1900-01-01')
    const wrong: string[] = []
    for (let n = from; n < dayNumberOf('2101-01-01'); n++) {
      const machine = new Date(n * 86_400_000)
      const date = machine.toISOString().slice(0, 10)
      if (dateOfDayNumber(n) !== date || dayOfWeek(date) !== (machine.getUTCDay() || 7)) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })
})
