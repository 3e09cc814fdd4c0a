import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'district-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
}
const ON = '2026-09-20'
const honoured = () =>
  of.once(world(), 'money', () =>
    money.conferred(of.openCycle(world()), PLAN, ON, { A02: 'unknown', A03: 'unknown' }),
  )

describe('money after the award', () => {
  it('[HY10.2] [HY10.4] [HY10.7] a win again of the award has none, so that an unknown history leaves it open', () => {
    expect(money.accountOf(honoured(), 'A01').slice(0, 4)).toEqual([200_000, 0, 0, 200_000])
    expect(money.accountOf(honoured(), 'A02').at(-1)).toBe('historyUnknown')
    expect(money.accountOf(honoured(), 'A03').slice(0, 4)).toEqual([50_000, 0, 0, 50_000])
    expect(of.answer(...money.paying(honoured(), 'A03', 5_000_000, ON))).toBe('ok')
    expect(of.refused(...money.paying(honoured(), 'A02', 1, ON)).slice(0, 2)).toEqual([
      'HistoryUnknown',
      ['10p1', '10p3'],
    ])
  })

  it.each([
    ['[HY11.2]', 'fraud'],
    ['[HY12.1]', 'grave-incident'],
  ])('%s what was paid is recovered, whatever is left unpaid is cancelled: %s', (_, rule) => {
    const part = money.paid(honoured(), 'A01', 15_000_000, ON)
    const lost = money.revoked(part, 'A01', rule, '2027-05-10')
    expect(money.accountOf(lost, 'A01')).toEqual([200_000, 150_000, 50_000, 0, 150_000, 0, 'claiming'])
    const all = of.act(...money.backing(lost, 'A01', 15_000_000, 'T1', '2027-06-01'))
    expect(money.accountOf(all, 'A01').at(-1)).toBe('claimedBack')
  })
})
