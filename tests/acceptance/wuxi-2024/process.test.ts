import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { usccFrom } from '../../../src/core/codes/uscc.ts'
import * as of from './cycle.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const nobody: of.Plan = { applicants: [] }
const three: of.Plan = { applicants: ['A01', 'A02', 'A03'] }
const at = (step: string, plan: of.Plan = nobody) => of.bring(of.openCycle(world()), step, plan)

const CHANNELS = ['governmentWebsite', 'newspaper']
const called = () =>
  of.once(world(), 'called', () =>
    of.act(
      at('call'),
      'call',
      'announce',
      of.secretariat,
      { channels: CHANNELS, closesOn: '2026-05-11' },
      '2026-04-10',
    ),
  )

describe('the announcement', () => {
  it('[WX11.1] the secretariat tells the public, on the government website and in the newspaper, until when to apply', () => {
    const cycle = called()
    expect(of.told(cycle, 'AnnouncementMade')).toBe('向社会公告（政府网站、报纸），至2026年5月11日24时截止')
    expect(cycle.state.view.notices['call']).toEqual({
      postedOn: '2026-04-10',
      lastDay: '2026-05-11',
      endsAt: '2026-05-11T16:00:00.000Z',
      certainty: 'final',
      names: [],
    })
    expect(of.stepOf(cycle, 'application').status).toBe('open')
  })

  it('[WX11.1] a channel may not be left out, nor the deadline, and nobody else announces', () => {
    const announce = (by: typeof of.secretariat, input: JsonObject) =>
      of.refused(at('call'), 'call', 'announce', by, input, '2026-04-10')
    const whole = { channels: CHANNELS, closesOn: '2026-05-11' }
    expect(announce(of.secretariat, { ...whole, channels: ['governmentWebsite'] })).toEqual([
      'ChannelMissing',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，发布渠道不全，尚缺：报纸。请补齐后发布。',
    ])
    expect(announce(of.secretariat, { ...whole, channels: ['newspaper'] })[2]).toContain('尚缺：政府网站。')
    expect(announce(of.secretariat, { channels: CHANNELS })).toEqual([
      'DeadlineMissing',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，公告须载明申报截止日期，请填写后发布。',
    ])
    expect(announce(of.committee, whole)[0]).toBe('NotYourAct')
  })

  it('[WX7.1] bodies that foster and recommend get their own notice first, by official letter', () => {
    const before = at('call-notice')
    expect(of.refused(before, 'call', 'announce', of.secretariat, { channels: CHANNELS })).toEqual([
      'StepNotOpen',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，环节“评奖公告”尚未开始，须待“申报通知”办结后办理。',
    ])
    expect(of.refused(before, 'call-notice', 'announce', of.secretariat, { channels: [] })).toEqual([
      'ChannelMissing',
      ['7'],
      '依据《评定管理办法》第七条，发布渠道不全，尚缺：公函。请补齐后发布。',
    ])
    const sent = of.act(before, 'call-notice', 'announce', of.secretariat, { channels: ['officialLetter'] })
    expect(of.told(sent, 'AnnouncementMade')).toBe('向有关单位发出通知（公函）')
    expect(of.stepOf(sent, 'call').status).toBe('open')
  })
})

const papers = (...ids: string[]) => ids.map((id) => ({ id, sha256: of.HASH, pages: 30 }))
const { asOf: _, ...stated } = applicantFacts
const form = (application = 'A01', more: JsonObject = {}): JsonObject => {
  const code = usccFrom(`91320200MA00000${application.slice(1).padStart(2, '0')}`)
  const facts = { ...stated, applicant: { ...stated.applicant, code, name: `${application}公司` } }
  return {
    application,
    name: `${application}公司`,
    code,
    kind: 'legalPerson',
    facts: facts,
    documents: papers('application-form', 'self-assessment', 'evidence'),
    ...more,
  }
}
const submit = (cycle: of.Cycle, input = form(), on = '2026-05-08') =>
  [cycle, 'application', 'submit', of.applicant('A01'), input, on] as const
const submitted = () => of.once(world(), 'submitted', () => of.act(...submit(called())))

describe('applying', () => {
  it('[WX11.2] takes the form, the self-assessment and the evidence; without one of them it cannot be handed in', () => {
    expect(of.told(submitted(), 'ApplicationSubmitted')).toContain('提交申报，材料3件')
    const lacking = (...ids: string[]) =>
      of.refused(...submit(called(), form('A01', { documents: papers(...ids) })))
    expect(lacking('self-assessment', 'evidence')).toEqual([
      'DocumentsMissing',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，申报材料不全，尚缺：《无锡市市长质量奖申报表》。请补齐后在截止日期前提交。',
    ])
    expect(lacking('application-form', 'evidence')[2]).toContain('尚缺：自评报告。')
    expect(lacking('application-form', 'self-assessment')[2]).toContain('尚缺：证明材料。')
  })

  it('[WX11.2] is in time until 24:00 of the last day, and not on the day after', () => {
    expect(of.answer(...submit(called(), form(), '2026-05-11'))).toBe('ok')
    expect(of.refused(...submit(called(), form(), '2026-05-12'))).toEqual([
      'DeadlineMissed',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，申报已于2026年5月11日24时截止，A01公司于2026年5月12日提交，已逾期，视为放弃本届申报，暂不能受理。可以申报下一届。',
    ])
    expect(
      of.refused(submitted(), 'application', 'close', of.secretariat, {}, '2026-05-11').slice(0, 2),
    ).toEqual(['WindowStillOpen', ['11(1)']])
  })

  it('[WX10.1] is for legal persons, other organisations and their units, for nobody else', () => {
    for (const kind of ['legalPerson', 'unincorporated'])
      expect(of.answer(...submit(called(), form('A01', { kind, facts: {} })))).toBe('ok')
    expect(of.refused(...submit(called(), form('A01', { kind: 'person', facts: {} })))).toEqual([
      'KindNotAdmitted',
      ['10'],
      '依据《评定管理办法》第十条，个人不在申报范围内，可以申报的主体为法人、非法人组织、分支、内设或派出机构。',
    ])
  })

  it('[WX9.4] is accepted by the secretariat with a receipt; what is missing is told once, or more often if so decided', () => {
    const ask = (cycle: of.Cycle, item: string) =>
      [
        cycle,
        'application',
        'requestSupplement',
        of.secretariat,
        { application: 'A01', items: [item] },
        '2026-05-08',
      ] as const
    const asked = of.act(...ask(submitted(), '审计报告'))
    expect(of.refused(...ask(asked, '专利证书'))).toEqual([
      'SupplementAskedBefore',
      ['9(4)'],
      '依据《评定管理办法》第九条第（四）项，补正内容须一次性告知，A01公司已于2026年5月8日告知，暂不能再次要求补正。',
    ])
    const receipt = (cycle: of.Cycle, by = of.secretariat) =>
      [
        cycle,
        'application',
        'acknowledge',
        by,
        { application: 'A01', number: '2026-001' },
        '2026-05-08',
      ] as const
    expect(of.refused(...receipt(asked)).slice(0, 2)).toEqual(['SupplementOutstanding', ['9(4)']])
    expect(of.refused(...receipt(submitted(), of.committee))[0]).toBe('NotYourAct')
    expect(of.told(of.act(...receipt(submitted())), 'ApplicationAcknowledged')).toBe(
      '受理A01公司的申报，回执编号2026-001',
    )
    const lenient = of.bring(
      of.decide(of.openCycle(world()), 'supplement-one-time', false, of.secretariat),
      'application',
      nobody,
    )
    const twice = of.act(...ask(of.act(...submit(lenient)), '审计报告'))
    expect(of.told(of.act(...ask(twice, '专利证书')), 'SupplementRequested')).toBe(
      '告知A01公司补正（第2次）：专利证书',
    )
    expect(of.decideTooLate(called(), 'supplement-one-time', false, of.secretariat)).toEqual([
      'ParameterTooLate',
      ['9(4)'],
      '依据《评定管理办法》第九条第（四）项，待定事项 supplement-one-time 须在“申报”开始前决定，现已开始，暂不能决定。',
    ])
  })
})

const recommend = (body: string, more: JsonObject = { signedBy: '主要负责人' }, by = body) =>
  [
    'recommendation',
    'recommend',
    of.recommender(by),
    { application: 'A01', body, opinion: '同意推荐', ...more },
    '2026-05-09',
  ] as const

describe('the recommendation', () => {
  it('[WX11.2] of a county government, a department or an association is enough; without any the applicant is out', () => {
    const applied = of.act(
      submitted(),
      'application',
      'acknowledge',
      of.secretariat,
      { application: 'A01', number: '1' },
      '2026-05-08',
    )
    const closed = of.act(applied, 'application', 'close', of.secretariat, {}, '2026-05-12')
    const close = (cycle: of.Cycle) =>
      of.act(cycle, 'recommendation', 'close', of.secretariat, {}, '2026-05-12')
    for (const body of ['county-governments', 'departments', 'associations']) {
      const cycle = close(
        of.act(of.act(applied, ...recommend(body)), 'application', 'close', of.secretariat, {}, '2026-05-12'),
      )
      expect([body, of.stepOf(cycle, 'recommendation').passed]).toEqual([body, ['A01']])
      expect(of.stepOf(cycle, 'eligibility').cohort).toEqual(['A01'])
    }
    const none = close(closed)
    expect(of.stepOf(none, 'recommendation').out).toEqual(['A01'])
    expect(of.told(none, 'RecommendationsClosed')).toBe(
      '推荐意见齐备0家；尚缺推荐意见1家：A01公司（市（县）、区人民政府、市有关部门、行业协会）',
    )
  })

  it('[WX11.2] is signed, and by a body that may recommend', () => {
    expect(of.refused(submitted(), ...recommend('departments', {}))).toEqual([
      'SignatureMissing',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，推荐意见须经签署，市有关部门的意见尚未注明签署人，请签署后提交。',
    ])
    expect(of.refused(submitted(), ...recommend('townships'))).toEqual([
      'BodyNotNamed',
      ['11(1)'],
      '依据《评定管理办法》第十一条第（一）项，townships不在推荐单位之列，推荐意见由市（县）、区人民政府、市有关部门、行业协会签署。请转有权单位办理。',
    ])
    expect(
      of.refused(submitted(), ...recommend('associations', undefined, 'departments')).slice(0, 2),
    ).toEqual(['OpinionOfAnotherBody', ['11(1)']])
  })
})

describe('the eligibility check', () => {
  it('[WX11.3] is the secretariat’s, and only the list of the eligible reaches the desk review', () => {
    const open = at('eligibility', three)
    expect(
      of.refused(open, 'eligibility', 'assess', of.committee, { application: 'A01' }, '2026-05-20'),
    ).toEqual([
      'NotYourAct',
      ['11(2)'],
      '依据《评定管理办法》第十一条第（二）项，此项由评委会秘书处办理，评委会暂不能办理。',
    ])
    expect(of.refused(open, 'eligibility', 'conclude', of.secretariat, {}, '2026-05-20')).toEqual([
      'CasesUndetermined',
      ['11(2)'],
      '依据《评定管理办法》第十一条第（二）项，尚有3家未作出审查结论：A01公司、A02公司、A03公司。请逐家作出结论后办结。',
    ])
    const listed = checked()
    expect(of.told(listed, 'EligibilityConcluded')).toBe('合格1家：A02公司；不合格1家：A01公司')
    expect(of.stepOf(listed, 'desk').cohort).toEqual(['A02'])
    const panel = { panel: '一', leader: 'z1', members: ['z1', 'z2', 'z3'], applications: ['A01'] }
    expect(of.refused(listed, 'desk', 'formPanel', of.secretariat, panel, '2026-06-01').slice(0, 2)).toEqual([
      'NotInCohort',
      ['9(4)'],
    ])
  })
})

/** A01 is unmet on what people found, A02 met. */
function checked(): of.Cycle {
  let cycle = called()
  for (const application of ['A01', 'A02']) {
    const input = form(application)
    cycle = of.act(cycle, 'application', 'submit', of.applicant(application), input, '2026-05-08')
    const number = `2026-${application}`
    cycle = of.act(cycle, 'application', 'acknowledge', of.secretariat, { application, number }, '2026-05-08')
    const opinion = { application, body: 'departments', opinion: '同意推荐', signedBy: '局长' }
    const by = of.recommender('departments')
    cycle = of.act(cycle, 'recommendation', 'recommend', by, opinion, '2026-05-08')
  }
  cycle = of.act(cycle, 'application', 'close', of.secretariat, {}, '2026-05-12')
  cycle = of.act(cycle, 'recommendation', 'close', of.secretariat, {}, '2026-05-12')
  for (const application of ['A01', 'A02']) {
    cycle = of.act(cycle, 'eligibility', 'assess', of.secretariat, { application }, '2026-05-20')
    const { findings } = of.last(cycle, 'CaseAssessed') as unknown as {
      findings: { rule: string; outcome: string }[]
    }
    for (const { rule } of findings.filter(({ outcome }) => outcome === 'judged' || outcome === 'unknown')) {
      const outcome = application === 'A01' && rule === 'quality-strategy' ? 'unmet' : 'met'
      const judged = { application, criterion: rule, outcome, reason: '经核查', evidence: ['材料'] }
      cycle = of.act(cycle, 'eligibility', 'judge', of.secretariat, judged, '2026-05-20')
    }
    cycle = of.act(cycle, 'eligibility', 'determine', of.secretariat, { application }, '2026-05-20')
  }
  return of.act(cycle, 'eligibility', 'conclude', of.secretariat, {}, '2026-05-20')
}

describe('the links of article 11', () => {
  it('[WX11.11] follow each other: none begins before the one that it rests on has ended', () => {
    const early = (step: string, act: string, by = of.secretariat) =>
      of.refused(
        of.once(world(), 'opened', () => of.openCycle(world())),
        step,
        act,
        by,
        {},
      )
    const head = '依据《评定管理办法》'
    expect([
      early('application', 'close'),
      early('eligibility', 'conclude'),
      early('desk', 'determine'),
      early('shortlist', 'determine', of.committee),
      early('site', 'determine'),
      early('defence', 'determine'),
      early('deliberation', 'propose', of.committee),
      early('publicity', 'postNotice'),
      early('approval', 'request', of.committee),
      early('conferral', 'conferAll', of.approver),
      early('result', 'announce'),
    ]).toEqual([
      ['StepNotOpen', ['11(1)'], `${head}第十一条第（一）项，环节“申报”尚未开始，须待“评奖公告”办结后办理。`],
      [
        'StepNotOpen',
        ['11(2)'],
        `${head}第十一条第（二）项，环节“资格审核”尚未开始，须待“申报”、“推荐”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(3)'],
        `${head}第十一条第（三）项，环节“材料评审”尚未开始，须待“资格审核”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(3)p2'],
        `${head}第十一条第（三）项第二款，环节“确定入围名单”尚未开始，须待“材料评审”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(4)'],
        `${head}第十一条第（四）项，环节“现场评审”尚未开始，须待“确定入围名单”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(4)'],
        `${head}第十一条第（四）项，环节“演讲答辩评审”尚未开始，须待“确定入围名单”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(6)'],
        `${head}第十一条第（六）项，环节“评委会审议”尚未开始，须待“汇总总分和综合排名”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(6)'],
        `${head}第十一条第（六）项，环节“社会公示”尚未开始，须待“评委会审议”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['11(7)'],
        `${head}第十一条第（七）项，环节“政府批准”尚未开始，须待“社会公示”办结后办理。`,
      ],
      ['StepNotOpen', ['12'], `${head}第十二条，环节“表彰”尚未开始，须待“政府批准”办结后办理。`],
      ['StepNotOpen', ['12'], `${head}第十二条，环节“获奖公告”尚未开始，须待“表彰”办结后办理。`],
    ])
  })

  it('[WX11.11] site visit and defence both follow the shortlist and need not wait for each other', () => {
    const cycle = at('site', three)
    expect([of.stepOf(cycle, 'site').status, of.stepOf(cycle, 'defence').status]).toEqual(['open', 'open'])
    expect(of.stepOf(cycle, 'evaluation').status).toBe('waiting')
  })
})
