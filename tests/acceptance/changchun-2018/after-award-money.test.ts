import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
}
const ON = '2026-10-20'
const honoured = () =>
  of.once(world(), 'money', () => money.conferred(of.openCycle(world()), PLAN, ON, { A02: 'unknown' }))
const paid = () => money.paid(honoured(), 'A01', 100_000_000, ON)

describe('money after the award', () => {
  it('[CC16.2] [CC16.3] the award is paid, whoever won before; the nomination is not', () => {
    expect(money.accountOf(honoured(), 'A02')).toEqual([1_000_000, 0, 0, 1_000_000, 0, 0, 'payable'])
    expect(of.refused(...money.paying(honoured(), 'A03', 1, ON)).slice(0, 2)).toEqual([
      'NothingPayable',
      ['16'],
    ])
  })

  it('[CC17.1] it goes into improvement, anything else with a reason', () => {
    const line = { purpose: 'improvement', fen: 100 }
    expect(of.answer(...money.reporting(paid(), 'A01', [line], '2027-01-10'))).toBe('ok')
    expect(
      of.refused(...money.reporting(paid(), 'A01', [{ purpose: '检测设备', fen: 100 }], '2027-01-10')),
    ).toEqual([
      'PurposeReasonMissing',
      ['17'],
      '依据《管理办法》第十七条，奖金的用途列举为持续改进质量管理（improvement）等，“检测设备”未在列举之内，暂不能登记。请在 note 中说明该项支出与列举用途性质相同的理由。',
    ])
    const misuse = { application: 'A01', fen: 100, finding: '购车', document: '意见', mendBy: '2027-03-01' }
    expect(of.answer(paid(), 'prizes', 'recordMisuse', of.secretariat, misuse, '2027-01-10')).toBe('ok')
  })

  it.each([
    ['[CC19.2]', 'grave-incident', '19(1)'],
    ['[CC19.3]', 'failed-spot-check', '19(2)'],
    ['[CC19.4]', 'complaint-and-decline', '19(3)'],
    ['[CC19.5]', 'other-grave-problem', '19(4)'],
    ['[CC20.2]', 'fraud', '20'],
  ])('%s the text is silent on the money, so that a legal opinion comes first: %s', (_, rule, article) => {
    const lost = money.revoked(paid(), 'A01', rule, '2027-05-10')
    expect(of.refused(...money.backing(lost, 'A01', 100, 'T1', '2027-06-01')).slice(0, 2)).toEqual([
      'ReviewFirst',
      [article],
    ])
    const claimed = money.reviewed(lost, 'A01', 'claim', '2027-06-02')
    expect(money.accountOf(claimed, 'A01').slice(4)).toEqual([1_000_000, 0, 'claiming'])
    expect(money.accountOf(money.reviewed(lost, 'A01', 'none', '2027-06-02'), 'A01').at(-1)).toBe('kept')
  })
})
