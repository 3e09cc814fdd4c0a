import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../number/arithmetic.ts'
import { type Exact, exactly, integer } from '../number/exact.ts'
import { checkWeights, composite, normalise, type Weights, type WholeWeights } from './composite.ts'
import { itemMeans, TRIMMED_MEAN } from './item-means.ts'
import { checkMarks, isStepPercent, type Marks, stepPercents } from './marks.ts'
import { namedValues, partValues } from './named-values.ts'
import { panelScore } from './panel-score.ts'
import { itemsApart, spread } from './spread.ts'
import { stageScore } from './stage-score.ts'
import type { Standard } from './standard.ts'

const x = exactly
const marks = (values: Record<string, string>): Marks =>
  Object.fromEntries(Object.entries(values).map(([item, percent]) => [item, x(percent)]))
const sheet = (assessor: string, values: Record<string, string>) => ({ assessor, marks: marks(values) })

const same = { zh: '例', en: 'Example' }
/** A tree like no award's: three items, 100 points, tens, and no mark of 50. */
const three: Standard = {
  id: 'three-items',
  code: 'T',
  edition: '1',
  title: same,
  appliesTo: 'person',
  note: same,
  totalPoints: 100,
  step: 10,
  bands: [
    { from: 0, to: 40 },
    { from: 60, to: 100 },
  ],
  categories: [
    {
      id: 'A',
      name: same,
      points: 60,
      items: [
        { id: 'A1', name: same, kind: 'process', points: 20 },
        { id: 'A2', name: same, kind: 'result', points: 40 },
      ],
    },
    { id: 'B', name: same, points: 40, items: [{ id: 'B1', name: same, kind: 'result', points: 40 }] },
  ],
}
const fives = {
  ...three,
  step: 5,
  bands: [
    { from: 0, to: 5 },
    { from: 10, to: 25 },
    { from: 30, to: 45 },
    { from: 50, to: 65 },
    { from: 70, to: 85 },
    { from: 90, to: 100 },
  ],
}

describe('marks', () => {
  it('are the steps of the bands, read from the standard', () => {
    expect(stepPercents(three)).toStrictEqual(['0', '10', '20', '30', '40', '60', '70', '80', '90', '100'])
    expect(stepPercents(fives)).toStrictEqual(Array.from({ length: 21 }, (_, n) => String(n * 5)))
    expect(['65', '62', '62.5', '100', '105', '-5'].map((p) => isStepPercent(fives, x(p)))).toStrictEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ])
    expect([isStepPercent(three, x('50')), isStepPercent(three, x('65'))]).toStrictEqual([false, false])
  })

  it('stand when every item has an allowed one', () => {
    const good = marks({ A1: '60', A2: '70', B1: '100' })
    expect(checkMarks(three, good)).toStrictEqual({ ok: true, value: good })
  })

  it('are refused with all faults named', () => {
    expect(checkMarks(three, marks({ A1: '55', Z9: '60', A2: '110' }))).toStrictEqual({
      ok: false,
      error: [
        { code: 'MarkOffStep', item: 'A1', percent: '55', nearest: ['40', '60'] },
        { code: 'UnknownItem', item: 'Z9' },
        { code: 'MarkOverHundred', item: 'A2', percent: '110' },
        { code: 'ItemMissing', item: 'B1' },
      ],
    })
    expect(checkMarks(three, marks({ A1: '-10', A2: '60', B1: '60' }))).toStrictEqual({
      ok: false,
      error: [{ code: 'MarkOffStep', item: 'A1', percent: '-10', nearest: ['0'] }],
    })
    expect(checkMarks(three, marks({ constructor: '60', A1: '60', A2: '60', B1: '60' }))).toStrictEqual({
      ok: false,
      error: [{ code: 'UnknownItem', item: 'constructor' }],
    })
  })
})

describe('item means', () => {
  it('are exact over the panel', () => {
    const sheets = [sheet('a', { A1: '60' }), sheet('b', { A1: '70' }), sheet('c', { A1: '70' })]
    expect(itemMeans(sheets)).toStrictEqual({
      ok: true,
      value: {
        algorithm: 'panel-mean/1',
        items: { A1: { percent: '200/3', used: ['60', '70', '70'], dropped: [] } },
      },
    })
    expect(itemMeans([])).toStrictEqual({ ok: true, value: { algorithm: 'panel-mean/1', items: {} } })
  })

  it('drop the highest and lowest mark of an item from five assessors on, never below', () => {
    const five = ['20', '60', '60', '70', '100'].map((percent, n) => sheet(`a${n}`, { A1: percent }))
    expect(itemMeans(five, TRIMMED_MEAN)).toStrictEqual({
      ok: true,
      value: {
        algorithm: 'trimmed-mean/1',
        items: { A1: { percent: '190/3', used: ['60', '60', '70'], dropped: ['20', '100'] } },
      },
    })
    expect(itemMeans(five.slice(0, 4), TRIMMED_MEAN)).toStrictEqual({
      ok: false,
      error: [{ code: 'TooFewToTrim', item: 'A1', assessors: 4, least: 5 }],
    })
  })

  it('take one sheet from an assessor', () => {
    expect(
      itemMeans([sheet('a', { A1: '60' }), sheet('a', { A1: '70' }), sheet('a', { A1: '70' })]),
    ).toStrictEqual({
      ok: false,
      error: [{ code: 'AssessorTwice', assessor: 'a' }],
    })
  })

  it('lie between the lowest and the highest mark and do not depend on the order of sheets', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(percents, (steps) => {
        const sheets = steps.map((step, n) => ({ assessor: `a${n}`, marks: { A1: integer(step * 5) } }))
        const means = itemMeans(sheets)
        expect(itemMeans([...sheets].reverse())).toStrictEqual(means)
        const mean = means.ok ? means.value.items['A1']?.percent : undefined
        expect(mean && compare(mean, integer(Math.min(...steps) * 5)) >= 0).toBe(true)
        expect(mean && compare(mean, integer(Math.max(...steps) * 5)) <= 0).toBe(true)
      }),
    )
  })
})

describe('spread', () => {
  const sheets = [sheet('a', { A1: '30', A2: '60' }), sheet('b', { A1: '60', A2: '70' })]
  it('is the range per item', () => {
    expect(spread(sheets)).toStrictEqual([
      { item: 'A1', lowest: '30', highest: '60', range: '30' },
      { item: 'A2', lowest: '60', highest: '70', range: '10' },
    ])
  })
  it('calls for consensus above the limit, not at it', () => {
    expect(itemsApart(sheets, x('20')).map(({ item }) => item)).toStrictEqual(['A1'])
    expect(itemsApart(sheets, x('30'))).toStrictEqual([])
    expect(itemsApart([], x('0'))).toStrictEqual([])
  })
})

describe('stage score', () => {
  it('is points × percent over the total', () => {
    expect(stageScore(three, marks({ A1: '200/3', A2: '70', B1: '50' }))).toStrictEqual({
      ok: true,
      value: {
        algorithm: 'stage-percent/1',
        percent: '184/3',
        points: '184/3',
        totalPoints: 100,
        items: [
          { id: 'A1', maxPoints: 20, percent: '200/3', points: '40/3' },
          { id: 'A2', maxPoints: 40, percent: '70', points: '28' },
          { id: 'B1', maxPoints: 40, percent: '50', points: '20' },
        ],
        categories: [
          { id: 'A', maxPoints: 60, percent: '620/9', points: '124/3' },
          { id: 'B', maxPoints: 40, percent: '50', points: '20' },
        ],
      },
    })
  })

  it('is no score while an item has none', () => {
    expect(stageScore(three, marks({ A1: '60', B1: '101', C1: '5' }))).toStrictEqual({
      ok: false,
      error: [
        { code: 'MarkOverHundred', item: 'B1', percent: '101' },
        { code: 'UnknownItem', item: 'C1' },
        { code: 'ItemMissing', item: 'A2' },
      ],
    })
    expect(stageScore(three, marks({ A1: '-0.1', A2: '0', B1: '100' }))).toStrictEqual({
      ok: false,
      error: [{ code: 'MarkOffStep', item: 'A1', percent: '-0.1', nearest: ['0'] }],
    })
  })

  it('runs from 0 to the whole', () => {
    const percentOf = (percent: string) => {
      const score = stageScore(three, marks({ A1: percent, A2: percent, B1: percent }))
      return score.ok && [score.value.percent, score.value.points]
    }
    expect([percentOf('0'), percentOf('100')]).toStrictEqual([
      ['0', '0'],
      ['100', '100'],
    ])
  })
})

describe('panel score', () => {
  const sheets = [sheet('a', { A1: '60', A2: '70', B1: '20' }), sheet('b', { A1: '70', A2: '70', B1: '80' })]

  it('takes the mean, and the consensus where there is one', () => {
    const result = panelScore(three, sheets, marks({ B1: '60' }))
    expect(result.ok && result.value.items).toStrictEqual({
      A1: { percent: '65', source: 'mean' },
      A2: { percent: '70', source: 'mean' },
      B1: { percent: '60', source: 'consensus', mean: '50' },
    })
    expect(result.ok && result.value.score.percent).toBe('65')
  })

  it('needs no sheet where the consensus covers all, and no mark for an item agreed on', () => {
    const all = marks({ A1: '60', A2: '60', B1: '60' })
    const alone = panelScore(three, [], all)
    expect(alone.ok && alone.value.score.percent).toBe('60')
    const partly = panelScore(three, [sheet('a', { A1: '60', A2: '60' })], marks({ B1: '60' }))
    expect(partly.ok && partly.value.score.percent).toBe('60')
  })

  it('passes on what is wrong with the panel itself', () => {
    const again = [sheet('a', { A1: '60', A2: '60', B1: '60' }), sheet('a', { A1: '70', A2: '70', B1: '70' })]
    expect(panelScore(three, again)).toStrictEqual({
      ok: false,
      error: [{ code: 'AssessorTwice', assessor: 'a' }],
    })
    expect(panelScore(three, sheets, {}, TRIMMED_MEAN)).toStrictEqual({
      ok: false,
      error: ['A1', 'A2', 'B1'].map((item) => ({ code: 'TooFewToTrim', item, assessors: 2, least: 5 })),
    })
  })

  it('names the assessor whose mark is wrong, and the consensus alike', () => {
    expect(panelScore(three, [sheet('a', { A1: '50', A2: '70' })], marks({ Q: '60' }))).toStrictEqual({
      ok: false,
      error: [
        { code: 'MarkOffStep', item: 'A1', percent: '50', nearest: ['40', '60'], assessor: 'a' },
        { code: 'ItemMissing', item: 'B1', assessor: 'a' },
        { code: 'UnknownItem', item: 'Q' },
      ],
    })
    expect(panelScore(three, [], marks({ A1: '60' }))).toStrictEqual({
      ok: false,
      error: [
        { code: 'ItemMissing', item: 'A2' },
        { code: 'ItemMissing', item: 'B1' },
      ],
    })
  })
})

function whole(weights: Weights): WholeWeights {
  const checked = checkWeights(weights)
  return checked.ok ? checked.value : expect.unreachable()
}

describe('composite', () => {
  const weights = whole({ desk: x('0.3'), site: x('0.5'), defence: x('0.2') })

  it('weighs the stages that have a weight', () => {
    expect(
      composite(weights, { desk: x('61.25'), site: x('58'), defence: x('200/3'), other: x('99') }),
    ).toStrictEqual({
      ok: true,
      value: '1457/24',
    })
  })

  it('makes no total from a missing score: S15 names it and reweights nothing', () => {
    expect(composite(weights, { desk: x('90'), site: x('90') })).toStrictEqual({
      ok: false,
      error: { code: 'ScoreMissing', missing: ['defence'] },
    })
    expect(composite(weights, {})).toStrictEqual({
      ok: false,
      error: { code: 'ScoreMissing', missing: ['desk', 'site', 'defence'] },
    })
  })

  it('counts a score of 0 as a score', () => {
    const result = composite(weights, { desk: x('0'), site: x('0'), defence: x('0') })
    expect(result).toEqual({ ok: true, value: '0' })
  })

  it('wants weights of exactly 100 %', () => {
    expect(checkWeights({ desk: x('0.3'), site: x('0.5') })).toStrictEqual({
      ok: false,
      error: { code: 'WeightsNotWhole', sum: '0.8' },
    })
    expect(checkWeights({})).toStrictEqual({ ok: false, error: { code: 'WeightsNotWhole', sum: '0' } })
    expect(checkWeights({ a: x('0.999999999999999999'), b: x('0.000000000000000001') }).ok).toBe(true)
    expect(checkWeights({ a: x('1'), b: x('0') })).toStrictEqual({
      ok: false,
      error: { code: 'WeightNotPositive', stage: 'b', weight: '0' },
    })
    expect(checkWeights({ a: x('2'), b: x('-1') })).toStrictEqual({
      ok: false,
      error: { code: 'WeightNotPositive', stage: 'b', weight: '-1' },
    })
  })

  it('scales the weights of some stages only when asked to', () => {
    expect(normalise(weights, ['desk', 'defence'])).toStrictEqual({
      ok: true,
      value: { desk: '0.6', defence: '0.4' },
    })
    expect(normalise({ a: x('30'), b: x('60') }, ['a', 'b'])).toStrictEqual({
      ok: true,
      value: { a: '1/3', b: '2/3' },
    })
    expect(normalise(weights, ['desk', 'vote'])).toStrictEqual({
      ok: false,
      error: { code: 'WeightMissing', stage: 'vote' },
    })
    expect(normalise({ a: x('1'), b: x('0') }, ['a', 'b'])).toStrictEqual({
      ok: false,
      error: { code: 'WeightNotPositive', stage: 'b', weight: '0' },
    })
  })

  it('never leaves the range of the percents it is made of', () => {
    const percent = fc.integer({ min: 0, max: 100 }).map(integer)
    fc.assert(
      fc.property(percent, percent, percent, (desk, site, defence) => {
        const result = composite(weights, { desk, site, defence })
        const total: Exact = result.ok ? result.value : x('-1')
        const sorted = [desk, site, defence].sort(compare)
        expect(compare(total, sorted[0] ?? x('0')) >= 0 && compare(total, sorted[2] ?? x('0')) <= 0).toBe(
          true,
        )
      }),
    )
  })
})

describe('named values', () => {
  it('have no results where a standard judges nothing on results', () => {
    const [A] = three.categories
    const [A1] = A?.items ?? []
    if (!A || !A1) expect.unreachable()
    const one = { ...three, totalPoints: 20, categories: [{ ...A, points: 20, items: [A1] }] }
    const score = stageScore(one, marks({ A1: '60' }))
    expect(score.ok && partValues(one, score.value)).toStrictEqual({ 'category:A': '60' })
  })

  it('take the results over all items judged on them, by their points', () => {
    const score = stageScore(three, marks({ A1: '10', A2: '60', B1: '90' }))
    expect(score.ok && partValues(three, score.value)).toStrictEqual({
      results: '75',
      'category:A': '130/3',
      'category:B': '90',
    })
  })

  it('name stages and categories, and categories over all stages once all are scored', () => {
    const desk = { percent: x('60'), values: { 'category:A': x('50'), 'category:B': x('70') } }
    const site = { percent: x('80'), values: { 'category:A': x('90'), 'category:B': x('60') } }
    const weights = { desk: x('0.4'), site: x('0.6') }
    expect(namedValues(weights, { desk, site })).toStrictEqual({
      'stage:desk': '60',
      'stage:desk/category:A': '50',
      'stage:desk/category:B': '70',
      'stage:site': '80',
      'stage:site/category:A': '90',
      'stage:site/category:B': '60',
      'category:A': '74',
      'category:B': '64',
    })
    expect(namedValues(weights, { desk })).toStrictEqual({
      'stage:desk': '60',
      'stage:desk/category:A': '50',
      'stage:desk/category:B': '70',
    })
  })
})
