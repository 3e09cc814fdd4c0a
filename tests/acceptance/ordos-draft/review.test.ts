import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const BOTH = ['A01', 'P01']
const PLAN: of.Plan = { applicants: BOTH, kinds: of.kindsOf(BOTH) }
const at = (step: string, before = of.weighed) => of.bring(of.begun(world(), before), step, PLAN)

const marks = (standard: string, percent: number, over: Readonly<Record<string, number>> = {}): JsonObject =>
  Object.fromEntries(itemsOf(world().standards[standard] as never).map(({ id }) => [id, over[id] ?? percent]))
const ORGANISATION = 'gbt-19580-2012'
const PERSON = 'example-person-2026'

const ON = '2026-06-10'
const THREE = ['z1', 'z2', 'z3']
const formPanel = (cycle: of.Cycle, step: string, members: readonly string[], leader = members[0] ?? '') =>
  [
    cycle,
    step,
    'formPanel',
    of.secretariat,
    { panel: '一组', leader, members: [...members], applications: BOTH },
    ON,
  ] as const
const seated = (step: string) => of.act(...formPanel(at(step), step, THREE))
const read = (cycle: of.Cycle, step: string) =>
  THREE.reduce((now, id) => of.act(now, step, 'acknowledge', of.assessor(id), {}, ON), cycle)
const sheet = (step: string, assessor: string, application: string, given: JsonObject) =>
  [step, 'submitScorecard', of.assessor(assessor), { application, marks: given }, ON] as const
function marked(step: string, over: Readonly<Record<string, number>> = {}): of.Cycle {
  let cycle = read(seated(step), step)
  for (const assessor of THREE) {
    cycle = of.act(
      cycle,
      ...sheet(step, assessor, 'A01', marks(ORGANISATION, 60, assessor === 'z3' ? over : {})),
    )
    cycle = of.act(cycle, ...sheet(step, assessor, 'P01', marks(PERSON, 50)))
  }
  return cycle
}
const close = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'closeScoring', of.secretariat, {}, ON] as const
const determine = (cycle: of.Cycle, step: string, on = ON) =>
  [cycle, step, 'determine', of.secretariat, {}, on] as const

describe('the panels', () => {
  it('[ED8.4] [ED17.1] are formed by the secretariat, of three reviewers at least or as many as were decided in time', () => {
    for (const step of ['desk', 'site']) {
      expect([step, of.answer(...formPanel(at(step), step, THREE))]).toEqual([step, 'ok'])
      expect(of.refused(...formPanel(at(step), step, ['z1', 'z2'])).slice(0, 2)).toEqual([
        'PanelTooSmall',
        ['17'],
      ])
    }
    const five = at('desk', (cycle) => of.decide(of.weighed(cycle), 'panel-size', 5))
    expect(of.answer(...formPanel(five, 'desk', THREE))).toBe('PanelTooSmall')
    expect(of.decideTooLate(at('desk'), 'panel-size', 5).slice(0, 2)).toEqual(['ParameterTooLate', ['17']])
    const { 4: input } = formPanel(at('desk'), 'desk', THREE)
    expect(of.answer(at('desk'), 'desk', 'formPanel', of.committee, input, ON)).toBe('NotYourAct')
  })

  it('[ED17.1] answer through their leader, who is one of them and alone settles differences', () => {
    expect(of.refused(...formPanel(at('desk'), 'desk', THREE, 'z9')).slice(0, 2)).toEqual([
      'LeaderNotMember',
      ['17'],
    ])
    const apart = marked('desk', { '4.1.2': 85 })
    const agreed = { application: 'A01', marks: { '4.1.2': 80 }, reason: '逐条讨论后一致' }
    expect(of.answer(apart, 'desk', 'recordConsensus', of.assessor('z2'), agreed, ON)).not.toBe('ok')
    expect(of.answer(apart, 'desk', 'recordConsensus', of.assessor('z1'), agreed, ON)).toBe('ok')
  })

  it('[ED24.1] [ED25.2] [ED29.2] acknowledge recusal, liability and secrecy before the first sheet, in each review', () => {
    for (const step of ['desk', 'site'])
      expect(
        of.refused(seated(step), ...sheet(step, 'z1', 'A01', marks(ORGANISATION, 60))).slice(0, 2),
      ).toEqual(['NotAcknowledged', ['24', '25', '29']])
    expect(of.refused(seated('desk'), ...sheet('desk', 'z1', 'A01', marks(ORGANISATION, 60)))[2]).toBe(
      '依据《管理办法（审议稿）》第二十四条、第二十五条、第二十九条，评审人员须先确认知悉：与申报组织和个人有利害关系的评审工作人员应主动回避。评审人员弄虚作假、吃拿卡要等违纪违法的，依规追责问责。参与评审的人员依法保守商业秘密，廉洁公正，不得影响评审公正、谋取不正当利益。z1尚未确认，暂不能提交评分表，请先办理确认知悉。',
    )
  })

  it('[ED24.1] whoever has an interest declares it and has no part in the case', () => {
    const interest = { person: 'z1', application: 'A01', ground: '曾任职' }
    const recused = of.act(seated('desk'), 'desk', 'declareRecusal', of.assessor('z1'), interest, ON)
    const ready = read(recused, 'desk')
    expect(of.answer(ready, ...sheet('desk', 'z1', 'A01', marks(ORGANISATION, 60)))).toBe('MustRecuse')
    expect(of.answer(ready, ...sheet('desk', 'z1', 'P01', marks(PERSON, 60)))).toBe('ok')
    expect(of.answer(seated('desk'), 'desk', 'declareRecusal', of.assessor('z2'), interest, ON)).toBe(
      'NotOwnRecusal',
    )
  })
})

describe('desk review and site visit', () => {
  it('[ED17.3] are both scored, an organisation by GB/T 19580 and a person by the own standard', () => {
    for (const step of ['desk', 'site']) {
      const done = of.act(...determine(of.act(...close(marked(step), step)), step))
      expect([
        step,
        done.state.view.scores[step]?.['A01']?.percent,
        done.state.view.scores[step]?.['P01']?.percent,
      ]).toEqual([step, '60', '50'])
    }
    expect(of.stepOf(at('site'), 'results').status).toBe('waiting')
  })

  it('[ED17.3] AM18: never a person by the standard of organisations', () => {
    const ready = read(seated('desk'), 'desk')
    expect(of.answer(ready, ...sheet('desk', 'z1', 'P01', marks(ORGANISATION, 60)))).toBe('MarksUnfit')
    expect(of.answer(ready, ...sheet('desk', 'z1', 'P01', marks(PERSON, 60)))).toBe('ok')
  })

  it('[ED17.3] more than twenty points apart a panel agrees first; the limit is decided before the review', () => {
    for (const step of ['desk', 'site'])
      expect(of.refused(...close(marked(step, { '4.1.2': 85 }), step)).slice(0, 2)).toEqual([
        'ConsensusLacking',
        ['17'],
      ])
    expect(of.answer(...close(marked('desk', { '4.1.2': 80 }), 'desk'))).toBe('ok')
    expect(of.decideTooLate(at('desk'), 'consensus-spread', 25).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['17'],
    ])
  })

  it('[ED17.4] S9: a review that ends late is recorded as overrun, with its reason, and nothing is blocked', () => {
    const closed = of.act(...close(marked('site'), 'site'))
    const explain = { step: 'site', limit: 'review-within-twenty-days', reason: '受天气影响，现场评审顺延' }
    expect(of.answer(closed, 'cycle', 'explainOverrun', of.secretariat, explain, '2026-06-11')).toBe('ok')
    const explained = of.act(closed, 'cycle', 'explainOverrun', of.secretariat, explain, '2026-06-11')
    const done = of.act(...determine(explained, 'site', '2026-06-12'))
    expect(of.last(done, 'LimitOverrun')).toMatchObject({
      step: 'site',
      limit: 'review-within-twenty-days',
      article: '17',
      due: '2026-03-30',
      concludedOn: '2026-06-12',
      reason: '受天气影响，现场评审顺延',
    })
    expect(of.stepOf(done, 'results').status).toBe('open')
  })

  it('[ED25.1] reviewed and reviewers judge each other under seal; the record has the count alone', () => {
    const assessed: of.Plan = { ...PLAN, scores: { site: { A01: '60', P01: '70' } } }
    const open = of.bring(of.begun(world(), of.weighed), 'mutual-feedback', assessed)
    const said = {
      assessor: 'z1',
      answers: [{ question: 'discipline', answer: 'concern' }],
      observations: '吃请',
    }
    const give = (cycle: of.Cycle, name: string, by: ReturnType<typeof of.assessor>, application: string) =>
      [cycle, 'mutual-feedback', name, by, { ...said, application }, ON] as const
    const conclude = (cycle: of.Cycle) =>
      [cycle, 'mutual-feedback', 'conclude', of.secretariat, { document: '函1号' }, ON] as const
    expect(of.refused(...conclude(open)).slice(0, 2)).toEqual(['SideSilent', ['25']])
    expect(of.refused(...give(open, 'giveOnApplicant', of.assessor('z1'), 'P01')).slice(0, 2)).toEqual([
      'GiverToBeSealed',
      ['25'],
    ])
    expect(of.answer(...give(open, 'giveOnAssessor', of.applicant('P01'), 'A01'))).toBe('NotOwnCase')
    const one = of.act(...give(open, 'giveOnAssessor', of.applicant('A01'), 'A01'))
    expect(of.refused(...conclude(one)).slice(0, 2)).toEqual(['SideSilent', ['25']])
    const both = of.act(...give(one, 'giveOnApplicant', of.assessor('assessor'), 'P01'))
    expect(of.told(both, 'FeedbackReceived')).toBe('收到评审人员对申报组织和个人的评价，第1份，内容封存')
    expect(of.last(both, 'FeedbackReceived')).toEqual({ side: 'assessors', number: 1 })
    const recorded = JSON.stringify(both.state.log.slice(open.state.log.length))
    for (const secret of ['z1', 'concern', '吃请']) expect(recorded).not.toContain(secret)
    const done = of.act(...conclude(both))
    expect(of.told(done, 'FeedbackSent')).toBe(
      '双向评价全部送纪检监察（函1号）：申报组织和个人对评审人员的评价1份、评审人员对申报组织和个人的评价1份',
    )
    expect(of.stepOf(done, 'mutual-feedback').status).toBe('concluded')
  })
})

const FOUR = ['A01', 'A02', 'P01', 'P02']
const REVIEWED: of.Plan = {
  applicants: FOUR,
  kinds: of.kindsOf(FOUR),
  scores: {
    desk: { A01: '80', A02: '70', P01: '90', P02: '60' },
    site: { A01: '70', A02: '75', P01: '80', P02: '65' },
  },
}
const resulting = (before = of.weighed) => of.bring(of.begun(world(), before), 'results', REVIEWED)
const results = () =>
  of.once(world(), 'results', () =>
    of.act(resulting(), 'results', 'determineRanking', of.secretariat, {}, ON),
  )
const post = (cycle: of.Cycle, on: string, lastDay?: string, channels = ['media', 'website']) =>
  [
    cycle,
    'consultation',
    'postNotice',
    of.secretariat,
    { channels, ...(lastDay === undefined ? {} : { lastDay }) },
    on,
  ] as const
const opinion = (cycle: of.Cycle, more: JsonObject = {}, on = '2026-09-20') =>
  [
    cycle,
    'consultation',
    'giveOpinion',
    of.citizen,
    { opinion: '意见1', stance: 'oppose', summary: '产品曾有质量问题', application: 'A01', ...more },
    on,
  ] as const
const conclude = (cycle: of.Cycle, on: string) =>
  [cycle, 'consultation', 'conclude', of.secretariat, {}, on] as const
/** Posted on Friday 11 September: twenty days end on 1 October, in the holiday. */
const consulting = () => of.once(world(), 'consulting', () => of.act(...post(results(), '2026-09-11')))

describe('the results', () => {
  it('[ED18.1] AM12: wait until somebody has decided the weights, of which the text says nothing', () => {
    const plain = of.bring(of.begun(world()), 'results', REVIEWED)
    expect(of.answer(plain, 'results', 'determineRanking', of.secretariat, {}, ON)).not.toBe('ok')
    expect(
      of.decideTooLate(of.bring(of.begun(world()), 'desk', REVIEWED), 'weights', of.WEIGHTS).slice(0, 2),
    ).toEqual(['ParameterTooLate', ['18']])
  })

  it('[ED18.1] S1: persons never stand in the organisations’ ranking', () => {
    const rankings = results()
      .state.log.filter(({ entry }) => entry.type === 'RankingDetermined')
      .map(
        ({ entry }) =>
          entry.data as unknown as { group: string[]; rows: { application: string; shown: string }[] },
      )
    expect(
      rankings.map(({ group, rows }) => [group, rows.map(({ application, shown }) => [application, shown])]),
    ).toEqual([
      [
        ['legalPerson'],
        [
          ['A01', '74.00'],
          ['A02', '73.00'],
        ],
      ],
      [
        ['person'],
        [
          ['P01', '84.00'],
          ['P02', '63.00'],
        ],
      ],
    ])
  })

  it('[ED18.1] are published in media and on the web for twenty days at least', () => {
    expect(consulting().state.view.notices['consultation']?.lastDay).toBe('2026-10-08')
    expect(of.refused(...conclude(consulting(), '2026-10-08')).slice(0, 2)).toEqual([
      'NoticeStillRuns',
      ['18'],
    ])
    expect(of.refused(...conclude(consulting(), '2026-10-08'))[2]).toBe(
      '依据《管理办法（审议稿）》第十八条，征求意见期至2026年10月8日24时届满，2026年10月8日暂不能办结，请于次日起办理。',
    )
    expect(of.stepOf(of.act(...conclude(consulting(), '2026-10-09')), 'ranking').cohort).toEqual(FOUR)
    expect(of.refused(...post(results(), '2026-09-11', '2026-09-30')).slice(0, 2)).toEqual([
      'NoticeTooShort',
      ['18'],
    ])
    expect(of.answer(...post(results(), '2026-09-11', '2026-10-15'))).toBe('ok')
    for (const channels of [['media'], ['website']])
      expect(of.refused(...post(results(), '2026-09-11', undefined, channels)).slice(0, 2)).toEqual([
        'ChannelMissing',
        ['18'],
      ])
  })

  it('[ED18.1] show each name with its place among its like, organisations and persons apart, and no score', () => {
    expect(of.last(consulting(), 'ConsultationPosted').shown).toEqual([
      { name: 'A01公司', place: 1 },
      { name: 'A02公司', place: 2 },
      { name: 'P01公司', place: 1 },
      { name: 'P02公司', place: 2 },
    ])
  })

  it('[ED18.1] AM33: the last day rolls over a holiday, unless it was decided otherwise', () => {
    const plain = of.bring(
      of.begun(world(), (cycle) => of.decide(of.weighed(cycle), 'consultation-rolls', false, of.secretariat)),
      'consultation',
      REVIEWED,
    )
    expect(of.act(...post(plain, '2026-09-11')).state.view.notices['consultation']?.lastDay).toBe(
      '2026-10-01',
    )
    expect(of.decideTooLate(consulting(), 'consultation-rolls', false, of.secretariat).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['18'],
    ])
  })

  it('[ED18.1] [ED19.1] what the public says is answered before the ranking, unless it was decided otherwise', () => {
    const heard = of.act(...opinion(consulting()))
    expect(of.refused(...conclude(heard, '2026-10-09')).slice(0, 2)).toEqual(['RepliesMissing', ['19']])
    const answer = { opinion: '意见1', outcome: 'partly', reply: '已核实并在排序中考虑' }
    const replied = of.act(heard, 'consultation', 'reply', of.secretariat, answer, '2026-09-25')
    expect(of.stepOf(of.act(...conclude(replied, '2026-10-09')), 'ranking').status).toBe('open')
    const lenient = of.bring(
      of.begun(world(), (cycle) => of.decide(of.weighed(cycle), 'consultation-replies', false)),
      'consultation',
      REVIEWED,
    )
    const unanswered = of.act(...opinion(of.act(...post(lenient, '2026-09-11'))))
    expect(of.answer(...conclude(unanswered, '2026-10-09'))).toBe('ok')
    expect(of.decideTooLate(consulting(), 'consultation-replies', false).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['19'],
    ])
    expect(of.answer(...opinion(consulting(), {}, '2026-10-09'))).toBe('ConsultationOver')
  })
})
