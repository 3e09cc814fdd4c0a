import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { usccFrom } from '../../../src/core/codes/uscc.ts'
import * as of from './cycle.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const nobody: of.Plan = { applicants: [] }
const two: of.Plan = { applicants: ['A01', 'A02'] }
const at = (step: string, plan: of.Plan = nobody) => of.bring(of.begun(world()), step, plan)

const kept = (cycle: of.Cycle, step: string, record: string, by = of.secretariat) =>
  [cycle, step, 'record', by, { record, document: `${record}1号` }] as const
const concluded = (cycle: of.Cycle, step: string) => [cycle, step, 'conclude', of.secretariat, {}] as const

/** All but one of the records that a step asks for. */
const without = (
  cycle: of.Cycle,
  step: string,
  left: string,
  records: readonly string[],
  committees = [''],
) =>
  records
    .filter((record) => record !== left)
    .reduce(
      (now, record) =>
        of.act(...kept(now, step, record, committees.includes(record) ? of.committee : of.secretariat)),
      cycle,
    )

describe('what is made ready', () => {
  const RECORDS = [
    'rules-made',
    'rules-deliberated',
    'pool-and-training',
    'objection-system',
    'mutual-feedback-system',
  ]
  const lacking = (left: string) =>
    of.refused(
      ...concluded(
        without(at('preparation'), 'preparation', left, RECORDS, ['rules-deliberated']),
        'preparation',
      ),
    )

  it('[QY7.3] the office makes standards, detailed rules and regulations, and may revise them', () => {
    expect(lacking('rules-made')).toEqual(['RecordsMissing', ['7p3'], expect.any(String)])
    expect(lacking('rules-made')[2]).toBe(
      '依据《管理办法》第七条第三款，尚缺评审标准、实施细则和管理规定（第七条第三款，市强市办办理），暂不能办结，请补齐后办理。',
    )
    expect(of.answer(...kept(at('preparation'), 'preparation', 'rules-revised'))).toBe('ok')
    const whole = without(at('preparation'), 'preparation', '', RECORDS, ['rules-deliberated'])
    expect(of.answer(...concluded(whole, 'preparation'))).toBe('ok')
  })

  it('[QY6.1] the leading group deliberates on the rules, nobody else', () => {
    expect(lacking('rules-deliberated').slice(0, 2)).toEqual(['RecordsMissing', ['6']])
    expect(of.refused(...kept(at('preparation'), 'preparation', 'rules-deliberated')).slice(0, 2)).toEqual([
      'RecordNotYours',
      ['6'],
    ])
  })

  it('[QY7.2] the office keeps a pool of assessors, their training and appraisal', () => {
    expect(lacking('pool-and-training').slice(0, 2)).toEqual(['RecordsMissing', ['7p2']])
  })

  it('[QY28.2] it sets up how objections are handled, with channel and workflow published', () => {
    expect(lacking('objection-system').slice(0, 2)).toEqual(['RecordsMissing', ['28p2']])
  })

  it('[QY26.1] it sets up the mutual feedback', () => {
    expect(lacking('mutual-feedback-system').slice(0, 2)).toEqual(['RecordsMissing', ['26']])
  })

  it('[QY7.3] [QY12.1] measures, standards and rules are published before the call', () => {
    expect(of.refused(...concluded(at('publication'), 'publication')).slice(0, 2)).toEqual([
      'RecordsMissing',
      ['12p1'],
    ])
    expect(
      of.refused(at('publication'), 'call', 'announce', of.secretariat, { channels: ['media', 'website'] }),
    ).toEqual(['StepNotOpen', ['12p1'], expect.stringContaining('须待“公开办法、标准和规则”办结后办理')])
  })
})

const announce = (channels: string[], closesOn?: string) =>
  [
    at('call'),
    'call',
    'announce',
    of.secretariat,
    { channels, ...(closesOn === undefined ? {} : { closesOn }) },
    '2026-04-10',
  ] as const
const called = () => of.once(world(), 'called', () => of.act(...announce(['media', 'website'], '2026-05-11')))

describe('the call', () => {
  it('[QY12.1] is published by the office in media and on the web, with the last day for applications', () => {
    expect(of.told(called(), 'AnnouncementMade')).toBe(
      '向社会公告（新闻媒体、网站），至2026年5月11日24时截止',
    )
    expect(of.refused(...announce(['media'], '2026-05-11')).slice(0, 2)).toEqual(['ChannelMissing', ['12p1']])
    expect(of.refused(...announce(['website'], '2026-05-11')).slice(0, 2)).toEqual([
      'ChannelMissing',
      ['12p1'],
    ])
    expect(of.refused(...announce(['media', 'website'])).slice(0, 2)).toEqual(['DeadlineMissing', ['12p1']])
  })
})

const papers = (...ids: string[]) => ids.map((id) => ({ id, sha256: of.HASH, pages: 30 }))
const { asOf: _, ...stated } = applicantFacts
const OFFICE = { body: 'county-offices', unit: '清城区质量强区办公室' }
const form = (application = 'A01', more: JsonObject = {}): JsonObject => {
  const code = usccFrom(`91441800MA00000${application.slice(1).padStart(2, '0')}`)
  const facts = { ...stated, applicant: { ...stated.applicant, code, name: `${application}公司` } }
  return {
    application,
    name: `${application}公司`,
    code,
    kind: 'legalPerson',
    facts,
    documents: papers('application-form', 'self-assessment', 'evidence'),
    filedWith: OFFICE,
    ...more,
  }
}
const submit = (cycle: of.Cycle, input = form(), on = '2026-05-08') =>
  [cycle, 'application', 'submit', of.applicant('A01'), input, on] as const
const submitted = () => of.once(world(), 'submitted', () => of.act(...submit(called())))
const unfiled = () => {
  const { filedWith: __, ...rest } = form()
  return rest
}

describe('applying', () => {
  it('[QY12.2] takes the form, the self-assessment and the evidence', () => {
    expect(of.told(submitted(), 'ApplicationSubmitted')).toContain('提交申报，材料3件')
    const lacking = (...ids: string[]) =>
      of.refused(...submit(called(), form('A01', { documents: papers(...ids) })))
    expect(lacking('self-assessment', 'evidence')[2]).toContain('尚缺：申报表格。')
    expect(lacking('application-form', 'evidence')[2]).toContain('尚缺：自评报告。')
    expect(lacking('application-form', 'self-assessment').slice(0, 2)).toEqual(['DocumentsMissing', ['12p2']])
  })

  it('[QY12.2] is filed with the county office of the place, in time', () => {
    expect(of.refused(...submit(called(), unfiled())).slice(0, 2)).toEqual(['FilingMissing', ['12p2']])
    expect(of.refused(...submit(called(), unfiled()))[2]).toBe(
      '依据《管理办法》第十二条第二款，申报材料先报送各县（市、区）质量强县办公室，尚未注明报送单位，请注明后提交。',
    )
    const elsewhere = (filedWith: JsonObject) =>
      of.refused(...submit(called(), form('A01', { filedWith }))).slice(0, 2)
    expect(elsewhere({ body: 'departments', unit: '某局' })).toEqual(['FilingUnknown', ['12p2']])
    expect(elsewhere({ body: 'county-offices' })).toEqual(['FilingUnitMissing', ['12p2']])
    expect(of.answer(...submit(called(), form(), '2026-05-11'))).toBe('ok')
    expect(of.refused(...submit(called(), form(), '2026-05-12')).slice(0, 2)).toEqual([
      'DeadlineMissed',
      ['12p2'],
    ])
  })

  it('[QY12.2] the county office with which the papers were filed may issue the receipt, the leading group may not', () => {
    const receipt = (by: { role: string; id: string }) =>
      of.answer(
        submitted(),
        'application',
        'acknowledge',
        by,
        { application: 'A01', number: '1' },
        '2026-05-08',
      )
    expect(receipt(of.recommender('county-offices'))).toBe('ok')
    expect(receipt(of.committee)).toBe('NotYourAct')
  })

  it('[QY2.1] is for legal persons', () => {
    expect(of.refused(...submit(called(), form('A01', { kind: 'unincorporated', facts: {} })))).toEqual([
      'KindNotAdmitted',
      ['2'],
      expect.stringContaining('可以申报的主体为法人'),
    ])
  })

  it('[QY4.1] is of one’s own will: nobody applies for another, and who applied may withdraw', () => {
    expect(of.answer(called(), 'application', 'submit', of.secretariat, form(), '2026-05-08')).toBe(
      'NotYourAct',
    )
    expect(of.answer(called(), 'application', 'submit', of.applicant('A02'), form(), '2026-05-08')).toBe(
      'NotOwnCase',
    )
    const withdrawal = { application: 'A01', reason: '自愿退出' }
    expect(
      of.answer(submitted(), 'application', 'withdraw', of.applicant('A01'), withdrawal, '2026-05-08'),
    ).toBe('ok')
  })

  it('[QY14.1] what is missing is told once, or more often if that was decided in time', () => {
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
    expect(of.refused(...ask(asked, '专利证书')).slice(0, 2)).toEqual(['SupplementAskedBefore', ['14']])
    const lenient = of.bring(
      of.begun(world(), (cycle) => of.decide(cycle, 'supplement-one-time', false, of.secretariat)),
      'application',
      nobody,
    )
    const twice = of.act(...ask(of.act(...submit(lenient)), '审计报告'))
    expect(of.answer(...ask(twice, '专利证书'))).toBe('ok')
    expect(of.decideTooLate(called(), 'supplement-one-time', false, of.secretariat).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['14'],
    ])
  })
})

const COUNTY = { unit: '清城区质量强区办公室', signedBy: '主任' }
const DEPARTMENT = { body: 'county-departments', unit: '清城区发展改革局', signedBy: '局长' }
const recommend = (cycle: of.Cycle, more: JsonObject = {}, by = 'county-offices') =>
  [
    cycle,
    'recommendation',
    'recommend',
    of.recommender(by),
    {
      application: 'A01',
      body: by,
      opinion: '符合条件，内容属实，同意推荐',
      ...COUNTY,
      jointly: [DEPARTMENT],
      ...more,
    },
    '2026-05-09',
  ] as const

describe('the recommendation', () => {
  it('[QY13.1] is one opinion of the county office together with departments, signed', () => {
    expect(of.answer(...recommend(submitted()))).toBe('ok')
    const { jointly: __, ...alone } = recommend(submitted())[4]
    const acted = [
      submitted(),
      'recommendation',
      'recommend',
      of.recommender('county-offices'),
      alone,
      '2026-05-09',
    ] as const
    expect(of.refused(...acted).slice(0, 2)).toEqual(['JointOpinionIncomplete', ['13']])
    expect(of.refused(...acted)[2]).toBe(
      '依据《管理办法》第十三条，推荐意见须共同签署，尚缺各县（市、区）有关部门，请共同签署后提交。',
    )
    const unsigned = [{ body: 'county-departments', unit: '清城区发展改革局' }]
    expect(of.refused(...recommend(submitted(), { jointly: unsigned })).slice(0, 2)).toEqual([
      'SignatureMissing',
      ['13'],
    ])
    expect(of.refused(...recommend(submitted(), {}, 'departments')).slice(0, 2)).toEqual([
      'BodyNotNamed',
      ['13'],
    ])
  })

  it('[QY13.1] without it an applicant does not go on', () => {
    const acknowledged = of.act(
      submitted(),
      'application',
      'acknowledge',
      of.secretariat,
      { application: 'A01', number: '1' },
      '2026-05-08',
    )
    const ended = (cycle: of.Cycle) =>
      of.act(
        of.act(cycle, 'application', 'close', of.secretariat, {}, '2026-05-12'),
        'recommendation',
        'close',
        of.secretariat,
        {},
        '2026-05-12',
      )
    expect(of.stepOf(ended(acknowledged), 'recommendation').out).toEqual(['A01'])
    expect(of.stepOf(ended(of.act(...recommend(acknowledged))), 'inquiry').cohort).toEqual(['A01'])
  })
})

describe('the examination by the office', () => {
  const ask = (more: JsonObject = {}, body = 'departments') =>
    [
      at('inquiry', two),
      'inquiry',
      'ask',
      of.secretariat,
      {
        inquiry: '函1',
        body,
        unit: '市生态环境局',
        applications: ['A01'],
        question: '有无违法记录',
        document: '函1号',
        ...more,
      },
      '2026-05-15',
    ] as const

  it('[QY14.1] departments are asked where needed, in writing; nobody leaves by it', () => {
    const open = at('inquiry', two)
    const end = (cycle: of.Cycle) => of.act(cycle, 'inquiry', 'conclude', of.secretariat, {}, '2026-05-15')
    expect(of.stepOf(end(open), 'eligibility').cohort).toEqual(['A01', 'A02'])
    const { document: __, ...oral } = ask()[4]
    expect(of.refused(open, 'inquiry', 'ask', of.secretariat, oral, '2026-05-15').slice(0, 2)).toEqual([
      'DocumentMissing',
      ['14'],
    ])
    expect(of.refused(...ask({}, 'county-offices')).slice(0, 2)).toEqual(['BodyNotToBeAsked', ['14']])
    const asked = of.act(...ask())
    expect(of.refused(asked, 'inquiry', 'conclude', of.secretariat, {}, '2026-05-15').slice(0, 2)).toEqual([
      'InquiriesUnanswered',
      ['14'],
    ])
    const answered = of.act(
      asked,
      'inquiry',
      'answer',
      of.secretariat,
      {
        inquiry: '函1',
        outcome: 'adverse',
        applications: ['A01'],
        summary: '有一项处罚',
        document: '复函1号',
      },
      '2026-05-18',
    )
    const done = of.act(answered, 'inquiry', 'conclude', of.secretariat, {}, '2026-05-18')
    expect(of.told(done, 'InquiriesConcluded')).toBe(
      '第1轮征求意见1件；有不良意见、请在后续审查、评审中考虑：A01公司（函1）',
    )
    expect(of.stepOf(done, 'eligibility').cohort).toEqual(['A01', 'A02'])
  })

  it('[QY14.1] only whom the office found eligible reaches the desk review', () => {
    const open = at('eligibility', two)
    expect(of.refused(open, 'eligibility', 'conclude', of.secretariat, {}, '2026-05-20').slice(0, 2)).toEqual(
      ['CasesUndetermined', ['14']],
    )
    expect(of.answer(open, 'eligibility', 'assess', of.committee, { application: 'A01' }, '2026-05-20')).toBe(
      'NotYourAct',
    )
    const listed = of.bring(open, 'desk', { ...two, passed: { eligibility: ['A02'] } })
    expect(of.stepOf(listed, 'desk').cohort).toEqual(['A02'])
  })
})

describe('the steps', () => {
  it('[QY12.1] [QY18.2] [QY18.3] [QY18.4] [QY19.1] follow each other in the order of the text', () => {
    const early = (step: string, act: string, by = of.secretariat) =>
      of
        .refused(
          of.once(world(), 'begun', () => of.begun(world())),
          step,
          act,
          by,
          {},
        )
        .slice(0, 2)
    expect([
      early('call', 'announce'),
      early('application', 'close'),
      early('eligibility', 'conclude'),
      early('desk', 'determine'),
      early('shortlist', 'determine'),
      early('site', 'determine'),
      early('evaluation', 'determineRanking'),
      early('deliberation', 'propose', of.committee),
      early('publicity', 'postNotice'),
      early('approval', 'request'),
      early('conferral', 'conferAll', of.approver),
    ]).toEqual(
      ['12p1', '12p2', '14', '15p1', '15p2', '16', '17', '18p2', '18p2', '18p2', '19'].map((article) => [
        'StepNotOpen',
        [article],
      ]),
    )
  })
})
