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
  })
})
