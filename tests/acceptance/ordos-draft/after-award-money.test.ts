import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const ON = '2026-11-20'
const honoured = () =>
  of.once(world(), 'money', () => money.conferred(of.begun(world(), of.weighed), of.ONE_OF_EACH, ON))
const paid = () => money.paid(honoured(), 'A01', 50_000_000, ON)

describe('money after the award', () => {
  it('[ED22.2] [ED22.3] organisations are paid, persons are not', () => {
    expect(money.accountOf(paid(), 'A01').slice(0, 4)).toEqual([500_000, 500_000, 0, 0])
    expect(money.accountOf(honoured(), 'P01').at(-1)).toBe('noPrize')
  })

  it('[ED23.1] it serves six purposes and their like', () => {
    const purposes = ['improvement', 'solving', 'training', 'staff-rewards', 'laboratories', 'spreading']
    const lines = purposes.map((purpose) => ({ purpose, fen: 100 }))
    expect(of.told(of.act(...money.reporting(paid(), 'A01', lines, '2027-01-10')), 'PrizeUseReported')).toBe(
      'A01公司报告奖金使用情况（报告）：质量改进1元；质量攻关1元；人员培训1元；奖励质量工作优秀员工1元；实验室建设1元；经验成果宣传1元。已收50万元，累计使用6元，尚余499,994元',
    )
    const other = { purpose: '办公楼', fen: 100 }
    expect(of.refused(...money.reporting(paid(), 'A01', [other], '2027-01-10')).slice(0, 2)).toEqual([
      'PurposeReasonMissing',
      ['23'],
    ])
    const noted = { ...other, note: '检测用房' }
    expect(of.answer(...money.reporting(paid(), 'A01', [noted], '2027-01-10'))).toBe('ok')
  })

  it('[ED27.2] [ED28.1] fraud brings the money back; of incidents the text does not say', () => {
    const lost = (rule: string) => money.revoked(paid(), 'A01', rule, '2027-05-10')
    expect(money.accountOf(lost('fraud'), 'A01').at(-1)).toBe('claiming')
    const [, incident = '', other = ''] = world().edition.revocations.map(({ id }) => id)
    expect(money.accountOf(lost(incident), 'A01').at(-1)).toBe('reviewNeeded')
    expect(money.accountOf(lost(other), 'A01').at(-1)).toBe('reviewNeeded')
  })

  it('[ED4.2] [ED22.4] [ED23.2] the review is paid for meetings, experts, travel and more, never by applicants', () => {
    const open = of.bring(of.begun(world()), 'call-notice', { applicants: [] })
    expect(of.answer(...money.costing(of.begun(world()), 'travel', 'P1'))).toBe('StepNotOpen')
    for (const [purpose, name] of [
      ['meetings', '会议'],
      ['expert-fees', '专家聘请'],
      ['travel', '差旅'],
      ['印刷', '印刷（列举以外的用途）'],
    ] as const)
      expect(of.told(of.act(...money.costing(open, purpose, 'P1')), 'CostEntered')).toBe(
        `支出${name}100元（付供应商，凭证P1）；该项累计100元，合计100元`,
      )
    expect(of.refused(...money.charging(open)).slice(0, 2)).toEqual(['FeeFromApplicant', ['4']])
  })
})
