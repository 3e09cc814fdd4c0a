import { describe, expect, it } from 'vitest'
import {
  declined,
  draft,
  drawn,
  FIGURES,
  fixed,
  lastOf,
  must,
  numbers,
  people,
} from '../../../tests/kit/draw-case.ts'
import { drawAgain, drawFrom } from './draw.ts'
import type { Drawing } from './run.ts'

/** The whole order of V8 with SHA-256: what stands first is published, the rest was computed beside it. */
const ORDER = '20 23 1 14 17 9 11 15 7 13 21 10 22 12 6 16 4 5 2 24 8 25 3 18 19'
const drawing: Drawing = { on: '2026-06-05', figures: FIGURES, skips: [] }
const refusal = (more: Partial<Drawing>, plan = fixed()) => {
  const result = drawFrom(plan, { ...drawing, ...more })
  return result.ok ? null : [result.error.code, result.error.data]
}

describe('drawFrom', () => {
  it('takes the first of the drawn order, and shows the whole of it', () => {
    const run = lastOf(drawn())
    expect(numbers(run.taken)).toEqual([20, 23, 1, 14, 17, 9, 11, 15, 7, 13])
    expect(numbers(run.order).join(' ')).toBe(ORDER)
    expect(run.order[0]).toEqual({ place: 1, left: 25, remainder: 19, number: 20, id: 'E20' })
    expect([run.run, run.again, run.key, run.reserves, run.short, run.steps.length]).toEqual([
      1,
      null,
      '9319./2.5.8.10.12./9.18.26.34.41.45./',
      [],
      [],
      10,
    ])
  })

  it('skips with the reason, and goes on in the drawn order', () => {
    const conflict = { id: 'E23', reason: 'conflict', against: 'A03', words: '顾问' } as const
    const { runs } = drawn({ exclusions: [conflict] }, [declined('E14'), declined('E05')])
    const run = runs[0]
    expect(numbers(run?.taken ?? []).slice(0, 3)).toEqual([20, 1, 17])
    expect(run?.steps[1]).toEqual({
      place: 2,
      id: 'E23',
      as: 'skipped',
      reason: 'conflict',
      against: 'A03',
      words: '顾问',
    })
    expect(run?.taken).toHaveLength(10)
    expect(run?.steps).toHaveLength(12)
  })

  it('fills the groups in the order of the plan, then anybody, then the reserves', () => {
    // Odd numbers are of one field, even ones of the other.
    const run = lastOf(
      drawn({
        pool: people(25, ['制造', '服务']),
        needs: [
          { group: '服务', need: 1, reserves: 1 },
          { group: '制造', need: 2, reserves: 0 },
          { group: null, need: 1, reserves: 0 },
        ],
      }),
    )
    expect(
      run.steps.map(({ id, as, ...more }) => [id, as, 'group' in more ? more.group : more.reason]),
    ).toEqual([
      ['E20', 'taken', '服务'],
      ['E23', 'taken', '制造'],
      ['E01', 'taken', '制造'],
      ['E14', 'taken', null],
      ['E17', 'skipped', 'groupFull'],
      ['E09', 'skipped', 'groupFull'],
      ['E11', 'skipped', 'groupFull'],
      ['E15', 'skipped', 'groupFull'],
      ['E07', 'skipped', 'groupFull'],
      ['E13', 'skipped', 'groupFull'],
      ['E21', 'skipped', 'groupFull'],
      ['E10', 'reserve', '服务'],
    ])
    expect(run.reserves).toEqual([{ id: 'E10', group: '服务' }])
  })

  it('passes over who is of no group that is needed', () => {
    const run = lastOf(
      drawn({ pool: people(25, ['制造', '服务']), needs: [{ group: '制造', need: 1, reserves: 0 }] }),
    )
    expect(run.steps).toEqual([
      { place: 1, id: 'E20', as: 'skipped', reason: 'otherGroup' },
      { place: 2, id: 'E23', as: 'taken', group: '制造' },
    ])
  })

  it('lets each employer stand once where the plan says so', () => {
    const pool = people(25).map((each) => (each.id === 'E23' ? { ...each, employer: '单位 20' } : each))
    expect(numbers(lastOf(drawn({ pool })).taken).slice(0, 2)).toEqual([20, 23])
    const run = lastOf(drawn({ pool, onePerEmployer: true }))
    expect(numbers(run.taken).slice(0, 2)).toEqual([20, 1])
    expect(run.steps[1]).toEqual({
      place: 2,
      id: 'E23',
      as: 'skipped',
      reason: 'employerRepresented',
      against: 'E20',
    })
  })

  it('says which group fell short when too many cannot serve', () => {
    const run = lastOf(
      drawn(
        { pool: people(4), needs: [{ group: '质量', need: 2, reserves: 1 }] },
        ['E01', 'E02', 'E03'].map(declined),
      ),
    )
    expect([numbers(run.taken), run.short]).toEqual([
      [4],
      [{ group: '质量', missing: 1, missingReserves: 1 }],
    ])
  })

  it('waits for the source', () => {
    expect(refusal({ on: '2026-06-03' })).toEqual([
      'SourceNotPublic',
      { on: '2026-06-03', publicOn: '2026-06-04', name: '三个公开来源' },
    ])
    expect(refusal({ on: '2026-06-04' })).toBe(null)
  })

  it('takes the figures that the plan asked for, and no others', () => {
    const [, ...rest] = FIGURES
    expect(refusal({ figures: rest })).toEqual(['SourcesMissing', { asked: 3, given: 2 }])
    expect(refusal({ figures: [[9319, 1], ...rest] })).toEqual([
      'FiguresMissing',
      { place: 1, asked: 1, given: 2 },
    ])
    const outside = (figure: number) => refusal({ figures: [[figure], ...rest] })
    expect(outside(10_000)).toEqual(['FigureOutside', { place: 1, figure: 10_000, from: 0, to: 9999 }])
    expect([outside(-1)?.[0], outside(1.5)?.[0], outside(0), outside(9999)]).toEqual([
      'FigureOutside',
      'FigureOutside',
      null,
      null,
    ])
  })

  it('draws no plan and no pool that were changed since', () => {
    const plan = fixed()
    const pool = plan.pool.map((each, i) => (i === 0 ? { ...each, name: '另一人' } : each))
    expect(refusal({}, { ...plan, pool })?.[0]).toBe('PoolChanged')
    expect(refusal({}, { ...plan, pool: plan.pool.slice(1) })?.[0]).toBe('PoolChanged')
    expect(refusal({}, { ...plan, plan: { ...plan.plan, onePerEmployer: true } })?.[0]).toBe('PlanChanged')
  })

  it('wants skips to be of the pool, once, also beside the exclusions', () => {
    expect(refusal({ skips: [declined('X')] })).toEqual(['UnknownPerson', { id: 'X' }])
    const plan = fixed({ exclusions: [declined('E01')] })
    expect(refusal({ skips: [declined('E01')] }, plan)).toEqual(['SkippedTwice', { id: 'E01' }])
  })
})

describe('drawAgain', () => {
  it('needs a reason, and keeps the first drawing beside the second', () => {
    const first = drawn()
    const other = { ...drawing, on: '2026-06-06', figures: [[9318], ...FIGURES.slice(1)] }
    const second = must(drawAgain(first, other, '数字抄录有误'))
    expect(second.runs.map(({ run, again }) => [run, again])).toEqual([
      [1, null],
      [2, '数字抄录有误'],
    ])
    expect(second.runs[0]).toEqual(first.runs[0])
    expect(second.runs[1]?.taken).not.toEqual(first.runs[0]?.taken)
    const refused = drawAgain(first, other, ' ')
    expect(refused.ok ? null : refused.error.code).toBe('AgainNeedsReason')
    const early = drawAgain(first, { ...other, on: '2026-06-04' }, '数字抄录有误')
    expect(early.ok ? null : early.error.data).toEqual({ on: '2026-06-04', last: '2026-06-05' })
  })

  it('is the same draw from the same figures', () => {
    expect(drawn()).toEqual(drawn({ pool: draft().pool.toReversed() }))
  })
})
