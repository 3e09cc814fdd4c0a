import { describe, expect, it } from 'vitest'
import { adaptCriteria } from '../../../src/core/conditions/adaptation.ts'
import { assessEligibility } from '../../../src/core/conditions/assess-eligibility.ts'
import { explain } from '../../../src/core/conditions/explain.ts'
import { parseFacts } from '../../../src/core/conditions/facts.ts'
import { layFacts } from '../../../src/core/conditions/lay-facts.ts'
import type { Answers } from '../../../src/core/conditions/settle.ts'
import { edition } from './under-test.ts'
import { applicantFacts, foundByPeople, judgements } from './eligible-applicant.ts'

type Over = Readonly<Record<string, unknown>>

function assess(over: Over = {}, decided: Answers = {}) {
  const { criteria, answers } = edition()
  const facts = parseFacts(layFacts(applicantFacts as Over, over), criteria)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return assessEligibility(criteria, facts.value, { ...answers, ...decided })
}

function findingOn(rule: string, over: Over = {}, decided: Answers = {}) {
  const finding = assess(over, decided).findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(`no criterion ${rule}`)
  return finding
}

const said = (rule: string, over: Over = {}, decided: Answers = {}) => {
  const finding = findingOn(rule, over, decided)
  return [finding.outcome, explain(finding, 'zh'), explain(finding, 'en')]
}
const outcome = (rule: string, over: Over = {}, decided: Answers = {}) =>
  findingOn(rule, over, decided).outcome
const metOn = (rule: string, over: Over = {}, decided: Answers = {}) => {
  const finding = findingOn(rule, over, decided)
  return [finding.outcome, finding.metOn]
}
const asked = (rule: string, over: Over) => findingOn(rule, over).ask?.map(({ fact }) => fact)
const record = (name: string, ...events: Over[]) => ({ records: { [name]: events } })
const applicant = (over: Over) => ({ applicant: over })

describe('the assessment as a whole', () => {
  it('[WX10.1] [WX10.10] finds on every condition of article 10, in its order', () => {
    expect(assess().findings.map(({ rule, article }) => `${article} ${rule}`)).toEqual([
      '10 applicant-body',
      '10(1) central-policy',
      '10(2) established-in-city',
      '10(2) operating-years',
      '10(3) industry-rank',
      '10(3) no-loss',
      '10(3) social-contribution',
      '10(4) leading-level',
      '10(5) quality-strategy',
      '10(6) quality-management',
      '10(7) social-responsibility',
      '10(7) no-serious-accident',
      '10(7) no-major-complaint',
      '10(7) no-own-fault-claim',
      '10(7) no-failed-spot-check',
      '10(7) no-major-labour-dishonesty',
      '10(7) no-other-violation',
      '10(7) no-export-incident',
    ])
  })

  it('stays unknown until people have found what is left to them', () => {
    expect(assess().eligible).toBe('unknown')
    expect(assess({ judgements }).eligible).toBe('yes')
    expect(assess({ judgements, applicant: { registeredIn: '320500' } }).eligible).toBe('no')
    expect(assess({ judgements, applicant: { registeredIn: null } }).eligible).toBe('unknown')
  })

  it('lets no finding of people stand against what the engine found', () => {
    const assessment = assess({
      judgements: { ...judgements, 'no-loss': foundByPeople('met', '情况特殊') },
      figures: [{ year: 2025, profitFen: -1 }],
    })
    expect([assessment.eligible, assessment.setAside]).toEqual(['no', ['no-loss']])
  })

  it('[WX10.3] measures the conditions on the application deadline, and says that this is open', () => {
    expect(edition().referenceDay).toEqual({
      article: '10(2)',
      basis: 'silent',
      day: { decide: 'reference-day' },
    })
  })
})

describe('who applies', () => {
  it('[WX10.1] admits legal persons, organisations without legal personality and their sub-units', () => {
    expect(said('applicant-body')).toEqual([
      'met',
      '依据第十条，申报主体：申报主体为法人，属于可以申报的主体。',
      'Under article 10, kind of applicant: the applicant is a legal person, which may apply.',
    ])
    expect(outcome('applicant-body', applicant({ kind: 'unincorporated' }))).toBe('met')
    expect(
      said(
        'applicant-body',
        applicant({ kind: 'subUnit', parentCode: '91320200714000001P', unitName: '锡山分厂' }),
      ),
    ).toEqual([
      'met',
      '依据第十条，申报主体：申报主体为分支、内设或者派出机构，属于可以申报的主体。',
      'Under article 10, kind of applicant: the applicant is a branch, internal or dispatched unit, which may apply.',
    ])
  })

  it('[WX10.1] admits no person and no team', () => {
    expect(said('applicant-body', applicant({ kind: 'person' }))).toEqual([
      'unmet',
      '依据第十条，申报主体：申报主体为个人，可以申报的主体为法人、非法人组织、分支、内设或者派出机构，暂不符合。',
      'Under article 10, kind of applicant: the applicant is a person; those who may apply are: a legal person, an organisation without legal personality, a branch, internal or dispatched unit; not met for now.',
    ])
    expect(outcome('applicant-body', applicant({ kind: 'team' }))).toBe('unmet')
  })

  it("[WX10.1] identifies a sub-unit by its parent's code and its own name, which the text leaves open", () => {
    expect(asked('applicant-body', applicant({ kind: 'subUnit' }))).toEqual([
      'applicant.parentCode',
      'applicant.unitName',
    ])
    expect(findingOn('applicant-body').openPoints).toEqual(['sub-unit-code'])
  })

  it('[WX10.2] takes the declaration on central policy', () => {
    expect(said('central-policy')).toEqual([
      'met',
      '依据第十条第（一）项，政治立场：申报主体已作出声明。',
      'Under article 10(1), support of central policy: the applicant has declared it.',
    ])
    expect(outcome('central-policy', { declarations: { 'supports-central-policy': false } })).toBe('unmet')
    expect(asked('central-policy', { declarations: { 'supports-central-policy': null } })).toEqual([
      'declarations.supports-central-policy',
    ])
  })

  it('[WX10.3] asks for establishment inside the city, its districts and county-level cities included', () => {
    expect(said('established-in-city')).toEqual([
      'met',
      '依据第十条第（二）项，依法设立地：登记地区划代码320213，在本行政区域（320200）内。',
      'Under article 10(2), place of establishment: registered in 320213, inside this region (320200).',
    ])
    expect(outcome('established-in-city', applicant({ registeredIn: '320281' }))).toBe('met')
    expect(outcome('established-in-city', applicant({ registeredIn: '320500' }))).toBe('unmet')
    expect(outcome('established-in-city', applicant({ registeredIn: '320000' }))).toBe('unmet')
    expect(asked('established-in-city', applicant({ registeredIn: null }))).toEqual([
      'applicant.registeredIn',
    ])
  })

  it('[WX10.3] S19: three years to the day are met', () => {
    expect(said('operating-years', applicant({ establishedOn: '2023-05-11' }))).toEqual([
      'met',
      '依据第十条第（二）项，正常运营年限：自2023年5月11日起算，至2026年5月11日已满3年，符合。',
      'Under article 10(2), years of normal operation: counted from 11 May 2023, 3 years are complete on 11 May 2026; met.',
    ])
  })

  it('[WX10.3] S19: a day less is unmet, and the day on which it is met is named', () => {
    expect(said('operating-years', applicant({ establishedOn: '2023-05-12' }))).toEqual([
      'unmet',
      '依据第十条第（二）项，正常运营年限：自2023年5月12日起算，至2026年5月11日未满3年，暂不符合，2026年5月12日起符合。',
      'Under article 10(2), years of normal operation: counted from 12 May 2023, 3 years are not complete on 11 May 2026; not met for now, met from 12 May 2026.',
    ])
    expect(metOn('operating-years', applicant({ establishedOn: '2023-05-12' }))).toEqual([
      'unmet',
      '2026-05-12',
    ])
  })

  it('[WX10.3] leaves an interruption of the operation to people, and asks when none is stated', () => {
    const gap = { of: 'establishedOn', from: '2024-03-01', to: '2024-06-30' }
    expect(said('operating-years', record('interruptions', gap))).toEqual([
      'judged',
      '依据第十条第（二）项，正常运营年限：自2010年3月1日起算，至2026年5月11日已满3年，其间有中断（2024年3月1日至2024年6月30日），是否符合由审查人员认定。',
      'Under article 10(2), years of normal operation: counted from 1 March 2010, 3 years are complete on 11 May 2026, with an interruption (1 March 2024 to 30 June 2024); people have to find whether it is met.',
    ])
    expect(asked('operating-years', { records: { interruptions: null } })).toEqual(['records.interruptions'])
    expect(findingOn('operating-years').openPoints).toEqual(['reference-day'])
  })
})

const place = (indicator: string, n: number, evidence?: string) => ({
  year: 2025,
  indicator,
  place: n,
  sector: '机床附件制造',
  ...(evidence ? { evidence } : {}),
})
const places = (a: number, b: number, c: number) => ({
  rankings: [
    place('businessScale', a, '证明'),
    place('profitAndTax', b, '证明'),
    place('assetContribution', c, '证明'),
  ],
})

describe('performance', () => {
  it('[WX10.4] leaves a place among the first three of last year to people, with its evidence', () => {
    expect(said('industry-rank')).toEqual([
      'judged',
      '依据第十条第（三）项，市内同行业位次：2025年度同行业位次为经营规模第3位、实现利税第5位、总资产贡献率第8位，任一指标须居前3位，所附证明是否属实由审查人员认定。',
      'Under article 10(3), place in the sector within the city: places in the sector in 2025: scale of business 3, profit and tax 5, return on total assets 8; one indicator has to be among the first 3; people have to find whether the evidence bears it out.',
    ])
    expect(asked('industry-rank', { rankings: [place('businessScale', 3)] })).toEqual([
      'rankings.2025.businessScale.evidence',
    ])
    expect(findingOn('industry-rank').openPoints).toEqual(['industry-rank'])
  })

  it('[WX10.4] finds the fourth place unmet when no indicator does better', () => {
    expect(said('industry-rank', places(4, 4, 4))).toEqual([
      'unmet',
      '依据第十条第（三）项，市内同行业位次：2025年度同行业位次为经营规模第4位、实现利税第4位、总资产贡献率第4位，任一指标须居前3位，暂不符合。',
      'Under article 10(3), place in the sector within the city: places in the sector in 2025: scale of business 4, profit and tax 4, return on total assets 4; one indicator has to be among the first 3; not met for now.',
    ])
    expect(
      [places(3, 4, 4), places(4, 3, 4), places(4, 4, 3)].map((over) => outcome('industry-rank', over)),
    ).toEqual(['judged', 'judged', 'judged'])
  })

  it('[WX10.4] asks for every indicator of the text, lets others be put forward, and looks at last year alone', () => {
    expect(asked('industry-rank', { rankings: [] })).toEqual([
      'rankings.2025.businessScale',
      'rankings.2025.profitAndTax',
      'rankings.2025.assetContribution',
    ])
    const other = { rankings: [...places(4, 4, 4).rankings, place('other', 1, '证明')] }
    expect(outcome('industry-rank', other)).toBe('judged')
    expect(
      outcome('industry-rank', { rankings: [{ ...place('businessScale', 1, '证明'), year: 2024 }] }),
    ).toBe('unknown')
  })

  it('[WX10.4] asks for all indicators where that was decided, and for none of a non-profit body', () => {
    expect(outcome('industry-rank', places(3, 3, 3), { 'industry-rank': 'all' })).toBe('judged')
    expect(outcome('industry-rank', places(3, 3, 4), { 'industry-rank': 'all' })).toBe('unmet')
    expect(said('industry-rank', applicant({ purpose: 'non-profit' }))).toEqual([
      'met',
      '依据第十条第（三）项，市内同行业位次：按经营性质不适用本项。',
      'Under article 10(3), place in the sector within the city: does not apply for organisations of this purpose.',
    ])
    expect(asked('industry-rank', applicant({ purpose: null }))).toEqual(['applicant.purpose'])
  })

  it('[WX10.5] finds no loss in the last three closed years', () => {
    expect(said('no-loss')).toEqual([
      'met',
      '依据第十条第（三）项，近三年盈亏：2023至2025年度未发生亏损，符合。',
      'Under article 10(3), three years without loss: no loss in the fiscal years 2023 to 2025; met.',
    ])
    expect(outcome('no-loss', { figures: [...applicantFacts.figures, { year: 2022, profitFen: -1 }] })).toBe(
      'met',
    )
  })

  it('[WX10.5] S21: a loss bars, a policy loss too, until the year has left the window', () => {
    const loss = (policyLoss: boolean) => ({
      figures: [
        { year: 2023, profitFen: 100 },
        { year: 2024, profitFen: -1, policyLoss },
        { year: 2025, profitFen: 100 },
      ],
    })
    expect(said('no-loss', loss(true))).toEqual([
      'unmet',
      '依据第十条第（三）项，近三年盈亏：2024年度发生亏损，政策性亏损不在除外之列，暂不符合，2028年1月1日起符合。',
      'Under article 10(3), three years without loss: a loss in 2024 (losses caused by public policy are not exempt); not met for now, met from 1 January 2028.',
    ])
    expect(metOn('no-loss', loss(false))).toEqual(['unmet', '2028-01-01'])
    const accepted = { ...loss(true), judgements: { 'no-loss': foundByPeople('met', '政策性亏损属实') } }
    expect(outcome('no-loss', accepted)).toBe('unmet')
  })

  it('[WX10.5] S21: two closed years are not enough to tell, the third is asked for', () => {
    const two = { figures: applicantFacts.figures.slice(1) }
    expect(outcome('no-loss', two)).toBe('unknown')
    expect(asked('no-loss', two)).toEqual(['figures.2023'])
  })

  it('[WX10.5] asks it of those who work for profit, unless it was decided that all are meant', () => {
    const loss = { figures: [{ year: 2025, profitFen: -1 }], applicant: { purpose: 'non-profit' } }
    expect(outcome('no-loss', loss)).toBe('met')
    expect(outcome('no-loss', loss, { 'loss-scope': 'any' })).toBe('unmet')
    expect(findingOn('no-loss').openPoints).toEqual(['loss-scope'])
  })

  it('[WX10.6] has people find the social contribution of a non-profit body', () => {
    expect(said('social-contribution', applicant({ purpose: 'non-profit' }))).toEqual([
      'judged',
      '依据第十条第（三）项，社会贡献：由审查人员认定：社会贡献是否居行业前列（查阅社会贡献说明、行业主管部门意见）。',
      "Under article 10(3), social contribution: people have to find: whether the social contribution is among the foremost of the sector (see statement of the social contribution, opinion of the sector's authority).",
    ])
    expect(said('social-contribution')).toEqual([
      'met',
      '依据第十条第（三）项，社会贡献：按经营性质不适用本项。',
      'Under article 10(3), social contribution: does not apply for organisations of this purpose.',
    ])
    expect(findingOn('social-contribution').openPoints).toBeUndefined()
  })

  it('[WX10.7] has people find whether the level is leading, in the country or in the world', () => {
    expect(said('leading-level')).toEqual([
      'judged',
      '依据第十条第（四）项，领先水平：由审查人员认定：质量、创新、品牌和效益的成绩是否突出，须达到国内领先或者国际领先水平（查阅自评报告、对标材料）。',
      'Under article 10(4), leading level: people have to find: whether quality, innovation, brand and benefit are outstanding, at the level: leading in the country or leading in the world (see self-assessment report, benchmarks).',
    ])
    expect(said('leading-level', {}, { 'leading-level': 'all' })[1]).toBe(
      '依据第十条第（四）项，领先水平：由审查人员认定：质量、创新、品牌和效益的成绩是否突出，须达到国内领先并且国际领先水平（查阅自评报告、对标材料）。',
    )
    expect(findingOn('leading-level').openPoints).toEqual(['leading-level'])
  })

  it('[WX10.8] has people find the quality strategy and culture', () => {
    expect(said('quality-strategy')).toEqual([
      'judged',
      '依据第十条第（五）项，质量战略与文化：由审查人员认定：是否推行质量战略、形成质量文化（查阅质量战略文件）。',
      'Under article 10(5), quality strategy and culture: people have to find: whether a quality strategy is carried out and a quality culture has grown (see strategy papers).',
    ])
  })

  it('[WX10.9] has people find the management system', () => {
    expect(said('quality-management')).toEqual([
      'judged',
      '依据第十条第（六）项，质量管理体系：由审查人员认定：体系是否健全，做法是否有新意、成熟并可推广（查阅体系文件、认证证书）。',
      'Under article 10(6), quality management system: people have to find: whether the system is sound, and its methods new, mature and fit for others (see system documents, certificates).',
    ])
    expect(
      said('quality-management', {
        judgements: { 'quality-management': foundByPeople('unmet', '体系未覆盖全部场所') },
      }),
    ).toEqual([
      'unmet',
      '依据第十条第（六）项，质量管理体系：经资格审核组认定暂不符合：体系未覆盖全部场所（依据审核记录第1号）。',
      'Under article 10(6), quality management system: found unmet by 资格审核组: 体系未覆盖全部场所 (on 审核记录第1号).',
    ])
  })
})

describe('responsibility and record', () => {
  it('[WX10.10] has people find responsibility and reputation', () => {
    expect(said('social-responsibility')).toEqual([
      'judged',
      '依据第十条第（七）项，社会责任与信誉：由审查人员认定：是否履行社会责任，诚信记录和声誉是否良好（查阅信用报告、部门意见）。',
      'Under article 10(7), social responsibility and reputation: people have to find: whether social duties are met, and credit record and reputation are good (see credit report, opinions of the authorities).',
    ])
    expect(asked('social-responsibility', { records: { sanctions: null } })).toEqual(['records.sanctions'])
  })

  it('[WX10.10] S30: an honour revoked for fraud the year before is no ban, but people have to weigh it', () => {
    const revoked = {
      ...record('sanctions', { act: 'revocation', ground: 'fraud', decidedOn: '2025-09-01' }),
      judgements: { ...judgements, 'social-responsibility': null },
    }
    expect(said('social-responsibility', revoked)[1]).toBe(
      '依据第十条第（七）项，社会责任与信誉：由审查人员认定：是否履行社会责任，诚信记录和声誉是否良好（查阅信用报告、部门意见），并须考虑以往1项撤销奖励、弄虚作假处理记录。',
    )
    expect(assess(revoked).findings.map((finding) => finding.outcome)).not.toContain('unmet')
    expect(assess(revoked).eligible).toBe('unknown')
    expect(assess({ ...revoked, judgements }).eligible).toBe('yes')
  })

  it('[WX10.11] bars a serious accident within three years, until the day after', () => {
    const serious = { domain: 'workSafety', severity: 'serious' }
    expect(said('no-serious-accident', record('accidents', { ...serious, on: '2024-01-05' }))).toEqual([
      'unmet',
      '依据第十条第（七）项，较大及以上事故：2024年1月5日有较大安全生产事故记录，在近3年之内，暂不符合，2027年1月6日起符合。',
      'Under article 10(7), serious accidents: 5 January 2024 (serious, work safety, accidents), within 3 years; not met for now, met from 6 January 2027.',
    ])
    expect(metOn('no-serious-accident', record('accidents', { ...serious, on: '2023-05-11' }))).toEqual([
      'unmet',
      '2026-05-12',
    ])
    expect(outcome('no-serious-accident', record('accidents', { ...serious, on: '2023-05-10' }))).toBe('met')
  })

  it('[WX10.11] counts graver accidents and no lesser ones', () => {
    const of = (severity: string) => record('accidents', { on: '2025-01-05', domain: 'workSafety', severity })
    const severities = ['general', 'serious', 'major', 'exceptional']
    expect(severities.map((severity) => outcome('no-serious-accident', of(severity)))).toEqual([
      'met',
      'unmet',
      'unmet',
      'unmet',
    ])
    expect(said('no-serious-accident', of('general'))[1]).toBe(
      '依据第十条第（七）项，较大及以上事故：至2026年5月11日近3年没有应当计入的事故记录（2025年1月5日有一般安全生产事故记录，未达到所列等级，不计入），符合。',
    )
  })

  it('[WX10.11] covers the six fields of the text, and leaves others, and what no authority graded, to people', () => {
    const of = (domain: string, gradedBy?: string) =>
      outcome(
        'no-serious-accident',
        record('accidents', {
          on: '2025-01-05',
          domain,
          severity: 'serious',
          ...(gradedBy ? { gradedBy } : {}),
        }),
      )
    const six = ['quality', 'workSafety', 'environment', 'publicHealth', 'foodSafety', 'medical']
    expect(six.map((domain) => of(domain, '某局认定书'))).toEqual([
      'unmet',
      'unmet',
      'unmet',
      'unmet',
      'unmet',
      'unmet',
    ])
    expect(of('other', '某局认定书')).toBe('judged')
    expect(of('environment')).toBe('judged')
    const stated = record('accidents', { on: '2025-01-05', domain: 'environment', severity: 'serious' })
    expect(outcome('no-serious-accident', stated, { 'severity-grading': 'as-stated' })).toBe('unmet')
    expect(findingOn('no-serious-accident').openPoints).toEqual([
      'record-window',
      'repair-on-deadline',
      'repair-scope',
      'severity-grading',
    ])
  })

  it('[WX10.11] says so when there is none, and asks when nothing is stated', () => {
    expect(said('no-serious-accident')).toEqual([
      'met',
      '依据第十条第（七）项，较大及以上事故：至2026年5月11日近3年没有应当计入的事故记录，符合。',
      'Under article 10(7), serious accidents: accidents: none that counts in the 3 years up to 11 May 2026; met.',
    ])
    expect(asked('no-serious-accident', { records: { accidents: null } })).toEqual(['records.accidents'])
    expect(
      asked('no-serious-accident', record('accidents', { on: '2025-01-05', domain: 'workSafety' })),
    ).toEqual(['records.accidents.0.severity'])
  })

  it('[WX10.12] bars a major quality complaint, and not a lesser one', () => {
    const of = (severity: string, on = '2024-01-05') =>
      record('complaints', { on, severity, gradedBy: '市场监管部门认定书' })
    expect(said('no-major-complaint', of('major'))).toEqual([
      'unmet',
      '依据第十条第（七）项，重大质量投诉：2024年1月5日有重大质量投诉记录，在近3年之内，暂不符合，2027年1月6日起符合。',
      'Under article 10(7), major quality complaints: 5 January 2024 (major, quality complaints), within 3 years; not met for now, met from 6 January 2027.',
    ])
    expect(outcome('no-major-complaint', of('serious'))).toBe('met')
    expect(outcome('no-major-complaint', of('major', '2023-05-10'))).toBe('met')
    expect(outcome('no-major-complaint', record('complaints', { on: '2024-01-05' }))).toBe('judged')
    expect(asked('no-major-complaint', { records: { complaints: null } })).toEqual(['records.complaints'])
    expect(findingOn('no-major-complaint').openPoints).toEqual([
      'record-window',
      'repair-on-deadline',
      'repair-scope',
      'severity-grading',
    ])
  })

  it("[WX10.12] bars disputes, claims and returns by the applicant's own fault, and no others", () => {
    const of = (attributable: boolean, on = '2024-01-05') => record('claims', { on, attributable })
    expect(said('no-own-fault-claim', of(true))).toEqual([
      'unmet',
      '依据第十条第（七）项，自身责任的异议、索赔和退货：2024年1月5日有质量异议、索赔和退货记录，在近3年之内，暂不符合，2027年1月6日起符合。',
      'Under article 10(7), disputes, claims and returns by own fault: 5 January 2024 (quality disputes, claims and returns), within 3 years; not met for now, met from 6 January 2027.',
    ])
    expect(outcome('no-own-fault-claim', of(false))).toBe('met')
    expect(outcome('no-own-fault-claim', of(true, '2023-05-10'))).toBe('met')
    expect(asked('no-own-fault-claim', record('claims', { on: '2024-01-05' }))).toEqual([
      'records.claims.0.attributable',
    ])
    expect(findingOn('no-own-fault-claim').openPoints).toEqual([
      'record-window',
      'repair-on-deadline',
      'repair-scope',
    ])
  })

  it('[WX10.13] bars a failed national, provincial or municipal spot-check, and none of a county', () => {
    const of = (level: string, on = '2024-01-05') => record('failedSpotChecks', { on, level })
    const levels = ['national', 'provincial', 'municipal', 'county']
    expect(levels.map((level) => outcome('no-failed-spot-check', of(level)))).toEqual([
      'unmet',
      'unmet',
      'unmet',
      'met',
    ])
    expect(said('no-failed-spot-check', of('municipal'))).toEqual([
      'unmet',
      '依据第十条第（七）项，质量监督抽查：2024年1月5日有监督抽查不合格记录，在近3年之内，暂不符合，2027年1月6日起符合。',
      'Under article 10(7), quality spot-checks: 5 January 2024 (failed spot-checks), within 3 years; not met for now, met from 6 January 2027.',
    ])
    expect(outcome('no-failed-spot-check', of('national', '2023-05-10'))).toBe('met')
    expect(asked('no-failed-spot-check', record('failedSpotChecks', { on: '2024-01-05' }))).toEqual([
      'records.failedSpotChecks.0.level',
    ])
    expect(findingOn('no-failed-spot-check').openPoints).toEqual([
      'record-window',
      'repair-on-deadline',
      'repair-scope',
    ])
  })

  it('[WX10.14] bars major labour dishonesty', () => {
    const of = (severity: string, on = '2024-01-05') =>
      record('labourDishonesty', { on, severity, gradedBy: '人社部门公布' })
    expect(said('no-major-labour-dishonesty', of('major'))).toEqual([
      'unmet',
      '依据第十条第（七）项，重大劳动保障失信：2024年1月5日有重大劳动保障失信记录，在近3年之内，暂不符合，2027年1月6日起符合。',
      'Under article 10(7), major labour dishonesty: 5 January 2024 (major, labour dishonesty), within 3 years; not met for now, met from 6 January 2027.',
    ])
    expect(outcome('no-major-labour-dishonesty', of('serious'))).toBe('met')
    expect(outcome('no-major-labour-dishonesty', of('major', '2023-05-10'))).toBe('met')
    expect(findingOn('no-major-labour-dishonesty').openPoints).toEqual([
      'record-window',
      'repair-on-deadline',
      'repair-scope',
      'severity-grading',
    ])
  })

  it('[WX10.14] bars other serious violations', () => {
    const of = (severity: string, on = '2024-01-05') =>
      record('violations', { on, severity, gradedBy: '处罚决定书' })
    expect(said('no-other-violation', of('serious'))).toEqual([
      'unmet',
      '依据第十条第（七）项，其他较大及以上违法违规：2024年1月5日有较大其他违法违规记录，在近3年之内，暂不符合，2027年1月6日起符合。',
      'Under article 10(7), other serious violations: 5 January 2024 (serious, other violations), within 3 years; not met for now, met from 6 January 2027.',
    ])
    expect(outcome('no-other-violation', of('general'))).toBe('met')
    expect(outcome('no-other-violation', of('serious', '2023-05-10'))).toBe('met')
    expect(findingOn('no-other-violation').openPoints).toEqual([
      'record-window',
      'repair-on-deadline',
      'repair-scope',
      'severity-grading',
    ])
  })

  it('[WX10.16] bars no exporter by itself for a return, but shows its whole history to people', () => {
    expect(said('no-export-incident', record('exportIncidents', { on: '2012-04-01' }))).toEqual([
      'judged',
      '依据第十条第（七）项，出口质量安全：2012年4月1日有出口退运、销毁或者官方通报记录，条文未设期限，由审查人员认定。',
      'Under article 10(7), quality and safety of exports: 1 April 2012 (export returns, destructions and official notices): the text sets no window; people have to find it.',
    ])
    expect(findingOn('no-export-incident').openPoints).toEqual(['export-window'])
  })

  it('[WX10.16] counts three years for exporters where the committee decided so', () => {
    const lately = record('exportIncidents', { on: '2023-05-11', decidedOn: '2023-07-01' })
    const counted = (how: string) => metOn('no-export-incident', lately, { 'export-window': how })
    expect(counted('all-history')).toEqual(['judged', undefined])
    expect(counted('rolling')).toEqual(['unmet', '2026-05-12'])
    expect(counted('rolling-from-decision')).toEqual(['unmet', '2026-07-02'])
    expect(counted('calendar-years')).toEqual(['unmet', '2027-01-01'])
  })

  it('[WX10.16] finds an exporter without such records met, asks for them, and does not ask others', () => {
    expect(said('no-export-incident')).toEqual([
      'met',
      '依据第十条第（七）项，出口质量安全：至2026年5月11日没有应当计入的出口退运、销毁或者官方通报记录，符合。',
      'Under article 10(7), quality and safety of exports: export returns, destructions and official notices: none that counts up to 11 May 2026; met.',
    ])
    expect(asked('no-export-incident', { records: { exportIncidents: null } })).toEqual([
      'records.exportIncidents',
    ])
    const home = { ...record('exportIncidents', { on: '2012-04-01' }), applicant: { exporter: false } }
    expect(said('no-export-incident', home)[1]).toBe(
      '依据第十条第（七）项，出口质量安全：不是出口企业的不适用本项。',
    )
  })
})

describe('credit repair', () => {
  const violation = (repairedOn: string) =>
    record('violations', { on: '2025-01-05', severity: 'serious', gradedBy: '处罚决定书', repairedOn })

  it('[WX10.15] S23: exempts a violation repaired before the deadline', () => {
    expect(said('no-other-violation', violation('2026-05-10'))).toEqual([
      'met',
      '依据第十条第（七）项，其他较大及以上违法违规：至2026年5月11日近3年没有应当计入的其他违法违规记录（2025年1月5日有较大其他违法违规记录，已在截止日期之前完成信用修复，不计入），符合。',
      'Under article 10(7), other serious violations: other violations: none that counts in the 3 years up to 11 May 2026 (not counted: 5 January 2025 (serious, other violations), credit repaired before the deadline); met.',
    ])
  })

  it('[WX10.15] S23: leaves a repair on the day of the deadline to people, unless it was decided otherwise', () => {
    expect(said('no-other-violation', violation('2026-05-11'))).toEqual([
      'judged',
      '依据第十条第（七）项，其他较大及以上违法违规：2025年1月5日有较大其他违法违规记录，信用修复于截止日期当日完成，由审查人员认定。',
      'Under article 10(7), other serious violations: 5 January 2025 (serious, other violations): credit repaired on the day of the deadline itself; people have to find it.',
    ])
    const decided = (answer: string) =>
      outcome('no-other-violation', violation('2026-05-11'), { 'repair-on-deadline': answer })
    expect([decided('in-time'), decided('too-late')]).toEqual(['met', 'unmet'])
  })

  it('[WX10.15] S23: does not exempt a repair after the deadline, and says from when it will', () => {
    expect(said('no-other-violation', violation('2026-05-12'))[1]).toBe(
      '依据第十条第（七）项，其他较大及以上违法违规：2025年1月5日有较大其他违法违规记录，信用修复于2026年5月12日完成，未在截止日期之前，在近3年之内，暂不符合，2026年5月13日起符合。',
    )
    expect(metOn('no-other-violation', violation('2026-05-12'))).toEqual(['unmet', '2026-05-13'])
  })

  const repaired: readonly (readonly [string, Over])[] = [
    [
      'no-serious-accident',
      record('accidents', {
        on: '2025-01-05',
        domain: 'workSafety',
        severity: 'serious',
        repairedOn: '2026-05-10',
      }),
    ],
    [
      'no-major-complaint',
      record('complaints', {
        on: '2025-01-05',
        severity: 'major',
        gradedBy: '认定书',
        repairedOn: '2026-05-10',
      }),
    ],
    [
      'no-own-fault-claim',
      record('claims', { on: '2025-01-05', attributable: true, repairedOn: '2026-05-10' }),
    ],
    [
      'no-failed-spot-check',
      record('failedSpotChecks', { on: '2025-01-05', level: 'municipal', repairedOn: '2026-05-10' }),
    ],
    [
      'no-major-labour-dishonesty',
      record('labourDishonesty', {
        on: '2025-01-05',
        severity: 'major',
        gradedBy: '公布',
        repairedOn: '2026-05-10',
      }),
    ],
  ]

  it('[WX10.15] S23: a repaired spot-check is not covered by default, and shown as doubtful', () => {
    const [, over] = repaired[3] ?? ['', {}]
    expect(said('no-failed-spot-check', over)).toEqual([
      'unmet',
      '依据第十条第（七）项，质量监督抽查：2025年1月5日有监督抽查不合格记录，虽于2026年5月10日完成信用修复，条文的除外情形是否及于本项不明，按不及于办理，在近3年之内，暂不符合，2028年1月6日起符合。',
      'Under article 10(7), quality spot-checks: 5 January 2025 (failed spot-checks), credit repaired on 10 May 2026, but it is unclear whether the exemption reaches this item; taken not to, within 3 years; not met for now, met from 6 January 2028.',
    ])
  })

  it('[WX10.15] reaches the last item of the list alone, unless it was decided that it reaches the whole list', () => {
    expect(repaired.map(([rule, over]) => outcome(rule, over))).toEqual([
      'unmet',
      'unmet',
      'unmet',
      'unmet',
      'unmet',
    ])
    expect(repaired.map(([rule, over]) => outcome(rule, over, { 'repair-scope': 'whole-list' }))).toEqual([
      'met',
      'met',
      'met',
      'met',
      'met',
    ])
  })

  it('[WX10.15] leaves each repair on the day of the deadline to people, where the exemption reaches the whole list', () => {
    const onTheDay = repaired.map(([rule, over]) => {
      const [name, events] = Object.entries(over.records as Record<string, Over[]>)[0] ?? ['', []]
      const late = record(name, ...events.map((event) => ({ ...event, repairedOn: '2026-05-11' })))
      return outcome(rule, late, { 'repair-scope': 'whole-list' })
    })
    expect(onTheDay).toEqual(['judged', 'judged', 'judged', 'judged', 'judged'])
  })

  it('[WX10.11] [WX10.12] [WX10.13] [WX10.14] counts calendar years or from the decision, where that was decided', () => {
    const unrepaired = [...repaired, ['no-other-violation', violation('2026-05-12')] as const].map(
      ([rule, over]) => {
        const [name, events] = Object.entries(over.records as Record<string, Over[]>)[0] ?? ['', []]
        return [rule, record(name, ...events.map(({ repairedOn: _, ...event }) => event))] as const
      },
    )
    const days = (count: string) =>
      unrepaired.map(([rule, over]) => findingOn(rule, over, { 'record-window': count }).metOn)
    expect(days('calendar-years')).toEqual(Array(6).fill('2029-01-01'))
    expect(days('rolling')).toEqual(Array(6).fill('2028-01-06'))
  })
})

describe('adapting the conditions', () => {
  const adaptation = {
    by: 'committee',
    decidedOn: '2026-02-27',
    document: '锡评委〔2026〕1号',
    drop: ['industry-rank'],
    put: [],
  }

  it('[WX10.17] lets the committee adapt them, before the call notice', () => {
    expect(edition().adaptable).toEqual({
      article: '10p2',
      basis: 'explicit',
      by: 'committee',
      before: 'call-notice',
    })
    const adapted = adaptCriteria(edition(), adaptation, '2026-03-02')
    expect(adapted.ok && adapted.value.map(({ id }) => id).includes('industry-rank')).toBe(false)
    expect(adapted.ok && adapted.value.length).toBe(17)
  })

  it('[WX10.17] lets nobody else, and not after the notice', () => {
    expect(adaptCriteria(edition(), { ...adaptation, by: 'secretariat' }, '2026-03-02')).toEqual({
      ok: false,
      error: {
        room: 'conditions',
        code: 'NotTheAdaptingBody',
        articles: ['10p2'],
        data: { by: 'secretariat', lawful: 'committee' },
      },
    })
    expect(adaptCriteria(edition(), { ...adaptation, decidedOn: '2026-03-02' }, '2026-03-02')).toEqual({
      ok: false,
      error: {
        room: 'conditions',
        code: 'AdaptedTooLate',
        articles: ['10p2'],
        data: { decidedOn: '2026-03-02', noticeOn: '2026-03-02', before: 'call-notice' },
      },
    })
  })
})
