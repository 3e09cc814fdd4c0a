import { describe, expect, it } from 'vitest'
import { assessEligibility } from './assess-eligibility.ts'
import { criterion, findKind } from './criterion.ts'
import type { Facts } from './facts.ts'
import { conditionKinds } from './registry.generated.ts'
import { withFact } from './template.ts'

/** Parameters of each kind that facts alone can find unmet. */
const PARAMS: Readonly<Record<string, readonly object[]>> = {
  'bar-or-ban': [
    { measure: 'bar', years: 5 },
    { measure: 'bar', years: 1, awards: ['top'] },
    { measure: 'ban', years: null, after: ['fraudFinding'] },
    { measure: 'ban', years: 3, after: ['revocation'], grounds: ['incident'] },
  ],
  declaration: [{ declaration: 'truthful' }],
  document: [{ document: 'permit' }],
  duration: [
    { since: 'establishedOn', atLeast: { years: 3 }, uninterrupted: true },
    { since: 'excellenceModelSince', atLeast: { months: 6 }, uninterrupted: false },
  ],
  'earlier-award': [{ awards: ['nomination'] }],
  'list-status': [{ lists: ['abnormalOperations', 'seriousDishonesty'], barredBy: 'all' }],
  'no-event': [
    { record: 'accidents', domains: ['quality'], atLeast: 'serious', window: { years: 3, count: 'rolling' } },
    { record: 'failedSpotChecks', levels: ['county'], window: { years: 1, count: 'calendar-years' } },
    { record: 'claims', attributableOnly: true, window: { years: 5, count: 'rolling-from-decision' } },
  ],
  'no-loss': [{ years: 3, policyLossExempt: true }],
  'rank-at-most': [{ atMost: 3, yearsBack: 1, indicators: ['businessScale'], need: 'any', openList: true }],
  region: [{ region: '990100' }, { region: '910000' }],
}

describe('facts with which a condition is not met', () => {
  it.each(Object.entries(PARAMS).flatMap(([kind, all]) => all.map((params) => [kind, params] as const)))(
    '%s %o',
    (kind, params) => {
      const one = criterion.parse({
        id: 'one',
        kind,
        label: { zh: '一', en: 'one' },
        article: '1',
        with: params,
      })
      const asOf = '2026-05-11'
      const facts = Object.entries(findKind(kind)?.counterSample?.(one.with, asOf) ?? {}).reduce<Facts>(
        (document, [place, value]) => withFact(document, place, value),
        { asOf },
      )
      expect(assessEligibility([one], facts).eligible).toBe('no')
    },
  )

  it('are known for every kind that does not rest on people or on the form', () => {
    const without = Object.keys(conditionKinds).filter((kind) => findKind(kind)?.counterSample === undefined)
    expect(without).toEqual(['applicant-kind', 'qualitative'])
    expect(Object.keys(PARAMS).length + without.length).toBe(Object.keys(conditionKinds).length)
  })
})
