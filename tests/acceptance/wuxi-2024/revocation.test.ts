import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
}
const honoured = () =>
  of.once(world(), 'revocation', () => money.conferred(of.openCycle(world()), PLAN, '2026-03-20'))
const begun = () => of.once(world(), 'listed', () => of.bring(of.openCycle(world()), 'publicity', PLAN))
const incident = { domain: 'environment', happenedOn: '2034-05-04' }

describe('revocation for fraud', () => {
  const heard = (cycle: of.Cycle, application: string) =>
    taking.heard(
      of.act(...taking.opening(cycle, application, 'fraud', '2026-05-06')),
      application,
      of.secretariat,
      '2026-05-06',
    )

  it('[WX13.1] AM56: takes trophy, plaque and prize back, of a nominee too; no ban', () => {
    const done = of.act(...taking.deciding(heard(honoured(), 'A03'), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A03', 'nominee-award', 'fraud', ['trophy', 'plaque'], 'yes']],
      sanctions: [['A03', 'revocation', 'fraud', '2026-05-08', null]],
      removed: {},
    })
    expect(of.told(done, 'RevocationDecided')).toBe(
      '2026年5月8日就c1决定撤销A03公司的无锡市市长质量奖提名奖（决定1号）',
    )
  })

  it('[WX13.1] is announced, and closed once trophy and plaque are back or declared void', () => {
    const done = of.act(...taking.deciding(heard(honoured(), 'A01'), '2026-05-08'))
    const [code, articles, said] = of.refused(...taking.closing(done, '2026-05-08'))
    expect([code, articles]).toEqual(['StillOwed', ['13']])
    expect(said).toContain('送达决定、公告、收回物品（奖杯、奖牌）')
    const doing: readonly (readonly [string, Parameters<typeof taking.doing>[2]])[] = [
      ['deliver', { document: '决定1号', deliveredOn: '2026-05-08', how: 'direct' }],
      ['announce', { document: '公告1号', channels: ['governmentWebsite'] }],
      ['takeBack', { returned: ['trophy'], declaredVoid: ['plaque'], document: '公告1号' }],
    ]
    const carriedOut = doing.reduce(
      (cycle, [name, input]) => of.act(...taking.doing(cycle, name, input, '2026-05-08')),
      done,
    )
    expect(of.answer(...taking.closing(carriedOut, '2026-05-08'))).toBe('ok')
  })

  it('[WX13.1] is proposed by the secretariat and decided by the government, after five working days or a statement', () => {
    const opened = of.act(...taking.opening(honoured(), 'A01', 'fraud', '2026-05-06'))
    expect(of.refused(...taking.finding(opened, of.committee, '2026-05-06')).slice(0, 2)).toEqual([
      'NotYourPart',
      ['13'],
    ])
    const told = taking.told(opened, of.secretariat, '2026-05-06')
    expect(of.refused(...taking.deciding(told, '2026-05-07')).slice(0, 2)).toEqual(['NotProposed', ['13']])
    const asked = of.act(...taking.proposing(told, of.secretariat, '2026-05-07'))
    const [code, articles, said] = of.refused(...taking.deciding(asked, '2026-05-12'))
    expect([code, articles]).toEqual(['DefenceRunning', ['13']])
    expect(said).toContain('2026年5月12日24时')
    expect(of.answer(...taking.deciding(asked, '2026-05-13'))).toBe('DefenceNotSettled')
    expect(of.refused(...taking.deliberating(asked, '2026-05-08')).slice(0, 2)).toEqual([
      'NoDeliberation',
      ['13'],
    ])
    const kept = { outcome: 'notRevoke', reason: '从轻' }
    expect(of.answer(...taking.proposing(told, of.secretariat, '2026-05-07', kept))).toBe('MandatoryOnceMet')
  })

  it('[WX13.1] S30: before any award the name leaves the list and nobody is barred', () => {
    const done = of.act(...taking.deciding(heard(begun(), 'A02'), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [],
      sanctions: [['A02', 'fraudFinding', 'fraud', '2026-05-06', null]],
      removed: { A02: 'c1' },
    })
  })
})

describe('revocation for an incident', () => {
  it('[WX14.1] AM49: however late, once its grave effect is found by people', () => {
    expect(taking.weighed(honoured(), 'A02', incident, '2034-06-01')).toEqual([
      ['grave-incident', 'forPeople', null],
    ])
    const opened = taking.pursued(honoured(), 'A02', 'grave-incident', incident, '2034-06-01')
    expect(of.told(opened, 'CaseOpened')).toContain('条文未设追责期限')
    const done = of.act(
      ...taking.deciding(taking.heard(opened, 'A02', of.secretariat, '2034-06-01'), '2034-07-03'),
    )
    expect(taking.lost(done)).toEqual({
      revoked: [['A02', 'mayor-award', 'grave-incident', ['trophy', 'plaque'], 'yes']],
      sanctions: [['A02', 'revocation', 'incident', '2034-07-03', null]],
      removed: {},
    })
  })

  it('[WX14.1] one whose effect is found slight comes to nothing; one before the award is none', () => {
    const opened = taking.pursued(honoured(), 'A02', 'grave-incident', incident, '2034-06-01')
    const slight = of.act(...taking.finding(opened, of.secretariat, '2034-06-01', 'no'))
    expect(of.refused(...taking.proposing(slight, of.secretariat, '2034-06-01')).slice(0, 2)).toEqual([
      'FoundNotMet',
      ['14'],
    ])
    const closed = of.act(...taking.closing(slight, '2034-06-02'))
    expect(taking.lost(closed)).toEqual({ revoked: [], sanctions: [], removed: {} })
    const early = { domain: 'environment', happenedOn: '2026-03-01' }
    const reported = of.act(...taking.reporting(honoured(), 'A02', early, '2026-06-01'))
    expect(
      of
        .refused(...taking.opening(reported, 'A02', 'grave-incident', '2026-06-01', { incident: 'i1' }))
        .slice(0, 2),
    ).toEqual(['BeforeTheAward', ['14']])
  })
})

describe('eligibility that is lost', () => {
  it('[WX10.11] AM76: before the award the committee takes the name off the list; after it that is no way any more', () => {
    const opened = of.act(...taking.losing(begun(), 'A01', 'no-serious-accident', '2026-05-06'))
    const ready = taking.heard(opened, 'A01', of.secretariat, '2026-05-06')
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['NotYourPart', ['10']])
    const done = of.act(...taking.deciding(ready, '2026-05-08', {}, of.committee))
    expect(taking.lost(done)).toEqual({ revoked: [], sanctions: [], removed: { A01: 'c1' } })
    expect(of.answer(...taking.losing(honoured(), 'A01', 'no-serious-accident', '2026-05-06'))).toBe(
      'ConferredAlready',
    )
  })
})
