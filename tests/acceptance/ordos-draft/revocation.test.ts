import { describe, expect, it } from 'vitest'
import { outcomesFor } from '../../../src/core/contract/outcomes.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: ['A01', 'A02', 'P01'],
  kinds: of.kindsOf(['A01', 'A02', 'P01']),
  candidates: { 'organisation-award': ['A01', 'A02'], 'person-award': ['P01'] },
}
const honoured = () =>
  of.once(world(), 'revocation', () => money.conferred(of.begun(world(), of.weighed), PLAN, '2026-03-20'))
const listed = () =>
  of.once(world(), 'listed', () => of.bring(of.begun(world(), of.weighed), 'publicity', PLAN))
const grounds = { reason: '性质严重' }
const heard = (cycle: of.Cycle, application: string) =>
  taking.heard(
    of.act(...taking.opening(cycle, application, 'fraud', '2026-05-06')),
    application,
    of.secretariat,
    '2026-05-06',
    grounds,
  )
const accident = (happenedOn: string) => ({ severity: 'serious', happenedOn })

describe('revocation for fraud', () => {
  it('[ED27.2] AM58: title, plaque, certificate and money, in public; no ban, but later applications are measured by it', () => {
    const done = of.act(...taking.deciding(heard(honoured(), 'P01'), '2026-05-08', grounds))
    expect(taking.lost(done)).toEqual({
      revoked: [['P01', 'person-award', 'fraud', ['plaque', 'certificate'], 'yes']],
      sanctions: [['P01', 'revocation', 'fraud', '2026-05-08', null]],
      removed: {},
    })
    expect(outcomesFor(done.state.view, 'P01')['records.awardFraud']).toEqual([{ on: '2026-05-08' }])
    const [code, articles, said] = of.refused(...taking.closing(done, '2026-05-08'))
    expect([code, articles]).toEqual(['StillOwed', ['27']])
    expect(said).toContain('送达决定、公告、收回物品（奖牌、证书）')
  })

  it('[ED27.2] AM59: the secretariat may ask, and says why, whichever way it goes', () => {
    const told = taking.told(
      of.act(...taking.opening(honoured(), 'A01', 'fraud', '2026-05-06')),
      of.secretariat,
      '2026-05-06',
    )
    expect(of.refused(...taking.proposing(told, of.secretariat, '2026-05-06')).slice(0, 2)).toEqual([
      'ReasonMissing',
      ['27'],
    ])
    const spared = of.act(
      ...taking.proposing(told, of.secretariat, '2026-05-06', { outcome: 'notRevoke', reason: '情节轻微' }),
    )
    expect(of.refused(...taking.deciding(spared, '2026-05-08', grounds)).slice(0, 2)).toEqual([
      'NotProposed',
      ['27'],
    ])
    const closed = of.act(...taking.closing(spared, '2026-05-08'))
    expect(taking.lost(closed)).toEqual({ revoked: [], sanctions: [], removed: {} })
  })

  it('[ED27.2] the government decides, with a reason, once the party was heard: five working days', () => {
    const ready = heard(honoured(), 'A01')
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['ReasonMissing', ['27']])
    expect(of.answer(...taking.deciding(ready, '2026-05-08', grounds, of.committee))).toBe('NotYourPart')
    const told = taking.told(
      of.act(...taking.opening(honoured(), 'A01', 'fraud', '2026-05-06')),
      of.secretariat,
      '2026-05-06',
    )
    const asked = of.act(...taking.proposing(told, of.secretariat, '2026-05-06', grounds))
    const [code, articles, said] = of.refused(...taking.deciding(asked, '2026-05-12', grounds))
    expect([code, articles]).toEqual(['DefenceRunning', ['27']])
    expect(said).toContain('2026年5月12日24时')
    expect(of.answer(...taking.deciding(asked, '2026-05-13', grounds))).toBe('DefenceNotSettled')
    const against = { outcome: 'notRevoke', reason: '证据存疑' }
    const spared = of.act(...taking.deciding(ready, '2026-05-08', against))
    expect(taking.lost(spared)).toEqual({ revoked: [], sanctions: [], removed: {} })
  })

  it('[ED27.2] before any award the name leaves the list, on record and without a ban', () => {
    const done = of.act(...taking.deciding(heard(listed(), 'A02'), '2026-05-08', grounds))
    expect(taking.lost(done)).toEqual({
      revoked: [],
      sanctions: [['A02', 'fraudFinding', 'fraud', '2026-05-06', null]],
      removed: { A02: 'c1' },
    })
  })
})

describe('revocation for an accident or a breach', () => {
  it('[ED28.1] AM69, AM75: within three years of the award by the day of the event, the corresponding day included', () => {
    const reach = (happenedOn: string) =>
      taking.weighed(honoured(), 'A01', accident(happenedOn), '2029-06-05')
    expect(reach('2029-03-02')).toEqual([
      ['serious-accident', 'reached', '2029-03-02'],
      ['grave-breach', 'forPeople', '2029-03-02'],
    ])
    expect(reach('2029-03-03').map(([, is]) => is)).toEqual(['outsideWindow', 'outsideWindow'])
    const late = of.act(...taking.reporting(honoured(), 'A01', accident('2029-03-03'), '2029-06-05'))
    for (const rule of ['serious-accident', 'grave-breach']) {
      const [code, articles, said] = of.refused(
        ...taking.opening(late, 'A01', rule, '2029-06-05', { incident: 'i1' }),
      )
      expect([code, articles]).toEqual(['OutsideWindow', ['28']])
      expect(said).toContain('2029年3月2日24时')
    }
  })

  it('[ED28.1] only in quality and safety, and from a serious accident on', () => {
    const slight = { ...accident('2027-03-02'), severity: 'general' }
    expect(taking.weighed(honoured(), 'A01', slight, '2027-06-01')[0]?.[1]).toBe('belowThreshold')
    const elsewhere = { ...accident('2027-03-02'), domain: 'environment' }
    const reported = of.act(...taking.reporting(honoured(), 'A01', elsewhere, '2027-06-01'))
    const opening = taking.opening(reported, 'A01', 'serious-accident', '2027-06-01', { incident: 'i1' })
    expect(of.refused(...opening).slice(0, 2)).toEqual(['DomainNotNamed', ['28']])
  })

  it('[ED28.1] the committee deliberates before the government decides; nothing to hand back, no ban, money unclear', () => {
    const opened = taking.pursued(honoured(), 'A01', 'serious-accident', accident('2027-03-02'), '2027-03-08')
    const ready = taking.heard(opened, 'A01', of.secretariat, '2027-03-08')
    expect(of.refused(...taking.deciding(ready, '2027-04-01')).slice(0, 2)).toEqual([
      'NotDeliberated',
      ['28'],
    ])
    const kept = { outcome: 'notRevoke', reason: '从轻' }
    expect(of.answer(...taking.deliberating(ready, '2027-03-20', kept))).toBe('MandatoryOnceMet')
    const done = of.act(...taking.deciding(of.act(...taking.deliberating(ready, '2027-03-20')), '2027-04-01'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A01', 'organisation-award', 'serious-accident', [], 'unclear']],
      sanctions: [['A01', 'revocation', 'incident', '2027-04-01', null]],
      removed: {},
    })
    expect(of.refused(...taking.closing(done, '2027-04-01'))[2]).toContain('送达决定、公告。')
  })

  it('[ED28.1] a grave breach of law goes the same way', () => {
    const breach = { domain: 'labour', happenedOn: '2027-03-02' }
    const opened = taking.pursued(honoured(), 'A02', 'grave-breach', breach, '2027-03-08')
    const ready = of.act(
      ...taking.deliberating(taking.heard(opened, 'A02', of.secretariat, '2027-03-08'), '2027-03-20'),
    )
    expect(taking.lost(of.act(...taking.deciding(ready, '2027-04-01')))).toEqual({
      revoked: [['A02', 'organisation-award', 'grave-breach', [], 'unclear']],
      sanctions: [['A02', 'revocation', 'other', '2027-04-01', null]],
      removed: {},
    })
  })
})

describe('eligibility that is lost', () => {
  it('[ED12.3] [ED21.2] AM76: before the award the committee takes the name off the list; after it that is no way any more', () => {
    const opened = of.act(...taking.losing(listed(), 'A01', 'no-serious-accident', '2026-05-06'))
    const ready = taking.heard(opened, 'A01', of.secretariat, '2026-05-06')
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['NotYourPart', ['21']])
    const done = of.act(...taking.deciding(ready, '2026-05-08', {}, of.committee))
    expect(taking.lost(done)).toEqual({ revoked: [], sanctions: [], removed: { A01: 'c1' } })
    expect(of.answer(...taking.losing(honoured(), 'A01', 'no-serious-accident', '2026-05-06'))).toBe(
      'ConferredAlready',
    )
  })
})
