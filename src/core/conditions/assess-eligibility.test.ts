import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessEligibility } from './assess-eligibility.ts'
import { criterion, eligibility } from './criterion.ts'
import { explain } from './explain.ts'
import type { Facts } from './facts.ts'
import { vocabulary } from './facts.ts'
import { layFacts } from './lay-facts.ts'
import { findKind } from './criterion.ts'
import { conditionKinds } from './registry.generated.ts'
import { template } from './template.ts'

const label = { zh: '位次', en: 'place' }
const rank = criterion.parse({
  id: 'rank',
  kind: 'rank-at-most',
  label,
  article: '10(3)',
  appliesTo: { purpose: { decide: 'for-whom' } },
  with: {
    atMost: 3,
    yearsBack: 1,
    indicators: ['businessScale'],
    need: { decide: 'how-many' },
    openList: false,
  },
})
const years = criterion.parse({
  id: 'years',
  kind: 'duration',
  label: { zh: '年限', en: 'years' },
  article: '10(2)',
  basis: 'silent',
  with: { since: 'establishedOn', atLeast: { years: 3 }, uninterrupted: false },
})
const answers = { 'for-whom': 'any', 'how-many': 'all' }
const young: Facts = { asOf: '2026-05-11', applicant: { establishedOn: '2025-01-01' } }
const people = (outcome: 'met' | 'unmet') => ({ outcome, by: '审查组', reason: '理由', evidence: ['记录'] })

describe('assessEligibility', () => {
  it('asks for a decision on each open point that has no answer, and then for the facts', () => {
    const [finding] = assessEligibility([rank], young).findings
    expect(finding).toEqual({
      rule: 'rank',
      kind: 'rank-at-most',
      label,
      article: '10(3)',
      basis: 'explicit',
      decidedBy: 'engine',
      outcome: 'unknown',
      explanation: { key: 'general.undecided', data: { openPoints: ['how-many', 'for-whom'] } },
      inputs: {},
      ask: [
        {
          fact: 'openPoints.how-many',
          name: { zh: '待定事项“how-many”的决定', en: 'a decision on the open point "how-many"' },
        },
        {
          fact: 'openPoints.for-whom',
          name: { zh: '待定事项“for-whom”的决定', en: 'a decision on the open point "for-whom"' },
        },
      ],
      openPoints: ['for-whom', 'how-many'],
    })
    expect(assessEligibility([rank], young, answers).findings[0]?.ask?.[0]?.fact).toBe('rankings')
  })

  it('carries what it was found on', () => {
    expect(assessEligibility([years], young).findings).toEqual([
      {
        rule: 'years',
        kind: 'duration',
        label: { zh: '年限', en: 'years' },
        article: '10(2)',
        basis: 'silent',
        decidedBy: 'engine',
        outcome: 'unmet',
        explanation: {
          key: 'duration.tooShort',
          data: { from: '2025-01-01', asOf: '2026-05-11', length: { years: 3 }, metOn: '2028-01-01' },
        },
        inputs: {
          asOf: '2026-05-11',
          with: { since: 'establishedOn', atLeast: { years: 3 }, uninterrupted: false },
          facts: { 'applicant.establishedOn': '2025-01-01' },
        },
        metOn: '2028-01-01',
      },
    ])
  })

  it('hears people over the engine only where the criterion allows it', () => {
    const facts = { ...young, judgements: { years: people('met') } }
    expect(assessEligibility([years], facts)).toMatchObject({ eligible: 'no', setAside: ['years'] })
    const open = { ...years, peopleMayOverride: true }
    const [finding] = assessEligibility([open], facts).findings
    expect(finding?.decidedBy).toBe('people')
    expect(finding && 'metOn' in finding).toBe(false)
    expect(finding && explain(finding, 'zh')).toBe(
      '依据第十条第（二）项，年限：经审查组认定符合：理由（依据记录）（条文未规定，按默认口径）。',
    )
    expect(finding && explain(finding, 'en')).toBe(
      'Under article 10(2), years: found met by 审查组: 理由 (on 记录) (the text is silent: our default).',
    )
  })

  it('hears people where a fact stays missing, so that nobody holds up a cycle by silence', () => {
    const missing = { asOf: '2026-05-11' }
    expect(assessEligibility([years], missing)).toMatchObject({ eligible: 'unknown', setAside: [] })
    const found = assessEligibility([years], { ...missing, judgements: { years: people('unmet') } })
    expect(found).toMatchObject({ eligible: 'no', setAside: [] })
    expect(found.findings[0]).toMatchObject({
      decidedBy: 'people',
      explanation: { key: 'general.unmetByPeople' },
    })
  })

  it('says no before unknown, and unknown before yes', () => {
    expect(assessEligibility([rank, years], young, answers).eligible).toBe('no')
    expect(
      assessEligibility([rank, years], { asOf: '2030-01-01', applicant: young.applicant }, answers).eligible,
    ).toBe('unknown')
    expect(assessEligibility([years], { asOf: '2030-01-01', applicant: young.applicant }).eligible).toBe(
      'yes',
    )
  })

  it('closes the awards for which a condition of their own is not met, and no other', () => {
    const top = {
      id: 'top',
      name: { zh: '大奖', en: 'the top award' },
      applicantKinds: ['legalPerson' as const],
    }
    const second = { id: 'second', name: { zh: '提名奖', en: 'the second award' } }
    const forTop = { ...years, appliesTo: { ...years.appliesTo, awards: ['top'] } }
    const firm = { ...young, applicant: { kind: 'legalPerson', establishedOn: '2025-01-01' } }
    const found = assessEligibility([forTop], firm, {}, [top, second])
    expect(found).toMatchObject({ eligible: 'yes', closedAwards: ['top'] })
    const [finding] = found.findings
    expect(finding && explain(finding, 'zh')).toBe(
      '依据第十条第（二）项，年限：自2025年1月1日起算，至2026年5月11日未满3年，暂不符合，2028年1月1日起符合（暂不能参评大奖，其他奖项不受影响）（条文未规定，按默认口径）。',
    )
    expect(finding && explain(finding, 'en')).toContain(' (closes the top award alone, no other award)')
    expect(assessEligibility([forTop], firm, {}, [top])).toMatchObject({
      eligible: 'no',
      closedAwards: ['top'],
    })
    const { outcome, explanation } = assessEligibility(
      [forTop],
      { ...firm, applicant: { ...firm.applicant, kind: 'person' } },
      {},
      [top, second],
    ).findings[0] ?? { outcome: undefined, explanation: undefined }
    expect([outcome, explanation?.data]).toEqual(['met', { by: 'awards' }])
  })

  it('concerns some sectors alone where the text says so', () => {
    const forWorks = { ...years, appliesTo: { ...years.appliesTo, sectors: ['works'] } }
    const inSector = (sector?: string) =>
      assessEligibility([forWorks], {
        ...young,
        applicant: { establishedOn: '2025-01-01', ...(sector ? { sector } : {}) },
      })
    expect(inSector('works').eligible).toBe('no')
    expect(inSector('care').findings[0]?.explanation.data).toEqual({ by: 'applicant.sector' })
    expect(inSector().findings[0]?.ask?.[0]?.fact).toBe('applicant.sector')
  })

  it('never turns against an applicant because a fact is taken away', () => {
    const { judgements, ...facts } = template([rank, years], answers)
    expect(
      assessEligibility([rank, years], { ...facts, judgements: judgements ?? {} }, answers).eligible,
    ).toBe('yes')
    const places = ['applicant', 'rankings']
    fc.assert(
      fc.property(fc.subarray(places), (gone) => {
        const left = layFacts(facts, Object.fromEntries(gone.map((place) => [place, null])))
        expect(assessEligibility([rank, years], left, answers).eligible).toBe('unknown')
      }),
    )
  })
})

describe('the kinds together', () => {
  it('are registered under their own names', () => {
    expect(Object.entries(conditionKinds).filter(([name, kind]) => kind.name !== name)).toEqual([])
  })

  it('mean the same by the same place', () => {
    const differing = Object.keys(conditionKinds).flatMap((name) =>
      Object.entries(findKind(name)?.facts ?? {}).filter(([place, schema]) => vocabulary[place] !== schema),
    )
    expect(differing).toEqual([])
  })

  it('have names for all their facts', () => {
    const unnamed = Object.entries(vocabulary).filter(
      ([, schema]) => !schema.meta()?.title || !schema.meta()?.description,
    )
    expect(unnamed.map(([place]) => place)).toEqual([])
  })

  it('refuse parameters of another kind and ids that stand twice', () => {
    expect(criterion.safeParse({ ...years, kind: 'region' }).success).toBe(false)
    expect(criterion.safeParse({ ...years, kind: 'horoscope' }).success).toBe(false)
    const file = { referenceDay: { day: 'filing-day', article: '10' }, criteria: [years, years] }
    expect(eligibility.safeParse(file).error?.issues[0]?.message).toBe('two criteria have the same id')
  })
})
