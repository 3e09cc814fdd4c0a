import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

type Ranking = {
  indicator: 'businessScale' | 'profitAndTax' | 'other'
  place: number
  evidence?: string
  year?: number
}
const judge = (need: 'any' | 'all', openList: boolean, ...rankings: Ranking[]) =>
  kind.judge({
    params: { atMost: 3, yearsBack: 1, indicators: ['businessScale', 'profitAndTax'], need, openList },
    facts: { rankings: rankings.map((one) => ({ year: 2025, sector: '示例', ...one })) },
    asOf: '2026-05-11',
  })
const scale = (place: number) => ({ indicator: 'businessScale', place, evidence: '证明' }) as const
const tax = (place: number) => ({ indicator: 'profitAndTax', place, evidence: '证明' }) as const
const asked = (judgement: ReturnType<typeof judge>) =>
  'ask' in judgement ? judgement.ask.map(({ fact }) => fact) : undefined

describe('rank-at-most', () => {
  it('needs one indicator, or all of them', () => {
    expect([
      judge('any', false, scale(3), tax(4)).outcome,
      judge('all', false, scale(3), tax(4)).outcome,
    ]).toEqual(['judged', 'unmet'])
    expect([
      judge('any', false, scale(4), tax(4)).outcome,
      judge('all', false, scale(1), tax(3)).outcome,
    ]).toEqual(['unmet', 'judged'])
  })

  it('does not find unmet while a place that may help is missing', () => {
    expect(asked(judge('any', false, scale(4)))).toEqual(['rankings.2025.profitAndTax'])
    expect(asked(judge('all', false, scale(1)))).toEqual(['rankings.2025.profitAndTax'])
    expect(judge('all', false, scale(4)).outcome).toBe('unmet')
  })

  it('asks for evidence: of one place, or of every place', () => {
    const bare = { indicator: 'profitAndTax', place: 2 } as const
    expect(asked(judge('any', false, bare))).toEqual(['rankings.2025.profitAndTax.evidence'])
    expect(judge('any', false, scale(1), bare).outcome).toBe('judged')
    expect(asked(judge('all', false, scale(1), bare))).toEqual(['rankings.2025.profitAndTax.evidence'])
  })

  it('hears other indicators only where the list of the text is open', () => {
    const other = { indicator: 'other', place: 1, evidence: '证明' } as const
    expect(judge('any', true, scale(4), tax(4), other).outcome).toBe('judged')
    expect(judge('any', false, scale(4), tax(4), other).outcome).toBe('unmet')
    expect(judge('all', true, scale(3), tax(3), { ...other, place: 9 }).outcome).toBe('judged')
  })
})
