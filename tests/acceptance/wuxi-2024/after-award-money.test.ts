import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(4),
  candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
}
const ON = '2026-09-20'
const begun = () => of.openCycle(world())
const honoured = () =>
  of.once(world(), 'money', () => money.conferred(begun(), PLAN, ON, { A02: false, A04: 'unknown' }))

describe('money after the award', () => {
  it('[WX12.2] [WX12.3] a first win is paid, by the secretariat, as the year allows', () => {
    expect(money.accountOf(honoured(), 'A01')).toEqual([1_000_000, 0, 0, 1_000_000, 0, 0, 'payable'])
    const paid = money.paid(honoured(), 'A01', 100_000_000, ON)
    expect(of.told(paid, 'PaymentRecorded')).toBe(
      '2026年9月20日向A01公司拨付奖金100万元（凭证A01-2026-09-20，列2026年度预算）；核定100万元，累计已付100万元，尚余0元',
    )
    expect(of.refused(...money.paying(paid, 'A01', 1, '2026-09-21')).slice(0, 2)).toEqual([
      'MoreThanPayable',
      ['12'],
    ])
    expect(money.accountOf(honoured(), 'A03').slice(0, 2)).toEqual([200_000, 0])
  })

  it('[WX12.4] a win again is paid nothing', () => {
    expect(money.accountOf(honoured(), 'A02').at(-1)).toBe('noPrize')
    expect(of.refused(...money.paying(honoured(), 'A02', 1, ON))).toEqual([
      'NothingPayable',
      ['12'],
      '依据《评定管理办法》第十二条，A02公司获无锡市市长质量奖（再次），按规定没有奖金，无须拨付。',
    ])
  })

  it('[WX12.4] while nobody knows of earlier wins nothing is fixed; then the rules fix it', () => {
    expect(money.accountOf(honoured(), 'A04')).toEqual([0, 0, 0, 0, 0, 0, 'historyUnknown'])
    expect(of.refused(...money.paying(honoured(), 'A04', 1, ON)).slice(0, 2)).toEqual([
      'HistoryUnknown',
      ['12'],
    ])
    const settled = (firstWin: boolean) =>
      of.act(
        honoured(),
        'prizes',
        'settleFirstWin',
        of.secretariat,
        { application: 'A04', firstWin, source: '2005年以来的通报' },
        ON,
      )
    expect(money.accountOf(settled(true), 'A04').slice(0, 4)).toEqual([200_000, 0, 0, 200_000])
    expect(money.accountOf(settled(false), 'A04').at(-1)).toBe('noPrize')
  })

  it.each([
    ['[WX13.1]', 'fraud', '13'],
    ['[WX14.1]', 'grave-incident', '14'],
  ])('%s what was paid comes back with the award: %s', (_, rule, article) => {
    const lost = money.revoked(money.paid(honoured(), 'A01', 100_000_000, ON), 'A01', rule, '2027-05-10')
    expect(money.accountOf(lost, 'A01')).toEqual([1_000_000, 1_000_000, 0, 0, 1_000_000, 0, 'claiming'])
    const half = of.act(...money.backing(lost, 'A01', 50_000_000, 'T1', '2027-06-01'))
    expect(of.refused(...money.backing(half, 'A01', 50_000_001, 'T2', '2027-06-02')).slice(0, 2)).toEqual([
      'MoreThanOwed',
      [article],
    ])
    const all = of.act(...money.backing(half, 'A01', 50_000_000, 'T2', '2027-06-02'))
    expect(money.accountOf(all, 'A01').slice(4)).toEqual([1_000_000, 1_000_000, 'claimedBack'])
  })

  it('[WX13.1] what was not paid lapses with the award', () => {
    const lost = money.revoked(honoured(), 'A01', 'fraud', '2026-10-10')
    expect(money.accountOf(lost, 'A01')).toEqual([1_000_000, 0, 1_000_000, 0, 0, 0, 'cancelled'])
    const pay = { application: 'A01', fen: 100, voucher: 'P1' }
    expect(
      of.refused(lost, 'prizes', 'recordPayment', of.secretariat, pay, '2026-10-12').slice(0, 2),
    ).toEqual(['PayableCancelled', ['13']])
  })

  it('[WX6.1] [WX6.2] costs are kept from the beginning, and nothing comes from applicants', () => {
    const open = of.bring(begun(), 'call-notice', { applicants: [] })
    expect(of.answer(...money.costing(open, 'travel', 'P1'))).toBe('ok')
    expect(of.answer(...money.costing(begun(), 'travel', 'P1'))).toBe('StepNotOpen')
    expect(of.refused(...money.charging(open))).toEqual([
      'FeeFromApplicant',
      ['6'],
      '依据《评定管理办法》第六条，评选不收取费用，不能登记来自申报组织的100元。请将款项退还，并另行报告。',
    ])
    expect(of.refused(...money.costing(open, 'gifts', 'P1')).slice(0, 2)).toEqual(['PurposeUnknown', ['6']])
  })
})
