import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = { applicants: ['A01', 'A02'] }
const at = (step: string, before = of.weighed) => of.bring(of.begun(world(), before), step, PLAN)

const marks = (percent: number, over: Readonly<Record<string, number>> = {}): JsonObject =>
  Object.fromEntries(
    itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, over[id] ?? percent]),
  )

const ON = '2026-06-10'
const THREE = ['z1', 'z2', 'z3']
const formPanel = (cycle: of.Cycle, step: string, members: readonly string[]) =>
  [
    cycle,
    step,
    'formPanel',
    of.secretariat,
    { panel: '一组', leader: members[0] ?? '', members: [...members], applications: ['A01', 'A02'] },
    ON,
  ] as const
const seated = (step: string) => of.act(...formPanel(at(step), step, THREE))
const sheet = (step: string, assessor: string, application: string, given: JsonObject) =>
  [step, 'submitScorecard', of.assessor(assessor), { application, marks: given }, ON] as const
/** Everyone's sheets for both: 60 for A01, 50 for A02, but what is said otherwise. */
function marked(step: string, over: Readonly<Record<string, number>> = {}): of.Cycle {
  let cycle = THREE.reduce(
    (now, id) => of.act(now, step, 'acknowledge', of.assessor(id), {}, ON),
    seated(step),
  )
  for (const assessor of THREE) {
    cycle = of.act(cycle, ...sheet(step, assessor, 'A01', marks(60, assessor === 'z3' ? over : {})))
    cycle = of.act(cycle, ...sheet(step, assessor, 'A02', marks(50)))
  }
  return cycle
}
const observe = (
  cycle: of.Cycle,
  step: string,
  application: string,
  parts: string[],
  by = of.assessor('z1'),
) =>
  [
    cycle,
    step,
    'signObservations',
    by,
    { application, document: `${application}意见`, sha256: of.HASH, parts },
    ON,
  ] as const
const observed = (cycle: of.Cycle, step: string, parts: string[]) =>
  ['A01', 'A02'].reduce((now, application) => of.act(...observe(now, step, application, parts)), cycle)
const close = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'closeScoring', of.secretariat, {}, ON] as const
const report = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'signReport', of.secretariat, { document: '报告', sha256: of.HASH }, ON] as const
const determine = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'determine', of.secretariat, {}, ON] as const

const kept = (cycle: of.Cycle, step: string, record: string) =>
  [cycle, step, 'record', of.secretariat, { record, document: `${record}1号` }, ON] as const
const concluded = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'conclude', of.secretariat, {}, ON] as const

describe('the panels', () => {
  const open = () => of.bring(of.begun(world(), of.weighed), 'panels', PLAN)

  it('[QY8.1] the office engages experts for the year; no review begins before', () => {
    expect(
      of.refused(...concluded(of.act(...kept(open(), 'panels', 'experts-qualified')), 'panels')),
    ).toEqual(['RecordsMissing', ['8p1'], expect.stringContaining('尚缺专家聘请')])
    expect(of.stepOf(open(), 'desk').status).toBe('waiting')
    const { 4: input } = formPanel(at('desk'), 'desk', THREE)
    expect(of.answer(at('desk'), 'desk', 'formPanel', of.committee, input, ON)).toBe('NotYourAct')
  })

  it('[QY8.1] have at least three assessors for each applicant, or as many as were decided in time', () => {
    for (const step of ['desk', 'site']) {
      expect([step, of.answer(...formPanel(at(step), step, THREE))]).toEqual([step, 'ok'])
      expect(of.refused(...formPanel(at(step), step, ['z1', 'z2'])).slice(0, 2)).toEqual([
        'PanelTooSmall',
        ['8p1'],
      ])
    }
    const five = at('desk', (cycle) => of.decide(of.weighed(cycle), 'panel-size', 5, of.secretariat))
    expect(of.answer(...formPanel(five, 'desk', THREE))).toBe('PanelTooSmall')
    expect(of.decideTooLate(at('desk'), 'panel-size', 5, of.secretariat).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['8p1'],
    ])
  })

  it('[QY8.3] experts are trained and examined before they review', () => {
    expect(
      of.refused(...concluded(of.act(...kept(open(), 'panels', 'experts-engaged')), 'panels')).slice(0, 2),
    ).toEqual(['RecordsMissing', ['8p3']])
  })

  it('[QY8.4] who sits on them is decided by the office and published, before the cycle can end', () => {
    const shortlisted = at('panel-publication')
    expect(of.refused(...concluded(shortlisted, 'panel-publication')).slice(0, 2)).toEqual([
      'RecordsMissing',
      ['8p3'],
    ])
    const told = of.act(...kept(shortlisted, 'panel-publication', 'panels-published'))
    expect(of.told(told, 'RecordKept')).toBe('归档公布的评审组人员名单：panels-published1号')
    expect(of.stepOf(of.act(...concluded(told, 'panel-publication')), 'panel-publication').status).toBe(
      'concluded',
    )
    expect(of.stepOf(shortlisted, 'site').status).toBe('open')
  })

  it('[QY24.1] [QY25.1] each assessor acknowledges recusal and liability before the first sheet', () => {
    for (const step of ['desk', 'site']) {
      expect(of.refused(seated(step), ...sheet(step, 'z1', 'A01', marks(60))).slice(0, 2)).toEqual([
        'NotAcknowledged',
        ['24', '25'],
      ])
    }
    expect(of.refused(seated('desk'), ...sheet('desk', 'z1', 'A01', marks(60)))[2]).toBe(
      '依据《管理办法》第二十四条、第二十五条，评审员须先确认知悉：不遵守评审纪律及承诺的，视情节警告或取消评审资格；违法违纪的，依规处理。与申报企业或组织有利害关系的评审人员、工作人员应主动回避。z1尚未确认，暂不能提交评分表，请先办理确认知悉。',
    )
  })

  it('[QY25.1] whoever has an interest declares it and has no part in the case; the office may record it', () => {
    const interest = { person: 'z1', application: 'A01', ground: '曾任职' }
    const recuse = (by: { role: string; id: string }) =>
      [seated('desk'), 'desk', 'declareRecusal', by, interest, ON] as const
    const recused = of.act(...recuse(of.assessor('z1')))
    const read = of.act(recused, 'desk', 'acknowledge', of.assessor('z1'), {}, ON)
    expect(of.answer(read, ...sheet('desk', 'z1', 'A01', marks(60)))).toBe('MustRecuse')
    expect(of.answer(read, ...sheet('desk', 'z1', 'A02', marks(60)))).toBe('ok')
    expect(of.answer(...recuse(of.assessor('z2')))).toBe('NotOwnRecusal')
    expect(of.answer(...recuse(of.secretariat))).toBe('ok')
  })
})

describe('the desk review', () => {
  it('[QY8.2] [QY15.1] ends with a report and a suggestion for each applicant', () => {
    const whole = marked('desk')
    expect(of.refused(...close(whole, 'desk')).slice(0, 2)).toEqual(['ObservationsLacking', ['15p1']])
    expect(of.refused(...close(whole, 'desk'))[2]).toBe(
      '依据《管理办法》第十五条第一款，《质量改进建议》须逐家签署，尚缺：A01公司、A02公司，暂不能办理评分截止，请先签署。',
    )
    expect(of.refused(...observe(whole, 'desk', 'A01', [])).slice(0, 2)).toEqual([
      'ObservationsIncomplete',
      ['15p1'],
    ])
    expect(
      of.refused(...observe(whole, 'desk', 'A01', ['improvements'], of.assessor('z2'))).slice(0, 2),
    ).toEqual(['NotToldByLeader', ['15p1']])
    const closed = of.act(...close(observed(whole, 'desk', ['improvements']), 'desk'))
    expect(of.refused(...determine(closed, 'desk')).slice(0, 2)).toEqual(['ReportUnsigned', ['15p1']])
    expect(of.refused(...determine(closed, 'desk'))[2]).toBe(
      '依据《管理办法》第十五条第一款，《资料评审报告》尚未签署，暂不能确定得分，请先签署。',
    )
    const done = of.act(...determine(of.act(...report(closed, 'desk')), 'desk'))
    expect(done.state.view.scores['desk']?.['A01']?.percent).toBe('60')
  })

  it('[QY15.1] more than twenty points apart the panel agrees first; the limit is decided before the review', () => {
    const apart = observed(marked('desk', { '4.1.2': 85 }), 'desk', ['improvements'])
    expect(of.refused(...close(apart, 'desk')).slice(0, 2)).toEqual(['ConsensusLacking', ['15p1']])
    expect(
      of.answer(...close(observed(marked('desk', { '4.1.2': 80 }), 'desk', ['improvements']), 'desk')),
    ).toBe('ok')
    expect(of.decideTooLate(at('desk'), 'consensus-spread', 25).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['15p1'],
    ])
  })
})

const scored = (percents: readonly string[]): of.Plan => {
  const applicants = of.names(percents.length)
  return {
    applicants,
    scores: { desk: Object.fromEntries(applicants.map((id, i) => [id, percents[i] ?? '0'])) },
  }
}
const cut = (plan: of.Plan, input: JsonObject = {}, by = of.secretariat, before = of.weighed) =>
  [of.bring(of.begun(world(), before), 'shortlist', plan), 'shortlist', 'determine', by, input, ON] as const
const EIGHT = ['80', '78', '76', '74', '72', '70', '68', '66']

describe('the list for the site visit', () => {
  it('[QY15.2] are the best six by the desk review, as a rule', () => {
    const drawn = of.act(...cut(scored(EIGHT)))
    expect(of.stepOf(drawn, 'site').cohort).toEqual(of.names(6))
    expect(of.told(drawn, 'ShortlistDetermined')).toBe(
      '入围6家，入围线70%：A01公司、A02公司、A03公司、A04公司、A05公司、A06公司',
    )
    expect(of.stepOf(of.act(...cut(scored(EIGHT.slice(0, 4)))), 'site').cohort).toEqual(of.names(4))
  })

  it('[QY15.2] more than six need a reason and somebody who agreed', () => {
    const exceed = { count: 7, reason: '两家得分接近且行业不同', approvedBy: '领导小组' }
    expect(of.stepOf(of.act(...cut(scored(EIGHT), { exceed })), 'site').cohort).toEqual(of.names(7))
    expect(of.answer(...cut(scored(EIGHT), { exceed: { ...exceed, count: 6 } }))).toBe('SelectionUnfit')
    expect(of.answer(...cut(scored(EIGHT), { exceed: { ...exceed, reason: ' ' } }))).not.toBe('ok')
  })

  const tied = (results: readonly (string | undefined)[]): of.Plan => {
    const applicants = of.names(7)
    const score = (i: number) =>
      i < 5
        ? '80'
        : { percent: '70', ...(results[i - 5] === undefined ? {} : { results: results[i - 5] as string }) }
    return { applicants, scores: { desk: Object.fromEntries(applicants.map((id, i) => [id, score(i)])) } }
  }

  it('[QY15.2] AM9: a tie at the sixth place is broken by results, then by the leading group; never seven by a tie', () => {
    expect(of.stepOf(of.act(...cut(tied(['60', '65']))), 'site').cohort).toEqual([...of.names(5), 'A07'])
    expect(of.refused(...cut(tied(['65', '65']))).slice(0, 2)).toEqual(['TieUndecided', ['15p2']])
    const choice = { chosen: ['A06'], reason: '质量改进成效更突出' }
    expect(of.refused(...cut(tied(['65', '65']), { choice })).slice(0, 2)).toEqual([
      'ChoiceIsTheCommittees',
      ['15p2'],
    ])
    expect(of.stepOf(of.act(...cut(tied(['65', '65']), { choice }, of.committee)), 'site').cohort).toEqual(
      of.names(6),
    )
    const byGroup = (cycle: of.Cycle) => of.decide(of.weighed(cycle), 'shortlist-ties', 'committee')
    expect(of.answer(...cut(tied(['60', '65']), {}, of.secretariat, byGroup))).toBe('TieUndecided')
  })

  it('[QY15.3] those who are not on it are told how they fared, each of them', () => {
    const drawn = of.act(...cut(scored(EIGHT)))
    const tell = (application: string) =>
      [
        drawn,
        'feedback',
        'giveFeedback',
        of.secretariat,
        { application, document: '反馈函', sha256: of.HASH },
        ON,
      ] as const
    expect(of.refused(drawn, 'feedback', 'close', of.secretariat, {}, ON).slice(0, 2)).toEqual([
      'FeedbackMissing',
      ['15p2'],
    ])
    expect(of.refused(drawn, 'feedback', 'close', of.secretariat, {}, ON)[2]).toBe(
      '依据《管理办法》第十五条第二款，尚未向A07公司、A08公司反馈资料评审情况，暂不能办结。请逐家反馈后办理。',
    )
    expect(of.refused(...tell('A01')).slice(0, 2)).toEqual(['NotALeaver', ['15p2']])
    const { 0: __, ...rest } = tell('A08')
    const both = of.act(
      of.act(...tell('A07')),
      ...(Object.values(rest) as unknown as [string, string, never, never, string]),
    )
    const closed = of.act(both, 'feedback', 'close', of.secretariat, {}, ON)
    expect(of.told(closed, 'FeedbackClosed')).toBe('“确定现场评审名单”止步的2家均已反馈资料评审情况')
    expect(of.stepOf(drawn, 'site').status).toBe('open')
  })
})

describe('the site visit', () => {
  it('[QY16.1] ends with a report and, for each applicant, strengths and what could be improved', () => {
    const whole = marked('site')
    expect(of.refused(...close(whole, 'site')).slice(0, 2)).toEqual(['ObservationsLacking', ['16']])
    for (const parts of [['strengths'], ['improvements']])
      expect(of.refused(...observe(whole, 'site', 'A01', parts)).slice(0, 2)).toEqual([
        'ObservationsIncomplete',
        ['16'],
      ])
    const closed = of.act(...close(observed(whole, 'site', ['strengths', 'improvements']), 'site'))
    expect(of.refused(...determine(closed, 'site')).slice(0, 2)).toEqual(['ReportUnsigned', ['16']])
    const done = of.act(...determine(of.act(...report(closed, 'site')), 'site'))
    expect(done.state.view.scores['site']?.['A01']?.percent).toBe('60')
    expect(
      of
        .refused(
          ...close(observed(marked('site', { '4.1.2': 85 }), 'site', ['strengths', 'improvements']), 'site'),
        )
        .slice(0, 2),
    ).toEqual(['ConsensusLacking', ['16']])
  })

  it('[QY26.1] applicants and assessors judge each other under seal, and discipline inspection is told', () => {
    const assessed: of.Plan = { ...PLAN, scores: { site: { A01: '60' } }, passed: { shortlist: ['A01'] } }
    const open = of.bring(of.begun(world(), of.weighed), 'mutual-feedback', assessed)
    const said = { assessor: 'z1', answers: [{ question: 'discipline', answer: 'no' }], observations: '收礼' }
    const give = (cycle: of.Cycle, name: string, by: ReturnType<typeof of.assessor>, application: string) =>
      [cycle, 'mutual-feedback', name, by, { ...said, application }, ON] as const
    const conclude = (cycle: of.Cycle, more: JsonObject = {}) =>
      [cycle, 'mutual-feedback', 'conclude', of.secretariat, { document: '函1号', ...more }, ON] as const
    expect(of.refused(...give(open, 'giveOnAssessor', of.applicant('A02'), 'A02')).slice(0, 2)).toEqual([
      'NotAssessed',
      ['26'],
    ])
    const one = of.act(...give(open, 'giveOnAssessor', of.applicant('A01'), 'A01'))
    expect(of.refused(...conclude(one))).toEqual([
      'SideSilent',
      ['26'],
      '依据《管理办法》第二十六条，尚未收到评审员对申报企业或组织的评价，暂不能办结。请先征集；确无评价的，请在 silence 说明原因。',
    ])
    const both = of.act(...give(one, 'giveOnApplicant', of.assessor('assessor'), 'A01'))
    const recorded = JSON.stringify(both.state.log.slice(open.state.log.length))
    for (const secret of ['z1', '收礼', '"no"'])
      expect(recorded.replaceAll('"no":', '')).not.toContain(secret)
    expect(of.last(of.act(...conclude(both)), 'FeedbackSent')).toEqual({
      document: '函1号',
      body: 'discipline-inspection',
      counts: [
        { side: 'applicants', number: 1 },
        { side: 'assessors', number: 1 },
      ],
    })
    expect(of.answer(...conclude(one, { silence: '评审员均未提出' }))).toBe('ok')
  })
})
