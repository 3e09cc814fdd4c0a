import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly } from '../../core/number/exact.ts'
import { castIn, decideBallot, tally, tallyOf } from './domain.ts'

const half = exactly('1/2')
const nine = { share: half, inclusive: false, present: 8, roster: 9 }

describe('ballot', () => {
  it('counts an open ballot, leaving out the recused', () => {
    const ballot = { a: 'for', b: 'for', c: 'against', d: 'abstain' } as const
    expect(tallyOf(ballot, [])).toEqual({ for: 2, against: 1, abstain: 1 })
    expect(tallyOf(ballot, ['b', 'z'])).toEqual({ for: 1, against: 1, abstain: 1 })
    expect(castIn({ for: 1, against: 1, abstain: 1 })).toBe(3)
  })

  it('needs more than half: five of eight, and four are not enough', () => {
    expect(decideBallot({ for: 5, against: 2, abstain: 1 }, { ...nine, of: 'present' })).toEqual({
      algorithm: 'ballot/1',
      share: '0.5',
      of: 'present',
      base: 8,
      needed: 5,
      carried: true,
      for: 5,
      against: 2,
      abstain: 1,
    })
    expect(decideBallot({ for: 4, against: 0, abstain: 4 }, { ...nine, of: 'present' }).carried).toBe(false)
  })

  it('takes its base from the roster, from those present, or from the votes cast', () => {
    const count = { for: 3, against: 2, abstain: 0 }
    expect(decideBallot(count, { ...nine, of: 'roster' })).toMatchObject({
      base: 9,
      needed: 5,
      carried: false,
    })
    expect(decideBallot(count, { ...nine, of: 'present' })).toMatchObject({
      base: 8,
      needed: 5,
      carried: false,
    })
    expect(decideBallot(count, { ...nine, of: 'cast' })).toMatchObject({ base: 5, needed: 3, carried: true })
  })

  it('is exact at two thirds, where a float is not', () => {
    const rule = { share: exactly('2/3'), inclusive: false, of: 'present', present: 9, roster: 9 } as const
    expect(decideBallot({ for: 6, against: 3, abstain: 0 }, rule)).toMatchObject({
      needed: 7,
      carried: false,
    })
    expect(decideBallot({ for: 7, against: 2, abstain: 0 }, rule).carried).toBe(true)
  })

  it('lets reaching the share be enough where the text says so, and no vote less', () => {
    const of = (present: number, yes: number) =>
      decideBallot(
        { for: yes, against: present - yes, abstain: 0 },
        { share: exactly('2/3'), inclusive: true, of: 'present', present, roster: 12 },
      )
    expect(of(9, 6)).toMatchObject({ inclusive: true, base: 9, needed: 6, carried: true })
    expect(of(9, 5).carried).toBe(false)
    expect(of(8, 5)).toMatchObject({ needed: 6, carried: false })
    expect(of(0, 0)).toMatchObject({ needed: 1, carried: false })
    expect(
      decideBallot({ for: 4, against: 4, abstain: 0 }, { ...nine, inclusive: true, of: 'present' }).carried,
    ).toBe(true)
  })

  it('asks for everyone when the share is the whole, and carries nothing without voters', () => {
    const all = { share: exactly('1'), inclusive: false, of: 'present', present: 3, roster: 3 } as const
    expect(decideBallot({ for: 3, against: 0, abstain: 0 }, all)).toMatchObject({ needed: 3, carried: true })
    expect(decideBallot({ for: 2, against: 0, abstain: 1 }, all).carried).toBe(false)
    const nobody = { ...all, present: 0, roster: 0 }
    expect(decideBallot({ for: 0, against: 0, abstain: 0 }, nobody)).toMatchObject({
      needed: 1,
      carried: false,
    })
  })

  it('has no place for a voter in a secret count', () => {
    expect(tally.safeParse({ for: 1, against: 0, abstain: 0, members: ['a'] }).success).toBe(false)
    expect(tally.safeParse({ for: -1, against: 0, abstain: 0 }).success).toBe(false)
  })

  it('never carries both a motion and its opposite', () => {
    const count = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 2, max: 6 }), (yes, no, abstain, d) => {
        const cast = yes + no + abstain
        const share = exactly(`${d - 1}/${d}`)
        const rule = { share, inclusive: false, of: 'present', present: cast, roster: cast } as const
        const one = decideBallot({ for: yes, against: no, abstain }, rule)
        const other = decideBallot({ for: no, against: yes, abstain }, rule)
        expect(one.carried && other.carried).toBe(false)
      }),
    )
  })
})
