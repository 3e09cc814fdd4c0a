import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const opinion = { article: '7', from: 'anyOf', bodies: ['counties', 'associations'], signed: false }
const quota = { article: '7(2)', perUnit: 2 }
const ranked = { article: '7(3)', required: true }
const edition = {
  bodies: [
    { id: 'counties', plural: true },
    { id: 'associations', plural: false },
  ],
} as unknown as Edition
const withParams = (params: object) =>
  stageCase(stage, { params: { opinion, ...params }, edition, cohort: ['A', 'B', 'C', 'D'] })
const by = { by: { role: 'recommender', id: 'counties' } }
const river = (application: string, more: object = {}) => ({
  application,
  body: 'counties',
  unit: '江边县',
  opinion: '同意推荐',
  ...more,
})
type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]
const entered = (application: string) => ({
  application,
  name: application,
  code: '',
  kind: 'legalPerson',
  facts: {},
})

describe('recommendation: so many by each unit', () => {
  it('refuses one more, naming whom the unit put forward; another unit has places of its own', () => {
    const { when } = withParams({ quota })
    when('recommend', river('A'), by)
    when('recommend', river('B'), by)
    expect(answerOf(when('recommend', river('C'), by))).toEqual([
      'QuotaUsed',
      ['7(2)'],
      { body: '江边县', perUnit: 2, applications: ['A', 'B'] },
    ])
    expect(answerOf(when('recommend', river('C', { unit: '湖边县' }), by))).toBe('ok')
  })

  it('asks which one of several recommends, and not of a body that is one', () => {
    const { when } = withParams({ quota })
    const { unit: _, ...unnamed } = river('A')
    expect(answerOf(when('recommend', unnamed, by))).toEqual(['UnitMissing', ['7'], { body: 'counties' }])
    const one = { application: 'A', body: 'associations', opinion: '同意推荐' }
    expect(answerOf(when('recommend', one, { by: { role: 'recommender', id: 'associations' } }))).toBe('ok')
  })

  it('frees a place when a recommendation is taken back or the applicant withdraws; not recommending uses none', () => {
    const { when, meanwhile } = withParams({ quota })
    const full = (application: string) => answerOf(when('recommend', river(application), by))
    when('decline', { application: 'D', body: 'counties', unit: '江边县', reason: '不属实' }, by)
    when('recommend', river('A'), by)
    when('recommend', river('B'), by)
    const back = { application: 'A', body: 'counties', unit: '江边县', reason: '改推他家' }
    when('withdraw', back, by)
    expect(full('C')).toBe('ok')
    expect(full('A')).toEqual([
      'QuotaUsed',
      ['7(2)'],
      { body: '江边县', perUnit: 2, applications: ['B', 'C'] },
    ])
    meanwhile('application', 'ApplicationEntered', entered('B'))
    meanwhile('application', 'ApplicationWithdrawn', { application: 'B', reason: '经营安排' })
    expect(full('A')).toBe('ok')
    expect(answerOf(when('withdraw', { ...back, unit: '湖边县' }, by))).toEqual([
      'NotRecommended',
      ['7'],
      { application: 'A', body: '湖边县' },
    ])
    expect(answerOf(when('withdraw', { ...back, application: 'D' }, by))).toEqual([
      'NotRecommended',
      ['7'],
      { application: 'D', body: '江边县' },
    ])
  })

  it('counts a joint opinion for the body that the text names first', () => {
    const joint = { ...opinion, from: 'joint' }
    const { when } = withParams({ opinion: joint, quota: { ...quota, perUnit: 1 } })
    const paper = (application: string, unit: string) => ({
      application,
      body: 'associations',
      opinion: '同意推荐',
      jointly: [{ body: 'counties', unit }],
    })
    const as = { by: { role: 'recommender', id: 'associations' } }
    when('recommend', paper('A', '江边县'), as)
    expect(answerOf(when('recommend', paper('B', '江边县'), as))).toEqual([
      'QuotaUsed',
      ['7(2)'],
      { body: '江边县', perUnit: 1, applications: ['A'] },
    ])
    expect(answerOf(when('recommend', paper('B', '湖边县'), as))).toBe('ok')
  })
})

describe('recommendation: an order of each unit', () => {
  it('asks for a place, gives each once, and keeps units apart', () => {
    const { when } = withParams({ ranked })
    expect(answerOf(when('recommend', river('A'), by))).toEqual([
      'RankMissing',
      ['7(3)'],
      { body: '江边县', application: 'A' },
    ])
    when('recommend', river('A', { rank: 1 }), by)
    expect(answerOf(when('recommend', river('B', { rank: 1 }), by))).toEqual([
      'RankTaken',
      ['7(3)'],
      { body: '江边县', rank: 1, by: 'A' },
    ])
    expect(answerOf(when('recommend', river('B', { rank: 1, unit: '湖边县' }), by))).toBe('ok')
  })

  it('is whole at the close, which lists it', () => {
    const { when } = withParams({ ranked })
    when('recommend', river('A', { rank: 3 }), by)
    when('recommend', river('B', { rank: 1 }), by)
    when('recommend', river('C', { rank: 1, unit: '湖边县' }), by)
    expect(answerOf(when('close', {}))).toEqual([
      'RanksWithGaps',
      ['7(3)'],
      { units: [{ body: '江边县', ranks: [1, 3] }] },
    ])
    when('recommend', river('D', { rank: 2 }), by)
    const closed = when('close', {})
    expect(closed.ok && closed.value.entries[0]?.data['orders']).toEqual([
      { body: 'counties', unit: '江边县', applications: ['B', 'D', 'A'] },
      { body: 'counties', unit: '湖边县', applications: ['C'] },
    ])
  })

  it('keeps the place of an applicant who withdrew, and lists it no more', () => {
    const { when } = stageCase(stage, { params: { opinion, ranked }, edition, cohort: ['B'] })
    when('recommend', river('A', { rank: 1 }), by)
    when('recommend', river('B', { rank: 2 }), by)
    const closed = when('close', {})
    expect(closed.ok && closed.value.entries[0]?.data['orders']).toEqual([
      { body: 'counties', unit: '江边县', applications: ['B'] },
    ])
  })

  it('is not asked for where a unit only may rank', () => {
    const { when } = withParams({ ranked: { ...ranked, required: false } })
    when('recommend', river('A', { rank: 3 }), by)
    expect(answerOf(when('recommend', river('B'), by))).toBe('ok')
    const closed = when('close', {})
    expect(closed.ok && closed.value.entries[0]?.data).not.toHaveProperty('orders')
  })

  it('is corrected to a place that is free', () => {
    const { when, state } = withParams({ ranked })
    when('recommend', river('A', { rank: 1 }), by)
    when('recommend', river('B', { rank: 2 }), by)
    const premises = { params: stage.params.parse({ opinion, ranked }), state: state() } as never
    const check = (rank: number) => {
      const data = river('B', { rank: 2 })
      const answer = stage.checkReplacement?.({ data } as never, { ...data, rank }, premises)
      return answer?.ok ? 'accepted' : answer?.error.code
    }
    expect(check(2)).toBe('accepted')
    expect(check(3)).toBe('accepted')
    expect(check(1)).toBe('RankTaken')
  })
})
