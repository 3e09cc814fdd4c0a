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
const begun = () => of.once(world(), 'begun', () => of.openCycle(world()))
const at = (step: string, plan: of.Plan = nobody, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), step, plan)

describe('before the call', () => {
  const keep = (cycle: of.Cycle, record: string, by: Actor) =>
    [cycle, 'preparation', 'record', by, { record, document: `${record} 1号` }] as const
  const OWED: readonly (readonly [string, string, Actor])[] = [
    ['annual-plan', '6p2', of.secretariat],
    ['rules-drafted', '6p2', of.secretariat],
    ['rules-approved', '6p1', of.committee],
    ['expert-pool', '6p2', of.secretariat],
  ]

  it('[HY6.1] [HY6.2] plan, rules, their approval and the pool are on record, or the cycle does not go on', () => {
    expect(of.refused(begun(), 'preparation', 'conclude', of.secretariat, {})).toEqual([
      'RecordsMissing',
      ['6p2', '6p1'],
      '依据《管理办法》第六条第二款、第六条第一款，尚缺年度计划和方案（列明申报材料）（第六条第二款，区质量发展委员会办公室办理）、评审细则（第六条第二款，区质量发展委员会办公室办理）、评审规则等工作规范审定（第六条第一款，区质量发展委员会办理）、评审专家库（第六条第二款，区质量发展委员会办公室办理），暂不能办结，请补齐后办理。',
    ])
    for (const [left] of OWED) {
      const others = OWED.filter(([record]) => record !== left)
      const kept = others.reduce((now, [record, , by]) => of.act(...keep(now, record, by)), begun())
      expect([left, of.answer(kept, 'preparation', 'conclude', of.secretariat, {})]).toEqual([
        left,
        'RecordsMissing',
      ])
    }
    const all = OWED.reduce((now, [record, , by]) => of.act(...keep(now, record, by)), begun())
    const concluded = of.act(all, 'preparation', 'conclude', of.secretariat, {})
    expect(of.stepOf(concluded, 'call-notice').status).toBe('open')
  })

  it('[HY6.1] [HY6.2] the committee approves the rules, the office keeps the rest', () => {
    for (const [record, article, by] of OWED) {
      const other = by.role === 'committee' ? of.secretariat : of.committee
      expect([record, ...of.refused(...keep(begun(), record, other)).slice(0, 2)]).toEqual([
        record,
        'RecordNotYours',
        [article],
      ])
    }
  })

  it('[HY5.1] a revision of the standard is the committee’s and not owed', () => {
    expect(of.told(of.act(...keep(begun(), 'standard-revised', of.committee)), 'RecordKept')).toBe(
      '归档评审标准修订：standard-revised 1号',
    )
    expect(of.refused(...keep(begun(), 'standard-revised', of.secretariat)).slice(0, 2)).toEqual([
      'RecordNotYours',
      ['5'],
    ])
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

describe('the publication', () => {
  it('[HY9.1] towns and departments are called on first, then the award is published on the website', () => {
    expect(
      of.refused(at('call-notice'), 'call-notice', 'announce', of.secretariat, { channels: [] }),
    ).toEqual([
      'ChannelMissing',
      ['9(1)'],
      '依据《管理办法》第九条第（一）项，发布渠道不全，尚缺：公函。请补齐后发布。',
    ])
    expect(of.told(called(), 'AnnouncementMade')).toBe('向社会公告（政府网站），至2026年5月11日24时截止')
    const announce = (by: Actor, input: JsonObject) =>
      of.refused(at('call'), 'call', 'announce', by, input, '2026-04-10')
    expect(announce(of.secretariat, { channels: [], closesOn: '2026-05-11' }).slice(0, 2)).toEqual([
      'ChannelMissing',
      ['9(1)'],
    ])
    expect(announce(of.secretariat, { channels: ['governmentWebsite'] }).slice(0, 2)).toEqual([
      'DeadlineMissing',
      ['9(1)'],
    ])
    expect(announce(of.committee, { channels: ['governmentWebsite'], closesOn: '2026-05-11' })[0]).toBe(
      'NotYourAct',
    )
  })
})

const papers = (...ids: string[]) => ids.map((id) => ({ id, sha256: of.HASH, pages: 30 }))
const { asOf: _, ...stated } = applicantFacts
const form = (more: JsonObject = {}): JsonObject => {
  const code = usccFrom('91320804MA0000001')
  return {
    application: 'A01',
    name: 'A01公司',
    code,
    kind: 'legalPerson',
    facts: { ...stated, applicant: { ...stated.applicant, code, name: 'A01公司' } },
    documents: papers('application-papers'),
    ...more,
  }
}
const submit = (cycle: of.Cycle, input = form(), on = '2026-05-08') =>
  [cycle, 'application', 'submit', of.applicant('A01'), input, on] as const
const submitted = () => of.once(world(), 'submitted', () => of.act(...submit(called())))

describe('applying', () => {
  it('[HY9.2] takes the papers that the plan of the year lists, in time', () => {
    expect(of.told(submitted(), 'ApplicationSubmitted')).toContain('提交申报，材料1件')
    expect(of.refused(...submit(called(), form({ documents: [] })))).toEqual([
      'DocumentsMissing',
      ['9(2)'],
      '依据《管理办法》第九条第（二）项，申报材料不全，尚缺：申报材料（依年度方案所列）。请补齐后在截止日期前提交。',
    ])
    expect(of.answer(...submit(called(), form(), '2026-05-11'))).toBe('ok')
    expect(of.refused(...submit(called(), form(), '2026-05-12')).slice(0, 2)).toEqual([
      'DeadlineMissed',
      ['9(2)'],
    ])
  })

  it('[HY3.1] [HY8.1] is for legal persons, for nobody else', () => {
    for (const kind of ['unincorporated', 'person'])
      expect(of.refused(...submit(called(), form({ kind, facts: {} }))).slice(0, 2)).toEqual([
        'KindNotAdmitted',
        ['8(1)'],
      ])
  })

  it('[HY9.2] what is missing is told once, or more often if so decided', () => {
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
    expect(of.refused(...ask(asked, '专利证书')).slice(0, 2)).toEqual(['SupplementAskedBefore', ['9(2)']])
    const lenient = at('application', nobody, (cycle) =>
      of.decide(cycle, 'supplement-one-time', false, of.secretariat),
    )
    const twice = of.act(...ask(of.act(...submit(lenient)), '审计报告'))
    expect(of.answer(...ask(twice, '专利证书'))).toBe('ok')
  })
})

const recommend = (body: string, more: JsonObject = { signedBy: '主要负责人' }) =>
  [
    'recommendation',
    'recommend',
    of.recommender(body),
    { application: 'A01', body, opinion: '同意推荐', ...more },
    '2026-05-09',
  ] as const
const filed = () =>
  of.act(
    submitted(),
    'application',
    'acknowledge',
    of.secretariat,
    { application: 'A01', number: '1' },
    '2026-05-08',
  )
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
  it('[HY9.2] [HY7.1] [HY7.2] of a town, a park or a department is enough; without any the applicant is out', () => {
    for (const body of ['towns', 'parks', 'departments'])
      expect([body, of.stepOf(closed(of.act(filed(), ...recommend(body))), 'eligibility').cohort]).toEqual([
        body,
        ['A01'],
      ])
    expect(of.stepOf(closed(filed()), 'recommendation').out).toEqual(['A01'])
  })

  it('[HY9.2] is signed, and by a body of the list', () => {
    expect(of.refused(filed(), ...recommend('departments', {})).slice(0, 2)).toEqual([
      'SignatureMissing',
      ['9(2)'],
    ])
    expect(of.refused(filed(), ...recommend('associations')).slice(0, 2)).toEqual(['BodyNotNamed', ['9(2)']])
  })
})

describe('the nine links of article 9', () => {
  it('[HY9.14] follow each other: none begins before the one that it rests on has ended', () => {
    const early = (step: string, act: string, by = of.secretariat) => {
      const [code, articles, sentence] = of.refused(begun(), step, act, by, {})
      return [step, code, articles, /须待(.*)办结/.exec(sentence)?.[1]]
    }
    expect([
      early('call', 'announce'),
      early('application', 'close'),
      early('eligibility', 'conclude'),
      early('desk', 'determine'),
      early('defence-shortlist', 'determine'),
      early('defence', 'determine'),
      early('desk-and-defence', 'determineRanking'),
      early('site-shortlist', 'determine'),
      early('site', 'determine'),
      early('evaluation', 'determineRanking'),
      early('deliberation', 'propose', of.committee),
      early('publicity', 'postNotice'),
      early('approval', 'request', of.committee),
      early('conferral', 'conferAll', of.approver),
      early('result', 'announce'),
    ]).toEqual([
      ['call', 'StepNotOpen', ['9(1)'], '“申报动员”'],
      ['application', 'StepNotOpen', ['9(2)'], '“发布信息”'],
      ['eligibility', 'StepNotOpen', ['9(3)'], '“申报”、“推荐”'],
      ['desk', 'StepNotOpen', ['9(4)'], '“资格审查”'],
      ['defence-shortlist', 'StepNotOpen', ['9(4)'], '“资料评审”'],
      ['defence', 'StepNotOpen', ['9(5)'], '“陈述答辩方案”'],
      ['desk-and-defence', 'StepNotOpen', ['9(5)'], '“陈述答辩”'],
      ['site-shortlist', 'StepNotOpen', ['9(5)'], '“资料和答辩综合”'],
      ['site', 'StepNotOpen', ['9(6)'], '“现场评审方案”'],
      ['evaluation', 'StepNotOpen', ['9(7)'], '“现场评审”'],
      ['deliberation', 'StepNotOpen', ['9(8)'], '“综合评价”'],
      ['publicity', 'StepNotOpen', ['9(8)'], '“委员会审定”'],
      ['approval', 'StepNotOpen', ['9(9)'], '“公示”'],
      ['conferral', 'StepNotOpen', ['10p1'], '“区政府批准”'],
      ['result', 'StepNotOpen', ['9(9)'], '“表彰”'],
    ])
    expect(edition().sequence?.links).toEqual([
      'call',
      'application',
      'eligibility',
      'desk',
      'defence',
      'site',
      'evaluation',
      'deliberation',
      'publicity',
      'approval',
    ])
  })

  it('[HY9.3] the office checks, and only the list of the eligible reaches the review', () => {
    const open = at('eligibility', { applicants: of.names(2) })
    expect(
      of
        .refused(open, 'eligibility', 'assess', of.committee, { application: 'A01' }, '2026-05-20')
        .slice(0, 2),
    ).toEqual(['NotYourAct', ['9(3)']])
    expect(of.refused(open, 'eligibility', 'conclude', of.secretariat, {}, '2026-05-20').slice(0, 2)).toEqual(
      ['CasesUndetermined', ['9(3)']],
    )
    expect(of.stepOf(at('desk', { ...nobody, applicants: of.names(3) }), 'desk').cohort).toEqual(of.names(3))
  })

  it('[HY9.6] [HY9.8] defence and site visit wait for their plans', () => {
    for (const [step, article, name] of [
      ['defence-plan', '9(5)', '陈述答辩方案'],
      ['site-plan', '9(6)', '现场评审方案'],
    ] as const) {
      const open = at(step, { applicants: of.names(2) })
      const [code, articles, sentence] = of.refused(open, step, 'conclude', of.secretariat, {})
      expect([code, articles]).toEqual(['RecordsMissing', [article]])
      expect(sentence).toContain(`尚缺${name}`)
      const input = { record: step, document: '方案1号' }
      expect(of.refused(open, step, 'record', of.committee, input).slice(0, 2)).toEqual([
        'RecordNotYours',
        [article],
      ])
      const planned = of.act(
        of.act(open, step, 'record', of.secretariat, input),
        step,
        'conclude',
        of.secretariat,
        {},
      )
      expect(of.stepOf(planned, step === 'site-plan' ? 'site' : 'defence').cohort).toEqual(of.names(2))
    }
  })
})

describe('who may not apply yet', () => {
  it('[HY10.6] S26: who won the award three years ago is found ineligible, and told from when on it may apply', () => {
    const records = {
      ...stated.records,
      honours: [{ award: 'district-award', approvedOn: '2023-05-11' }],
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
    const found = findings.find((finding) => finding.rule === 'winners-bar')
    expect(found && explain(found, 'zh')).toBe(
      '依据第十条第二款，获奖后5年内不得重新申报：2023年5月11日获奖批准，再次申报间隔期5年，尚未届满，暂不能申报，2028年5月12日起可以申报。',
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
