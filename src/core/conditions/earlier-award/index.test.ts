import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

type Params = Parameters<typeof kind.judge>[0]['params']
const judge = (
  over: Partial<Params>,
  honours: readonly { award: string; approvedOn: string; revokedOn?: string }[] | undefined,
  asOf = '2026-05-11',
) =>
  kind.judge({
    params: { awards: ['nomination'], ...over },
    facts: honours ? { 'records.honours': [...honours] } : {},
    asOf,
  })
const won = (approvedOn: string) => [{ award: 'nomination', approvedOn }]

describe('earlier-award', () => {
  it('is met by an award of the list, unmet without one, and asks where nothing is stated', () => {
    expect(judge({}, won('2010-05-11'))).toMatchObject({ outcome: 'met', because: 'received' })
    expect(judge({}, [{ award: 'other', approvedOn: '2020-01-01' }])).toEqual({
      outcome: 'unmet',
      because: 'none',
      data: { awards: ['nomination'] },
    })
    expect(judge({}, undefined)).toMatchObject({ ask: [{ fact: 'records.honours' }] })
  })

  it('counts from the corresponding day on, which it names, and through the corresponding day', () => {
    expect(judge({ atLeastYearsAgo: 2 }, won('2024-05-11')).outcome).toBe('met')
    expect(judge({ atLeastYearsAgo: 2 }, won('2024-05-12'))).toMatchObject({
      because: 'tooRecent',
      metOn: '2026-05-12',
    })
    expect(judge({ withinYears: 3 }, won('2023-05-11')).outcome).toBe('met')
    expect(judge({ withinYears: 3 }, won('2023-05-10'))).toMatchObject({
      outcome: 'unmet',
      because: 'tooOld',
    })
    expect(judge({ atLeastYearsAgo: 2, withinYears: 1 }, won('2025-01-01')).because).toBe('tooOld')
  })

  it('does not count an award that was revoked, nor one that is still to be approved', () => {
    const revoked = [{ award: 'nomination', approvedOn: '2020-01-01', revokedOn: '2026-05-11' }]
    expect(judge({}, revoked).outcome).toBe('unmet')
    expect(judge({}, revoked, '2026-05-10').outcome).toBe('met')
    expect(judge({}, won('2026-05-12'))).toMatchObject({ outcome: 'unmet', metOn: '2026-05-12' })
  })

  it('leaves to people what is only stated or was won by a predecessor, unless a proved one counts', () => {
    const stated = { award: 'nomination', approvedOn: '2020-01-01', standing: 'stated' } as const
    const inherited = { award: 'nomination', approvedOn: '2020-01-01', viaPredecessor: true }
    const data = { award: 'nomination', approvedOn: '2020-01-01' }
    expect(judge({}, [stated])).toEqual({ outcome: 'judged', because: 'unproved', data })
    expect(judge({}, [inherited]).outcome).toBe('judged')
    expect(judge({}, [stated, ...won('2021-01-01')])).toMatchObject({ outcome: 'met' })
  })

  it('is unknown where an incomplete list has none', () => {
    const facts = (honours: typeof none) => ({
      'records.honours': honours,
      'records.incomplete': ['honours' as const],
    })
    const none: { award: string; approvedOn: string }[] = []
    const found = (honours: typeof none) =>
      kind.judge({ params: { awards: ['nomination'] }, facts: facts(honours), asOf: '2026-05-11' }).outcome
    expect(found(none)).toBe('unknown')
    expect(found(won('2021-01-01'))).toBe('met')
  })

  it('says what it found', () => {
    const { zh, en } = kind.words
    const early = { awards: ['nomination'], approvedOn: '2024-05-12', years: 2, metOn: '2026-05-12' }
    expect(zh.tooRecent(early)).toBe('所获奖项于2024年5月12日批准，未满2年，暂不符合，2026年5月12日起符合')
    expect(en.tooRecent(early)).toBe(
      'the award was approved on 12 May 2024, less than 2 years ago; not met for now, met from 12 May 2026',
    )
  })
})
