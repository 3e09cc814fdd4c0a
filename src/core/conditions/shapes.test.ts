import { describe, expect, it } from 'vitest'
import { assessEligibility } from './assess-eligibility.ts'
import { criterion } from './criterion.ts'
import { explain } from './explain.ts'
import { parseFacts } from './facts.ts'
import { factsSchema, template } from './template.ts'

/** Conditions as other regulations put them, so that the kinds hold more than the one edition that is written now. */
const criteria = [
  { id: 'legal-person', kind: 'applicant-kind', article: '8(1)', with: { kinds: ['legalPerson', 'person'] } },
  {
    id: 'five-years',
    kind: 'duration',
    article: '8(1)',
    with: { since: 'establishedOn', atLeast: { years: 5 }, uninterrupted: true },
  },
  {
    id: 'certified',
    kind: 'duration',
    article: '8(3)',
    with: { since: 'certifiedSince', atLeast: { years: 3 }, uninterrupted: true },
  },
  {
    id: 'half-a-year',
    kind: 'duration',
    article: '10(3)',
    with: { since: 'excellenceModelSince', atLeast: { months: 6 }, uninterrupted: false },
  },
  {
    id: 'quality-work',
    kind: 'duration',
    article: '11(1)',
    appliesTo: { applicantKinds: ['person'] },
    with: { since: 'qualityWorkSince', atLeast: { years: 5 }, uninterrupted: false },
  },
  { id: 'permits', kind: 'document', article: '12(2)', with: { document: 'operating-permit' } },
  { id: 'policy-loss', kind: 'no-loss', article: '10(2)', with: { years: 3, policyLossExempt: true } },
  {
    id: 'accidents',
    kind: 'no-event',
    article: '8(1)',
    with: {
      record: 'accidents',
      domains: ['workSafety'],
      openList: true,
      atLeast: 'major',
      window: { years: 5, count: 'rolling' },
    },
  },
  {
    id: 'violations',
    kind: 'no-event',
    article: '8(1)',
    basis: 'inferred',
    with: { record: 'violations', window: { years: 5, count: 'rolling' } },
  },
  { id: 'penalties', kind: 'no-event', article: '10(2)', with: { record: 'penalties', window: null } },
  {
    id: 'award-fraud',
    kind: 'no-event',
    article: '12(4)',
    with: { record: 'awardFraud', window: { years: 3, count: 'rolling' } },
  },
  {
    id: 'tax',
    kind: 'no-event',
    article: '12(5)',
    with: { record: 'taxViolations', atLeast: 'serious', window: { years: 3, count: 'rolling' } },
  },
  {
    id: 'lists',
    kind: 'list-status',
    article: '12(6)',
    with: { lists: ['abnormalOperations', 'seriousDishonesty'], barredBy: { decide: 'which-list' } },
  },
  { id: 'bar', kind: 'bar-or-ban', article: '11', with: { measure: 'bar', years: 5 } },
  {
    id: 'ban',
    kind: 'bar-or-ban',
    article: '20',
    with: { measure: 'ban', years: 5, after: ['fraudFinding', 'revocation'] },
  },
  {
    id: 'own-firm',
    kind: 'no-event',
    article: '11(3)',
    appliesTo: { applicantKinds: ['person'], subject: 'linkedOrganisations' },
    with: { record: 'accidents', atLeast: 'major', window: { years: 3, count: 'rolling' } },
  },
].map((one) => criterion.parse({ label: { zh: one.id, en: one.id }, ...one }))

const answers = { 'which-list': 'any' }
const base = template(criteria, answers)
const findingOn = (rule: string, over: object) => {
  const facts = parseFacts({ ...base, ...over }, criteria)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  const finding = assessEligibility(criteria, facts.value, answers).findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(rule)
  return finding
}
const records = (over: object) => ({ records: { ...(base.records as object), ...over } })

describe('conditions of other regulations', () => {
  it('have a template that is eligible', () => {
    expect(assessEligibility(criteria, base, answers).eligible).toBe('yes')
  })

  it('S19: five years with the facts of three are unmet', () => {
    const applicant = { ...(base.applicant as object), establishedOn: '2023-05-11' }
    expect(findingOn('five-years', { applicant }).metOn).toBe('2028-05-11')
  })

  it('S21: a policy loss becomes met by people, with evidence', () => {
    const figures = [2023, 2024, 2025].map((year) => ({ year, profitFen: -1, policyLoss: true }))
    expect(findingOn('policy-loss', { figures }).outcome).toBe('judged')
    const judgements = { 'policy-loss': { outcome: 'met', by: '审查组', reason: '属实', evidence: ['批复'] } }
    expect(findingOn('policy-loss', { figures, judgements })).toMatchObject({
      outcome: 'met',
      decidedBy: 'people',
    })
  })

  it('S30: fraud in an award of any government two years ago bars', () => {
    expect(findingOn('award-fraud', records({ awardFraud: [{ on: '2024-05-11' }] })).outcome).toBe('unmet')
    const sanctions = [{ act: 'fraudFinding', ground: 'fraud', decidedOn: '2024-05-11' }]
    expect(findingOn('ban', records({ sanctions })).metOn).toBe('2029-05-12')
  })

  it('leave a penalty without a window to people', () => {
    expect(findingOn('penalties', records({ penalties: [{ on: '2009-05-11' }] })).outcome).toBe('judged')
  })

  it('say where the text only implies something', () => {
    expect(explain(findingOn('violations', {}), 'zh')).toBe(
      '依据第八条第（一）项，violations：至2026年5月11日近5年没有应当计入的其他违法违规记录，符合（条文未明言，由文义推定）。',
    )
  })
})

describe('organisations that a person leads', () => {
  const person = { applicant: { kind: 'person', qualityWorkSince: '2001-01-01' } }
  const accident = { on: '2025-01-01', domain: 'workSafety', severity: 'major' }

  it('are asked for, each has to be clean, and the one that is not is named', () => {
    expect(findingOn('own-firm', person).ask).toEqual([
      {
        fact: 'linkedOrganisations',
        name: { zh: '申报个人任最高管理者的组织', en: 'the organisations that the person leads' },
      },
    ])
    const clean = { name: '甲公司', records: { accidents: [] } }
    const other = { name: '乙公司', records: { accidents: [accident] } }
    expect(findingOn('own-firm', { ...person, linkedOrganisations: [clean] }).outcome).toBe('met')
    expect(
      findingOn('own-firm', { ...person, linkedOrganisations: [clean, { name: '乙公司' }] }).outcome,
    ).toBe('unknown')
    const found = findingOn('own-firm', { ...person, linkedOrganisations: [clean, other] })
    expect(explain(found, 'zh')).toBe(
      '依据第十一条第（三）项，own-firm：（乙公司）2025年1月1日有重大事故记录，在近3年之内，暂不符合，2028年1月2日起符合。',
    )
  })

  it('do not concern a person who leads none, nor an organisation', () => {
    expect(findingOn('own-firm', { ...person, linkedOrganisations: [] }).explanation.data).toEqual({
      by: 'linkedOrganisations',
    })
    expect(findingOn('own-firm', {}).explanation).toEqual({
      key: 'general.notApplicable',
      data: { by: 'applicant.kind' },
    })
  })

  it('are part of the schema where they are asked for', () => {
    const { properties } = factsSchema(criteria) as { properties: object }
    expect(Object.keys(properties)).toContain('linkedOrganisations')
  })
})
