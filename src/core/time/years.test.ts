import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDayNumber, dayNumberOf } from './iso-date.ts'
import { isWithin } from './window.ts'
import { isWithinYearsBefore, lastDayOfMonths, lastDayOfYears } from './years.ts'

describe('a period of years', () => {
  it('ends at 24:00 of the corresponding day and includes it', () => {
    const bar = lastDayOfYears(5, '2024-12-20')
    expect(bar).toEqual({
      from: '2024-12-20',
      months: 60,
      lastDay: '2029-12-20',
      endsAt: '2029-12-20T16:00:00.000Z',
    })
    expect(isWithin(bar, '2029-12-20')).toBe(true)
    expect(isWithin(bar, '2029-12-20T15:59:59.999Z')).toBe(true)
    expect(isWithin(bar, '2029-12-20T16:00:00.000Z')).toBe(false)
    expect(isWithin(bar, '2029-12-21')).toBe(false)
  })

  it('ends with the month where there is no corresponding day, and does not move from a weekend', () => {
    expect(lastDayOfYears(3, '2024-02-29').lastDay).toBe('2027-02-28')
    expect(lastDayOfMonths(6, '2026-08-31').lastDay).toBe('2027-02-28')
  })

  it('before a day includes the event of exactly so many years ago, and the day itself', () => {
    expect(isWithinYearsBefore(3, '2023-05-11', '2026-05-11')).toBe(true)
    expect(isWithinYearsBefore(3, '2023-05-10', '2026-05-11')).toBe(false)
    expect(isWithinYearsBefore(3, '2026-05-11', '2026-05-11')).toBe(true)
    expect(isWithinYearsBefore(3, '2026-05-12', '2026-05-11')).toBe(false)
  })

  it('holds its events without a gap', () => {
    const anyDate = fc
      .integer({ min: dayNumberOf('2000-01-01'), max: dayNumberOf('2060-12-31') })
      .map(dateOfDayNumber)
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 10 }), fc.nat(5000), (reference, years, back) => {
        const event = addDays(reference, -back)
        const later = addDays(event, 1)
        if (isWithinYearsBefore(years, event, reference) && later <= reference) {
          expect(isWithinYearsBefore(years, later, reference)).toBe(true)
        }
        expect(isWithinYearsBefore(years, event, reference)).toBe(
          isWithin(lastDayOfYears(years, event), reference),
        )
      }),
    )
  })
})
