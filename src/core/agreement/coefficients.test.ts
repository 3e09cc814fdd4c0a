import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelsIn } from '../../../tests/kit/panels-in.ts'
import { figuresOf, nameIcc } from './figures.ts'
import { type IccForm, iccs, trustOf } from './icc.ts'
import { kendallW } from './kendall-w.ts'
import { krippendorffAlpha, LEVELS } from './krippendorff-alpha.ts'
import { midRanks } from './mid-ranks.ts'
import { meanOf, medianOf } from './moments.ts'
import { type Panel, panelsOf } from './panels.ts'

const marks = fc.integer({ min: 0, max: 20 }).map((n) => 5 * n)
/** 3 to 8 applications × 2 to 5 assessors. */
const rows = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, k]) =>
    fc.array(fc.array(marks, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
  )
const panelsFrom = (table: readonly (readonly number[])[]): Panel[] =>
  panelsIn(table.map((row) => row.join(' ')).join('/'))
const valueIn = (panels: readonly Panel[], form: IccForm): number | undefined => {
  const all = iccs(panels)
  return all.ok ? all.value.find((icc) => icc.form === form)?.value : undefined
}

describe('ICC', () => {
  it('is 1 in every form where all give the same', () => {
    const all = iccs(panelsIn('10 10 10 / 35 35 35 / 20 20 20'))
    expect(all.ok && all.value.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('of panels of unequal size has the one-way forms alone, with k0', () => {
    const all = iccs(panelsIn('1 3 . / 5 6 7 / 4 . .'))
    expect(
      all.ok && all.value.map(({ form, value, size }) => [form, value.toFixed(6), size.toFixed(6)]),
    ).toEqual([
      ['ICC(1,1)', '0.773196', '1.000000'],
      ['ICC(1,k0)', '0.862069', '1.833333'],
    ])
  })

  it('of panels of equal size but other assessors is ICC(1,k), not a form of the table', () => {
    const all = iccs(panelsIn('1 3 . . / . . 5 6 / 2 . . 4'))
    expect(all.ok && all.value.map(({ form, size }) => [form, size])).toEqual([
      ['ICC(1,1)', 1],
      ['ICC(1,k)', 2],
    ])
  })

  it('of consistency is left as it is by a constant for one assessor; absolute agreement falls', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (table, constant) => {
        // All assessors get the same mean first: from there a constant only drives them apart.
        const columns = (table[0] ?? []).map((_, j) => meanOf(table.map((row) => row[j] ?? 0)))
        const even = table.map((row) => row.map((value, j) => value - (columns[j] ?? 0)))
        const moved = even.map(([first = 0, ...others]) => [first + constant, ...others])
        const before = valueIn(panelsFrom(even), 'ICC(3,1)')
        const absolute = valueIn(panelsFrom(even), 'ICC(2,1)')
        fc.pre(before !== undefined && absolute !== undefined && before > 0.01)
        expect(valueIn(panelsFrom(moved), 'ICC(3,1)')).toBeCloseTo(before ?? 0, 6)
        expect(valueIn(panelsFrom(moved), 'ICC(2,1)')).toBeLessThan(absolute ?? 0)
      }),
    )
  })

  it('is never above 1 and never NaN', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const all = iccs(panelsFrom(table))
        for (const { value } of all.ok ? all.value : []) {
          expect(Number.isFinite(value)).toBe(true)
          expect(value).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(all.ok || all.error.code).toSatisfy((answer) => answer === true || answer === 'NoDifference')
      }),
    )
  })

  it('has a full name for each form', () => {
    expect(nameIcc({ form: 'ICC(2,k)', size: 5 }).en).toBe(
      'ICC(2,k), two-way random, absolute agreement, mean of k = 5',
    )
    expect(nameIcc({ form: 'ICC(3,1)', size: 1 }).en).toBe(
      'ICC(3,1), two-way mixed, consistency, single assessor',
    )
    expect(nameIcc({ form: 'ICC(1,k0)', size: 4.615 }).zh).toBe(
      'ICC(1,k0)，单因素随机模型，评审组平均分（k0 = 4.62），各组人数不等，按方差分析折算',
    )
  })

  it('trusts the mean of the panel by absolute agreement, by the one-way form else', () => {
    expect(trustOf([{ form: 'ICC(1,k)', value: 0.4, size: 3 }])).toBe(0.4)
    expect(
      trustOf([
        { form: 'ICC(1,k)', value: 0.4, size: 3 },
        { form: 'ICC(2,k)', value: 0.6, size: 3 },
      ]),
    ).toBe(0.6)
  })
})

describe("Kendall's W", () => {
  it('lies between 0 and 1, and is 1 where all rank alike', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const answer = kendallW(panelsFrom(table))
        if (!answer.ok) return
        expect(answer.value.w).toBeGreaterThanOrEqual(0)
        expect(answer.value.w).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
    const alike = kendallW(panelsIn('1 20 / 2 30 / 3 90'))
    expect(alike.ok && alike.value.w).toBe(1)
  })
})

describe("Krippendorff's alpha", () => {
  it('does not depend on who is who, nor on the order of applications', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const turnedRound = [...table].reverse().map((row) => [...row].reverse())
        for (const level of LEVELS) {
          const [a, b] = [
            krippendorffAlpha(panelsFrom(table), level),
            krippendorffAlpha(panelsFrom(turnedRound), level),
          ]
          expect(a.ok).toBe(b.ok)
          if (a.ok && b.ok) expect(a.value).toBeCloseTo(b.value, 9)
        }
      }),
    )
  })

  it('is 1 at every level where all agree', () => {
    for (const level of LEVELS) {
      expect(krippendorffAlpha(panelsIn('10 10 / 40 40 / 25 .'), level)).toEqual({ ok: true, value: 1 })
    }
  })
})

describe('no figure', () => {
  const codes = (picture: string) => figuresOf(panelsIn(picture)).map(({ value, why }) => why?.code ?? value)

  it('is told for one application, single scores, scores that do not differ', () => {
    expect(codes('70 80 90')).toEqual(new Array(6).fill('OneApplication'))
    expect(codes('70 / 80')).toEqual(new Array(6).fill('SingleScores'))
    expect(codes('70.1 70.1 70.1 / 70.1 70.1 70.1')).toEqual(new Array(6).fill('NoDifference'))
    expect(figuresOf([]).map(({ why }) => why?.code)).toEqual(new Array(6).fill('NoScores'))
  })

  it('of the order is told where not everybody scored everything', () => {
    const answer = kendallW(panelsIn('1 2 . / 2 . 3 / . 4 4'))
    expect(answer).toEqual({ ok: false, error: { code: 'NotCrossed' } })
  })

  it('of proportions is told for negative scores', () => {
    expect(krippendorffAlpha(panelsIn('-1 2 / 2 3'), 'ratio')).toEqual({
      ok: false,
      error: { code: 'NegativeScores' },
    })
  })
})

describe('ranks and medians', () => {
  it('share the mean rank among equals', () => {
    expect(midRanks([30, 10, 30, 20])).toEqual([3.5, 1, 3.5, 2])
  })
  it('take the middle, or the mean of the two', () => {
    expect([medianOf([9]), medianOf([3, 1]), medianOf([5, 1, 4]), medianOf([4, 1, 2, 9])]).toEqual([
      9, 2, 4, 3,
    ])
  })
})

it('puts panels in order, whatever the order of the rows', () => {
  const one = { application: 'B', assessor: 'q', score: 1 }
  const two = { application: 'A', assessor: 'q', score: 2 }
  const three = { application: 'A', assessor: 'p', score: 3 }
  expect(panelsOf([one, two, three])).toEqual(panelsOf([three, one, two]))
  expect(panelsOf([one, two, three])).toEqual([
    {
      application: 'A',
      scores: [
        { assessor: 'p', score: 3 },
        { assessor: 'q', score: 2 },
      ],
    },
    { application: 'B', scores: [{ assessor: 'q', score: 1 }] },
  ])
})
