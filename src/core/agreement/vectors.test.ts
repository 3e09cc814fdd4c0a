import { describe, expect, it } from 'vitest'
import { chiSquareTail } from './chi-square.ts'
import { xoshiro128 } from './chance.ts'
import { iccs } from './icc.ts'
import { kendallW } from './kendall-w.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { oneWay, twoWay } from './mean-squares.ts'
import { panelsIn, turned } from '../../../tests/kit/panels-in.ts'
import { crossedRows } from './panels.ts'

const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const V1 = '9 2 5 8 / 6 1 3 2 / 8 4 6 8 / 7 1 2 6 / 10 5 6 9 / 6 2 4 7'
const V2 = turned(
  '1 2 3 3 2 1 4 1 2 . . . / 1 2 3 3 2 2 4 1 2 5 . 3 / . 3 3 3 2 3 4 2 2 5 1 . / 1 2 3 3 2 4 4 1 2 5 1 .',
)
const V3 = turned('1 6 3 2 5 4 / 1 5 6 4 2 3 / 6 3 2 5 4 1')
const V3_TIES = turned(
  '1 4.5 2 4.5 3 7.5 6 9 7.5 10 / 2.5 1 2.5 4.5 4.5 8 9 6.5 10 6.5 / 2 1 4.5 4.5 4.5 4.5 8 8 8 10',
)

describe('published examples to their printed digits', () => {
  it('V1 has the mean squares of Shrout & Fleiss 1979, table 3', () => {
    const squares = twoWay(crossedRows(panelsIn(V1)) ?? [])
    expect(squares.between).toBeCloseTo(11.241667, 6)
    expect(squares.assessors).toBeCloseTo(32.486111, 6)
    expect(squares.residual).toBeCloseTo(1.019444, 6)
    expect(oneWay(panelsIn(V1)).between).toBeCloseTo(11.241667, 6)
    expect(oneWay(panelsIn(V1)).size).toBe(4)
  })

  it('V1 has all six ICC, each under its form', () => {
    expect(
      valueOf(iccs(panelsIn(V1))).map(({ form, value, size }) => [form, value.toFixed(6), size]),
    ).toEqual([
      ['ICC(1,1)', '0.165742', 1],
      ['ICC(1,k)', '0.442797', 4],
      ['ICC(2,1)', '0.289764', 1],
      ['ICC(2,k)', '0.620051', 4],
      ['ICC(3,1)', '0.714841', 1],
      ['ICC(3,k)', '0.909316', 4],
    ])
  })

  it.each([
    ['nominal', '0.743421'],
    ['ordinal', '0.815388'],
    ['interval', '0.849107'],
    ['ratio', '0.797403'],
  ] as const)('V2 has the alpha of Krippendorff 2011, %s', (level, alpha) => {
    expect(valueOf(krippendorffAlpha(panelsIn(V2), level)).toFixed(6)).toBe(alpha)
  })

  it("V3 has Kendall's W without ties", () => {
    const { s, w, p } = valueOf(kendallW(panelsIn(V3)))
    expect([s, w.toFixed(6), p]).toEqual([25.5, '0.161905', null])
  })

  it("V3 has Kendall's W corrected for ties, and chi-square with its probability", () => {
    const { s, w, chiSquare, freedom, p } = valueOf(kendallW(panelsIn(V3_TIES)))
    expect([s, w.toFixed(6), freedom]).toEqual([591, '0.827731', 9])
    expect(chiSquare).toBeCloseTo(22.348739, 6)
    expect(p).toBeCloseTo(0.007837043634552086, 9)
  })

  it.each([
    [3.841458820694124, 1, 0.05],
    [11.070497693516351, 5, 0.05],
    [18.307038053275146, 10, 0.05],
    [0.5, 3, 0.9188914116546758],
    [100, 1, 1.5239706048320995e-23],
    [2000, 1999, 0.4894866615843932],
  ])('chi-square above %f with %i degrees of freedom has the tabled probability', (x, freedom, p) => {
    expect(chiSquareTail(x, freedom) / p).toBeCloseTo(1, 10)
  })

  it('chance is xoshiro128** as its authors publish it, from the state 1 2 3 4', () => {
    const chance = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, chance)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })
})
