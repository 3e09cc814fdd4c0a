import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinutes,
  addSeconds,
  compareInstants,
  endOfDay,
  instant,
  instantOf,
  millisecondsOf,
  shanghaiDateOf,
  startOfDay,
} from './instant.ts'
import { addDays } from './iso-date.ts'

describe('an instant', () => {
  it('ends a day at 24:00 of Beijing time', () => {
    expect(endOfDay('2026-09-29')).toBe('2026-09-29T16:00:00.000Z')
    expect(startOfDay('2026-09-29')).toBe('2026-09-28T16:00:00.000Z')
    expect(startOfDay('2026-01-01')).toBe('2025-12-31T16:00:00.000Z')
  })

  it('belongs to the legal date of China, not to that of UTC', () => {
    expect(shanghaiDateOf('2026-09-29T15:59:59.999Z')).toBe('2026-09-29')
    expect(shanghaiDateOf('2026-09-29T16:00:00.000Z')).toBe('2026-09-30')
    expect(shanghaiDateOf('2026-12-31T20:00:00.000Z')).toBe('2027-01-01')
  })

  it('adds minutes and seconds over midnight and month ends', () => {
    expect(addMinutes('2026-02-28T23:30:00.000Z', 45)).toBe('2026-03-01T00:15:00.000Z')
    expect(addSeconds('2026-03-01T00:00:00.500Z', -1)).toBe('2026-02-28T23:59:59.500Z')
  })

  it('orders as its text', () => {
    expect(compareInstants('2026-09-29T15:59:59.999Z', '2026-09-29T16:00:00.000Z')).toBe(-1)
    expect(compareInstants('2026-09-29T16:00:00.000Z', '2026-09-29T15:59:59.999Z')).toBe(1)
    expect(compareInstants('2026-09-29T16:00:00.000Z', '2026-09-29T16:00:00.000Z')).toBe(0)
  })

  it.each([
    '2026-09-29T16:00:00Z',
    '2026-09-29T24:00:00.000Z',
    '2026-02-30T16:00:00.000Z',
    '2026-09-29T16:60:00.000Z',
    '2026-09-29T16:00:60.000Z',
    '2026-09-29T16:00:00.000+08:00',
    '2026-09-29 16:00:00.000Z',
    '2026-09-29',
  ])('%s is none', (text) => {
    expect(instant.safeParse(text).success).toBe(false)
    expect(() => millisecondsOf(text)).toThrow(`not an instant: ${text}`)
  })

  it('agrees with the clock of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_208_988_800_000, max: 4_102_444_799_999 }), (ms) => {
        const text = new Date(ms).toISOString()
        expect(instantOf(ms)).toBe(text)
        expect(millisecondsOf(text)).toBe(ms)
        expect(instant.safeParse(text).success).toBe(true)
        const date = shanghaiDateOf(text)
        expect(startOfDay(date) <= text && text < endOfDay(date)).toBe(true)
        expect(addDays(date, 1)).toBe(shanghaiDateOf(endOfDay(date)))
      }),
    )
  })
})
