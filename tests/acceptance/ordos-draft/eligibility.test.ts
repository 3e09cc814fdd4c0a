import { describe, expect, it } from 'vitest'
import { applicantWith, type Over, record } from '../kit/eligibility.ts'
import { judgements, organisation, person, personJudgements } from './eligible-applicant.ts'
import { edition } from './under-test.ts'

const { assess, outcome, said, metOn, asked } = organisation

describe('the conditions', () => {
  it('[ED10.1] [ED11.1] [ED12.1] are these, in the order of the text', () => {
    expect(assess().findings.map(({ rule, article }) => `${article} ${rule}`)).toEqual([
      '10(1) legal-person-or-person',
      '10(1) registered-in-city',
      '10(1) operating-years',
      '10(1) permits',
      '10(2) lawful-business',
      '10(3) quality-management',
      '10(4) foremost-results',
      '10(4) foremost-contribution',
      '10(5) credit-and-repute',
      '11(1) quality-work-years',
      '11(2) own-contribution',
      '11(3) conduct-and-credit',
      '11(3) led-no-major-accident',
      '11(3) led-no-major-complaint',
      '11(3) led-no-bad-record',
      '12(1) not-against-policy',
      '12(2) has-required-licences',
      '12(3) no-serious-accident',
      '12(3) no-major-quality-problem',
      '12(3) no-violation',
      '12(4) no-award-fraud',
      '12(5) no-serious-tax-violation',
      '12(5) no-serious-insurance-violation',
      '12(6) credit-lists',
    ])
  })

  it('[ED10.3] [ED11.1] are measured on the application deadline, which the text leaves open', () => {
    expect(edition().referenceDay).toEqual({
      article: '10',
      basis: 'silent',
      day: { decide: 'reference-day' },
    })
    expect(edition().answers['reference-day']).toBe('application-deadline')
  })

  it('[ED10.5] [ED10.6] [ED10.9] [ED11.2] [ED11.3] [ED12.1] [ED12.2] wait for people, of organisations and of persons', () => {
    expect([assess().eligible, assess({ judgements }).eligible]).toEqual(['unknown', 'yes'])
    expect([person.assess().eligible, person.assess({ judgements: personJudgements }).eligible]).toEqual([
      'unknown',
      'yes',
    ])
    const waiting = (all: { findings: readonly { rule: string; outcome: string }[] }) =>
      all.findings.filter((one) => one.outcome === 'judged').map(({ rule }) => rule)
    expect(waiting(assess())).toEqual(Object.keys(judgements))
    expect(waiting(person.assess())).toEqual(Object.keys(personJudgements))
  })

  it('[ED10.7] S21: no condition asks for a year without loss', () => {
    expect(edition().criteria.map(({ kind }) => kind)).not.toContain('no-loss')
  })
})

describe('an organisation', () => {
  it('[ED10.2] is an independent legal person; a person applies as such', () => {
    expect(said('legal-person-or-person')[0]).toBe('met')
    for (const kind of ['unincorporated', 'subUnit', 'team'])
      expect([kind, outcome('legal-person-or-person', applicantWith({ kind }))]).toEqual([kind, 'unmet'])
    expect(person.outcome('legal-person-or-person')).toBe('met')
  })

  it('[ED10.1] is registered in the city, its banners included', () => {
    expect(outcome('registered-in-city', applicantWith({ registeredIn: '150621' }))).toBe('met')
    expect(said('registered-in-city', applicantWith({ registeredIn: '150100' }))[1]).toBe(
      '依据第十条第（一）项，登记注册地：登记地区划代码150100，不在本行政区域（150600）内，暂不符合。',
    )
    expect(person.outcome('registered-in-city')).toBe('met')
  })

  it('[ED10.3] S19: has run for three years without a break, to the day', () => {
    const since = (day: string) => metOn('operating-years', applicantWith({ establishedOn: day }))
    expect(since('2023-05-11')).toEqual(['met', undefined])
    expect(since('2023-05-12')).toEqual(['unmet', '2026-05-12'])
    const closed = { of: 'establishedOn', from: '2024-03-01', to: '2024-05-31' }
    expect(outcome('operating-years', record('interruptions', closed))).toBe('judged')
    expect(person.outcome('operating-years')).toBe('met')
  })

  it('[ED10.4] holds its licences', () => {
    expect(outcome('permits', { documents: { 'operating-permit': { held: false } } })).toBe('unmet')
    expect(said('permits', { documents: null })[1]).toBe(
      '依据第十条第（一）项，资质或证照：尚不能认定，请补充证照“经营所需的资质或证照”的情况。',
    )
    expect(person.outcome('permits')).toBe('met')
  })

  it('[ED10.5] follows laws and policies, as people find', () => {
    expect(said('lawful-business')[1]).toBe(
      '依据第十条第（二）项，法规政策符合性：由审查人员认定：生产经营是否符合国家和自治区产业、环保、质量、安全等法规政策（查阅部门意见、合规证明）。',
    )
    expect(person.outcome('lawful-business')).toBe('met')
  })

  it('[ED10.6] manages quality by the national criteria, as people find', () => {
    expect(said('quality-management')[1]).toBe(
      '依据第十条第（三）项，质量管理体系和模式：由审查人员认定：体系是否健全、模式是否先进，是否贯彻卓越绩效准则并能自我改进，效益是否突出可推广（查阅体系文件、自我评价报告）。',
    )
  })

  it('[ED10.7] AM21: is foremost in its trade in the city over three years, where it works for profit', () => {
    expect(said('foremost-results')[1]).toBe(
      '依据第十条第（四）项，经营业绩居全市同行业前列：由审查人员认定：近3年经营规模、实现利税、总资产贡献率等是否居全市同行业前列（查阅近3年指标对比材料、行业主管部门意见）。',
    )
    expect(outcome('foremost-contribution')).toBe('met')
    expect(asked('foremost-results', applicantWith({ purpose: null }))).toEqual(['applicant.purpose'])
  })

  it('[ED10.8] is foremost by its social contribution, where it does not', () => {
    const over = applicantWith({ purpose: 'non-profit' })
    expect(said('foremost-contribution', over)[1]).toBe(
      '依据第十条第（四）项，社会贡献居全市同行业前列：由审查人员认定：社会贡献是否居全市同行业前列（查阅社会贡献说明、行业主管部门意见）。',
    )
    expect(outcome('foremost-results', over)).toBe('met')
  })

  it('[ED10.9] has good credit and a good name', () => {
    expect(said('credit-and-repute')[1]).toBe(
      '依据第十条第（五）项，诚信记录和声誉：由审查人员认定：诚信记录和社会声誉是否良好（查阅信用报告）。',
    )
  })
})

describe('a person', () => {
  it('[ED11.1] S19: has worked in quality for five years, to the day', () => {
    const since = (day: string) =>
      person.metOn('quality-work-years', applicantWith({ qualityWorkSince: day }))
    expect(since('2021-05-11')).toEqual(['met', undefined])
    expect(since('2021-05-12')).toEqual(['unmet', '2026-05-12'])
    expect(outcome('quality-work-years')).toBe('met')
  })

  it('[ED11.2] has methods, contribution and benefit to show, as people find', () => {
    expect(person.said('own-contribution')[1]).toBe(
      '依据第十一条第（二）项，创新、方法和贡献：由审查人员认定：是否有创新和改进意识、先进或独特的工作方法，贡献和效益是否显著（查阅自我评价报告、单位和行业证明）。',
    )
    expect(outcome('own-contribution')).toBe('met')
  })

  it('[ED11.3] is of good conduct, influence and credit, as people find', () => {
    expect(person.said('conduct-and-credit')[1]).toBe(
      '依据第十一条第（三）项，职业道德、影响力和信用：由审查人员认定：是否恪守职业道德、有榜样作用，个人信用记录是否良好（查阅个人信用报告、单位意见）。',
    )
    expect(outcome('conduct-and-credit')).toBe('met')
  })

  const leads = (...led: Over[]): Over => ({
    linkedOrganisations: led.map((records, i) => ({
      name: `单位${i + 1}`,
      records: { accidents: [], complaints: [], violations: [], ...records },
    })),
  })
  const accident = (over: object = {}) => ({
    accidents: [{ on: '2025-02-01', domain: 'workSafety', severity: 'major', attributable: true, ...over }],
  })

  it('[ED11.4] AM28: who led an organisation with a major accident of its own fault within three years is barred; a serious one does not bar', () => {
    expect(person.metOn('led-no-major-accident', leads({}, accident()))).toEqual(['unmet', '2028-02-02'])
    expect(person.outcome('led-no-major-accident', leads(accident({ severity: 'serious' })))).toBe('met')
    expect(person.outcome('led-no-major-accident', leads(accident({ attributable: false })))).toBe('met')
    expect(person.outcome('led-no-major-accident', leads(accident({ on: '2023-05-10' })))).toBe('met')
    expect(person.said('led-no-major-accident', leads({}, accident()))[1]).toBe(
      '依据第十一条第（三）项，所领导组织的重大责任事故：（单位2）2025年2月1日有重大安全生产事故记录，在近3年之内，暂不符合，2028年2月2日起符合。',
    )
  })

  it('[ED11.4] AM72: every organisation led counts, in quality, safety, environment, public health and the like', () => {
    const graded = { severity: 'major', gradedBy: '主管机关认定' }
    for (const domain of ['quality', 'workSafety', 'environment', 'publicHealth'])
      expect([
        domain,
        person.outcome('led-no-major-accident', leads({}, accident({ domain, ...graded }))),
      ]).toEqual([domain, 'unmet'])
    expect(person.outcome('led-no-major-accident', leads(accident({ domain: 'medical', ...graded })))).toBe(
      'judged',
    )
    expect(person.outcome('led-no-major-accident', leads(accident({ domain: 'quality' })))).toBe('judged')
    const stated = { 'severity-grading': 'as-stated' }
    expect(person.outcome('led-no-major-accident', leads(accident({ domain: 'quality' })), stated)).toBe(
      'unmet',
    )
  })

  it('[ED11.4] nor had it a complaint with a major bad effect, nor a bad record', () => {
    const complaint = (over: object = {}) => ({
      complaints: [{ on: '2025-02-01', severity: 'major', ...over }],
    })
    expect(person.metOn('led-no-major-complaint', leads(complaint({ gradedBy: '市监局通报' })))).toEqual([
      'unmet',
      '2028-02-02',
    ])
    expect(person.outcome('led-no-major-complaint', leads(complaint()))).toBe('judged')
    expect(
      person.outcome('led-no-major-complaint', leads(complaint()), { 'severity-grading': 'as-stated' }),
    ).toBe('unmet')
    const breach = leads({ violations: [{ on: '2025-02-01' }] })
    expect(person.outcome('led-no-bad-record', breach)).toBe('judged')
    expect(person.metOn('led-no-bad-record', breach, { 'small-breaches': 'bars' })).toEqual([
      'unmet',
      '2028-02-02',
    ])
    expect(person.outcome('led-no-bad-record', leads({ violations: [{ on: '2023-05-10' }] }))).toBe('met')
    for (const rule of ['led-no-major-accident', 'led-no-major-complaint', 'led-no-bad-record'])
      expect([rule, person.outcome(rule), outcome(rule)]).toEqual([rule, 'met', 'met'])
  })
})

describe('what bars', () => {
  it('[ED12.1] [ED12.2] what is against policy, and the lack of licences, people find', () => {
    expect(said('not-against-policy')[1]).toBe(
      '依据第十二条第（一）项，不违背国家政策：由审查人员认定：是否没有不符合国家产业、环保、质量等政策的情形（查阅部门意见）。',
    )
    expect(said('has-required-licences')[1]).toBe(
      '依据第十二条第（二）项，已取得规定证照：由审查人员认定：国家规定的有关证照是否均已取得（查阅证照复印件）。',
    )
  })

  it('[ED12.1] [ED12.2] AM65: of a person, what concerns the person', () => {
    for (const rule of ['not-against-policy', 'has-required-licences'])
      expect([rule, person.outcome(rule)]).toEqual([rule, 'judged'])
    const own = { records: { taxViolations: [{ on: '2025-02-01' }] } }
    expect(person.outcome('no-serious-tax-violation', own)).toBe('judged')
  })

  const accident = (over: object = {}) =>
    record('accidents', {
      on: '2025-02-01',
      domain: 'workSafety',
      severity: 'serious',
      attributable: true,
      ...over,
    })

  it('[ED12.3] AM28: a serious accident of own fault within three years, to the corresponding day', () => {
    expect(metOn('no-serious-accident', accident({ on: '2023-05-11' }))).toEqual(['unmet', '2026-05-12'])
    expect(outcome('no-serious-accident', accident({ on: '2023-05-10' }))).toBe('met')
    expect(outcome('no-serious-accident', accident({ severity: 'general' }))).toBe('met')
    expect(outcome('no-serious-accident', accident({ severity: 'major' }))).toBe('unmet')
    expect(outcome('no-serious-accident', accident({ attributable: false }))).toBe('met')
    const graded = { severity: 'serious', gradedBy: '主管机关认定' }
    for (const domain of ['quality', 'workSafety', 'environment', 'publicHealth'])
      expect([domain, outcome('no-serious-accident', accident({ domain, ...graded }))]).toEqual([
        domain,
        'unmet',
      ])
    expect(outcome('no-serious-accident', accident({ domain: 'medical', ...graded }))).toBe('judged')
    expect(outcome('no-serious-accident', accident({ domain: 'quality' }))).toBe('judged')
    expect(
      outcome('no-serious-accident', accident({ domain: 'quality' }), { 'severity-grading': 'as-stated' }),
    ).toBe('unmet')
  })

  it('[ED12.3] counts the three years as decided: from the event, from the decision, or by calendar years', () => {
    const window = (count: string) =>
      outcome('no-serious-accident', accident({ on: '2023-03-01', decidedOn: '2024-01-10' }), {
        'record-window': count,
      })
    expect(['rolling', 'rolling-from-decision', 'calendar-years'].map(window)).toEqual([
      'met',
      'unmet',
      'unmet',
    ])
  })

  it('[ED12.3] a major problem of service or labour, as an authority graded it or people find', () => {
    const problem = (over: object) =>
      record('qualityProblems', { on: '2025-02-01', severity: 'major', ...over })
    for (const domain of ['service', 'labour'])
      expect([domain, outcome('no-major-quality-problem', problem({ domain, gradedBy: '通报' }))]).toEqual([
        domain,
        'unmet',
      ])
    expect(
      outcome(
        'no-major-quality-problem',
        problem({ domain: 'service', severity: 'serious', gradedBy: '通报' }),
      ),
    ).toBe('met')
    expect(outcome('no-major-quality-problem', problem({ domain: 'service' }))).toBe('judged')
    expect(
      outcome('no-major-quality-problem', problem({ domain: 'service' }), {
        'severity-grading': 'as-stated',
      }),
    ).toBe('unmet')
    expect(outcome('no-major-quality-problem', problem({ domain: 'quality', gradedBy: '通报' }))).toBe(
      'judged',
    )
    expect(outcome('no-major-quality-problem', problem({ domain: 'service', on: '2023-05-10' }))).toBe('met')
  })

  it('[ED12.3] a breach of law: people find whether a small one is meant, unless that was decided', () => {
    const breach = record('violations', { on: '2025-02-01' })
    expect(outcome('no-violation', breach)).toBe('judged')
    expect(metOn('no-violation', breach, { 'small-breaches': 'bars' })).toEqual(['unmet', '2028-02-02'])
    expect(outcome('no-violation', record('violations', { on: '2023-05-10' }))).toBe('met')
  })

  it('[ED12.4] S30: fraud in any government’s award within three years, two years ago for one', () => {
    expect(metOn('no-award-fraud', record('awardFraud', { on: '2024-05-11' }))).toEqual([
      'unmet',
      '2027-05-12',
    ])
    expect(metOn('no-award-fraud', record('awardFraud', { on: '2023-05-10' }))).toEqual(['met', undefined])
    expect(assess({ judgements, ...record('awardFraud', { on: '2024-05-11' }) }).eligible).toBe('no')
  })

  it('[ED12.5] a serious breach on taxes or social insurance within three years: whether it was serious, people find', () => {
    for (const [rule, name] of [
      ['no-serious-tax-violation', 'taxViolations'],
      ['no-serious-insurance-violation', 'socialInsuranceViolations'],
    ] as const) {
      expect([rule, outcome(rule, record(name, { on: '2025-02-01' }))]).toEqual([rule, 'judged'])
      expect([rule, outcome(rule, record(name, { on: '2023-05-10' }))]).toEqual([rule, 'met'])
    }
  })

  it('[ED12.6] AM57: either list bars while one stands on it; both together, if that was decided', () => {
    const on = (...lists: string[]) =>
      record('creditLists', ...lists.map((list) => ({ list, listedOn: '2025-01-01' })))
    expect(outcome('credit-lists', on('abnormalOperations'))).toBe('unmet')
    expect(outcome('credit-lists', on('seriousDishonesty'))).toBe('unmet')
    const both = { 'credit-lists': 'all' }
    expect(outcome('credit-lists', on('abnormalOperations'), both)).toBe('met')
    expect(outcome('credit-lists', on('abnormalOperations', 'seriousDishonesty'), both)).toBe('unmet')
    const removed = record('creditLists', {
      list: 'abnormalOperations',
      listedOn: '2025-01-01',
      removedOn: '2026-01-01',
    })
    expect(outcome('credit-lists', removed)).toBe('met')
  })
})
