import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { usccFrom } from '../../../src/core/codes/uscc.ts'
import { explain } from '../../../src/core/conditions/explain.ts'
import type { Finding } from '../../../src/core/conditions/finding.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import * as of from './cycle.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { edition, world } from './under-test.ts'

const nobody: of.Plan = { applicants: [] }
const at = (step: string, plan: of.Plan = nobody, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), step, plan)

describe('before the call', () => {
  const begun = () => of.once(world(), 'begun', () => of.openCycle(world()))
  const keep = (record: string, by: Actor) =>
    [begun(), 'preparation', 'record', by, { record, document: `${record} 1号` }] as const

  it('[CC6.1] the office keeps its draft of the standards, when there is a new one', () => {
    expect(of.told(of.act(...keep('standards-drafted', of.secretariat)), 'RecordKept')).toBe(
      '归档评审标准起草稿：standards-drafted 1号',
    )
    expect(of.refused(...keep('standards-drafted', of.committee))).toEqual([
      'RecordNotYours',
      ['6(1)'],
      '依据《管理办法》第六条第（一）项，“评审标准起草稿”由联席会议办公室办理，联席会议暂不能归档，请转联席会议办公室办理。',
    ])
  })

  it('[CC9.2] detailed rules may be made where they are needed: with them or without, the cycle goes on', () => {
    expect(of.told(of.act(...keep('detailed-rules', of.secretariat)), 'RecordKept')).toBe(
      '归档评审实施细则：detailed-rules 1号',
    )
    expect(of.refused(...keep('detailed-rules', of.committee)).slice(0, 2)).toEqual(['RecordNotYours', ['9']])
    const concluded = of.act(begun(), 'preparation', 'conclude', of.secretariat, {})
    expect(of.stepOf(concluded, 'call-notice').status).toBe('open')
  })

  it('[CC6.4] the training of applicants and assessors goes on record', () => {
    expect(of.told(of.act(...keep('training', of.secretariat)), 'RecordKept')).toBe(
      '归档申报组织人员和评审人员培训：training 1号',
    )
    expect(of.refused(...keep('training', of.approver)).slice(0, 2)).toEqual(['RecordNotYours', ['6(4)']])
  })

  it('[CC6.2] the office has the departments recommend: by letter, before the public is told', () => {
    const before = at('call-notice')
    expect(
      of.refused(before, 'call', 'announce', of.secretariat, { channels: ['governmentWebsite'] }),
    ).toEqual([
      'StepNotOpen',
      ['13'],
      '依据《管理办法》第十三条，环节“公布申报日期和工作安排”尚未开始，须待“组织推荐的通知”办结后办理。',
    ])
    expect(of.refused(before, 'call-notice', 'announce', of.secretariat, { channels: [] })).toEqual([
      'ChannelMissing',
      ['6(2)'],
      '依据《管理办法》第六条第（二）项，发布渠道不全，尚缺：公函。请补齐后发布。',
    ])
    const sent = of.act(before, 'call-notice', 'announce', of.secretariat, { channels: ['officialLetter'] })
    expect(of.told(sent, 'AnnouncementMade')).toBe('向有关单位发出通知（公函）')
  })
})

const called = () =>
  of.once(world(), 'called', () =>
    of.act(
      at('call'),
      'call',
      'announce',
      of.secretariat,
      { channels: ['governmentWebsite'], closesOn: '2026-05-11' },
      '2026-04-10',
    ),
  )

describe('the call', () => {
  it('[CC13.1] the office publishes until when to apply; without a last day, or by another, it is not done', () => {
    expect(of.told(called(), 'AnnouncementMade')).toBe('向社会公告（政府网站），至2026年5月11日24时截止')
    expect(called().state.view.notices['call']).toMatchObject({
      postedOn: '2026-04-10',
      lastDay: '2026-05-11',
      endsAt: '2026-05-11T16:00:00.000Z',
    })
    const announce = (by: Actor, input: JsonObject) =>
      of.refused(at('call'), 'call', 'announce', by, input, '2026-04-10')
    expect(announce(of.secretariat, { channels: ['governmentWebsite'] })).toEqual([
      'DeadlineMissing',
      ['13'],
      '依据《管理办法》第十三条，公告须载明申报截止日期，请填写后发布。',
    ])
    expect(announce(of.secretariat, { channels: [], closesOn: '2026-05-11' })).toEqual([
      'ChannelMissing',
      ['13'],
      '依据《管理办法》第十三条，发布渠道不全，尚缺：政府网站。请补齐后发布。',
    ])
    expect(announce(of.committee, { channels: ['governmentWebsite'], closesOn: '2026-05-11' })[0]).toBe(
      'NotYourAct',
    )
  })
})

const papers = (...ids: string[]) => ids.map((id) => ({ id, sha256: of.HASH, pages: 30 }))
const { asOf: _, ...stated } = applicantFacts
const form = (application = 'A01', more: JsonObject = {}): JsonObject => {
  const code = usccFrom(`91220104MA00000${application.slice(1).padStart(2, '0')}`)
  return {
    application,
    name: `${application}公司`,
    code,
    kind: 'legalPerson',
    facts: { ...stated, applicant: { ...stated.applicant, code, name: `${application}公司` } },
    documents: papers('application-form', 'self-assessment', 'evidence'),
    ...more,
  }
}
const submit = (cycle: of.Cycle, input = form(), on = '2026-05-08') =>
  [cycle, 'application', 'submit', of.applicant('A01'), input, on] as const
const submitted = () => of.once(world(), 'submitted', () => of.act(...submit(called())))

describe('applying', () => {
  it('[CC14.1] takes form, self-assessment and evidence; without one of them it cannot be handed in', () => {
    expect(of.told(submitted(), 'ApplicationSubmitted')).toContain('提交申报，材料3件')
    const lacking = (...ids: string[]) =>
      of.refused(...submit(called(), form('A01', { documents: papers(...ids) })))
    expect(lacking('self-assessment', 'evidence')).toEqual([
      'DocumentsMissing',
      ['14'],
      '依据《管理办法》第十四条，申报材料不全，尚缺：《长春市市长质量奖申报表》。请补齐后在截止日期前提交。',
    ])
    expect(lacking('application-form', 'evidence')[2]).toContain('尚缺：自评报告。')
    expect(lacking('application-form', 'self-assessment')[2]).toContain('尚缺：证实性材料。')
  })

  it('[CC14.1] [CC13.1] is in time until 24:00 of the last day, and not on the day after', () => {
    expect(of.answer(...submit(called(), form(), '2026-05-11'))).toBe('ok')
    expect(of.refused(...submit(called(), form(), '2026-05-12'))).toEqual([
      'DeadlineMissed',
      ['14'],
      '依据《管理办法》第十四条，申报已于2026年5月11日24时截止，A01公司于2026年5月12日提交，已逾期，视为放弃本届申报，暂不能受理。可以申报下一届。',
    ])
  })

  it('[CC2.1] is for enterprises and other organisations, for no person', () => {
    expect(of.answer(...submit(called(), form('A01', { kind: 'unincorporated', facts: {} })))).toBe('ok')
    expect(of.refused(...submit(called(), form('A01', { kind: 'person', facts: {} })))).toEqual([
      'KindNotAdmitted',
      ['2'],
      '依据《管理办法》第二条，个人不在申报范围内，可以申报的主体为法人、非法人组织。',
    ])
  })

  it('[CC14.1] goes to the office, which tells once what is missing, or more often if so decided', () => {
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
      ['14'],
      '依据《管理办法》第十四条，补正内容须一次性告知，A01公司已于2026年5月8日告知，暂不能再次要求补正。',
    ])
    const lenient = at('application', nobody, (cycle) =>
      of.decide(cycle, 'supplement-one-time', false, of.secretariat),
    )
    const twice = of.act(...ask(of.act(...submit(lenient)), '审计报告'))
    expect(of.answer(...ask(twice, '专利证书'))).toBe('ok')
    const receipt = { application: 'A01', number: '2026-001' }
    const accepted = of.act(submitted(), 'application', 'acknowledge', of.secretariat, receipt, '2026-05-08')
    expect(of.told(accepted, 'ApplicationAcknowledged')).toBe('受理A01公司的申报，回执编号2026-001')
    expect(
      of.refused(submitted(), 'application', 'acknowledge', of.committee, receipt, '2026-05-08')[0],
    ).toBe('NotYourAct')
  })

  it('[CC14.1] nobody pays for it', () => {
    expect(edition().fee).toMatchObject({ charged: false, article: '14', basis: 'silent' })
  })
})

const filed = (before = (cycle: of.Cycle) => cycle) => {
  const open = of.act(
    at('call', nobody, before),
    'call',
    'announce',
    of.secretariat,
    { channels: ['governmentWebsite'], closesOn: '2026-05-11' },
    '2026-04-10',
  )
  return of.act(
    of.act(...submit(open)),
    'application',
    'acknowledge',
    of.secretariat,
    { application: 'A01', number: '1' },
    '2026-05-08',
  )
}
const recommend = (body: string, more: JsonObject = {}) =>
  [
    'recommendation',
    'recommend',
    of.recommender(body),
    { application: 'A01', body, opinion: '同意推荐', ...more },
    '2026-05-09',
  ] as const
const closed = (cycle: of.Cycle) =>
  of.act(
    of.act(cycle, 'application', 'close', of.secretariat, {}, '2026-05-12'),
    'recommendation',
    'close',
    of.secretariat,
    {},
    '2026-05-12',
  )

describe('the recommendation', () => {
  it('[CC6.2] [CC7.1] may be added by any of the four kinds of bodies, unsigned too, and is not needed', () => {
    for (const body of ['departments', 'county-regulators', 'district-branches', 'associations'])
      expect([body, of.answer(filed(), ...recommend(body))]).toEqual([body, 'ok'])
    expect(of.refused(filed(), ...recommend('townships')).slice(0, 2)).toEqual(['BodyNotNamed', ['7']])
    expect(of.stepOf(closed(filed()), 'eligibility').cohort).toEqual(['A01'])
  })

  it('[CC7.1] is needed where the joint conference decided so, in time', () => {
    const needed = filed((cycle) => of.decide(cycle, 'recommendation-needed', 'anyOf'))
    expect(of.stepOf(closed(needed), 'recommendation').out).toEqual(['A01'])
    const recommended = of.act(needed, ...recommend('associations'))
    expect(of.stepOf(closed(recommended), 'eligibility').cohort).toEqual(['A01'])
    expect(of.decideTooLate(called(), 'recommendation-needed', 'anyOf')).toEqual([
      'ParameterTooLate',
      ['7'],
      '依据《管理办法》第七条，待定事项 recommendation-needed 须在“组织推荐的通知”开始前决定，现已开始，暂不能决定。',
    ])
  })
})

describe('the links of article 15', () => {
  it('[CC15.1] [CC10.1] papers, then sites, then defence, then the list: none begins before the other has ended', () => {
    const early = (step: string, act: string, by = of.secretariat) =>
      of.refused(
        of.once(world(), 'opened', () => of.openCycle(world())),
        step,
        act,
        by,
        {},
      )
    const head = '依据《管理办法》'
    expect([
      early('eligibility', 'conclude'),
      early('desk', 'determine'),
      early('site', 'determine'),
      early('defence', 'determine'),
      early('evaluation', 'determineRanking'),
      early('deliberation', 'propose', of.committee),
      early('publicity', 'postNotice'),
      early('approval', 'request'),
      early('conferral', 'conferAll', of.approver),
      early('result', 'announce'),
    ]).toEqual([
      ['StepNotOpen', ['15'], `${head}第十五条，环节“基本条件审查”尚未开始，须待“申报”、“推荐”办结后办理。`],
      ['StepNotOpen', ['10'], `${head}第十条，环节“材料审查”尚未开始，须待“基本条件审查”办结后办理。`],
      ['StepNotOpen', ['10'], `${head}第十条，环节“现场评审”尚未开始，须待“材料审查”办结后办理。`],
      ['StepNotOpen', ['10'], `${head}第十条，环节“综合陈述答辩”尚未开始，须待“现场评审”办结后办理。`],
      [
        'StepNotOpen',
        ['10'],
        `${head}第十条，环节“综合评价和推荐名单”尚未开始，须待“综合陈述答辩”办结后办理。`,
      ],
      [
        'StepNotOpen',
        ['15'],
        `${head}第十五条，环节“联席会议审定”尚未开始，须待“综合评价和推荐名单”办结后办理。`,
      ],
      ['StepNotOpen', ['15'], `${head}第十五条，环节“公示”尚未开始，须待“联席会议审定”办结后办理。`],
      ['StepNotOpen', ['15'], `${head}第十五条，环节“市政府批准”尚未开始，须待“公示”办结后办理。`],
      ['StepNotOpen', ['16'], `${head}第十六条，环节“表彰奖励”尚未开始，须待“市政府批准”办结后办理。`],
      ['StepNotOpen', ['16'], `${head}第十六条，环节“媒体公布”尚未开始，须待“表彰奖励”办结后办理。`],
    ])
  })

  it('[CC15.1] nobody is cut: all who were visited come to the defence', () => {
    expect(edition().steps.some(({ kind }) => kind === 'shortlist')).toBe(false)
    expect(of.stepOf(at('defence', { applicants: of.names(30) }), 'defence').cohort).toEqual(of.names(30))
  })

  it('[CC15.1] [CC8.1] the basic conditions are checked by the office, and only the eligible go on', () => {
    const open = at('eligibility', { applicants: of.names(2) })
    expect(
      of.refused(open, 'eligibility', 'assess', of.committee, { application: 'A01' }, '2026-05-20'),
    ).toEqual([
      'NotYourAct',
      ['15'],
      '依据《管理办法》第十五条，此项由联席会议办公室办理，联席会议暂不能办理。',
    ])
    expect(of.refused(open, 'eligibility', 'conclude', of.secretariat, {}, '2026-05-20').slice(0, 2)).toEqual(
      ['CasesUndetermined', ['15']],
    )
  })
})

describe('who may not apply yet', () => {
  it('[CC20.1] S30: whose fraud was found before any award is found ineligible, and told from when on it may apply', () => {
    const records = {
      ...stated.records,
      sanctions: [{ act: 'fraudFinding', ground: 'fraud', decidedOn: '2024-06-01' }],
    }
    const open = at('eligibility', { applicants: ['A01'], facts: { A01: { ...stated, records } } })
    const assessed = of.act(
      open,
      'eligibility',
      'assess',
      of.secretariat,
      { application: 'A01' },
      '2026-05-20',
    )
    const { findings } = of.last(assessed, 'CaseAssessed') as unknown as { findings: Finding[] }
    const found = findings.find((finding) => finding.rule === 'no-ban-after-fraud')
    expect(found && explain(found, 'zh')).toBe(
      '依据第二十条，弄虚作假后的申报限制：2024年6月1日处理决定，不予受理期5年，尚未届满，暂不能申报，2029年6月2日起可以申报。',
    )
    const judged = findings
      .filter(({ outcome }) => outcome === 'judged')
      .reduce((now, { rule }) => {
        const input = {
          application: 'A01',
          criterion: rule,
          outcome: 'met',
          reason: '经核查',
          evidence: ['材料'],
        }
        return of.act(now, 'eligibility', 'judge', of.secretariat, input, '2026-05-20')
      }, assessed)
    const own = { application: 'A01' }
    const determined = of.act(judged, 'eligibility', 'determine', of.secretariat, own, '2026-05-20')
    const listed = of.act(determined, 'eligibility', 'conclude', of.secretariat, {}, '2026-05-20')
    expect(of.stepOf(listed, 'eligibility').out).toEqual(['A01'])
  })
})
