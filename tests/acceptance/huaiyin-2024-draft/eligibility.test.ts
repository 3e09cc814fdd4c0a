import { describe, expect, it } from 'vitest'
import { applicantWith, conditionsOf, foundByPeople, record } from '../kit/eligibility.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { edition } from './under-test.ts'

const { assess, said, outcome, metOn, asked, findingOn } = conditionsOf(edition, applicantFacts)
const judgements = Object.fromEntries(
  ['policy-and-permits', 'innovation-and-example', 'leads-industry', 'responsibility-and-repute'].map(
    (id) => [id, foundByPeople('met', '材料属实')],
  ),
)
const graded = { gradedBy: '认定文件' }

describe('the conditions as a whole', () => {
  it('[HY8.1] [HY8.9] are these, in the order of the text', () => {
    expect(assess().findings.map(({ rule, article }) => `${article} ${rule}`)).toEqual([
      '8(1) legal-person',
      '8(1) registered-in-district',
      '8(1) operating-years',
      '8(2) policy-and-permits',
      '8(3) certified',
      '8(3) excellence-practised',
      '8(3) innovation-and-example',
      '8(4) leads-industry',
      '8(4) foremost-contribution',
      '8(5) responsibility-and-repute',
      '8(5) no-serious-accident',
      '8(5) no-major-complaint',
      '8(5) no-own-fault-claim',
      '8(5) no-failed-spot-check',
      '8(5) no-major-labour-dishonesty',
      '8(5) no-other-bad-record',
      '8(5) no-export-incident',
      '10p2 winners-bar',
      '11 no-ban-after-fraud',
      '12 no-ban-after-incident',
    ])
    expect(assess().eligible).toBe('unknown')
    expect(assess({ judgements }).eligible).toBe('yes')
  })

  it('[HY8.1] S21: a loss in one of three closed years is no condition here', () => {
    expect(edition().criteria.some(({ kind }) => kind === 'no-loss')).toBe(false)
  })

  it('[HY8.2] are measured on the application deadline, which the text leaves open', () => {
    expect(edition().referenceDay).toEqual({
      article: '8',
      basis: 'silent',
      day: { decide: 'reference-day' },
    })
  })
})

describe('who applies', () => {
  it('[HY8.1] admits legal persons alone', () => {
    expect(said('legal-person')).toEqual([
      'met',
      '依据第八条第（一）项，法人资格：申报主体为法人，属于可以申报的主体。',
      'Under article 8(1), legal personality: the applicant is a legal person, which may apply.',
    ])
    for (const kind of ['unincorporated', 'person', 'subUnit'])
      expect(outcome('legal-person', applicantWith({ kind }))).toBe('unmet')
  })

  it('[HY8.1] asks for registration in the district, not only in the city', () => {
    expect(outcome('registered-in-district')).toBe('met')
    expect(outcome('registered-in-district', applicantWith({ registeredIn: '320812' }))).toBe('unmet')
    expect(outcome('registered-in-district', applicantWith({ registeredIn: '320800' }))).toBe('unmet')
    expect(asked('registered-in-district', applicantWith({ registeredIn: null }))).toEqual([
      'applicant.registeredIn',
    ])
  })

  it('[HY8.2] S19: three years are not enough, five to the day are', () => {
    expect(said('operating-years', applicantWith({ establishedOn: '2023-05-11' }))).toEqual([
      'unmet',
      '依据第八条第（一）项，正常运营年限：自2023年5月11日起算，至2026年5月11日未满5年，暂不符合，2028年5月11日起符合。',
      'Under article 8(1), years of normal operation: counted from 11 May 2023, 5 years are not complete on 11 May 2026; not met for now, met from 11 May 2028.',
    ])
    expect(outcome('operating-years', applicantWith({ establishedOn: '2021-05-11' }))).toBe('met')
    expect(metOn('operating-years', applicantWith({ establishedOn: '2021-05-12' }))).toEqual([
      'unmet',
      '2026-05-12',
    ])
    const gap = record('interruptions', { of: 'establishedOn', from: '2024-03-01', to: '2024-06-30' })
    expect(outcome('operating-years', gap)).toBe('judged')
  })

  it('[HY8.3] has people find policy and permits', () => {
    expect(said('policy-and-permits')).toEqual([
      'judged',
      '依据第八条第（二）项，政策符合性和资质：由审查人员认定：是否符合国家、省和本区产业、质量、环保、安全等政策并依法取得资质（查阅资质证照、部门意见）。',
      'Under article 8(2), policy and permits: people have to find: whether it follows the policies of State, province and district on industry, quality, environment and safety, and holds the permits it needs (see permits, opinions of the authorities).',
    ])
  })
})

describe('quality management', () => {
  it('[HY8.4] asks for three years since the first certificate; a gap is left to people', () => {
    expect(outcome('certified', applicantWith({ certifiedSince: '2023-05-11' }))).toBe('met')
    expect(metOn('certified', applicantWith({ certifiedSince: '2023-05-12' }))).toEqual([
      'unmet',
      '2026-05-12',
    ])
    const gap = record('interruptions', { of: 'certifiedSince', from: '2024-03-01', to: '2024-06-30' })
    expect(outcome('certified', gap)).toBe('judged')
    expect(asked('certified', applicantWith({ certifiedSince: null }))).toEqual(['applicant.certifiedSince'])
  })

  it('[HY8.5] asks for three years of performance excellence', () => {
    expect(outcome('excellence-practised', applicantWith({ excellenceModelSince: '2023-05-11' }))).toBe('met')
    expect(metOn('excellence-practised', applicantWith({ excellenceModelSince: '2023-05-12' }))).toEqual([
      'unmet',
      '2026-05-12',
    ])
    const gap = record('interruptions', { of: 'excellenceModelSince', from: '2024-03-01', to: '2024-06-30' })
    expect(outcome('excellence-practised', gap)).toBe('met')
  })

  it('[HY8.6] has people find innovation, features and example', () => {
    expect(said('innovation-and-example')).toEqual([
      'judged',
      '依据第八条第（三）项，自主创新和标杆示范：由审查人员认定：是否注重自主创新，质量管理是否有行业特色、企业特点和示范作用（查阅申报材料、标杆评价材料）。',
      'Under article 8(3), innovation and example: people have to find: whether it innovates, and its way of managing quality is distinctive and an example to others (see application papers, evidence of benchmarks).',
    ])
  })
})

describe('performance', () => {
  it('[HY8.7] has people find whether a trader leads its industry, and says that the area is open', () => {
    expect(said('leads-industry')[1]).toBe(
      '依据第八条第（四）项，同行业领先地位：由审查人员认定：经济、技术、安全和质量等主要指标是否居同行业领先（行业和地域范围由申报组织说明）（查阅指标对比材料、行业主管部门意见）。',
    )
    expect(findingOn('leads-industry').openPoints).toEqual(['leading-region'])
    expect(outcome('leads-industry', applicantWith({ purpose: 'non-profit' }))).toBe('met')
  })

  it('[HY8.8] has people find whether a non-profit body is among the foremost', () => {
    expect(said('foremost-contribution', applicantWith({ purpose: 'non-profit' }))).toEqual([
      'judged',
      '依据第八条第（四）项，社会贡献：由审查人员认定：社会贡献是否居行业前列（查阅社会贡献说明、行业主管部门意见）。',
      "Under article 8(4), social contribution: people have to find: whether the social contribution is among the foremost of the field (see statement of the social contribution, opinion of the field's authority).",
    ])
    expect(outcome('foremost-contribution')).toBe('met')
  })
})

describe('responsibility and record', () => {
  it('[HY8.9] has people find responsibility and repute', () => {
    expect(said('responsibility-and-repute')[1]).toBe(
      '依据第八条第（五）项，社会责任与声誉：由审查人员认定：是否积极履行社会责任，诚信记录和声誉是否良好（查阅信用报告、部门意见）。',
    )
  })

  it('[HY8.10] finds a serious accident or a graver one within three years unmet', () => {
    const accident = (on: string, severity: string, domain = 'workSafety', more = {}) =>
      outcome('no-serious-accident', record('accidents', { on, severity, domain, ...more }))
    expect([accident('2023-05-11', 'serious'), accident('2023-05-10', 'serious')]).toEqual(['unmet', 'met'])
    expect([accident('2025-01-01', 'general'), accident('2025-01-01', 'exceptional')]).toEqual([
      'met',
      'unmet',
    ])
    for (const domain of ['quality', 'environment', 'publicHealth', 'foodSafety'])
      expect([domain, accident('2025-01-01', 'serious', domain, graded)]).toEqual([domain, 'unmet'])
    expect(accident('2025-01-01', 'serious', 'medical', graded)).toBe('judged')
    expect(accident('2025-01-01', 'serious', 'environment')).toBe('judged')
  })

  it('[HY8.10] counts three years back from the deadline, from the decision, or by calendar years, as decided', () => {
    const late = record('accidents', {
      on: '2022-12-01',
      severity: 'serious',
      domain: 'workSafety',
      decidedOn: '2023-06-01',
    })
    const after = (count: string) => outcome('no-serious-accident', late, { 'record-window': count })
    expect([after('rolling'), after('rolling-from-decision'), after('calendar-years')]).toEqual([
      'met',
      'unmet',
      'met',
    ])
    const early = record('accidents', { on: '2023-01-15', severity: 'serious', domain: 'workSafety' })
    expect(outcome('no-serious-accident', early, { 'record-window': 'calendar-years' })).toBe('unmet')
  })

  it('[HY8.11] finds major complaints, and disputes, claims and returns by own fault', () => {
    const complaint = record('complaints', { on: '2025-02-01', severity: 'major', ...graded })
    expect(metOn('no-major-complaint', complaint)).toEqual(['unmet', '2028-02-02'])
    expect(
      outcome(
        'no-major-complaint',
        record('complaints', { on: '2025-02-01', severity: 'serious', ...graded }),
      ),
    ).toBe('met')
    const ungraded = record('complaints', { on: '2025-02-01', severity: 'major' })
    expect(outcome('no-major-complaint', ungraded)).toBe('judged')
    expect(outcome('no-major-complaint', ungraded, { 'severity-grading': 'as-stated' })).toBe('unmet')
    const claim = (attributable: boolean) =>
      outcome('no-own-fault-claim', record('claims', { on: '2025-02-01', attributable }))
    expect([claim(true), claim(false)]).toEqual(['unmet', 'met'])
    expect(outcome('no-own-fault-claim', record('claims', { on: '2023-05-10', attributable: true }))).toBe(
      'met',
    )
  })

  it('[HY8.12] finds a failed spot-check of city, province or State within three years', () => {
    const check = (level: string, on = '2025-02-01') =>
      outcome('no-failed-spot-check', record('failedSpotChecks', { on, level }))
    expect(['national', 'provincial', 'municipal', 'county'].map((level) => check(level))).toEqual([
      'unmet',
      'unmet',
      'unmet',
      'met',
    ])
    expect(check('municipal', '2023-05-10')).toBe('met')
  })

  it('[HY8.13] finds major labour dishonesty; another bad record is left to people', () => {
    const labour = (severity: string, on = '2024-08-01') =>
      outcome('no-major-labour-dishonesty', record('labourDishonesty', { on, severity, ...graded }))
    expect([labour('major'), labour('serious'), labour('major', '2023-05-10')]).toEqual([
      'unmet',
      'met',
      'met',
    ])
    const breach = record('violations', { on: '2025-02-01', severity: 'general' })
    expect(outcome('no-other-bad-record', breach)).toBe('judged')
    expect(metOn('no-other-bad-record', breach, { 'small-breaches': 'bars' })).toEqual([
      'unmet',
      '2028-02-02',
    ])
    expect(outcome('no-other-bad-record', record('violations', { on: '2023-05-10' }))).toBe('met')
  })

  it('[HY8.14] shows all history of returned or destroyed exports to people, or three years where that was decided', () => {
    const old = record('exportIncidents', { on: '2016-03-01' })
    expect(outcome('no-export-incident', old)).toBe('judged')
    expect(outcome('no-export-incident', old, { 'export-window': 'rolling' })).toBe('met')
    const recent = record('exportIncidents', { on: '2025-03-01' })
    expect(metOn('no-export-incident', recent, { 'export-window': 'rolling' })).toEqual([
      'unmet',
      '2028-03-02',
    ])
    expect(outcome('no-export-incident', { ...recent, ...applicantWith({ exporter: false }) })).toBe('met')
  })
})

describe('after an award, after a revocation', () => {
  const won = (award: string, approvedOn: string) => record('honours', { award, approvedOn })

  it('[HY10.6] S26: three years after the award one may not apply; five to the day are still inside', () => {
    expect(said('winners-bar', won('district-award', '2023-05-11'))).toEqual([
      'unmet',
      '依据第十条第二款，获奖后5年内不得重新申报：2023年5月11日获奖批准，再次申报间隔期5年，尚未届满，暂不能申报，2028年5月12日起可以申报。',
      'Under article 10, paragraph 2, five years without applying after a win: award approved on 11 May 2023; the re-application bar of 5 years is still running; no application for now, possible from 12 May 2028.',
    ])
    expect(outcome('winners-bar', won('district-award', '2021-05-11'))).toBe('unmet')
    expect(outcome('winners-bar', won('district-award', '2021-05-10'))).toBe('met')
    expect(assess({ judgements, ...won('district-award', '2023-05-11') }).eligible).toBe('no')
  })

  it('[HY10.6] a nomination bars nobody', () => {
    expect(outcome('winners-bar', won('nominee-award', '2025-05-11'))).toBe('met')
  })

  const sanction = (act: string, ground: string, decidedOn: string) =>
    record('sanctions', { act, ground, decidedOn })

  it('[HY11.3] a revocation for fraud bars for five years, to the corresponding day', () => {
    expect(metOn('no-ban-after-fraud', sanction('revocation', 'fraud', '2021-05-11'))).toEqual([
      'unmet',
      '2026-05-12',
    ])
    expect(outcome('no-ban-after-fraud', sanction('revocation', 'fraud', '2021-05-10'))).toBe('met')
    expect(outcome('no-ban-after-fraud', sanction('revocation', 'incident', '2024-05-11'))).toBe('met')
    expect(outcome('no-ban-after-fraud', sanction('fraudFinding', 'fraud', '2024-05-11'))).toBe('met')
  })

  it('[HY12.2] so does one for an accident', () => {
    expect(metOn('no-ban-after-incident', sanction('revocation', 'incident', '2024-05-11'))).toEqual([
      'unmet',
      '2029-05-12',
    ])
    expect(outcome('no-ban-after-incident', sanction('revocation', 'fraud', '2024-05-11'))).toBe('met')
  })
})
