import { describe, expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { exactly } from '../number/exact.ts'
import { type CutByScore, cutRuleOf, cutSettings } from './cut-settings.ts'
import { floorLine } from './floor-line.ts'
import { comparable, stagesIn, type TieSettings } from './tie-settings.ts'

const source = { article: '11(3)', basis: 'explicit' } as const
const ties: TieSettings = {
  ...source,
  order: 'chain',
  chain: [{ by: 'stage:desk', prefer: 'higher' }],
  then: 'include',
}
const rule = { chain: [{ id: 'stage:desk', by: 'stage:desk', prefer: 'higher' }], then: 'include' }
const seats = (id: string, rank: number, max: number) => ({
  award: { id, rank },
  quota: { id, awards: [id], max, least: 0 },
})
const [top, second] = [seats('top', 1, 5), seats('second', 2, 10)]
const edition = {
  awards: [second.award, top.award],
  quotas: [top.quota, second.quota],
} as unknown as Pick<Edition, 'awards' | 'quotas'>
const ruleOf = (cut: CutByScore) => cutRuleOf(cut, ties, edition)

describe('a cut as a regulation sets it', () => {
  it('is a number', () => {
    expect(ruleOf({ ...source, ifFewer: 'takeAll', method: 'fixed', count: 20 })).toEqual({
      method: 'fixed',
      count: 20,
      ifFewer: 'takeAll',
      ties: rule,
    })
  })

  it.each([true, false])('is at most a number, soft: %s', (soft) => {
    expect(ruleOf({ ...source, ifFewer: 'takeAll', method: 'atMost', count: 6, soft })).toEqual({
      method: 'atMost',
      count: 6,
      soft,
      ifFewer: 'takeAll',
      ties: rule,
    })
  })

  it.each([
    ['topSeats', 5],
    ['allSeats', 15],
  ] as const)('is a ratio of %s', (base, count) => {
    const ratio = exactly('1.5')
    expect(ruleOf({ ...source, ifFewer: 'takeAll', method: 'ratio', ratio, base, rounding: 'ceil' })).toEqual(
      { method: 'ratio', ratio: '1.5', base: count, rounding: 'ceil', ifFewer: 'takeAll', ties: rule },
    )
  })

  it('has a ratio above 0', () => {
    const ratio = { ...source, ifFewer: 'takeAll', method: 'ratio', base: 'topSeats', rounding: 'ceil' }
    expect(
      ['1', '0.5', '0', '-1'].map((each) => cutSettings.safeParse({ ...ratio, ratio: each }).success),
    ).toEqual([true, true, false, false])
  })
})

describe('values that a chain compares', () => {
  it.each(['results', 'category:4.7', 'stage:site', 'stage:desk-1/results', 'stage:desk/category:4.5'])(
    'may be %s',
    (name) => {
      expect(comparable.safeParse(name).success).toBe(true)
    },
  )

  it.each([
    '',
    'size',
    'category:',
    'stage:',
    'stage:Site',
    'stage:site/',
    'stage:site/size',
    'xresults',
    'results ',
  ])('are not %j', (name) => {
    expect(comparable.safeParse(name).success).toBe(false)
  })

  it('name the steps that are looked at', () => {
    const chain = ['results', 'stage:site', 'stage:desk/category:4.5', 'my-stage:desk'].map((by) => ({ by }))
    expect(stagesIn(chain)).toEqual(['site', 'desk'])
  })
})

describe('the floor of an award', () => {
  it('is a percent, or points of the standard that scores', () => {
    expect(floorLine({ ...source, percent: '60%', inclusive: true }, 1000)).toEqual({
      percent: '60',
      inclusive: true,
    })
    expect(floorLine({ ...source, points: 600, inclusive: false }, 1000)).toEqual({
      percent: '60',
      inclusive: false,
    })
    expect(floorLine({ ...source, points: 600, inclusive: true }, 900)).toEqual({
      percent: '200/3',
      inclusive: true,
    })
  })

  it('is what people find', () => {
    expect(floorLine({ byPeople: { ...source, by: 'committee' } } as never, 1000)).toEqual({ byPeople: true })
  })
})
