import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, addYears, completedYears, hasCompletedYears } from './anniversary.ts'
import { dateOfDayNumber, dayNumberOf } from './iso-date.ts'

const anyDate = fc
  .integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2200-12-31') })
  .map(dateOfDayNumber)

describe('the corresponding day', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it.each([
    ['2024-12-20', 5, '2029-12-20'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-05-11', -3, '2023-05-11'],
    ['9998-06-30', 5, '9999-12-31'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected)
  })

  // Scenario S19: set up exactly three years before the deadline is met, one day later is not.
  it('completes a year on its own day, not a day before', () => {
    expect(hasCompletedYears('2023-05-11', 3, '2026-05-11')).toBe(true)
    expect(hasCompletedYears('2023-05-12', 3, '2026-05-11')).toBe(false)
    expect(hasCompletedYears('2023-05-11', 5, '2026-05-11')).toBe(false)
    expect(addYears('2023-05-12', 3)).toBe('2026-05-12')
    expect(completedYears('2023-05-11', '2026-05-11')).toBe(3)
    expect(completedYears('2023-05-12', '2026-05-11')).toBe(2)
    expect(completedYears('2024-02-29', '2025-02-28')).toBe(1)
  })

  it('never moves into another month and agrees with the count of whole years', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, years) => {
        const anniversary = addYears(date, years)
        expect(anniversary.slice(5, 7)).toBe(date.slice(5, 7))
        expect(completedYears(date, anniversary)).toBe(years)
      }),
    )
  })

  it('is monotone in the date and in the months', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -600, max: 600 }), (a, b, months) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true)
        expect(addMonths(a, months) < addMonths(a, months + 1)).toBe(true)
      }),
    )
  })
})
