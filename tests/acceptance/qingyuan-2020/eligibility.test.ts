import { describe, expect, it } from 'vitest'
import { applicantWith, foundByPeople, record } from '../kit/eligibility.ts'
import { applicantFacts, conditions, judgements } from './eligible-applicant.ts'
import { edition } from './under-test.ts'

const { assess, outcome, said, metOn, asked } = conditions

describe('the conditions', () => {
  it('[QY10.1] [QY2.1] [QY11.1] are these, in the order of the text', () => {
    expect(assess().findings.map(({ rule, article }) => `${article} ${rule}`)).toEqual([
      '2 legal-person',
      '10(1) registered-in-city',
      '10(1) operating-years',
      '10(1) policy-compliance',
      '10(1) permits',
      '10(1) distinctive-quality-work',
      '10(1) leads-city',
      '10(1) no-failed-spot-check',
      '10(1) spot-check-of-non-profit',
      '10(2) responsibility-and-credit',
      '10(2) no-loss',
      '10(2) no-major-accident',
      '10(2) no-major-complaint',
      '10(2) no-serious-dishonesty',
      '10(2) no-penalty',
      '10(3) quality-system',
      '10(3) excellence-practised',
      '11 winners-bar',
      '32 no-ban-after-fraud',
      '33 no-ban-after-incident',
    ])
  })

  it('[QY10.1] are measured on the application deadline, which the text leaves open', () => {
    expect(edition().referenceDay).toEqual({
      article: '10',
      basis: 'silent',
      day: { decide: 'reference-day' },
    })
    expect(edition().answers['reference-day']).toBe('application-deadline')
  })

  it('[QY10.3] [QY10.4] [QY10.6] [QY10.11] wait for people, who find on five of them', () => {
    expect(assess().eligible).toBe('unknown')
    expect(assess({ judgements }).eligible).toBe('yes')
    expect(
      assess()
        .findings.filter((one) => one.outcome === 'judged')
        .map(({ rule }) => rule),
    ).toEqual(Object.keys(judgements))
  })
})

describe('who applies', () => {
  it('[QY2.1] is a legal person: the definition asks for it, though the list of conditions does not repeat it', () => {
    expect(said('legal-person')).toEqual([
      'met',
      '依据第二条，法人资格：申报主体为法人，属于可以申报的主体。',
      'Under article 2, legal personality: the applicant is a legal person, which may apply.',
    ])
    for (const kind of ['unincorporated', 'subUnit', 'team', 'person'])
      expect([kind, outcome('legal-person', applicantWith({ kind }))]).toEqual([kind, 'unmet'])
  })

  it('[QY10.1] is registered in the city, its districts and county-level cities included', () => {
    expect(outcome('registered-in-city', applicantWith({ registeredIn: '441881' }))).toBe('met')
    expect(said('registered-in-city', applicantWith({ registeredIn: '440100' }))[1]).toBe(
      '依据第十条第（一）项，登记注册地：登记地区划代码440100，不在本行政区域（441800）内，暂不符合。',
    )
  })

  it('[QY10.1] S19: has three years of business, to the day; an interruption is left to people', () => {
    expect(metOn('operating-years', applicantWith({ establishedOn: '2023-05-11' }))).toEqual([
      'met',
      undefined,
    ])
    expect(metOn('operating-years', applicantWith({ establishedOn: '2023-05-12' }))).toEqual([
      'unmet',
      '2026-05-12',
    ])
    const closed = { of: 'establishedOn', from: '2024-03-01', to: '2024-05-31' }
    expect(outcome('operating-years', record('interruptions', closed))).toBe('judged')
  })

  it('[QY10.2] follows laws and policies, as people find, and holds its licences', () => {
    expect(outcome('policy-compliance')).toBe('judged')
    expect(outcome('permits', { documents: { 'operating-permit': { held: false } } })).toBe('unmet')
    expect(said('permits', { documents: null })[1]).toBe(
      '依据第十条第（一）项，相关资质或证照：尚不能认定，请补充证照“生产经营所需的资质或证照”的情况。',
    )
  })

  it('[QY10.3] manages quality in a way of its own, with marked results', () => {
    expect(said('distinctive-quality-work')[1]).toBe(
      '依据第十条第（一）项，质量管理特色和成效：由审查人员认定：质量管理是否有行业和企业特点，成绩是否显著，持续改进是否有效（查阅自评报告、改进成果材料）。',
    )
  })

  it('[QY10.4] leads the trade in the city by the figures of last year, where it works for profit', () => {
    expect(said('leads-city')[1]).toBe(
      '依据第十条第（一）项，本市同行业领先：由审查人员认定：上年度经济、技术、质量等主要指标是否居本市同行业领先水平，经营业绩和社会贡献是否良好（查阅上年度指标对比材料、行业主管部门意见）。',
    )
    expect(outcome('leads-city', applicantWith({ purpose: 'non-profit' }))).toBe('met')
    expect(asked('leads-city', applicantWith({ purpose: null }))).toEqual(['applicant.purpose'])
  })

  it('[QY10.11] has a sound quality system and a body that promotes excellence', () => {
    expect(said('quality-system')[1]).toBe(
      '依据第十条第（三）项，质量管理体系和推进机构：由审查人员认定：质量管理体系是否健全，是否设有推进卓越绩效模式的机构（查阅体系文件、机构设立文件）。',
    )
  })

  it('[QY10.11] S19: has practised excellence for half a year, to the day', () => {
    const since = (day: string) => metOn('excellence-practised', applicantWith({ excellenceModelSince: day }))
    expect(since('2025-11-11')).toEqual(['met', undefined])
    expect(since('2025-11-12')).toEqual(['unmet', '2026-05-12'])
  })
})

describe('the record of the applicant', () => {
  it('[QY10.5] has no failed spot-check of State, province or city within three years; a county’s does not count', () => {
    const failed = (level: string, on = '2025-02-01') =>
      metOn('no-failed-spot-check', record('failedSpotChecks', { on, level }))
    for (const level of ['national', 'provincial', 'municipal'])
      expect([level, failed(level)]).toEqual([level, ['unmet', '2028-02-02']])
    expect(failed('county')).toEqual(['met', undefined])
    expect(failed('municipal', '2023-05-11')).toEqual(['unmet', '2026-05-12'])
    expect(failed('municipal', '2023-05-10')).toEqual(['met', undefined])
  })

  it('[QY10.5] AM64: the words stand in the sentence on firms: of a non-profit body people find, unless decided otherwise', () => {
    const over = {
      ...applicantWith({ purpose: 'non-profit' }),
      ...record('failedSpotChecks', { on: '2025-02-01', level: 'municipal' }),
    }
    expect(outcome('no-failed-spot-check', over)).toBe('met')
    expect(outcome('spot-check-of-non-profit', over)).toBe('judged')
    expect(outcome('spot-check-of-non-profit', over, { 'spot-check-scope': 'bars' })).toBe('unmet')
    expect(outcome('spot-check-of-non-profit')).toBe('met')
  })

  it('[QY10.6] shows social responsibility and good credit, as people find', () => {
    expect(said('responsibility-and-credit')[1]).toBe(
      '依据第十条第（二）项，社会责任和信用记录：由审查人员认定：是否积极履行社会责任，信用记录是否良好（查阅信用报告、部门意见）。',
    )
  })

  const years = (...losses: object[]) => ({
    figures: [2023, 2024, 2025].map((year, i) => ({ year, profitFen: 100, ...losses[i] })),
  })

  it('[QY10.7] S21: a loss of public policy is found on by people with evidence; another one bars', () => {
    const policy = years({}, { profitFen: -1, policyLoss: true })
    expect(said('no-loss', policy)[0]).toBe('judged')
    const found = { 'no-loss': foundByPeople('met', '政策性亏损属实') }
    expect(assess({ ...policy, judgements: { ...judgements, ...found } }).eligible).toBe('yes')
    expect(metOn('no-loss', years({}, { profitFen: -1 }))).toEqual(['unmet', '2028-01-01'])
  })

  it('[QY10.7] S21: with two closed years only it is unknown, and the third is asked for', () => {
    const two = { figures: applicantFacts.figures.slice(1) }
    expect([outcome('no-loss', two), asked('no-loss', two)]).toEqual(['unknown', ['figures.2023']])
  })

  const accident = (over: object = {}) =>
    record('accidents', { on: '2025-02-01', domain: 'workSafety', severity: 'major', ...over })

  it('[QY10.8] has no major accident within three years, to the corresponding day', () => {
    expect(metOn('no-major-accident', accident({ on: '2023-05-11' }))).toEqual(['unmet', '2026-05-12'])
    expect(metOn('no-major-accident', accident({ on: '2023-05-10' }))).toEqual(['met', undefined])
    expect(outcome('no-major-accident', accident({ severity: 'serious' }))).toBe('met')
    expect(outcome('no-major-accident', accident({ severity: 'exceptional' }))).toBe('unmet')
  })

  it('[QY10.8] counts quality, safety, environment, public health, food safety and the like', () => {
    const graded = { severity: 'major', gradedBy: '主管机关认定' }
    for (const domain of ['quality', 'workSafety', 'environment', 'publicHealth', 'foodSafety'])
      expect([domain, outcome('no-major-accident', accident({ domain, ...graded }))]).toEqual([
        domain,
        'unmet',
      ])
    expect(outcome('no-major-accident', accident({ domain: 'medical', ...graded }))).toBe('judged')
    expect(outcome('no-major-accident', accident({ domain: 'quality' }))).toBe('judged')
    expect(
      outcome('no-major-accident', accident({ domain: 'quality' }), { 'severity-grading': 'as-stated' }),
    ).toBe('unmet')
  })

  it('[QY10.8] counts the three years as decided: from the event, from the decision, or by calendar years', () => {
    const window = (count: string, over: object) =>
      outcome('no-major-accident', accident(over), { 'record-window': count })
    const late = { on: '2023-03-01', decidedOn: '2024-01-10' }
    expect(window('rolling', late)).toBe('met')
    expect(window('rolling-from-decision', late)).toBe('unmet')
    expect(window('calendar-years', late)).toBe('unmet')
  })

  it('[QY10.9] has no major complaint and no serious dishonesty: what no authority graded people find', () => {
    const complaint = (over: object) => record('complaints', { on: '2025-02-01', severity: 'major', ...over })
    expect(metOn('no-major-complaint', complaint({ gradedBy: '市监局通报' }))).toEqual([
      'unmet',
      '2028-02-02',
    ])
    expect(outcome('no-major-complaint', complaint({}))).toBe('judged')
    expect(outcome('no-major-complaint', complaint({}), { 'severity-grading': 'as-stated' })).toBe('unmet')
    expect(outcome('no-serious-dishonesty', record('dishonesty', { on: '2025-02-01' }))).toBe('judged')
    expect(outcome('no-serious-dishonesty', record('dishonesty', { on: '2023-05-10' }))).toBe('met')
    const [, found] = said('no-serious-dishonesty', record('dishonesty', { on: '2023-05-11' }))
    expect(found).toBe(
      '依据第十条第（二）项，严重失信行为：2023年5月11日有失信行为记录，是否属于本项所指条文未予明确，由审查人员认定。',
    )
  })

  it('[QY10.10] has no penalty: without a window all history is shown to people, unless three years are decided', () => {
    const old = record('penalties', { on: '2016-03-01' })
    expect(outcome('no-penalty', old)).toBe('judged')
    expect(outcome('no-penalty', old, { 'penalty-window': 'rolling' })).toBe('met')
    expect(
      outcome('no-penalty', record('penalties', { on: '2025-02-01' }), { 'penalty-window': 'rolling' }),
    ).toBe('unmet')
    expect(outcome('no-penalty')).toBe('met')
  })
})

describe('who has to wait', () => {
  const honour = (approvedOn: string, award = 'government-award') =>
    metOn('winners-bar', record('honours', { award, approvedOn }))

  it('[QY11.1] AM69: a winner for five years, the corresponding day inside, free the day after', () => {
    expect(honour('2021-05-11')).toEqual(['unmet', '2026-05-12'])
    expect(honour('2021-05-10')).toEqual(['met', undefined])
    expect(
      said('winners-bar', record('honours', { award: 'government-award', approvedOn: '2024-12-20' }))[1],
    ).toBe(
      '依据第十一条，获奖后5年内不得重新申报：2024年12月20日获奖批准，再次申报间隔期5年，尚未届满，暂不能申报，2029年12月21日起可以申报。',
    )
  })

  it('[QY11.1] S3: approved on 20 December 2024, the winner is refused through 20 December 2029', () => {
    const on = (asOf: string) =>
      metOn('winners-bar', {
        asOf,
        ...record('honours', { award: 'government-award', approvedOn: '2024-12-20' }),
      })
    expect(on('2029-12-20')).toEqual(['unmet', '2029-12-21'])
    expect(on('2029-12-21')).toEqual(['met', undefined])
  })

  it('[QY11.1] the same award alone closes it', () => {
    expect(honour('2024-12-20', 'provincial-award')).toEqual(['met', undefined])
  })

  const revoked = (rule: string, ground: string, decidedOn = '2024-06-01') =>
    metOn(rule, record('sanctions', { act: 'revocation', ground, decidedOn }))

  it('[QY32.3] after a revocation for fraud three years', () => {
    expect(revoked('no-ban-after-fraud', 'fraud')).toEqual(['unmet', '2027-06-02'])
    expect(revoked('no-ban-after-fraud', 'fraud', '2023-05-10')).toEqual(['met', undefined])
    expect(revoked('no-ban-after-fraud', 'incident')).toEqual(['met', undefined])
  })

  it('[QY33.2] after a revocation for an accident or a grave matter three years', () => {
    expect(revoked('no-ban-after-incident', 'incident')).toEqual(['unmet', '2027-06-02'])
    expect(revoked('no-ban-after-incident', 'other')).toEqual(['unmet', '2027-06-02'])
    expect(revoked('no-ban-after-incident', 'incident', '2023-05-10')).toEqual(['met', undefined])
    expect(revoked('no-ban-after-incident', 'fraud')).toEqual(['met', undefined])
  })
})
