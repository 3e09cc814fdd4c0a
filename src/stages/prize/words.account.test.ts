import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prizeCase } from '../../../tests/kit/prize-case.ts'
import { emptyView } from '../../core/contract/view.ts'
import { type PrizeAccount, prizeAccountOf, type PrizeStatus, stage } from './domain/index.ts'
import { sayAccount as sayEn, statuses as statusesEn } from './words.en.ts'
import { sayAccount as sayZh, statuses as statusesZh } from './words.zh.ts'

const acts = fc.array(
  fc.record({
    act: fc.constantFrom('pay', 'revoke', 'review', 'back', 'close', 'use'),
    fen: fc.integer({ min: 1, max: 60_000 }),
    clawback: fc.constantFrom('yes', 'no', 'unclear'),
    outcome: fc.constantFrom('claim', 'none'),
  }),
  { maxLength: 14 },
)

describe('prize: the account', () => {
  it('adds up after whatever is tried', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const { attempt, account, confirmed, pay, revoked, view } = prizeCase()
        confirmed()
        for (const [index, { act, fen, clawback, outcome }] of tried.entries()) {
          const on = '2026-06-11'
          const application = 'A'
          const line = { purpose: 'improvement', fen }
          if (act === 'pay') attempt('recordPayment', pay(fen, `P${index}`), on)
          if (act === 'revoke' && view().revoked.length === 0) revoked('fraud', clawback)
          if (act === 'review') attempt('legalReview', { application, outcome, document: 'x' }, on)
          if (act === 'back') attempt('recordClawback', { application, fen, voucher: `T${index}` }, on)
          if (act === 'close')
            attempt(
              'closeUncollectable',
              { application, reason: 'x', document: 'x', decidedBy: 'approver' },
              on,
            )
          if (act === 'use') attempt('reportUse', { application, lines: [line], document: 'x' }, on)
          const sums = account()
          if (!sums) throw new Error('A is a winner')
          expect(sums.paidFen + sums.cancelledFen + sums.leftFen).toBe(sums.askedFen)
          expect(sums.claimedFen + sums.uncollectableFen + sums.leftToClaimFen).toBe(sums.toClaimFen)
          expect(sums.toClaimFen).toBeLessThanOrEqual(sums.paidFen)
          expect(sums.claimedFen).toBeLessThanOrEqual(sums.paidFen)
          expect(sums.usedFen + sums.unreportedFen).toBe(sums.paidFen)
          expect(Math.min(sums.leftFen, sums.leftToClaimFen, sums.unreportedFen)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  it('is none for who won nothing', () => {
    expect(prizeAccountOf(stage.initial, emptyView, { application: 'A' })).toBe(null)
    expect(prizeCase().account()?.application).toBe('A')
  })

  it('is told in a line', () => {
    const { confirmed, did, pay, account, revoked, say } = prizeCase({
      honour: { payable: { article: '12', from: '2026-01-01', to: '2026-12-31' } },
    })
    const told = () => [sayZh(account() as PrizeAccount, say.zh), sayEn(account() as PrizeAccount, say.en)]
    expect(told()).toEqual([
      '甲公司：待拨付；核定1,000元，已付0元，取消0元，待付1,000元；奖金依第十二条于2026年1月1日至2026年12月31日兑现',
      '甲公司: to be paid; fixed CNY 1,000, paid CNY 0, cancelled CNY 0, still to be paid CNY 1,000; prizes are paid under article 12 from 1 January 2026 to 31 December 2026',
    ])
    confirmed()
    did('recordPayment', pay(60_000, 'P1'))
    revoked('fraud', 'yes')
    did('recordClawback', { application: 'A', fen: 10_000, voucher: 'T1' }, '2026-07-01')
    expect(told()).toEqual([
      '甲公司：追缴中；核定1,000元，已付600元，取消400元，待付0元；奖金依第十二条于2026年1月1日至2026年12月31日兑现；应追缴600元，已追回100元，核销0元，尚欠500元；已报告使用0元，未报告600元',
      '甲公司: being claimed back; fixed CNY 1,000, paid CNY 600, cancelled CNY 400, still to be paid CNY 0; prizes are paid under article 12 from 1 January 2026 to 31 December 2026; to be claimed back CNY 600, paid back CNY 100, given up CNY 0, still owed CNY 500; use reported CNY 0, not yet CNY 600',
    ])
  })

  it('has different words for each state', () => {
    for (const words of [statusesZh, statusesEn]) {
      const said = Object.values<string>(words satisfies Readonly<Record<PrizeStatus, string>>)
      expect([said.length, new Set(said).size]).toEqual([11, 11])
    }
  })

  it('of an award that never had money says so, revoked or not', () => {
    const { account, revoked } = prizeCase({ honour: { prizeFen: 0, firstWin: false } })
    revoked('fraud', 'yes')
    expect(account()).toMatchObject({ status: 'noPrize', cancelledFen: 0, toClaimFen: 0 })
  })

  it('of an unknown history that was revoked is cancelled', () => {
    const { account, revoked } = prizeCase({
      honour: { prizeFen: 0, firstWin: 'unknown', pending: { winners: 1, taken: {} } },
    })
    revoked('fraud', 'yes')
    expect(account()?.status).toBe('cancelled')
  })
})
