import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = { applicants: of.names(2), candidates: { 'government-award': of.names(2) } }
const ON = '2026-09-20'
const honoured = () =>
  of.once(world(), 'money', () =>
    money.conferred(of.begun(world(), of.weighed), PLAN, ON, { A02: 'unknown' }),
  )
const paid = () => money.paid(honoured(), 'A01', 50_000_000, '2027-01-04')

describe('money after the award', () => {
  it('[QY21.1] [QY21.2] AM46: it is paid at the beginning of the next year', () => {
    expect(of.refused(...money.paying(honoured(), 'A01', 50_000_000, '2026-12-31'))).toEqual([
      'NotPayableYet',
      ['21'],
      '依据《管理办法》第二十一条，A01公司的奖金于2027年1月1日至2027年3月31日兑现，2026年12月31日暂不能拨付。请列入相应年度预算，届时办理。',
    ])
    expect(of.last(paid(), 'PaymentRecorded')).toMatchObject({ budgetYear: 2027, paidFen: 50_000_000 })
    expect(of.answer(...money.paying(honoured(), 'A01', 100, '2027-03-31'))).toBe('ok')
    expect(of.refused(...money.paying(honoured(), 'A01', 100, '2027-04-01')).slice(0, 2)).toEqual([
      'LateReasonMissing',
      ['21'],
    ])
    expect(of.answer(...money.paying(honoured(), 'A01', 100, '2027-04-01', { reason: '账户有误' }))).toBe(
      'ok',
    )
  })

  it('[QY21.1] whether it is a first win changes nothing', () => {
    expect(money.accountOf(honoured(), 'A02').slice(0, 4)).toEqual([500_000, 0, 0, 500_000])
  })

  it('[QY21.2] AM46: a revocation before the payment cancels it', () => {
    const lost = money.revoked(honoured(), 'A01', 'fraud', '2026-12-10')
    expect(money.accountOf(lost, 'A01')).toEqual([500_000, 0, 500_000, 0, 0, 0, 'cancelled'])
  })

  it('[QY22.2] it serves five purposes and their like', () => {
    const purposes = ['recognition', 'spreading', 'solving', 'improvement', 'training']
    const lines = purposes.map((purpose) => ({ purpose, fen: 100 }))
    expect(
      of.last(of.act(...money.reporting(paid(), 'A01', lines, '2027-05-10')), 'PrizeUseReported'),
    ).toMatchObject({ usedFen: 500, leftFen: 49_999_500 })
    const other = { purpose: '福利', fen: 100 }
    expect(of.refused(...money.reporting(paid(), 'A01', [other], '2027-05-10')).slice(0, 2)).toEqual([
      'PurposeReasonMissing',
      ['22'],
    ])
  })

  it.each([
    ['[QY32.2]', 'fraud', '32'],
    ['[QY33.1]', 'major-accident', '33'],
    ['[QY33.1]', 'against-aims', '33'],
  ])('%s AM47: whether the money goes back is for legal review: %s', (_, rule, article) => {
    const lost = money.revoked(paid(), 'A01', rule, '2027-05-10')
    expect(of.refused(...money.backing(lost, 'A01', 100, 'T1', '2027-06-01')).slice(0, 2)).toEqual([
      'ReviewFirst',
      [article],
    ])
  })

  it('[QY4.2] [QY22.1] the cost of the work is kept apart, and nothing comes from applicants', () => {
    const open = of.bring(of.begun(world()), 'call', { applicants: [] })
    expect(of.answer(...money.costing(of.begun(world()), 'travel', 'P1'))).toBe('StepNotOpen')
    expect(of.answer(...money.costing(open, 'expertFees', 'P1'))).toBe('ok')
    expect(of.refused(...money.charging(open)).slice(0, 2)).toEqual(['FeeFromApplicant', ['4']])
    expect(of.refused(...money.costing(open, 'gifts', 'P1')).slice(0, 2)).toEqual(['PurposeUnknown', ['22']])
  })
})
