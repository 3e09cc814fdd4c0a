import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/iso-date.ts'
import { kind } from './index.ts'

const judge = (establishedOn: string, asOf: string, atLeast: { years: number } | { months: number }) =>
  kind.judge({
    params: { since: 'establishedOn', atLeast, uninterrupted: false },
    facts: { 'applicant.establishedOn': establishedOn },
    asOf,
  })

describe('duration', () => {
  it('is met on the corresponding day and not a day earlier', () => {
    expect(judge('2021-05-11', '2026-05-11', { years: 5 }).outcome).toBe('met')
    expect(judge('2021-05-12', '2026-05-11', { years: 5 })).toEqual({
      outcome: 'unmet',
      because: 'tooShort',
      data: { from: '2021-05-12', asOf: '2026-05-11', length: { years: 5 }, metOn: '2026-05-12' },
      metOn: '2026-05-12',
    })
  })

  it('counts months, to the month end where there is no corresponding day', () => {
    expect(judge('2025-08-31', '2026-02-28', { months: 6 }).outcome).toBe('met')
    expect(judge('2025-08-31', '2026-02-27', { months: 6 })).toMatchObject({ metOn: '2026-02-28' })
    expect(kind.words.zh.enough({ from: '2025-08-31', asOf: '2026-02-28', length: { months: 6 } })).toBe(
      '自2025年8月31日起算，至2026年2月28日已满6个月，符合',
    )
    expect(kind.words.en.enough({ from: '2025-08-31', asOf: '2026-02-28', length: { months: 1 } })).toBe(
      'counted from 31 August 2025, 1 month are complete on 28 February 2026; met',
    )
  })

  it('looks only at interruptions of what it counts, that had begun', () => {
    const withGaps = (...gaps: { of: 'establishedOn' | 'certifiedSince'; from: string; to?: string }[]) =>
      kind.judge({
        params: { since: 'certifiedSince', atLeast: { years: 3 }, uninterrupted: true },
        facts: { 'applicant.certifiedSince': '2020-01-01', 'records.interruptions': gaps },
        asOf: '2026-05-11',
      }).outcome
    expect(withGaps()).toBe('met')
    expect(withGaps({ of: 'establishedOn', from: '2022-01-01' })).toBe('met')
    expect(withGaps({ of: 'certifiedSince', from: '2026-06-01' })).toBe('met')
    expect(withGaps({ of: 'certifiedSince', from: '2022-01-01' })).toBe('judged')
  })

  it('is met from the day that it names, and on no day before', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1950-01-01', n))
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 20 }), (from, asOf, years) => {
        const found = judge(from, asOf, { years })
        const metOn = found.outcome === 'unmet' ? (found.metOn ?? '') : asOf
        expect(metOn >= asOf).toBe(true)
        expect(judge(from, metOn, { years }).outcome).toBe('met')
        if (metOn > asOf) expect(judge(from, addDays(metOn, -1), { years }).outcome).toBe('unmet')
      }),
    )
  })
})
