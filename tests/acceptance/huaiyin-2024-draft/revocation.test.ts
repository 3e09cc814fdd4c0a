import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'district-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
}
const honoured = () =>
  of.once(world(), 'revocation', () => money.conferred(of.openCycle(world()), PLAN, '2026-03-20'))
const begun = () => of.once(world(), 'listed', () => of.bring(of.openCycle(world()), 'publicity', PLAN))
const accident = { domain: 'workSafety', happenedOn: '2032-05-04' }
const heard = (cycle: of.Cycle, application: string) =>
  taking.heard(
    of.act(...taking.opening(cycle, application, 'fraud', '2026-05-06')),
    application,
    of.secretariat,
    '2026-05-06',
  )

describe('revocation for fraud', () => {
  it('[HY11.2] [HY11.3] AM56: takes plaque, certificate and money back, of a nominee too, and bars for five years from the decision', () => {
    const done = of.act(...taking.deciding(heard(honoured(), 'A03'), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A03', 'nominee-award', 'fraud', ['plaque', 'certificate'], 'yes']],
      sanctions: [['A03', 'revocation', 'fraud', '2026-05-08', '2031-05-08']],
      removed: {},
    })
    expect(of.told(done, 'SanctionDecided')).toContain('至2031年5月8日不予受理申报')
    const [code, articles, said] = of.refused(...taking.closing(done, '2026-05-08'))
    expect([code, articles]).toEqual(['StillOwed', ['11']])
    expect(said).toContain('送达决定、公告、收回物品（奖牌、证书）')
  })

  it('[HY11.2] is proposed by the office and decided by the government once the party was heard: five working days', () => {
    const opened = of.act(...taking.opening(honoured(), 'A01', 'fraud', '2026-05-06'))
    expect(of.refused(...taking.finding(opened, of.committee, '2026-05-06')).slice(0, 2)).toEqual([
      'NotYourPart',
      ['11'],
    ])
    const told = taking.told(opened, of.secretariat, '2026-05-06')
    const asked = of.act(...taking.proposing(told, of.secretariat, '2026-05-06'))
    const [code, articles, said] = of.refused(...taking.deciding(asked, '2026-05-12'))
    expect([code, articles]).toEqual(['DefenceRunning', ['11']])
    expect(said).toContain('2026年5月12日24时')
    expect(of.answer(...taking.deciding(asked, '2026-05-13'))).toBe('DefenceNotSettled')
    expect(of.answer(...taking.deciding(heard(honoured(), 'A01'), '2026-05-08', {}, of.committee))).toBe(
      'NotYourPart',
    )
  })

  it('[HY11.3] bars nobody who was not awarded: the name leaves the list', () => {
    const done = of.act(...taking.deciding(heard(begun(), 'A02'), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [],
      sanctions: [['A02', 'fraudFinding', 'fraud', '2026-05-06', null]],
      removed: { A02: 'c1' },
    })
  })
})

describe('revocation for an accident', () => {
  it('[HY12.1] [HY12.2] AM49: however late, with money and five years without applying, once its effect is found grave', () => {
    expect(taking.weighed(honoured(), 'A02', accident, '2032-06-01')).toEqual([
      ['grave-incident', 'forPeople', null],
    ])
    const opened = taking.pursued(honoured(), 'A02', 'grave-incident', accident, '2032-06-01')
    const ready = taking.heard(opened, 'A02', of.secretariat, '2032-06-01')
    const done = of.act(...taking.deciding(ready, '2032-07-01'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A02', 'district-award', 'grave-incident', ['plaque', 'certificate'], 'yes']],
      sanctions: [['A02', 'revocation', 'incident', '2032-07-01', '2037-07-01']],
      removed: {},
    })
  })

  it('[HY12.1] one whose effect is found slight comes to nothing', () => {
    const opened = taking.pursued(honoured(), 'A02', 'grave-incident', accident, '2032-06-01')
    const slight = of.act(...taking.finding(opened, of.secretariat, '2032-06-01', 'no'))
    expect(of.refused(...taking.proposing(slight, of.secretariat, '2032-06-01')).slice(0, 2)).toEqual([
      'FoundNotMet',
      ['12'],
    ])
    expect(taking.lost(of.act(...taking.closing(slight, '2032-06-02'))).revoked).toEqual([])
  })
})

describe('eligibility that is lost', () => {
  it('[HY9.11] [HY8.10] AM76: before the award the committee takes the name off the list; after it that is no way any more', () => {
    const opened = of.act(...taking.losing(begun(), 'A01', 'no-serious-accident', '2026-05-06'))
    const ready = taking.heard(opened, 'A01', of.secretariat, '2026-05-06')
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['NotYourPart', ['9(8)']])
    const done = of.act(...taking.deciding(ready, '2026-05-08', {}, of.committee))
    expect(taking.lost(done)).toEqual({ revoked: [], sanctions: [], removed: { A01: 'c1' } })
    expect(of.answer(...taking.losing(honoured(), 'A01', 'no-serious-accident', '2026-05-06'))).toBe(
      'ConferredAlready',
    )
  })
})
