import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const bar = (asOf: string, awards?: ['top']) =>
  kind.judge({
    params: { measure: 'bar', years: 5, ...(awards ? { awards } : {}) },
    facts: { 'records.honours': [{ award: 'nomination', approvedOn: '2024-12-20' }] },
    asOf,
  })

const ban = (years: number | null, asOf: string, viaPredecessor?: boolean) =>
  kind.judge({
    params: { measure: 'ban', years, after: ['revocation', 'fraudFinding'], grounds: ['fraud'] },
    facts: {
      'records.sanctions': [
        {
          act: 'fraudFinding',
          ground: 'fraud',
          decidedOn: '2024-06-01',
          ...(viaPredecessor ? { viaPredecessor } : {}),
        },
        { act: 'revocation', ground: 'incident', decidedOn: '2026-01-01' },
      ],
    },
    asOf,
  })

describe('bar-or-ban', () => {
  it('S3: bars through the anniversary and is free the day after', () => {
    expect(bar('2029-12-20')).toEqual({
      outcome: 'unmet',
      because: 'waiting',
      data: { measure: 'bar', from: '2024-12-20', years: 5, metOn: '2029-12-21' },
      metOn: '2029-12-21',
    })
    expect(bar('2029-12-21').outcome).toBe('met')
  })

  it('bars only after the awards named', () => {
    expect(bar('2026-05-11', ['top']).outcome).toBe('met')
  })

  it('S30: bans after fraud found before any award, on the grounds named alone', () => {
    expect(ban(5, '2026-05-11')).toMatchObject({ outcome: 'unmet', metOn: '2029-06-02' })
    expect(ban(1, '2026-05-11').outcome).toBe('met')
    expect(ban(null, '2076-05-11')).toMatchObject({ outcome: 'unmet', data: { metOn: null } })
  })

  it('leaves a sanction against a predecessor to people', () => {
    expect(ban(5, '2026-05-11', true)).toEqual({
      outcome: 'judged',
      because: 'predecessor',
      data: { measure: 'ban', from: '2024-06-01', years: 5 },
    })
  })

  it('leaves a record that is only stated to people, unless a proved one bars as well', () => {
    const decided = { act: 'fraudFinding', ground: 'fraud', standing: 'stated' } as const
    const params = { measure: 'ban', years: 5, after: ['fraudFinding'] } as const
    const judge = (sanctions: object[], asOf = '2026-05-11') =>
      kind.judge({ params, facts: { 'records.sanctions': sanctions as never }, asOf })
    const stated = { ...decided, decidedOn: '2025-06-01' }
    expect(judge([stated])).toEqual({
      outcome: 'judged',
      because: 'stated',
      data: { measure: 'ban', from: '2025-06-01', years: 5 },
    })
    expect(judge([stated], '2030-06-02').outcome).toBe('met')
    const proved = { ...decided, decidedOn: '2024-06-01', standing: 'proved' }
    expect(judge([stated, proved])).toMatchObject({ outcome: 'unmet', metOn: '2029-06-02' })
  })

  it('leaves an award of a predecessor to people', () => {
    const honours = [{ award: 'top', approvedOn: '2024-12-20', viaPredecessor: true }]
    const params = { measure: 'bar', years: 5 } as const
    expect(kind.judge({ params, facts: { 'records.honours': honours }, asOf: '2026-05-11' })).toMatchObject({
      outcome: 'judged',
      because: 'predecessor',
    })
  })

  it('bars by what an incomplete list has, and is unknown by what it does not have', () => {
    const honours = [{ award: 'top', approvedOn: '2024-12-20' }]
    const judge = (asOf: string, incomplete: 'honours' | 'sanctions') =>
      kind.judge({
        params: { measure: 'bar', years: 5 },
        facts: { 'records.honours': honours, 'records.incomplete': [incomplete] },
        asOf,
      })
    expect(judge('2026-05-11', 'honours')).toMatchObject({ outcome: 'unmet', metOn: '2029-12-21' })
    expect(judge('2029-12-21', 'honours')).toMatchObject({
      outcome: 'unknown',
      ask: [{ fact: 'records.honours' }],
    })
    expect(judge('2029-12-21', 'sanctions').outcome).toBe('met')
  })

  it('asks when nothing is stated', () => {
    expect(kind.judge({ params: { measure: 'bar', years: 5 }, facts: {}, asOf: '2026-05-11' })).toMatchObject(
      {
        ask: [{ fact: 'records.honours' }],
      },
    )
  })

  it('words a ban', () => {
    const { zh, en } = kind.words
    const data = { measure: 'ban', from: '2024-06-01', years: 5, metOn: '2029-06-02' } as const
    expect(zh.waiting(data)).toBe(
      '2024年6月1日处理决定，不予受理期5年，尚未届满，暂不能申报，2029年6月2日起可以申报',
    )
    expect(en.waiting(data)).toBe(
      'sanction decided on 1 June 2024; the ban of 5 years is still running; no application for now, possible from 2 June 2029',
    )
    expect(zh.stated(data)).toBe(
      '据称2024年6月1日处理决定，尚无文件证明，不予受理期5年是否适用由审查人员认定',
    )
    expect(en.stated(data)).toBe(
      'sanction decided on 1 June 2024, as somebody stated and no paper proves; people have to find whether the ban of 5 years applies',
    )
  })
})
