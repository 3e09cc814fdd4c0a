import { describe, expect, it } from 'vitest'
import { applicantWith, conditionsOf, foundByPeople, record } from '../kit/eligibility.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { edition } from './under-test.ts'

const { assess, said, outcome, metOn, asked, findingOn } = conditionsOf(edition, applicantFacts)
const judgements = {
  'advanced-level': foundByPeople('met', '材料属实'),
  'new-methods': foundByPeople('met', '材料属实'),
}
const accident = (on: string, severity: string, domain = 'workSafety', more = {}) =>
  record('accidents', { on, severity, domain, ...more })

describe('the conditions as a whole', () => {
  it('[CC8.1] are these, in the order of the text', () => {
    expect(assess().findings.map(({ rule, article }) => `${article} ${rule}`)).toEqual([
      '8 applicant-body',
      '8(1) registered-in-city',
      '8(1) no-major-accident',
      '8(1) no-violation',
      '8(2) advanced-level',
      '8(3) new-methods',
      '20 no-ban-after-fraud',
    ])
  })

  it('[CC8.1] are measured on the application deadline, which the text leaves open', () => {
    expect(edition().referenceDay).toEqual({
      article: '8(1)',
      basis: 'silent',
      day: { decide: 'reference-day' },
    })
  })

  it('[CC8.4] [CC8.5] wait for people, and none of them asks for a year without loss', () => {
    expect(assess().eligible).toBe('unknown')
    expect(assess({ judgements }).eligible).toBe('yes')
    expect(edition().criteria.some(({ kind }) => kind === 'no-loss')).toBe(false)
  })

  it('[CC8.1] S21: a loss in one of three closed years is no condition here', () => {
    expect(
      edition()
        .criteria.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual([
      'applicant-kind',
      'bar-or-ban',
      'no-event',
      'no-event',
      'qualitative',
      'qualitative',
      'region',
    ])
  })
})

describe('who applies', () => {
  it('[CC2.1] [CC8.1] admits enterprises and other organisations, legal persons or not; no persons', () => {
    expect(said('applicant-body')).toEqual([
      'met',
      '依据第八条，申报主体：申报主体为法人，属于可以申报的主体。',
      'Under article 8, kind of applicant: the applicant is a legal person, which may apply.',
    ])
    expect(outcome('applicant-body', applicantWith({ kind: 'unincorporated' }))).toBe('met')
    for (const kind of ['person', 'team', 'subUnit'])
      expect(outcome('applicant-body', applicantWith({ kind }))).toBe('unmet')
  })

  it('[CC8.1] asks for registration inside the city, its districts and counties included', () => {
    expect(said('registered-in-city')).toEqual([
      'met',
      '依据第八条第（一）项，合法注册地：登记地区划代码220104，在本行政区域（220100）内。',
      'Under article 8(1), place of registration: registered in 220104, inside this region (220100).',
    ])
    expect(outcome('registered-in-city', applicantWith({ registeredIn: '220182' }))).toBe('met')
    expect(outcome('registered-in-city', applicantWith({ registeredIn: '220200' }))).toBe('unmet')
    expect(asked('registered-in-city', applicantWith({ registeredIn: null }))).toEqual([
      'applicant.registeredIn',
    ])
  })
})

describe('the record', () => {
  it('[CC8.2] finds a major accident within five years unmet, to the corresponding day', () => {
    expect(said('no-major-accident', accident('2021-05-11', 'major'))).toEqual([
      'unmet',
      '依据第八条第（一）项，重大及以上事故：2021年5月11日有重大安全生产事故记录，在近5年之内，暂不符合，2026年5月12日起符合。',
      'Under article 8(1), major accidents: 11 May 2021 (major, work safety, accidents), within 5 years; not met for now, met from 12 May 2026.',
    ])
    expect(outcome('no-major-accident', accident('2021-05-10', 'major'))).toBe('met')
    expect(metOn('no-major-accident', accident('2025-01-01', 'exceptional'))).toEqual(['unmet', '2030-01-02'])
  })

  it('[CC8.2] counts major ones and above, in quality, safety, environment and the like', () => {
    expect(outcome('no-major-accident', accident('2025-01-01', 'serious'))).toBe('met')
    for (const domain of ['quality', 'environment']) {
      const graded = accident('2025-01-01', 'major', domain, { gradedBy: '事故认定书' })
      expect([domain, outcome('no-major-accident', graded)]).toEqual([domain, 'unmet'])
    }
    const like = accident('2025-01-01', 'major', 'foodSafety', { gradedBy: '事故认定书' })
    expect(outcome('no-major-accident', like)).toBe('judged')
  })

  it('[CC8.2] leaves what no authority graded to people, or to the papers where that was decided', () => {
    const ungraded = accident('2025-01-01', 'major', 'environment')
    expect(outcome('no-major-accident', ungraded)).toBe('judged')
    expect(outcome('no-major-accident', ungraded, { 'severity-grading': 'as-stated' })).toBe('unmet')
    expect(findingOn('no-major-accident').openPoints?.toSorted()).toEqual([
      'record-window',
      'severity-grading',
    ])
  })

  it('[CC8.2] counts the five years back from the deadline, from the decision, or by calendar years, as decided', () => {
    const late = accident('2020-12-01', 'major', 'workSafety', { decidedOn: '2021-06-01' })
    const after = (count: string) => outcome('no-major-accident', late, { 'record-window': count })
    expect([after('rolling'), after('rolling-from-decision'), after('calendar-years')]).toEqual([
      'met',
      'unmet',
      'met',
    ])
    const early = accident('2021-01-15', 'major')
    expect(outcome('no-major-accident', early, { 'record-window': 'calendar-years' })).toBe('unmet')
  })

  it('[CC8.3] leaves a breach within five years to people: neither its window nor its gravity is said', () => {
    const breach = record('violations', { on: '2025-02-01', severity: 'general' })
    expect(said('no-violation', breach)).toEqual([
      'judged',
      '依据第八条第（一）项，违法、违规、违纪：2025年2月1日有一般其他违法违规记录，是否属于本项所指条文未予明确，由审查人员认定（条文未明言，由文义推定）。',
      'Under article 8(1), breaches of law, rules or discipline: 1 February 2025 (general, other violations): the text does not say whether it means such a record; people have to find it (inferred from the text).',
    ])
    expect(outcome('no-violation', record('violations', { on: '2021-05-10' }))).toBe('met')
    expect(findingOn('no-violation').basis).toBe('inferred')
    expect(findingOn('no-violation').openPoints?.toSorted()).toEqual(['small-breaches', 'violation-window'])
  })

  it('[CC8.3] bars by any breach, or looks at all history, where that was decided', () => {
    const breach = record('violations', { on: '2025-02-01', severity: 'general' })
    expect(metOn('no-violation', breach, { 'small-breaches': 'bars' })).toEqual(['unmet', '2030-02-02'])
    const old = record('violations', { on: '2011-02-01' })
    expect(outcome('no-violation', old)).toBe('met')
    expect(outcome('no-violation', old, { 'violation-window': 'all-history' })).toBe('judged')
  })
})

describe('what only people can weigh', () => {
  it('[CC8.4] has people find the advanced national level', () => {
    expect(said('advanced-level')).toEqual([
      'judged',
      '依据第八条第（二）项，国内先进水平：由审查人员认定：质量、创新、品牌和效益是否成绩突出并达到国内先进水平（查阅自评报告、证实性材料）。',
      'Under article 8(2), advanced national level: people have to find: whether quality, innovation, brand and benefit are outstanding and at an advanced national level (see self-assessment report, supporting evidence).',
    ])
  })

  it('[CC8.5] has people find whether the methods are new and worth spreading', () => {
    expect(said('new-methods')).toEqual([
      'judged',
      '依据第八条第（三）项，创新和推广价值：由审查人员认定：质量管理制度、模式、方法是否有创新并值得推广（查阅自评报告、制度、模式和方法文件）。',
      'Under article 8(3), new methods worth spreading: people have to find: whether the system, model and methods of managing quality are new and worth spreading (see self-assessment report, papers on system, model and methods).',
    ])
    const unmet = { judgements: { ...judgements, 'new-methods': foundByPeople('unmet', '做法没有新意') } }
    expect(assess(unmet).eligible).toBe('no')
  })
})

describe('after fraud', () => {
  const sanction = (act: string, ground: string, decidedOn: string, more = {}) =>
    record('sanctions', { act, ground, decidedOn, ...more })

  it('[CC20.1] S30: fraud found before any award bars for five years, to the corresponding day', () => {
    expect(said('no-ban-after-fraud', sanction('fraudFinding', 'fraud', '2021-05-11'))).toEqual([
      'unmet',
      '依据第二十条，弄虚作假后的申报限制：2021年5月11日处理决定，不予受理期5年，尚未届满，暂不能申报，2026年5月12日起可以申报。',
      'Under article 20, ban after fraud: sanction decided on 11 May 2021; the ban of 5 years is still running; no application for now, possible from 12 May 2026.',
    ])
    expect(outcome('no-ban-after-fraud', sanction('fraudFinding', 'fraud', '2021-05-10'))).toBe('met')
  })

  it('[CC20.1] so does a revocation for fraud, but none for an accident', () => {
    expect(metOn('no-ban-after-fraud', sanction('revocation', 'fraud', '2024-06-01'))).toEqual([
      'unmet',
      '2029-06-02',
    ])
    expect(outcome('no-ban-after-fraud', sanction('revocation', 'incident', '2024-06-01'))).toBe('met')
  })

  it('[CC20.1] leaves the fraud of a predecessor to people', () => {
    const inherited = sanction('fraudFinding', 'fraud', '2024-06-01', { viaPredecessor: true })
    expect(outcome('no-ban-after-fraud', inherited)).toBe('judged')
  })
})
