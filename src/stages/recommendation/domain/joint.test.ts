import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const opinion = { article: '13', from: 'joint', bodies: ['county-office', 'departments'], signed: true }
const edition = {
  bodies: [
    { id: 'county-office', plural: false },
    { id: 'departments', plural: true },
  ],
} as unknown as Edition
const given = { params: { opinion }, edition, cohort: ['A', 'B'] }
const as = (id: string) => ({ by: { role: 'recommender', id } })
const trade = { body: 'departments', unit: '商务局', signedBy: '局长' }
const paper = {
  application: 'A',
  body: 'county-office',
  signedBy: '主任',
  opinion: '材料属实，同意推荐',
  jointly: [trade],
}
type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]

describe('recommendation: one opinion that all bodies sign together', () => {
  it('is recorded with everybody who signs, and is enough for the application', () => {
    const { when } = stageCase(stage, given)
    expect(when('recommend', paper, as('county-office'))).toEqual({
      ok: true,
      value: { entries: [{ type: 'ApplicationRecommended', application: 'A', data: paper }] },
    })
    const closed = when('close', {})
    expect(closed.ok && [closed.value.conclude, closed.value.entries[0]?.data['lacking']]).toEqual([
      { passed: ['A'], out: ['B'] },
      [{ application: 'B', bodies: ['county-office', 'departments'] }],
    ])
  })

  it('may be handed in by any of them', () => {
    const { when } = stageCase(stage, given)
    const { body, signedBy } = paper
    const turned = { ...paper, ...trade, jointly: [{ body, signedBy }] }
    expect(answerOf(when('recommend', turned, as('departments')))).toBe('ok')
  })

  it('names which one of several signs, who signed for each, and nobody twice', () => {
    const { when } = stageCase(stage, given)
    const tried = (more: object) => answerOf(when('recommend', { ...paper, ...more }, as('county-office')))
    const { jointly: _, ...alone } = paper
    expect(answerOf(when('recommend', alone, as('county-office')))).toEqual([
      'JointOpinionIncomplete',
      ['13'],
      { missing: ['departments'] },
    ])
    expect(tried({ jointly: [{ body: 'departments', signedBy: '局长' }] })).toEqual([
      'UnitMissing',
      ['13'],
      { body: 'departments' },
    ])
    expect(tried({ jointly: [{ body: 'departments', unit: '商务局' }] })).toEqual([
      'SignatureMissing',
      ['13'],
      { body: '商务局' },
    ])
    expect(tried({ jointly: [trade, trade] })).toEqual(['SignedTwice', ['13'], { body: '商务局' }])
    expect(tried({ jointly: [trade, { body: 'club', signedBy: '会长' }] })).toEqual([
      'BodyNotNamed',
      ['13'],
      { body: 'club', bodies: ['county-office', 'departments'] },
    ])
    expect(tried({ jointly: [trade, { ...trade, unit: '工信局' }] })).toBe('ok')
  })

  it('cannot be signed by a unit that has spoken on the application', () => {
    const { when } = stageCase(stage, given)
    const { signedBy: _, ...unit } = trade
    when('decline', { application: 'A', ...unit, reason: '不属实' }, as('departments'))
    expect(answerOf(when('recommend', paper, as('county-office')))).toEqual([
      'OpinionGivenAlready',
      ['13'],
      { application: 'A', body: '商务局' },
    ])
    const other = { ...paper, jointly: [{ ...trade, unit: '工信局' }] }
    expect(answerOf(when('recommend', other, as('county-office')))).toBe('ok')
  })

  it('falls for all when one of them takes it back', () => {
    const { when, state } = stageCase(stage, given)
    when('recommend', paper, as('county-office'))
    const back = { application: 'A', body: 'departments', unit: '商务局', reason: '情况有变' }
    expect(answerOf(when('withdraw', back, as('county-office')))).toEqual([
      'OpinionOfAnotherBody',
      ['13'],
      { body: 'departments', actor: 'county-office' },
    ])
    expect(when('withdraw', back, as('departments'))).toEqual({
      ok: true,
      value: { entries: [{ type: 'RecommendationWithdrawn', application: 'A', data: back }] },
    })
    expect(state()).toEqual({ opinions: { A: [] } })
    expect(answerOf(when('recommend', paper, as('county-office')))).toBe('ok')
  })

  it('counts for both where each owes an opinion', () => {
    const each = { ...opinion, from: 'allOf' }
    const { when } = stageCase(stage, { ...given, params: { opinion: each } })
    when('recommend', paper, as('county-office'))
    const closed = when('close', {})
    expect(closed.ok && closed.value.conclude).toEqual({ passed: ['A'], out: ['B'] })
  })

  it('is corrected by an opinion of the same bodies only', () => {
    const premises = { params: stage.params.parse(given.params), state: { opinions: {} } } as never
    const check = (replacement: object) => {
      const answer = stage.checkReplacement?.({ data: paper } as never, replacement as never, premises)
      return answer?.ok ? 'accepted' : answer?.error.code
    }
    expect(check({ ...paper, jointly: [{ ...trade, signedBy: '副局长' }] })).toBe('accepted')
    expect(check({ ...paper, jointly: [{ ...trade, unit: '工信局' }] })).toBe('ReplacementUnfit')
    const { jointly: _, ...alone } = paper
    expect(check(alone)).toBe('ReplacementUnfit')
  })
})
