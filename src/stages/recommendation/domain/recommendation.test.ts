import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import { stage } from './index.ts'

const opinion = { article: '11(1)', from: 'anyOf', bodies: ['counties', 'departments'], signed: true }
const given = { params: { opinion }, cohort: ['A', 'B'] }
const as = (id: string) => ({ by: { role: 'recommender', id } })
const good = { application: 'A', body: 'counties', unit: '江边县', opinion: '同意推荐', signedBy: '县长' }
const answerOf = (result: ReturnType<ReturnType<typeof stageCase>['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]

describe('recommendation', () => {
  it('records a signed opinion with its body, and a place where one is given', () => {
    const { when } = stageCase(stage, given)
    const recommended = when('recommend', { ...good, rank: 2 }, as('counties'))
    expect(recommended).toEqual({
      ok: true,
      value: {
        entries: [{ type: 'ApplicationRecommended', application: 'A', data: { ...good, rank: 2 } }],
      },
    })
  })

  it('refuses a body that the text does not name, another body’s opinion, a missing signature', () => {
    const { when, state } = stageCase(stage, given)
    const { signedBy: _, ...unsigned } = good
    expect(answerOf(when('recommend', { ...good, body: 'club' }, as('p')))).toEqual([
      'BodyNotNamed',
      ['11(1)'],
      { body: 'club', bodies: ['counties', 'departments'] },
    ])
    expect(answerOf(when('recommend', good, as('departments')))).toEqual([
      'OpinionOfAnotherBody',
      ['11(1)'],
      { body: 'counties', actor: 'departments' },
    ])
    expect(answerOf(when('recommend', unsigned, as('counties')))).toEqual([
      'SignatureMissing',
      ['11(1)'],
      { body: '江边县' },
    ])
    expect(state()).toEqual({ opinions: {} })
  })

  it('takes no signature where none is asked for', () => {
    const { when } = stageCase(stage, { ...given, params: { opinion: { ...opinion, signed: false } } })
    const { signedBy: _, ...unsigned } = good
    expect(answerOf(when('recommend', unsigned, as('counties')))).toBe('ok')
  })

  it('hears each body once, whether it recommends or not; two counties are two bodies', () => {
    const { when } = stageCase(stage, given)
    when('decline', { application: 'A', body: 'counties', unit: '江边县', reason: '不属实' }, as('counties'))
    expect(answerOf(when('recommend', good, as('counties')))).toEqual([
      'OpinionGivenAlready',
      ['11(1)'],
      { application: 'A', body: '江边县' },
    ])
    expect(answerOf(when('recommend', { ...good, unit: '湖边县' }, as('counties')))).toBe('ok')
    expect(
      answerOf(
        when(
          'decline',
          { application: 'A', body: 'counties', unit: '湖边县', reason: '改变主意' },
          as('counties'),
        ),
      ),
    ).toEqual(['OpinionGivenAlready', ['11(1)'], { application: 'A', body: '湖边县' }])
  })

  it('anyOf: one opinion is enough, none or only a refusal to recommend is not', () => {
    const { when } = stageCase(stage, { ...given, cohort: ['A', 'B', 'C'] })
    when('decline', { application: 'A', body: 'departments', reason: '不属本行业' }, as('departments'))
    when('recommend', good, as('counties'))
    when('decline', { application: 'B', body: 'counties', reason: '不属实' }, as('counties'))
    const closed = when('close', {})
    expect(closed).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'RecommendationsClosed',
            data: {
              from: 'anyOf',
              passed: ['A'],
              lacking: [
                { application: 'B', bodies: ['counties', 'departments'] },
                { application: 'C', bodies: ['counties', 'departments'] },
              ],
            },
          },
        ],
        conclude: { passed: ['A'], out: ['B', 'C'] },
      },
    })
  })

  it('allOf: a joint opinion needs each body', () => {
    const { when } = stageCase(stage, { ...given, params: { opinion: { ...opinion, from: 'allOf' } } })
    when('recommend', good, as('counties'))
    when('recommend', { ...good, application: 'B' }, as('counties'))
    when('recommend', { ...good, application: 'B', body: 'departments' }, as('departments'))
    const closed = when('close', {})
    expect(closed.ok && [closed.value.conclude, closed.value.entries[0]?.data['lacking']]).toEqual([
      { passed: ['B'], out: ['A'] },
      [{ application: 'A', bodies: ['departments'] }],
    ])
  })

  it('none: direct filing is enough', () => {
    const { when } = stageCase(stage, { ...given, params: { opinion: { ...opinion, from: 'none' } } })
    const closed = when('close', {})
    expect(closed.ok && closed.value.conclude).toEqual({ passed: ['A', 'B'], out: [] })
  })

  it('lets only a signed recommendation of the same body for the same application take the place of one', () => {
    const premises = { params: stage.params.parse(given.params) } as never
    const check = (replacement: object) => {
      const answer = stage.checkReplacement?.({ data: good } as never, replacement as never, premises)
      return answer?.ok ? 'accepted' : [answer?.error.code, answer?.error.data]
    }
    const { signedBy: _, ...unsigned } = good
    const unfit = ['ReplacementUnfit', { application: 'A', body: '江边县' }]
    expect(check({ ...good, opinion: '同意', rank: 1 })).toBe('accepted')
    expect(check(unsigned)).toEqual(['SignatureMissing', { body: '江边县' }])
    expect(check({ ...good, body: 'my-cousin' })).toEqual(unfit)
    expect(check({ ...good, unit: '湖边县' })).toEqual(unfit)
    expect(check({ ...good, application: 'B' })).toEqual(unfit)
    expect(check({})).toEqual(unfit)
  })
})
