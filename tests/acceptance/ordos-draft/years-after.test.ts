import { describe, expect, it } from 'vitest'
import { titleOn } from '../../../src/parts/title/domain.ts'
import { duesOf } from '../../../src/stages/duty/domain/index.ts'
import { later } from '../kit/later.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: ['A01', 'A02', 'P01'],
  kinds: of.kindsOf(['A01', 'A02', 'P01']),
  candidates: { 'organisation-award': ['A01', 'A02'], 'person-award': ['P01'] },
}
const honoured = () =>
  of.once(world(), 'years after', () => money.conferred(of.begun(world(), of.weighed), PLAN, '2026-03-20'))
const grounds = { reason: '性质严重' }
const lostByFraud = () =>
  of.once(world(), 'lost by fraud', () => {
    const on = '2026-05-06'
    const opened = of.act(...taking.opening(honoured(), 'A01', 'fraud', on))
    const ready = taking.heard(opened, 'A01', of.secretariat, on, grounds)
    return of.act(...taking.deciding(ready, '2026-05-08', grounds))
  })
const lostByAccident = () => {
  const event = { severity: 'serious', happenedOn: '2027-03-02' }
  const opened = taking.pursued(honoured(), 'A02', 'serious-accident', event, '2027-03-08')
  const ready = taking.heard(opened, 'A02', of.secretariat, '2027-03-08')
  return of.act(...taking.deciding(of.act(...taking.deliberating(ready, '2027-03-20')), '2027-04-01'))
}

describe('a later application', () => {
  it('[ED12.4] [ED27.2] fraud bars for three years by article 12, though article 27 sets no ban', () => {
    const rule = 'no-award-fraud'
    expect(later(lostByFraud(), 'A01', rule, '2029-05-08')).toEqual(['unmet', '2029-05-09'])
    expect(later(lostByFraud(), 'A01', rule, '2029-05-09')).toEqual(['met'])
    expect(later(lostByFraud(), 'A02', rule, '2026-05-10')).toEqual(['met'])
  })

  it('[ED28.1] [ED12.4] a revocation for an accident bars nobody by itself', () => {
    expect(lostByAccident().state.view.revoked.map(({ application }) => application)).toEqual(['A02'])
    expect(later(lostByAccident(), 'A02', 'no-award-fraud', '2027-04-02')).toEqual(['met'])
  })
})

describe('what a revocation ends', () => {
  it('[ED5.1] [ED27.2] the title is over on the day of the decision, and stands in the register no more', () => {
    const title = (on: string) => titleOn(edition(), lostByFraud().state.view, 'A01', on).status
    expect([title('2026-05-07'), title('2026-05-08')]).toEqual(['valid', 'revoked'])
    const entering = (application: string) =>
      [
        lostByFraud(),
        'register',
        'enter',
        of.secretariat,
        { application, number: '1' },
        '2026-05-10',
      ] as const
    expect(of.answer(...entering('A01'))).toBe('HonourRevoked')
    expect(of.answer(...entering('A02'))).toBe('ok')
  })

  it('[ED32.1] nothing is owed any more by whoever lost the award; the others go on and say what they did', () => {
    const open = (application: string) =>
      duesOf({ ...world(), view: lostByFraud().state.view }, { recorded: {} }, application, '2026-06-01').map(
        ({ duty, status }) => [duty, status],
      )
    expect(open('A02')).toEqual([['keep-improving', 'open']])
    expect(open('A01')).toEqual([['keep-improving', 'ended']])
    const done = { duty: 'keep-improving', what: '经验交流会', document: '签到册', doneOn: '2026-06-01' }
    const doing = (application: string) =>
      [lostByFraud(), 'duties', 'recordDone', of.secretariat, { application, ...done }, '2026-06-02'] as const
    expect(of.last(of.act(...doing('A02')), 'DutyDone')).toMatchObject({
      article: '32',
      exceptSecrets: false,
    })
    expect(of.answer(...doing('A01'))).toBe('DutyEnded')
  })
})

describe('plaque and certificate', () => {
  const seen = (more: object) => ({
    case: 'S1',
    where: '网店',
    seenOn: '2026-06-01',
    evidence: '截图',
    ...more,
  })
  const step = (cycle: of.Cycle, act: string, input: object, on: string) =>
    [cycle, 'title-use', act, of.secretariat, input as never, on] as const

  it('[ED30.2] a sale ends by advice alone, for the text orders nothing', () => {
    const sold = of.act(
      ...step(honoured(), 'report', seen({ application: 'A01', use: 'saleOrLease' }), '2026-06-01'),
    )
    const warned = of.act(
      ...step(sold, 'warn', { case: 'S1', until: '2026-06-30', document: '函1号' }, '2026-06-02'),
    )
    expect(
      of.refused(...step(warned, 'recordNotMended', { case: 'S1', document: '记录1号' }, '2026-06-30'))[0],
    ).toBe('StillTimeToMend')
    expect(
      of.answer(...step(warned, 'recordNotMended', { case: 'S1', document: '记录1号' }, '2026-07-01')),
    ).toBe('ok')
    expect(
      of.answer(...step(warned, 'recordMended', { case: 'S1', document: '下架说明' }, '2026-06-10')),
    ).toBe('ok')
    const refer = { case: 'S1', to: 'revocation', reason: '不改', document: '函2号' }
    expect(of.answer(...step(warned, 'refer', refer, '2026-07-02'))).toBe('RevocationNotProvided')
  })

  it('[ED30.1] a forgery is reported of anybody; a use that no rule names is for legal review', () => {
    const forged = of.act(
      ...step(honoured(), 'report', seen({ other: '某商行', use: 'forgery' }), '2026-06-01'),
    )
    expect(of.last(forged, 'UseReported')).toMatchObject({
      judgement: { verdict: 'forbidden', article: '30' },
    })
    const printed = of.act(
      ...step(honoured(), 'report', seen({ application: 'A01', use: 'packaging' }), '2026-06-01'),
    )
    expect(of.last(printed, 'UseReported')).toMatchObject({
      judgement: { verdict: 'unclear', why: 'noRule' },
    })
    expect(
      of.answer(
        ...step(printed, 'warn', { case: 'S1', until: '2026-06-30', document: '函1号' }, '2026-06-02'),
      ),
    ).toBe('NotForbidden')
  })
})
