import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

type Figure = { year: number; profitFen: number; policyLoss?: boolean }
const judge = (policyLossExempt: boolean, ...figures: Figure[]) =>
  kind.judge({ params: { years: 3, policyLossExempt }, facts: { figures }, asOf: '2026-05-11' })
const gain = (year: number) => ({ year, profitFen: 100 })
const loss = (year: number, policyLoss?: boolean) => ({
  year,
  profitFen: -100,
  ...(policyLoss === undefined ? {} : { policyLoss }),
})

describe('no-loss', () => {
  it('S21: leaves a policy loss to people where the text exempts it, and bars where it does not', () => {
    expect(judge(true, gain(2023), loss(2024, true), gain(2025))).toEqual({
      outcome: 'judged',
      because: 'policyLoss',
      data: { losses: [2024] },
    })
    expect(judge(false, gain(2023), loss(2024, true), gain(2025)).outcome).toBe('unmet')
    expect(judge(true, gain(2023), loss(2024, false), gain(2025)).outcome).toBe('unmet')
    expect(judge(true, gain(2023), loss(2024), gain(2025)).outcome).toBe('unmet')
  })

  it('names the year from which the latest loss no longer counts', () => {
    expect(judge(false, loss(2023), gain(2024), loss(2025))).toMatchObject({
      outcome: 'unmet',
      metOn: '2029-01-01',
      data: { losses: [2023, 2025] },
    })
  })

  it('bars on a loss that is known though another year is missing; else asks for each missing year', () => {
    expect(judge(false, loss(2025)).outcome).toBe('unmet')
    expect(judge(false, gain(2025))).toMatchObject({
      ask: [{ fact: 'figures.2023' }, { fact: 'figures.2024' }],
    })
    expect(
      kind.judge({ params: { years: 1, policyLossExempt: false }, facts: {}, asOf: '2026-05-11' }),
    ).toEqual({
      outcome: 'unknown',
      because: 'missing',
      ask: [
        { fact: 'figures.2025', name: { zh: '2025年度的利润情况', en: 'the profit of fiscal year 2025' } },
      ],
    })
  })

  it('takes zero for no loss, and does not look at the running year', () => {
    expect(judge(false, gain(2023), { year: 2024, profitFen: 0 }, gain(2025), loss(2026)).outcome).toBe('met')
  })
})
