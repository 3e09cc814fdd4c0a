import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly } from '../../core/number/exact.ts'
import { quorumOf, share, takingPart } from './domain.ts'

const members = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `m${i + 1}` }))
const ids = (n: number) => members(n).map(({ id }) => id)

describe('attendance', () => {
  it('[AM79] counts two thirds of nine as six, and keeps both numbers', () => {
    expect(quorumOf({ roster: members(9), present: ids(6) }, [], exactly('2/3'))).toEqual({
      algorithm: 'quorum/1',
      share: '2/3',
      roster: 9,
      recused: 0,
      base: 9,
      present: 6,
      needed: 6,
      reached: true,
    })
    expect(quorumOf({ roster: members(9), present: ids(5) }, [], exactly('2/3')).reached).toBe(false)
  })

  it('[AM79] leaves the recused out of the base and out of those present', () => {
    expect(quorumOf({ roster: members(9), present: ids(6) }, ['m1'], exactly('2/3'))).toMatchObject({
      recused: 1,
      base: 8,
      present: 5,
      needed: 6,
      reached: false,
    })
    expect(quorumOf({ roster: members(9), present: ids(6) }, ['m9'], exactly('2/3'))).toMatchObject({
      base: 8,
      present: 6,
      needed: 6,
      reached: true,
    })
    expect(takingPart({ roster: members(3), present: ['m1', 'm2'] }, ['m2', 'm3'])).toEqual(['m1'])
  })

  it('has no quorum where everyone is recused', () => {
    expect(quorumOf({ roster: members(2), present: ids(2) }, ids(2), exactly('1/2'))).toMatchObject({
      base: 0,
      present: 0,
      needed: 1,
      reached: false,
    })
  })

  it('ignores a recused person who is no member', () => {
    expect(quorumOf({ roster: members(3), present: ids(3) }, ['clerk'], exactly('1'))).toMatchObject({
      recused: 0,
      base: 3,
      needed: 3,
    })
  })

  it('reads a share between nothing and the whole', () => {
    expect(share.safeParse('2/3').data).toBe('2/3')
    expect(['0', '4/3', '-1/2'].map((text) => share.safeParse(text).success)).toEqual([false, false, false])
  })

  it('asks for the least whole number that is not below the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (n, a, b) => {
          const [part, whole] = a <= b ? [a, b] : [b, a]
          const { needed } = quorumOf({ roster: members(n), present: [] }, [], exactly(`${part}/${whole}`))
          expect(needed * whole >= part * n && (needed - 1) * whole < part * n).toBe(true)
        },
      ),
    )
  })
})
