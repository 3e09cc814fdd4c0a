import { describe, expect, it } from 'vitest'
import { declined, draft, fixed, people } from '../../../tests/kit/draw-case.ts'
import { entropyOf } from './entropy.ts'
import { fixPlan, type PlanDraft } from './plan.ts'

const refusal = (more: Partial<PlanDraft>) => {
  const result = fixPlan(draft(more))
  return result.ok ? null : [result.error.code, result.error.data]
}
const needs = (group: string | null, need: number, reserves = 0) => ({ group, need, reserves })

describe('fixPlan', () => {
  it('holds the pool by its hash, in the order of ids, however the list came', () => {
    const plan = fixed()
    const turned = fixed({ pool: people(25).toReversed() })
    expect(turned).toEqual(plan)
    expect(plan.pool.map(({ id }) => id).slice(0, 2)).toEqual(['E01', 'E02'])
    expect(plan.plan.pool).toEqual({
      size: 25,
      hash: '7bdc78550ae19cf14ec02053751ca64082cea8de57e0cbcc8f83cc8aef07a54a',
      order: 'byId',
    })
    expect(JSON.stringify(plan.plan)).not.toContain('专家01')
  })

  it('has another hash when anything of it is another', () => {
    const { hash } = fixed()
    const others = [
      fixed({ purpose: '现场评审专家' }),
      fixed({ needs: [needs(null, 9)] }),
      fixed({ onePerEmployer: true }),
      fixed({ exclusions: [declined('E03')] }),
      fixed({ source: { ...draft().source, publicOn: '2026-06-05' } }),
      fixed({ pool: people(25).map((each, i) => (i === 4 ? { ...each, employer: '别处' } : each)) }),
    ].map((each) => each.hash)
    expect(new Set([hash, ...others]).size).toBe(7)
  })

  it('wants a source that is public after the day of fixing', () => {
    const on = (publicOn: string) => refusal({ source: { ...draft().source, publicOn } })
    expect(on('2026-06-01')).toEqual(['SourceNotAhead', { fixedOn: '2026-06-01', publicOn: '2026-06-01' }])
    expect(on('2026-05-31')?.[0]).toBe('SourceNotAhead')
    expect(on('2026-06-02')).toBe(null)
  })

  it('wants figures that leave something to chance', () => {
    const figures = [
      { count: 1, from: 1, to: 2 },
      { count: 1, from: 3, to: 3 },
    ]
    expect(refusal({ source: { ...draft().source, figures } })).toEqual([
      'FiguresImpossible',
      { place: 2, from: 3, to: 3 },
    ])
  })

  it('names the group that the pool cannot fill', () => {
    const pool = people(10, ['制造', '制造', '服务'])
    const with_ = (...all: ReturnType<typeof needs>[]) => refusal({ pool, needs: all })
    expect(with_(needs('制造', 5, 2), needs('服务', 3))).toBe(null)
    expect(with_(needs('制造', 5), needs('服务', 3, 1))).toEqual([
      'TooFewInPool',
      { group: '服务', needed: 4, held: 3, onePerEmployer: false },
    ])
    expect(with_(needs('制造', 5), needs(null, 6))).toEqual([
      'TooFewInPool',
      { group: null, needed: 11, held: 10, onePerEmployer: false },
    ])
    expect(with_(needs('医疗', 1))?.[1]).toEqual({ group: '医疗', needed: 1, held: 0, onePerEmployer: false })
    expect(with_(needs('制造', 0, 1))?.[0]).toBe('NothingNeeded')
    expect(with_(needs('制造', 1), needs('制 造', 1))).toEqual(['GroupTwice', { group: '制 造' }])
  })

  it('counts those who are excluded out, and colleagues once where each employer stands once', () => {
    expect(refusal({ needs: [needs(null, 25)], exclusions: [declined('E03')] })).toEqual([
      'TooFewInPool',
      { group: null, needed: 25, held: 24, onePerEmployer: false },
    ])
    const pool = [
      { id: 'a', employer: '一厂', fields: [] },
      { id: 'b', employer: ' 一 厂', fields: [] },
      { id: 'c', fields: [] },
      { id: 'd', fields: [] },
    ]
    expect(refusal({ pool, needs: [needs(null, 4)] })).toBe(null)
    expect(refusal({ pool, needs: [needs(null, 3)], onePerEmployer: true })).toBe(null)
    expect(refusal({ pool, needs: [needs(null, 4)], onePerEmployer: true })?.[1]).toEqual({
      group: null,
      needed: 4,
      held: 3,
      onePerEmployer: true,
    })
  })

  it('takes a region for a group as well as a field', () => {
    const pool = people(4).map((each, i) => (i < 2 ? { ...each, region: '省外' } : each))
    expect(refusal({ pool, needs: [needs('省外', 2)] })).toBe(null)
    expect(refusal({ pool, needs: [needs('省外', 3)] })?.[0]).toBe('TooFewInPool')
  })

  it('lets nobody stand twice', () => {
    const [first, ...rest] = people(25)
    if (!first) throw new Error('nobody')
    expect(refusal({ pool: [first, first, ...rest] })).toEqual(['PersonTwice', { ids: ['E01', 'E01'] }])
    const again = { ...first, id: 'E99', name: ' 专家 01' }
    expect(refusal({ pool: [first, ...rest, again] })).toEqual(['PersonTwice', { ids: ['E01', 'E99'] }])
    expect(refusal({ pool: [first, ...rest, { ...again, employer: '别处' }] })).toBe(null)
  })

  it('wants every exclusion to be of the pool, once, and a conflict with somebody', () => {
    expect(refusal({ exclusions: [declined('X')] })).toEqual(['UnknownPerson', { id: 'X' }])
    expect(refusal({ exclusions: [declined('E01'), declined('E01')] })).toEqual([
      'SkippedTwice',
      { id: 'E01' },
    ])
    const conflict = { id: 'E01', reason: 'conflict', words: '顾问' } as const
    expect(refusal({ exclusions: [conflict] })).toEqual(['ConflictWithWhom', { id: 'E01' }])
    expect(refusal({ exclusions: [{ ...conflict, against: 'A03' }] })).toBe(null)
  })

  it('keeps ID numbers off the file', () => {
    const [first, ...rest] = people(25)
    const pool = [{ ...first, id: 'E01', fields: [], employer: '11010519491231002X' }, ...rest]
    expect(refusal({ pool })).toEqual(['PersonalNumberInside', { places: ['0.employer'] }])
  })
})

describe('entropyOf', () => {
  it('counts what the source can yield and what a fair draw takes, in whole bits', () => {
    const lottery = [
      { count: 6, from: 1, to: 33 },
      { count: 1, from: 1, to: 16 },
    ]
    const { plan } = fixed({ source: { ...draft().source, figures: lottery } })
    // 33 over 6 is 1 107 568, times 16 is 17 721 088: between 2^24 and 2^25. 25 over 10 is 3 268 760: 2^21.
    expect(entropyOf(plan)).toEqual({ offered: 24, wanted: 21 })
  })
})
