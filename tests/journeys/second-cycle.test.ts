import { describe, expect, it } from 'vitest'
import { assessEligibility } from '../../src/core/conditions/assess-eligibility.ts'
import { parseFacts } from '../../src/core/conditions/facts.ts'
import { template } from '../../src/core/conditions/template.ts'
import { historyOf } from '../../src/core/history/history-of.ts'
import { layOver } from '../../src/core/history/lay-over.ts'
import { type History, noHistory, type PastAward, type PastSanction } from '../../src/core/history/rows.ts'
import { editionOf } from '../acceptance/edition-under-test.ts'

const CODE = '91440300708461136T'
const who = { code: CODE, name: '甲公司', kind: 'legalPerson', standing: 'proved' } as const
const source = { document: '批复1号' }

const won = (award: string, more: Partial<PastAward> = {}): Partial<History> => ({
  awards: [{ ...who, award, year: 2024, approvedOn: '2024-12-20', source, ...more }],
})
const hit = (more: Partial<PastSanction> = {}): Partial<History> => ({
  sanctions: [{ ...who, act: 'revocation', ground: 'fraud', decidedOn: '2025-07-01', source, ...more }],
})
const COMPLETE: History['complete'] = [
  { what: 'awards', sinceYear: null, document: '说明' },
  { what: 'sanctions', sinceYear: null, document: '说明' },
]

/** The rules that the records change for somebody who would be eligible without them, each with its outcome and the day it is met. */
function changed(id: string, asOf: string, known: Partial<History>) {
  const edition = editionOf(id)
  const { answers, criteria, awards } = edition
  const { judgements: _, ...stated } = template(criteria, answers, asOf)
  const clean = { ...stated, records: { ...(stated['records'] as object), honours: [], sanctions: [] } }
  const assess = (facts: object) => {
    const parsed = parseFacts(facts, criteria)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    return assessEligibility(criteria, parsed.value, answers, awards)
  }
  const before = assess(clean)
  const records = historyOf(CODE, { ...noHistory, complete: COMPLETE, ...known }, { edition, asOf })
  const after = assess(layOver(clean as never, records, edition).facts)
  const rules = after.findings.flatMap(({ rule, outcome, metOn, explanation }, i) => {
    const was = before.findings[i]
    const isSame = outcome === was?.outcome && explanation.data['earlier'] === was.explanation.data['earlier']
    return isSame ? [] : [metOn === undefined ? [rule, outcome] : [rule, outcome, metOn]]
  })
  return rules
}

describe('a second application under each edition', () => {
  it('[HY10.6] S26: the winner waits five years from the approval, the fifth anniversary inside', () => {
    const bar = [['winners-bar', 'unmet', '2029-12-21']]
    expect(changed('huaiyin-2024-draft', '2027-05-11', won('district-award'))).toEqual(bar)
    expect(changed('huaiyin-2024-draft', '2029-12-20', won('district-award'))).toEqual(bar)
    expect(changed('huaiyin-2024-draft', '2029-12-21', won('district-award'))).toEqual([])
    expect(changed('huaiyin-2024-draft', '2027-05-11', won('nominee-award'))).toEqual([])
  })

  it('[HY11.3] [HY12.2] S30: five years without applying after a revocation, fraud before any award bars nobody', () => {
    const ban = [['no-ban-after-fraud', 'unmet', '2030-07-02']]
    expect(changed('huaiyin-2024-draft', '2030-07-01', hit())).toEqual(ban)
    expect(changed('huaiyin-2024-draft', '2030-07-02', hit())).toEqual([])
    expect(changed('huaiyin-2024-draft', '2027-05-11', hit({ act: 'fraudFinding' }))).toEqual([])
    expect(changed('huaiyin-2024-draft', '2027-05-11', hit({ ground: 'incident' }))).toEqual([
      ['no-ban-after-incident', 'unmet', '2030-07-02'],
    ])
  })

  it('[QY11.1] [QY32.3] [QY33.2] Qingyuan: five years after a win, three after a revocation', () => {
    expect(changed('qingyuan-2020', '2029-12-20', won('government-award'))).toEqual([
      ['winners-bar', 'unmet', '2029-12-21'],
    ])
    expect(changed('qingyuan-2020', '2029-12-21', won('government-award'))).toEqual([])
    expect(changed('qingyuan-2020', '2028-07-01', hit())).toEqual([
      ['no-ban-after-fraud', 'unmet', '2028-07-02'],
    ])
    expect(changed('qingyuan-2020', '2028-07-01', hit({ ground: 'other' }))).toEqual([
      ['no-ban-after-incident', 'unmet', '2028-07-02'],
    ])
    expect(changed('qingyuan-2020', '2028-07-02', hit())).toEqual([])
  })

  it('[ED12.4] S30: Ordos: fraud bars for three years, with an award or without; a win bars nobody', () => {
    const fraud = [['no-award-fraud', 'unmet', '2028-07-02']]
    expect(changed('ordos-draft', '2027-05-11', hit())).toEqual(fraud)
    expect(changed('ordos-draft', '2027-05-11', hit({ act: 'fraudFinding' }))).toEqual(fraud)
    expect(changed('ordos-draft', '2028-07-02', hit())).toEqual([])
    expect(changed('ordos-draft', '2027-05-11', hit({ ground: 'incident' }))).toEqual([])
    expect(changed('ordos-draft', '2027-05-11', won('organisation-award'))).toEqual([])
  })

  it('[CC20.1] S30: Changchun: five years after fraud, also when it was found before any award', () => {
    const ban = [['no-ban-after-fraud', 'unmet', '2030-07-02']]
    expect(changed('changchun-2018', '2030-07-01', hit())).toEqual(ban)
    expect(changed('changchun-2018', '2030-07-01', hit({ act: 'fraudFinding' }))).toEqual(ban)
    expect(changed('changchun-2018', '2030-07-02', hit())).toEqual([])
    expect(changed('changchun-2018', '2027-05-11', hit({ ground: 'incident' }))).toEqual([])
    expect(changed('changchun-2018', '2027-05-11', won('quality-award'))).toEqual([])
  })

  it('S30: Wuxi: no ban, people weigh a revocation however old; a win bars nobody', () => {
    expect(changed('wuxi-2024', '2026-05-11', hit())).toEqual([['social-responsibility', 'judged']])
    expect(changed('wuxi-2024', '2046-05-11', hit())).toEqual([['social-responsibility', 'judged']])
    expect(changed('wuxi-2024', '2026-05-11', won('mayor-award'))).toEqual([])
  })

  it('the example: five years after gold and after fraud, three after another revocation', () => {
    expect(changed('example-city', '2029-12-20', won('gold-organisation'))).toContainEqual([
      'gold-winners-bar',
      'unmet',
      '2029-12-21',
    ])
    expect(changed('example-city', '2030-07-01', hit())).toEqual([['ban-after-fraud', 'unmet', '2030-07-02']])
    expect(changed('example-city', '2028-07-01', hit({ ground: 'other' }))).toEqual([
      ['ban-after-other-revocation', 'unmet', '2028-07-02'],
    ])
    expect(changed('example-city', '2028-07-02', hit({ ground: 'other' }))).toEqual([])
  })

  it('a history of which nobody knows whether it is complete is unknown, and what is only stated goes to people', () => {
    const unknown = [
      ['winners-bar', 'unknown'],
      ['no-ban-after-fraud', 'unknown'],
      ['no-ban-after-incident', 'unknown'],
    ]
    expect(changed('huaiyin-2024-draft', '2027-05-11', { complete: [] })).toEqual(unknown)
    const stated = won('district-award', { standing: 'stated' })
    expect(changed('huaiyin-2024-draft', '2027-05-11', stated)).toEqual([['winners-bar', 'judged']])
  })
})
