import { describe, expect, it } from 'vitest'
import { hasElapsed, isTooShort, isWithin, legalDateOf } from './window.ts'

// Scenario S5: posted on 04-28 for seven workdays, the last of which is 05-11.
const publicity = { from: '2026-04-28', lastDay: '2026-05-11' }

describe('a window', () => {
  it('is open from the day it is posted to 24:00 of its last day', () => {
    expect(isWithin(publicity, '2026-04-27')).toBe(false)
    expect(isWithin(publicity, '2026-04-28')).toBe(true)
    expect(isWithin(publicity, '2026-05-11')).toBe(true)
    expect(isWithin(publicity, '2026-05-12')).toBe(false)
    expect(isWithin(publicity, '2026-04-27T15:59:59.999Z')).toBe(false)
    expect(isWithin(publicity, '2026-04-27T16:00:00.000Z')).toBe(true)
    expect(isWithin(publicity, '2026-05-11T15:59:59.999Z')).toBe(true)
    expect(isWithin(publicity, '2026-05-11T16:00:00.000Z')).toBe(false)
  })

  it('S5: has not elapsed on its last day, and has on the next', () => {
    expect(hasElapsed(publicity, '2026-05-11')).toBe(false)
    expect(hasElapsed(publicity, '2026-05-12')).toBe(true)
    expect(hasElapsed(publicity, '2026-05-11T15:59:59.999Z')).toBe(false)
    expect(hasElapsed(publicity, '2026-05-11T16:00:00.000Z')).toBe(true)
    expect(hasElapsed(publicity, '2026-04-01')).toBe(false)
  })

  it('S7: is too short when it closes before the least last day', () => {
    const atLeast = { lastDay: '2026-10-12' }
    expect(isTooShort('2026-10-09', atLeast)).toBe(true)
    expect(isTooShort('2026-10-12', atLeast)).toBe(false)
    expect(isTooShort('2026-10-13', atLeast)).toBe(false)
  })

  it('S9: an act of 10-15 comes after a due date of 10-12', () => {
    expect(hasElapsed({ lastDay: '2026-10-12' }, '2026-10-15')).toBe(true)
  })

  it('reads a moment by its legal date', () => {
    expect(legalDateOf('2026-05-11T16:00:00.000Z')).toBe('2026-05-12')
    expect(legalDateOf('2026-05-11')).toBe('2026-05-11')
  })
})
