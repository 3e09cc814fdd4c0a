import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactly, integer } from '../number/exact.ts'
import { determineOutcome, rankByComposite, resultsOf } from './outcome.ts'

const x = exactly
const weights = { desk: x('0.3'), site: x('0.7') }
const at = (percent: string) => ({ percent: x(percent), values: {} })
const mapOf = <T>(by: Readonly<Record<string, T>>) => new Map(Object.entries(by))

it('ranks plain scores, shares a rank among equals, and names whoever lacks a score', () => {
  const results = {
    desk: mapOf({ A: at('70'), B: at('70'), C: at('60'), D: at('90') }),
    site: mapOf({ A: at('1/3'), B: at('1/3'), C: at('50') }),
    other: mapOf({ A: at('1'), D: at('100') }),
  }
  const ranking = rankByComposite(weights, 1, ['A', 'B', 'C', 'D'], results)
  expect(ranking.ok && ranking.value.rows).toEqual([
    {
      application: 'C',
      rank: 1,
      tiedWith: [],
      stages: { desk: '60', site: '50' },
      composite: '53',
      shown: '53.0',
    },
    {
      application: 'A',
      rank: 2,
      tiedWith: ['B'],
      stages: { desk: '70', site: '1/3' },
      composite: '637/30',
      shown: '21.2',
    },
    {
      application: 'B',
      rank: 2,
      tiedWith: ['A'],
      stages: { desk: '70', site: '1/3' },
      composite: '637/30',
      shown: '21.2',
    },
  ])
  expect(ranking.ok && ranking.value.unranked).toEqual([{ application: 'D', missing: ['site'] }])
})

it('refuses weights that do not make the whole, also when nobody is to be ranked', () => {
  expect(rankByComposite({ desk: x('0.3') }, 2, [], {})).toEqual({
    ok: false,
    error: { code: 'WeightsNotWhole', sum: '0.3' },
  })
})

it('reads results of the applications asked for out of stored scores', () => {
  const fixed = { A: { application: 'A', percent: '70.5', values: { results: '2/3' }, inputs: 'i' } }
  expect(resultsOf(fixed, ['A', 'B'])).toEqual(
    new Map([['A', { percent: '70.5', values: { results: '2/3' } }]]),
  )
})

it('never lists more candidates than seats, none below a floor, and everyone ranked once', () => {
  const percents = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 })
  const rule = {
    weights: { desk: x('1') },
    decimals: 2,
    awards: [{ id: 'top', rank: 1, floor: { percent: x('60'), inclusive: true } }],
    limits: [{ id: 'seats', awards: ['top'], max: 3 }],
  }
  fc.assert(
    fc.property(percents, (scores) => {
      const desk = new Map(scores.map((score, i) => [`A${i}`, { percent: integer(score), values: {} }]))
      const outcome = determineOutcome(rule, [...desk.keys()], { desk })
      expect(outcome.ok).toBe(true)
      if (!outcome.ok) return
      const { ranking, list } = outcome.value
      const taken = list.candidates.top ?? []
      expect(taken.length).toBeLessThanOrEqual(3)
      expect(taken.every((application) => Number(desk.get(application)?.percent) >= 60)).toBe(true)
      expect(ranking.rows.map(({ application }) => application).sort()).toEqual([...desk.keys()].sort())
    }),
  )
})
