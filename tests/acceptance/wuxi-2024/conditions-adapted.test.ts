import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import { CYCLE } from '../../../src/core/process/command.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import * as of from './cycle.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const begun = () => of.once(world(), 'begun', () => of.openCycle(world()))
/** Stricter on the place in the sector, and nothing asked of exporters. */
const decision: JsonObject = {
  document: '评委会纪要2号',
  drop: ['no-export-incident'],
  put: [
    {
      id: 'industry-rank',
      kind: 'rank-at-most',
      label: { zh: '市内同行业位次', en: 'place in the sector' },
      article: '10p2',
      appliesTo: { purpose: 'for-profit' },
      with: { atMost: 2, yearsBack: 1, indicators: ['businessScale'], need: 'any', openList: false },
    },
  ],
}
const adapt = (cycle: of.Cycle, by: Actor = of.committee, input: Json = decision) =>
  [cycle, CYCLE, 'adaptConditions', by, input] as const

const APPLIED = '2026-05-08'
const CLOSED = '2026-05-12'
/** A01, third in the sector by the scale of its business, before the eligibility check. */
function applied(cycle: of.Cycle): of.Cycle {
  const { asOf: _, ...facts } = applicantFacts
  const documents = ['application-form', 'self-assessment', 'evidence'].map((id) => ({
    id,
    sha256: of.HASH,
    pages: 10,
  }))
  const { name, code, kind } = facts.applicant
  const form = { application: 'A01', name, code, kind, facts, documents } as unknown as Json
  const voice = { application: 'A01', body: 'departments', opinion: '同意推荐', signedBy: '主要负责人' }
  const open = of.bring(cycle, 'application', { applicants: [] })
  const filed = of.act(open, 'application', 'submit', of.applicant('A01'), form, APPLIED)
  const receipt = { application: 'A01', number: '1' }
  const accepted = of.act(filed, 'application', 'acknowledge', of.secretariat, receipt, APPLIED)
  const backed = of.act(
    accepted,
    'recommendation',
    'recommend',
    of.recommender('departments'),
    voice,
    APPLIED,
  )
  const closed = of.act(backed, 'application', 'close', of.secretariat, {}, CLOSED)
  return of.act(closed, 'recommendation', 'close', of.secretariat, {}, CLOSED)
}

/** What the eligibility step finds on A01, by condition. */
function findings(cycle: of.Cycle): Record<string, string> {
  const assessed = of.act(cycle, 'eligibility', 'assess', of.secretariat, { application: 'A01' }, CLOSED)
  const data = of.last(assessed, 'CaseAssessed') as { findings: { rule: string; outcome: string }[] }
  return Object.fromEntries(data.findings.map(({ rule, outcome }) => [rule, outcome]))
}

describe('adapting the conditions', () => {
  it('[WX10.17] the committee may, before the call notice; the eligibility check then goes by what it decided', () => {
    const adapted = of.act(...adapt(begun()))
    expect(of.told(adapted, 'ConditionsAdapted')).toBe('评委会调整本届申报条件（评委会纪要2号）')
    expect(of.told(adapted, 'ConditionsAdapted', 'en')).toBe(
      'the assessment committee adapted the conditions of this cycle (评委会纪要2号)',
    )
    const [plain, changed] = [findings(applied(begun())), findings(applied(adapted))]
    expect([plain['industry-rank'], plain['no-export-incident']]).toEqual(['judged', 'met'])
    expect([changed['industry-rank'], changed['no-export-incident']]).toEqual(['unmet', undefined])
    expect(Object.keys(plain).length).toBe(18)
    expect(Object.keys(changed).length).toBe(17)
  })

  it('[WX10.17] the secretariat may not', () => {
    expect(of.refused(...adapt(begun(), of.secretariat))).toEqual([
      'NotTheAdaptingBody',
      ['10p2'],
      '依据《评定管理办法》第十条第二款，申报条件的调整由评委会决定，评委会秘书处暂不能办理，请提交评委会。',
    ])
  })

  it('[WX10.17] nobody may once the call notice is out', () => {
    const before = of.bring(begun(), 'call-notice', { applicants: [] })
    expect(of.answer(...adapt(before))).toBe('ok')
    expect(of.refused(...adapt(of.bring(begun(), 'call', { applicants: [] })))).toEqual([
      'AdaptedTooLate',
      ['10p2'],
      '依据《评定管理办法》第十条第二款，申报条件于2026年3月2日决定调整，“申报通知”已于2026年3月2日发出，本届暂不能调整；可以在下一届发出前决定。',
    ])
  })

  it('[WX10.17] what is dropped has to be a condition of this cycle', () => {
    expect(of.answer(...adapt(begun(), of.committee, { document: '纪要', drop: ['none'], put: [] }))).toBe(
      'NoSuchCriterion',
    )
  })
})
