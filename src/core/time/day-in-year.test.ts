import { expect, it } from 'vitest'
import { dayInYear } from './day-in-year.ts'

it('finds a day of a year, and the last of the month where the year has none', () => {
  expect(dayInYear(2025, '12-31')).toBe('2025-12-31')
  expect(dayInYear(2024, '02-29')).toBe('2024-02-29')
  expect(dayInYear(2025, '02-29')).toBe('2025-02-28')
})
