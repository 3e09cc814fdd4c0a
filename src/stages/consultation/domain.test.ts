import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../core/basics/json.ts'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain/index.ts'

const replies = { article: '18', required: true, basis: 'silent' }
const params = {
  period: { article: '18', days: 20, kind: 'natural', bound: 'atLeast' },
  channels: ['governmentWebsite', 'newspaper'],
  shows: 'results',
  replies,
}
const applied = (application: string, name: string) =>
  [
    'application',
    'ApplicationEntered',
    { application, name, code: 'c', kind: 'legalPerson', facts: {} },
  ] as const
const elsewhere = [
  applied('A', '甲公司'),
  applied('B', '乙公司'),
  applied('C', '丙公司'),
  ['evaluation', 'CandidatesDetermined', { candidates: { gold: ['B', 'A'] }, vacant: {} }],
] as const
const given = { params, cohort: ['A', 'B', 'C'], elsewhere }
const citizen = { role: 'public', id: 'public' }
const channels = ['governmentWebsite', 'newspaper']
const opinion = { opinion: 'o1', stance: 'oppose', summary: '数据存疑', application: 'A' }

/** Posted on 1 June; 21 June is a Sunday, so that it runs to the 22nd. */
function posted(changes: JsonObject = {}) {
  const made = stageCase(stage, { ...given, params: { ...params, ...changes } })
  made.when('postNotice', { channels }, { on: '2026-06-01' })
  return made
}
const answers = ({ when }: ReturnType<typeof posted>) => {
  const code = (...what: Parameters<typeof when>) => {
    const answer = when(...what)
    return answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]
  }
  return code
}

describe('consultation', () => {
  it('shows each name with its award and its place, and no score, for twenty days', () => {
    const { when, view } = stageCase(stage, given)
    const answer = when('postNotice', { channels }, { on: '2026-06-01' })
    expect(answer.ok && answer.value.entries[0]?.data).toMatchObject({
      round: 1,
      lastDay: '2026-06-22',
      names: ['A', 'B', 'C'],
      shown: [
        { name: '甲公司', award: 'gold', place: 2 },
        { name: '乙公司', award: 'gold', place: 1 },
        { name: '丙公司' },
      ],
    })
    expect(view().notices['here']).toMatchObject({ lastDay: '2026-06-22', names: ['A', 'B', 'C'] })
  })

  it('gives places by the scores of the step that the text publishes, each standard for itself, never a score', () => {
    const scored = (application: string, percent: string) =>
      ['results', 'ScoreFixed', { application, percent, values: {}, inputs: 'x' }] as const
    const person = [
      'application',
      'ApplicationEntered',
      { application: 'P', name: '某人', code: 'c', kind: 'person', facts: {} },
    ] as const
    const { when } = stageCase(stage, {
      params: { ...params, resultsOf: 'results' },
      cohort: ['A', 'B', 'C', 'P'],
      elsewhere: [
        ...elsewhere.slice(0, 3),
        person,
        scored('A', '70'),
        scored('B', '80'),
        scored('C', '70'),
        scored('P', '60'),
      ],
      standard: { id: 'of-organisations', totalPoints: 1000 } as never,
      personStandard: { id: 'of-persons', totalPoints: 100 } as never,
    })
    const answer = when('postNotice', { channels }, { on: '2026-06-01' })
    expect(answer.ok && answer.value.entries[0]?.data['shown']).toEqual([
      { name: '甲公司', place: 2 },
      { name: '乙公司', place: 1 },
      { name: '丙公司', place: 2 },
      { name: '某人', place: 1 },
    ])
  })

  it('shows candidates without their place', () => {
    const { when } = stageCase(stage, { ...given, params: { ...params, shows: 'candidates' } })
    const answer = when('postNotice', { channels })
    expect(answer.ok && answer.value.entries[0]?.data['shown']).toEqual([
      { name: '甲公司', award: 'gold' },
      { name: '乙公司', award: 'gold' },
      { name: '丙公司' },
    ])
  })

  it('may run longer than it has to, not shorter, and not twice', () => {
    const code = answers(stageCase(stage, given))
    const early = { channels, lastDay: '2026-06-21' }
    expect(code('postNotice', early, { on: '2026-06-01' })).toEqual([
      'NoticeTooShort',
      ['18'],
      { days: 20, kind: 'natural', lastDay: '2026-06-22', asked: '2026-06-21' },
    ])
    expect(code('postNotice', { channels, lastDay: '2026-06-30' }, { on: '2026-06-01' })).toBe('ok')
    expect(code('postNotice', { channels }, { on: '2026-06-02' })).toEqual([
      'NoticeAlreadyPosted',
      ['18'],
      { lastDay: '2026-06-30' },
    ])
  })

  it('keeps of an author only the commitment, and nothing of one who gives no name', () => {
    const { when, state } = posted()
    const author = 'ab'.repeat(32)
    const named = when('giveOpinion', { ...opinion, author }, { by: citizen, on: '2026-06-03' })
    expect(named.ok && named.value.entries).toEqual([
      {
        type: 'OpinionReceived',
        data: { round: 1, ...opinion, author, receivedOn: '2026-06-03' },
      },
    ])
    const general = { opinion: 'o2', stance: 'support', summary: '赞成' }
    const anonymous = when('giveOpinion', general, { by: citizen, on: '2026-06-22' })
    expect(anonymous.ok && anonymous.value.entries[0]?.data['author']).toBe(null)
    expect(Object.keys(state().opinions)).toEqual(['o1', 'o2'])
  })

  it('refuses an opinion before it is posted and after it is over, under a name, twice, or on somebody who is not shown', () => {
    const by = citizen
    expect(answers(stageCase(stage, given))('giveOpinion', opinion, { by })).toEqual([
      'NoticeNotPosted',
      ['1'],
      {},
    ])
    const code = answers(posted())
    expect(code('giveOpinion', opinion, { by, on: '2026-06-23' })).toEqual([
      'ConsultationOver',
      ['18'],
      { postedOn: '2026-06-01', lastDay: '2026-06-22', on: '2026-06-23' },
    ])
    expect(code('giveOpinion', opinion, { by: { role: 'public', id: '张三' } })).toEqual([
      'AuthorNotToBeNamed',
      ['18'],
      {},
    ])
    expect(code('giveOpinion', { ...opinion, application: 'Z' }, { by })).toEqual([
      'NameNotShown',
      ['18'],
      { application: 'Z' },
    ])
    expect(code('giveOpinion', opinion, { by, on: '2026-06-22' })).toBe('ok')
    expect(code('giveOpinion', opinion, { by, on: '2026-06-22' })).toEqual([
      'OpinionKnown',
      ['18'],
      { opinion: 'o1' },
    ])
  })

  it('is not concluded while it runs, nor while an opinion waits for its reply', () => {
    const made = posted()
    const code = answers(made)
    made.when('giveOpinion', opinion, { by: citizen, on: '2026-06-03' })
    expect(code('conclude', {}, { on: '2026-06-22' })).toEqual([
      'NoticeStillRuns',
      ['18'],
      { lastDay: '2026-06-22', on: '2026-06-22' },
    ])
    expect(code('conclude', {}, { on: '2026-06-23' })).toEqual([
      'RepliesMissing',
      ['18'],
      { opinions: ['o1'] },
    ])
    expect(code('reply', { opinion: 'o9', outcome: 'adopted', reply: '已采纳' })).toEqual([
      'OpinionUnknown',
      ['18'],
      { opinion: 'o9' },
    ])
    const answer = { opinion: 'o1', outcome: 'partly', reply: '部分采纳' }
    expect(code('reply', answer, { on: '2026-06-23' })).toBe('ok')
    expect(code('reply', answer, { on: '2026-06-24' })).toEqual([
      'RepliedAlready',
      ['18'],
      { opinion: 'o1', on: '2026-06-23' },
    ])
    const concluded = made.when('conclude', {}, { on: '2026-06-23' })
    expect(concluded.ok && concluded.value).toEqual({
      entries: [
        {
          type: 'ConsultationConcluded',
          data: {
            round: 1,
            stances: { support: 0, oppose: 1, other: 0 },
            byApplication: [{ application: 'A', opinions: 1 }],
            general: 0,
          },
        },
      ],
      conclude: { passed: ['A', 'B', 'C'], held: [], out: [] },
    })
  })

  it('lets an opinion stand without a reply where none is owed, and has it replied to later', () => {
    const made = posted({ replies: { ...replies, required: false } })
    made.when('giveOpinion', opinion, { by: citizen, on: '2026-06-03' })
    expect(answers(made)('conclude', {}, { on: '2026-06-23' })).toBe('ok')
    expect(stage.acts['reply']?.alsoWhenConcluded).toBe(true)
  })

  it('has nobody reply who is recused from the name', () => {
    const recused = [
      'here',
      'RecusalRecorded',
      { person: 'wang', application: 'A', ground: '亲属', declaredBy: 'wang' },
    ] as const
    const made = stageCase(stage, { ...given, elsewhere: [...elsewhere, recused] })
    made.when('postNotice', { channels }, { on: '2026-06-01' })
    made.when('giveOpinion', opinion, { by: citizen, on: '2026-06-03' })
    const answer = { opinion: 'o1', outcome: 'notAdopted', reply: '不予采纳' }
    expect(answers(made)('reply', answer, { by: { role: 'secretariat', id: 'wang' } })).toEqual([
      'RecusedFromOpinion',
      ['1'],
      { person: 'wang', application: 'A' },
    ])
  })

  it('runs on after a material correction, and hears opinions until its new last day', () => {
    const made = posted()
    const code = answers(made)
    const correction = { what: '名称有误', reason: '录入差错', material: true, names: ['A'] }
    expect(code('correctNotice', correction, { on: '2026-06-15' })).toBe('ok')
    expect(made.view().notices['here']?.lastDay).toBe('2026-07-06')
    expect(code('giveOpinion', opinion, { by: citizen, on: '2026-07-06' })).toBe('ok')
    expect(code('conclude', {}, { on: '2026-06-23' })).toEqual([
      'NoticeStillRuns',
      ['18'],
      { lastDay: '2026-07-06', on: '2026-06-23' },
    ])
  })
})
