import { describe, expect, it } from 'vitest'
import { edition, prizeCase } from '../../../tests/kit/prize-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'

const open = { prizeFen: 0, firstWin: 'unknown', pending: { winners: 1, taken: {} } }
const settled = (firstWin: boolean, more: JsonObject = {}) => ({
  application: 'A',
  firstWin,
  source: '名录',
  ...more,
})
const again = { reason: '查到2010年获奖通报', document: '核查意见2号' }

describe('prize: a history that was settled wrongly', () => {
  it('is settled again with a reason, and the prize is fixed anew', () => {
    const { did, account, refused } = prizeCase({ honour: open })
    did('settleFirstWin', settled(true))
    expect(account()?.askedFen).toBe(100_000)
    expect(refused('settleFirstWin', settled(false)).code).toBe('HistoryKnown')
    expect(did('settleFirstWin', settled(false, { again }))).toEqual({
      zh: '重新查明甲公司获金奖为再次获奖（据名录），奖金：第十二条规定1,000元，仅首次获奖发给，计0元。原核定1,000元，重新查明的原因：查到2010年获奖通报（核查意见2号）',
      en: 'gold award of 甲公司 is found to be a repeated win (by 名录); prize: article 12 gives CNY 1,000, for first wins only: CNY 0. CNY 1,000 had been fixed; settled again because: 查到2010年获奖通报 (核查意见2号)',
      types: ['PrizeFixed', 'FirstWinSettled'],
    })
    expect(account()).toMatchObject({ askedFen: 0, status: 'noPrize' })
  })

  it('not below what is paid: that is reversed first', () => {
    const { did, account, refused, confirmed, pay } = prizeCase({ honour: open })
    did('settleFirstWin', settled(true))
    confirmed()
    did('recordPayment', pay(30_000, 'P1'))
    expect(refused('settleFirstWin', settled(false, { again }))).toEqual({
      code: 'PaidMoreThanFixed',
      articles: ['12', '13'],
      zh: '甲公司的奖金重新核定为0元，已付300元超出该数，暂不能核定。请先冲销多付的款项。',
      en: 'the prize of 甲公司 would now be CNY 0, and CNY 300 are paid; reverse what was paid beyond it first.',
    })
    expect(account()?.askedFen).toBe(100_000)
    did('reversePayment', { application: 'A', voucher: 'P1', reversal: 'R1', reason: '无奖金' })
    did('settleFirstWin', settled(false, { again }))
    expect(account()?.askedFen).toBe(0)
  })

  it('but what the conferral fixed is not settled here', () => {
    const { refused, view } = prizeCase()
    expect(refused('settleFirstWin', settled(false, { again })).code).toBe('HistoryKnown')
    expect(view().honours[0]?.prizeFen).toBe(100_000)
  })
})

describe('prize: the ceiling, where awards were revoked', () => {
  const ceiling = { prizeCeiling: { yuan: 1500, article: '15' } }
  const B = { application: 'B', award: 'gold', items: [], prizeFen: 100_000, firstWin: true }
  const entered = { application: 'B', name: '乙公司', code: '2', kind: 'legalPerson', facts: {} }
  const payee = {
    application: 'B',
    kind: 'organisation',
    holder: '乙公司',
    account: { last4: '1234', hash: 'a'.repeat(64) },
    document: '确认书',
  }

  /** B was paid some of its CNY 1,000; then its award was revoked, and what came back came back. What is left for A? */
  function leftForA({ paid = 0, back = 0, clawback = 'yes', isRevoked = true }) {
    const kit = prizeCase({ edition: { ...edition, ...ceiling }, honour: open, others: [B] })
    kit.meanwhile('application', 'ApplicationEntered', entered)
    if (paid > 0) {
      kit.did('confirmPayee', payee)
      kit.did('recordPayment', { application: 'B', fen: paid, voucher: 'P1' })
    }
    if (isRevoked)
      kit.meanwhile('revocation', 'AwardRevoked', {
        application: 'B',
        award: 'gold',
        rule: 'fraud',
        decidedOn: '2026-06-10',
        document: 'd',
        takesBack: [],
        clawback,
      })
    if (back > 0) kit.did('recordClawback', { application: 'B', fen: back, voucher: 'T1' }, '2026-06-20')
    kit.did('settleFirstWin', settled(true), '2026-06-25')
    return kit.account()?.askedFen
  }

  it.each([
    ['one that stands counts whole, also unpaid', { isRevoked: false }, 50_000],
    ['one never paid lapsed with its award', {}, 100_000],
    ['one wholly claimed back is spent no more', { paid: 100_000, back: 100_000 }, 100_000],
    ['one partly claimed back counts by what did not come back', { paid: 100_000, back: 20_000 }, 70_000],
    ['one paid in part, by that', { paid: 60_000 }, 90_000],
    ['one that the text lets keep its money, by what was paid', { paid: 100_000, clawback: 'no' }, 50_000],
  ])('%s', (_, given, fen) => {
    expect(leftForA(given)).toBe(fen)
  })
})
