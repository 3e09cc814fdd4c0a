import { describe, expect, it } from 'vitest'
import { checkQuotas, lintQuotas, seatsLeft, seatsReserved } from './quotas.ts'

const shared = [{ id: 'total', awards: ['organisation', 'person'], max: 5 }]
const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`)
const assign = (organisations: number, persons: number) => ({
  organisation: names('o', organisations),
  person: names('p', persons),
})

describe('checkQuotas', () => {
  it('refuses six under a shared five, and accepts two and three, none and five (S1)', () => {
    expect(checkQuotas(shared, assign(3, 3))).toStrictEqual({
      ok: false,
      error: [{ code: 'QuotaExceeded', limit: 'total', max: 5, count: 6, over: 1 }],
    })
    expect(checkQuotas(shared, assign(2, 3))).toStrictEqual({ ok: true, value: assign(2, 3) })
    expect(checkQuotas(shared, assign(0, 5))).toStrictEqual({ ok: true, value: assign(0, 5) })
    expect(checkQuotas(shared, {})).toStrictEqual({ ok: true, value: {} })
  })

  it('names every limit that breaks, nested ones too', () => {
    const limits = [...shared, { id: 'persons', awards: ['person'], max: 2 }]
    expect(checkQuotas(limits, assign(3, 4))).toStrictEqual({
      ok: false,
      error: [
        { code: 'QuotaExceeded', limit: 'total', max: 5, count: 7, over: 2 },
        { code: 'QuotaExceeded', limit: 'persons', max: 2, count: 4, over: 2 },
      ],
    })
    expect(checkQuotas(limits, assign(3, 2)).ok).toBe(true)
  })
})

describe('lintQuotas', () => {
  it('names limits that cannot be met', () => {
    const limits = [
      { id: 'total', awards: ['a', 'b'], max: 3 },
      { id: 'a', awards: ['a'], max: 1, least: 2 },
      { id: 'b', awards: ['b'], max: 5, least: 2 },
      { id: 'c', awards: ['c'], max: 1 },
    ]
    expect(lintQuotas(['a', 'b'], limits)).toStrictEqual([
      { code: 'ReservesAboveMax', limit: 'total', reserved: 4, max: 3 },
      { code: 'LeastAboveMax', limit: 'a', least: 2, max: 1 },
      { code: 'UnknownAward', limit: 'c', award: 'c' },
    ])
    expect(lintQuotas(['organisation', 'person'], shared)).toStrictEqual([])
  })
})

describe('nested reserves', () => {
  const limits = [
    { id: 'total', awards: ['a', 'b', 'c'], max: 4 },
    { id: 'both', awards: ['b', 'c'], max: 3, least: 2 },
    { id: 'c', awards: ['c'], max: 2, least: 1 },
  ]

  it('keep a seat once, not once for each limit around it', () => {
    expect(seatsReserved('a', limits[0] as never, limits, {})).toBe(2)
    expect(seatsReserved('b', limits[0] as never, limits, {})).toBe(1)
    expect(seatsReserved('a', limits[0] as never, limits, { b: ['x'] })).toBe(1)
    expect(seatsReserved('a', limits[0] as never, limits, { b: ['x', 'y'] })).toBe(1)
    expect(lintQuotas(['a', 'b', 'c'], limits)).toStrictEqual([])
  })

  it('count a seat once for every reserve that its award is in, where reserves overlap', () => {
    const overlapping = [
      { id: 'total', awards: ['a', 'b', 'c'], max: 2 },
      { id: 'left', awards: ['a', 'b'], max: 2, least: 1 },
      { id: 'right', awards: ['b', 'c'], max: 2, least: 1 },
    ]
    expect(checkQuotas(overlapping, { a: ['x'] }).ok).toBe(true)
    expect(seatsReserved('a', overlapping[0] as never, overlapping, {})).toBe(1)
    expect(seatsReserved('b', overlapping[0] as never, overlapping, {})).toBe(0)
    const narrow = overlapping.map((limit) => ({ ...limit, max: 1 }))
    expect(lintQuotas(['a', 'b', 'c'], narrow)).toStrictEqual([])
    expect(checkQuotas(narrow, { b: ['x'] }).ok).toBe(true)
    expect(checkQuotas(narrow, { c: ['x'] })).toStrictEqual({
      ok: false,
      error: [{ code: 'QuotaExceeded', limit: 'total', max: 1, count: 1, over: 1, reserved: 1 }],
    })
  })

  it('are kept when an assignment is checked', () => {
    const three = { a: ['w', 'x', 'y'] }
    expect(checkQuotas(limits, three)).toStrictEqual({
      ok: false,
      error: [{ code: 'QuotaExceeded', limit: 'total', max: 4, count: 3, over: 1, reserved: 2 }],
    })
    expect(checkQuotas(limits, { a: ['w', 'x'] }).ok).toBe(true)
  })
})

describe('seatsLeft', () => {
  it('takes off what earlier rounds filled, each name once, and never goes below none', () => {
    const limits = [...shared, { id: 'persons', awards: ['person'], max: 1, least: 1 }]
    const moved = { organisation: ['a'], person: ['b', 'c'] }
    expect(seatsLeft(limits, { organisation: ['a', 'b'], person: ['c'] }, moved)).toStrictEqual([
      { id: 'total', awards: ['organisation', 'person'], max: 2 },
      { id: 'persons', awards: ['person'], max: 0, least: 0 },
    ])
  })
})
