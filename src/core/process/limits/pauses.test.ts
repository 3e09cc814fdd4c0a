import { describe, expect, it } from 'vitest'
import { plainCalendar } from '../../../../tests/kit/stage-case.ts'
import type { Calendar } from '../../time/calendar.ts'
import { movedOn } from './pauses.ts'

const off = (from: number, to: number) =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, i) => [
      `2026-10-${String(from + i).padStart(2, '0')}`,
      { kind: 'off', notice: 'n' },
    ]),
  )
const calendar = { ...plainCalendar, days: off(1, 7) } as Calendar
const moved = (lastDay: string, from: string, to: string, setOn = '2026-09-14') =>
  movedOn({ calendar }, { lastDay, setOn }, [{ from, to }])

describe('a last day that somebody set', () => {
  it('moves by the days for which the cycle was suspended', () => {
    expect(moved('2026-09-23', '2026-09-16', '2026-09-18')).toBe('2026-09-25')
  })

  it('loses no working day to a holiday that the suspension moves it into', () => {
    // Six working days were left on the 15th; by natural days alone it would end on 8 October with two of them.
    expect(moved('2026-09-23', '2026-09-15', '2026-09-29')).toBe('2026-10-14')
  })

  it('stays where it is when it was over before, was set later, or the suspension was of no full day', () => {
    expect(moved('2026-09-15', '2026-09-16', '2026-09-29')).toBe('2026-09-15')
    expect(moved('2026-09-23', '2026-09-11', '2026-09-15')).toBe('2026-09-23')
    expect(moved('2026-09-23', '2026-09-15', '2026-09-15')).toBe('2026-09-23')
  })

  it('is no later than the last date there is', () => {
    expect(moved('9999-12-31', '2026-09-15', '2026-09-29')).toBe('9999-12-31')
  })
})
