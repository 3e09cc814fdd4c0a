import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: {
    'gold-organisation': ['A01'],
    'silver-services': ['A02'],
    'nomination-organisation': ['A03'],
  },
}
const ON = '2026-12-10'
const honoured = () =>
  of.once(world(), 'money', () =>
    money.conferred(of.begin(world()), PLAN, ON, { A01: 'unknown', A03: 'unknown' }),
  )
const paid = () => money.paid(honoured(), 'A02', 30_000_000, '2027-01-04')
const settled = (more: object) =>
  of.act(
    honoured(),
    'prizes',
    'settleFirstWin',
    of.secretariat,
    { application: 'A01', firstWin: true, source: '名录', ...more },
    ON,
  )

describe('money after the award', () => {
  it('[EX31.2] [EX31.5] [EX32.1] gold waits for its history, and then gets the difference to silver', () => {
    expect(money.accountOf(honoured(), 'A01').at(-1)).toBe('historyUnknown')
    expect(money.accountOf(honoured(), 'A03').at(-1)).toBe('noPrize')
    expect(money.accountOf(settled({}), 'A01').slice(0, 4)).toEqual([600_000, 0, 0, 600_000])
    const earlier = [{ award: 'silver-services', yuan: 300_000, source: '发放记录' }]
    expect(money.accountOf(settled({ earlier }), 'A01')[0]).toBe(300_000)
    expect(money.accountOf(settled({ firstWin: false }), 'A01')[0]).toBe(0)
  })

  it('[EX33.1] it is paid from 1 January to 31 March of the next year, and not before', () => {
    expect(of.refused(...money.paying(honoured(), 'A02', 100, '2026-12-31')).slice(0, 2)).toEqual([
      'NotPayableYet',
      ['33'],
    ])
    expect(of.answer(...money.paying(honoured(), 'A02', 100, '2027-03-31'))).toBe('ok')
    expect(of.refused(...money.paying(honoured(), 'A02', 100, '2027-04-01')).slice(0, 2)).toEqual([
      'LateReasonMissing',
      ['33'],
    ])
  })

  it('[EX33.1] it serves improvement and training and nothing else', () => {
    const report = (purpose: string) =>
      money.reporting(paid(), 'A02', [{ purpose, fen: 100, note: '说明' }], '2027-05-10')
    expect([of.answer(...report('improvement')), of.answer(...report('training'))]).toEqual(['ok', 'ok'])
    expect(of.refused(...report('福利')).slice(0, 2)).toEqual(['PurposeNotAllowed', ['33']])
  })

  it('[EX37.2] [EX37.3] [EX37.4] fraud brings it back, an accident does not, of misuse the text does not say', () => {
    const states = world().edition.revocations.map(({ id }) =>
      money.accountOf(money.revoked(paid(), 'A02', id, '2027-05-10'), 'A02').at(-1),
    )
    expect(states).toEqual(['claiming', 'kept', 'reviewNeeded'])
  })

  it('[EX3.2] costs are kept from the plan on, and nothing comes from applicants', () => {
    const open = of.bring(of.begin(world()), 'call-notice', { applicants: [] })
    expect(of.answer(...money.costing(of.begin(world()), 'travel', 'P1'))).toBe('StepNotOpen')
    expect(of.answer(...money.costing(open, 'venue', 'P1'))).toBe('ok')
    expect(of.refused(...money.charging(open)).slice(0, 2)).toEqual(['FeeFromApplicant', ['3p2']])
    expect(of.refused(...money.costing(open, 'gifts', 'P1')).slice(0, 2)).toEqual(['PurposeUnknown', ['3p2']])
  })
})
