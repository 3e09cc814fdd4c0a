import { describe, expect, it } from 'vitest'
import { titleOn, winnerOn } from '../../../src/parts/title/domain.ts'
import { judgeUse } from '../../../src/stages/title-use/domain/index.ts'
import { later } from '../kit/later.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'mayor-award': ['A01'], 'nominee-award': ['A02', 'A03'] },
}
const ON = '2026-03-20'
const honoured = () => of.once(world(), 'years after', () => money.conferred(of.openCycle(world()), PLAN, ON))
const lostByFraud = () =>
  of.once(world(), 'lost by fraud', () => {
    const on = '2026-05-06'
    const opened = of.act(...taking.opening(honoured(), 'A03', 'fraud', on))
    return of.act(...taking.deciding(taking.heard(opened, 'A03', of.secretariat, on), '2026-05-08'))
  })
const entering = (cycle: of.Cycle, act: string, input: object, on = '2026-05-10') =>
  [cycle, 'register', act, of.secretariat, { ...input }, on] as const

describe('the register', () => {
  it('[WX12.1] holds each honour under a number of its own, without a last day: the text sets no term', () => {
    const numbers = { prefix: '锡质奖〔2026〕', suffix: '号' }
    const done = of.act(...entering(honoured(), 'enterAll', { numbers }))
    const awarded = { approvedOn: of.START, enteredOn: '2026-05-10' }
    expect(done.state.view.registered).toEqual([
      { application: 'A01', award: 'mayor-award', number: '锡质奖〔2026〕1号', ...awarded },
      { application: 'A02', award: 'nominee-award', number: '锡质奖〔2026〕2号', ...awarded },
      { application: 'A03', award: 'nominee-award', number: '锡质奖〔2026〕3号', ...awarded },
    ])
    expect(titleOn(edition(), done.state.view, 'A01', '2060-01-01').status).toBe('valid')
    expect(of.refused(...entering(done, 'enterAll', { numbers })).slice(0, 2)).toEqual([
      'NothingToEnter',
      ['12'],
    ])
  })

  it('[WX12.1] issues a lost trophy or plaque again, and no certificate, for none was given', () => {
    const again = (item: string) =>
      entering(honoured(), 'reissue', { application: 'A02', item, reason: '火灾损毁' })
    expect(of.last(of.act(...again('trophy')), 'Reissued')).toMatchObject({ item: 'trophy', copy: 1 })
    expect(of.answer(...again('plaque'))).toBe('ok')
    expect(of.refused(...again('certificate')).slice(0, 2)).toEqual(['ItemNotConferred', ['12']])
  })

  it('[WX12.1] follows a winner under its new name from the day of the change', () => {
    const renamed = {
      application: 'A01',
      change: 'renamed',
      name: '新名称公司',
      since: '2026-05-01',
      document: '登记通知书',
      evidence: '变更登记',
    }
    const { view } = of.act(...entering(honoured(), 'recordChange', renamed)).state
    expect([winnerOn(view, 'A01', '2026-04-30').name, winnerOn(view, 'A01', '2026-05-01').name]).toEqual([
      'A01公司',
      '新名称公司',
    ])
  })

  it('[WX13.1] enters no honour that was taken back, and calls it a title until the day of the decision only', () => {
    const title = (on: string) => titleOn(edition(), lostByFraud().state.view, 'A03', on).status
    expect([title('2026-05-07'), title('2026-05-08')]).toEqual(['valid', 'revoked'])
    const enter = (application: string) => entering(lostByFraud(), 'enter', { application, number: '1' })
    expect(of.answer(...enter('A03'))).toBe('HonourRevoked')
    expect(of.answer(...enter('A02'))).toBe('ok')
  })
})

describe('a later application', () => {
  it('[WX13.1] [WX14.1] S30: whoever lost the award may apply the year after: the text bars nobody', () => {
    expect(lostByFraud().state.view.sanctions.map(({ bannedUntil }) => bannedUntil)).toEqual([undefined])
    expect(later(lostByFraud(), 'A03', 'social-responsibility', '2027-05-10')).toEqual(['met'])
    expect(edition().criteria.filter(({ kind }) => kind === 'bar-or-ban')).toEqual([])
  })
})

describe('the title', () => {
  it('AM53: the text says nothing of how it is used, so that nothing is taken as allowed', () => {
    const given = { application: 'A01', on: '2026-06-01', withYear: true }
    expect(judgeUse(edition(), honoured().state.view, 'image', given)).toEqual({
      verdict: 'unclear',
      why: 'noRule',
    })
  })
})
