import { describe, expect, it } from 'vitest'
import { prizeCase } from '../../../tests/kit/prize-case.ts'

const reversing = (voucher: string, reversal: string, more = {}) => ({
  application: 'A',
  voucher,
  reversal,
  reason: '金额录错',
  ...more,
})
const back = (fen: number, voucher: string) => ({ application: 'A', fen, voucher })
const ON = '2026-06-20'

/** CNY 300 of 1,000 were paid. */
function paid() {
  const kit = prizeCase()
  kit.confirmed()
  kit.did('recordPayment', kit.pay(30_000, 'P1'))
  return kit
}

describe('prize: reversals', () => {
  it('a payment counts no more under a voucher of its own, and what is right is paid under another', () => {
    const { did, refused, account, state, pay } = paid()
    expect(did('reversePayment', reversing('P1', 'R1'))).toEqual({
      zh: '冲销甲公司凭证P1的拨付300元（冲销凭证R1）：金额录错；核定1,000元，累计已付0元，尚余1,000元',
      en: 'the payment of CNY 300 to 甲公司 under voucher P1 is reversed (voucher R1): 金额录错; fixed CNY 1,000, paid in all CNY 0, left CNY 1,000',
      types: ['PaymentReversed'],
    })
    expect(account()).toMatchObject({ paidFen: 0, leftFen: 100_000, status: 'payable' })
    expect(state().purses['A/gold']?.payments).toEqual([
      { fen: 30_000, voucher: 'P1', on: '2026-06-01', reversal: 'R1' },
    ])
    for (const voucher of ['P1', 'R1'])
      expect(refused('recordPayment', pay(100, voucher)).code).toBe('VoucherUsed')
    did('recordPayment', pay(100_000, 'P2'))
    expect(account()).toMatchObject({ paidFen: 100_000, leftFen: 0, status: 'paid' })
  })

  it('is for a payment that there is, once, and under a new voucher', () => {
    const { did, refused, account } = paid()
    expect(refused('reversePayment', reversing('P9', 'R1'))).toEqual({
      code: 'VoucherUnknown',
      articles: ['12'],
      zh: '甲公司的这项奖金没有凭证号P9的记录，无从冲销。请核对凭证号。',
      en: 'nothing stands under voucher P9 for this prize of 甲公司, so there is nothing to reverse; check the voucher.',
    })
    expect(refused('reversePayment', reversing('P1', 'P1')).code).toBe('VoucherUsed')
    expect(refused('reverseClawback', reversing('P1', 'R1')).code).toBe('VoucherUnknown')
    expect(account()?.paidFen).toBe(30_000)
    did('reversePayment', reversing('P1', 'R1'))
    expect(refused('reversePayment', reversing('P1', 'R2'))).toEqual({
      code: 'ReversedBefore',
      articles: ['12'],
      zh: '凭证P1已由凭证R1冲销，不再重复冲销。需要重新登记的，请使用新的凭证号。',
      en: 'voucher P1 was reversed by voucher R1; it is not reversed twice. If it has to be entered anew, use a new voucher number.',
    })
  })

  it('is not dated before the payment', () => {
    const { refused, account } = paid()
    expect(prizeCase().attempt('reversePayment', reversing('P1', 'R1')).refused?.code).toBe('VoucherUnknown')
    expect(() => refused('reversePayment', reversing('P1', 'R1'), '2026-05-31')).toThrow()
    expect(account()?.paidFen).toBe(30_000)
  })

  it('of a use that was reported more than is paid by then, nothing is left to report', () => {
    const { did, account } = paid()
    did('reportUse', { application: 'A', lines: [{ purpose: 'training', fen: 20_000 }], document: 'd' })
    expect(account()).toMatchObject({ usedFen: 20_000, unreportedFen: 10_000 })
    did('reversePayment', reversing('P1', 'R1'))
    expect(account()).toMatchObject({ usedFen: 20_000, unreportedFen: 0 })
  })

  it('what came back stays covered: a clawback is reversed before the payment that it is of', () => {
    const { did, refused, revoked, account } = paid()
    revoked('fraud', 'yes')
    did('recordClawback', back(10_000, 'T1'), ON)
    expect(refused('reversePayment', reversing('P1', 'R1'), ON)).toEqual({
      code: 'ClaimedMoreThanLeft',
      articles: ['12'],
      zh: '甲公司已付300元，已追回100元；冲销300元后追回数将大于已付数，暂不能冲销。请先冲销多记的追缴入账。',
      en: '甲公司 was paid CNY 300 and paid back CNY 100; without these CNY 300 more would have come back than was paid. Reverse the clawback first.',
    })
    expect(did('reverseClawback', reversing('T1', 'R1'), ON)).toEqual({
      zh: '冲销甲公司凭证T1的追缴入账100元（冲销凭证R1）：金额录错；应追缴300元，累计追回0元，尚欠300元',
      en: 'the CNY 100 recorded as paid back by 甲公司 under voucher T1 are reversed (voucher R1): 金额录错; to be claimed CNY 300, paid back in all CNY 0, still owed CNY 300',
      types: ['ClawbackReversed'],
    })
    expect(account()).toMatchObject({ claimedFen: 0, leftToClaimFen: 30_000, status: 'claiming' })
    did('reversePayment', reversing('P1', 'R2'), ON)
    expect(account()).toMatchObject({ paidFen: 0, toClaimFen: 0, cancelledFen: 100_000, status: 'cancelled' })
  })

  it('what was given up grows no larger than what is owed', () => {
    const { did, revoked, account } = paid()
    revoked('fraud', 'yes')
    const closing = { application: 'A', reason: '破产', document: '裁定', decidedBy: 'approver' }
    did('closeUncollectable', closing, ON)
    did('recordClawback', back(20_000, 'T1'), ON)
    expect(account()).toMatchObject({ uncollectableFen: 10_000, leftToClaimFen: 0 })
    did('reverseClawback', reversing('T1', 'R1'), ON)
    expect(account()).toMatchObject({ claimedFen: 0, uncollectableFen: 30_000, leftToClaimFen: 0 })
  })

  it('is entered by the finance body where there is one', () => {
    const bodies = [{ id: 'treasury', role: 'finance', name: { zh: '财政局', en: 'treasury' }, article: '6' }]
    const kit = prizeCase({ edition: { bodies } })
    kit.confirmed('finance')
    kit.did('recordPayment', kit.pay(30_000, 'P1'), '2026-06-01', 'finance')
    expect(kit.refused('reversePayment', reversing('P1', 'R1')).code).toBe('FinanceDoesThis')
    kit.did('reversePayment', reversing('P1', 'R1'), '2026-06-01', 'finance')
    expect(kit.account()?.paidFen).toBe(0)
  })
})
