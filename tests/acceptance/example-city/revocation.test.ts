import { describe, expect, it } from 'vitest'
import { sealer } from '../../../src/core/process/seal.ts'
import { contract } from '../../../src/core/process/stage.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'gold-organisation': ['A01'], 'gold-person': ['A02'], 'silver-services': ['A03'] },
}
const ON = '2026-05-06'
const honoured = () =>
  of.once(world(), 'revocation', () => money.conferred(of.begin(world()), PLAN, '2026-03-20'))
const listed = () => of.once(world(), 'listed', () => of.bring(of.begin(world()), 'publicity', PLAN))
const heard = (cycle: of.Cycle, application: string, rule: string, more = {}) =>
  taking.heard(
    of.act(...taking.opening(cycle, application, rule, ON, more)),
    application,
    of.secretariat,
    ON,
    { reason: '事实清楚' },
  )
const decided = (ready: of.Cycle, more = {}) =>
  of.act(...taking.deciding(of.act(...taking.deliberating(ready, ON, more)), '2026-05-08', more))
const accident = (happenedOn: string) => ({ severity: 'serious', happenedOn })

/** What another step would say of a winner whose misuse did not end when ordered. */
function referred({ world: where, state }: of.Cycle, application: string): of.Cycle {
  const command = {
    step: 'objections',
    act: 'by hand',
    actor: of.secretariat,
    occurredOn: '2026-03-20',
    input: {},
  }
  const work = sealer(where, state, { ...command, receivedAt: '2026-03-20T02:00:00.000Z' })
  work.seal({
    draft: contract('ReferredForRevocation', { application, cause: 'm1', from: 'titleUse' }),
    step: command.step,
  })
  return { world: where, state: work.state() }
}

describe('revocation for fraud', () => {
  it('[EX37.2] takes back what was handed over, and the prize, and bars for five years', () => {
    expect(taking.lost(decided(heard(honoured(), 'A01', 'fraud')))).toEqual({
      revoked: [['A01', 'gold-organisation', 'fraud', ['trophy', 'certificate'], 'yes']],
      sanctions: [['A01', 'revocation', 'fraud', '2026-05-08', '2031-05-08']],
      removed: {},
    })
    expect(taking.lost(decided(heard(honoured(), 'A02', 'fraud'))).revoked).toEqual([
      ['A02', 'gold-person', 'fraud', ['medal', 'certificate'], 'yes'],
    ])
    expect(taking.lost(decided(heard(honoured(), 'A03', 'fraud'))).revoked).toEqual([
      ['A03', 'silver-services', 'fraud', ['plaque', 'certificate'], 'yes'],
    ])
  })

  it('[EX37.2] bars who was not awarded as well, from the finding on', () => {
    expect(taking.lost(decided(heard(listed(), 'A03', 'fraud')))).toEqual({
      revoked: [],
      sanctions: [['A03', 'fraudFinding', 'fraud', '2026-05-06', '2031-05-06']],
      removed: { A03: 'c1' },
    })
  })

  it('[EX37.1] [EX37.2] is proposed, deliberated on and decided by three bodies, once the party was heard: five working days', () => {
    const opened = of.act(...taking.opening(honoured(), 'A01', 'fraud', ON))
    expect(of.answer(...taking.finding(opened, of.committee, ON))).toBe('NotYourPart')
    const asked = of.act(...taking.proposing(taking.told(opened, of.secretariat, ON), of.secretariat, ON))
    expect(of.refused(...taking.deciding(asked, '2026-05-12')).slice(0, 2)).toEqual([
      'NotDeliberated',
      ['37(1)'],
    ])
    expect(of.answer(...taking.deliberating(asked, ON, {}, of.approver))).toBe('NotYourPart')
    const agreed = of.act(...taking.deliberating(asked, ON))
    const [code, articles, said] = of.refused(...taking.deciding(agreed, '2026-05-12'))
    expect([code, articles]).toEqual(['DefenceRunning', ['37']])
    expect(said).toContain('2026年5月12日24时')
    expect(of.answer(...taking.deciding(agreed, '2026-05-13'))).toBe('DefenceNotSettled')
    const done = decided(heard(honoured(), 'A01', 'fraud'))
    expect(of.answer(...taking.deciding(agreed, '2026-05-13', {}, of.committee))).toBe('NotYourPart')
    expect(of.refused(...taking.closing(done, '2026-05-08'))[2]).toContain(
      '送达决定、公告、收回物品（奖杯、证书）',
    )
  })
})

describe('revocation for an accident', () => {
  it('[EX37.3] within three years of the award by the day of the event, the prize is kept and three years without applying follow', () => {
    const opened = taking.pursued(
      honoured(),
      'A03',
      'responsible-accident',
      accident('2029-03-02'),
      '2029-06-05',
    )
    expect(of.told(opened, 'CaseOpened')).toContain('追责期3年，至2029年3月2日24时')
    const ready = of.act(
      ...taking.deliberating(taking.heard(opened, 'A03', of.secretariat, '2029-06-05'), '2029-06-05'),
    )
    expect(taking.lost(of.act(...taking.deciding(ready, '2029-07-02')))).toEqual({
      revoked: [['A03', 'silver-services', 'responsible-accident', ['plaque', 'certificate'], 'no']],
      sanctions: [['A03', 'revocation', 'incident', '2029-07-02', '2032-07-02']],
      removed: {},
    })
  })

  it('[EX37.3] not the day after, not of another field, not below serious', () => {
    const reach = (event: object) =>
      taking.weighed(honoured(), 'A03', { ...accident('2029-03-02'), ...event }, '2029-06-05')
    expect(reach({})).toEqual([['responsible-accident', 'reached', '2029-03-02']])
    expect(reach({ happenedOn: '2029-03-03' })[0]?.[1]).toBe('outsideWindow')
    expect(reach({ domain: 'labour' })[0]?.[1]).toBe('otherDomain')
    expect(reach({ severity: 'general' })[0]?.[1]).toBe('belowThreshold')
    for (const domain of ['quality', 'environment']) expect(reach({ domain })[0]?.[1]).toBe('forPeople')
    const late = of.act(...taking.reporting(honoured(), 'A03', accident('2029-03-03'), '2029-06-05'))
    const opening = taking.opening(late, 'A03', 'responsible-accident', '2029-06-05', { incident: 'i1' })
    expect(of.refused(...opening).slice(0, 2)).toEqual(['OutsideWindow', ['37(2)']])
  })
})

describe('revocation for misuse of the mark', () => {
  const rule = 'misuse-of-mark'
  const grounds = { reason: '经责令仍不改正' }

  it('[EX37.4] comes after an order that was not obeyed', () => {
    expect(of.refused(...taking.opening(honoured(), 'A01', rule, ON)).slice(0, 2)).toEqual([
      'NeedsReferral',
      ['37(3)'],
    ])
  })

  it('[EX37.4] may follow, with a reason: nothing handed back, money unclear, three years without applying', () => {
    const ready = heard(referred(honoured(), 'A01'), 'A01', rule, { referral: 'm1' })
    expect(of.refused(...taking.deliberating(ready, ON)).slice(0, 2)).toEqual(['ReasonMissing', ['37(3)']])
    const done = decided(ready, grounds)
    expect(taking.lost(done)).toEqual({
      revoked: [['A01', 'gold-organisation', rule, [], 'unclear']],
      sanctions: [['A01', 'revocation', 'other', '2026-05-08', '2029-05-08']],
      removed: {},
    })
    expect(done.state.view.referred).toEqual({})
  })

  it('[EX37.4] or not, with a reason', () => {
    const ready = heard(referred(honoured(), 'A01'), 'A01', rule, { referral: 'm1' })
    const kept = { outcome: 'notRevoke', reason: '已主动改正' }
    const spared = of.act(...taking.deliberating(ready, ON, kept))
    expect(of.refused(...taking.deciding(spared, '2026-05-08', grounds)).slice(0, 2)).toEqual([
      'DeliberatedAgainst',
      ['37(3)'],
    ])
    const closed = of.act(...taking.closing(spared, '2026-05-08'))
    expect(taking.lost(closed)).toEqual({ revoked: [], sanctions: [], removed: {} })
    expect(closed.state.view.referred).toEqual({ A01: [] })
  })
})

describe('who does what', () => {
  it('[EX37.1] the bodies have their parts in this step', () => {
    const duties = edition().bodies.flatMap(({ role, duties: all }) =>
      all.filter(({ id }) => id.endsWith('-revocation')).map(({ id, steps }) => [role, id, steps]),
    )
    expect(duties).toEqual([
      ['approver', 'decides-revocation', ['revocation']],
      ['committee', 'deliberates-revocation', ['revocation']],
      ['secretariat', 'proposes-revocation', ['revocation']],
    ])
  })

  it('[EX13.1] [EX29.2] AM76: before the award the committee takes off the list who lost eligibility', () => {
    const opened = of.act(...taking.losing(listed(), 'A01', 'no-serious-accident', ON))
    const ready = taking.heard(opened, 'A01', of.secretariat, ON)
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['NotYourPart', ['29p2']])
    const done = of.act(...taking.deciding(ready, '2026-05-08', {}, of.committee))
    expect(taking.lost(done)).toEqual({ revoked: [], sanctions: [], removed: { A01: 'c1' } })
    expect(of.answer(...taking.losing(honoured(), 'A01', 'no-serious-accident', ON))).toBe('ConferredAlready')
  })
})
