import { describe, expect, it } from 'vitest'
import { awardsToFill, limitsOf, seatsOf } from './edition-awards.ts'
import { cutRuleOf, cutSettings } from './cut-settings.ts'
import { tieRuleOf, tieSettings } from './tie-settings.ts'

const source = { article: '1', basis: 'explicit' } as const
const award = (id: string, rank: number, percent?: string) => ({
  ...source,
  id,
  rank,
  name: { zh: id, en: id },
  ...(percent && { floor: { ...source, percent, inclusive: true } }),
})
const quota = (awards: string[], max: number) => ({
  ...source,
  id: awards.join('-'),
  awards,
  max,
  soft: false,
})
const ties = tieSettings.parse({
  ...source,
  order: 'chain',
  chain: [{ by: 'results', prefer: 'higher' }],
  then: 'committee',
})

describe('the awards of an edition', () => {
  const awards = [award('next', 2, '50%'), award('top', 1, '60%'), award('third', 3)]

  it('are filled from the highest, with no ceiling where the next in rank may move down', () => {
    expect(awardsToFill({ awards }, 'next-in-rank', 1000)).toEqual([
      { id: 'top', rank: 1, floor: { percent: '60', inclusive: true } },
      { id: 'next', rank: 2, floor: { percent: '50', inclusive: true } },
      { id: 'third', rank: 3 },
    ])
  })

  it('end each band at the next higher floor where the band alone counts', () => {
    expect(awardsToFill({ awards }, 'band-only', 1000).map(({ ceilings }) => ceilings)).toEqual([
      undefined,
      [{ award: 'top', floor: { percent: '60', inclusive: true } }],
      [
        { award: 'next', floor: { percent: '50', inclusive: true } },
        { award: 'top', floor: { percent: '60', inclusive: true } },
      ],
    ])
  })

  it('have as many seats as their limits leave together, or the highest alone', () => {
    const quotas = [quota(['top'], 2), quota(['next'], 4), quota(['top', 'next', 'third'], 5)]
    expect(seatsOf({ awards, quotas }, 'allSeats')).toBe(5)
    expect(seatsOf({ awards, quotas }, 'topSeats')).toBe(2)
    expect(seatsOf({ awards, quotas: [] }, 'allSeats')).toBe(0)
    expect(limitsOf({ quotas: quotas.slice(0, 1) })).toEqual([
      { id: 'top', awards: ['top'], max: 2, least: undefined },
    ])
  })
})

describe('the settings of a cut', () => {
  it('become a rule with the seats of the edition as its base', () => {
    const cut = cutSettings.parse({
      article: '1',
      method: 'ratio',
      ratio: '1.5',
      base: 'allSeats',
      rounding: 'ceil',
      ifFewer: 'takeAll',
    })
    if (cut.method === 'byPeople') throw new Error('a ratio')
    const edition = { awards: [award('top', 1)], quotas: [quota(['top'], 3)] }
    expect(cutRuleOf(cut, ties, edition)).toEqual({
      method: 'ratio',
      ratio: '1.5',
      base: 3,
      rounding: 'ceil',
      ifFewer: 'takeAll',
      ties: { chain: [{ id: 'results', by: 'results', prefer: 'higher' }], then: 'committee' },
    })
  })

  it('leave the chain aside where ties are the committee’s from the start', () => {
    expect(tieRuleOf({ ...ties, order: 'committee', then: 'include' })).toEqual({
      chain: [],
      then: 'committee',
    })
  })
})
