import { describe, expect, it } from 'vitest'
import { prizeCase } from '../../../tests/kit/prize-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'

/** Winner A, paid CNY 600 and revoked on 10 June. */
function claimed(rule: string, clawback: string, paidFen = 60_000) {
  const kit = prizeCase()
  kit.confirmed()
  if (paidFen > 0) kit.did('recordPayment', kit.pay(paidFen, 'P1'))
  kit.revoked(rule, clawback)
  return kit
}
const back = (fen: number, voucher: string) => ({ application: 'A', fen, voucher })
const review = (outcome = 'claim') => ({ application: 'A', outcome, document: '意见3号' })
const later = (until = '2026-12-31', more: JsonObject = {}) => ({
  application: 'A',
  until,
  reason: '分期退还',
  document: '协议',
  ...more,
})
const closing = { application: 'A', reason: '主体注销', document: '决定5号', decidedBy: 'approver' }
const ON = '2026-07-01'

describe('prize: clawback', () => {
  it('in instalments until it is settled, never more than is owed', () => {
    const { did, refused, account } = claimed('fraud', 'yes')
    expect(account()).toMatchObject({ status: 'claiming', toClaimFen: 60_000, leftToClaimFen: 60_000 })
    expect(did('recordClawback', back(20_000, 'T1'), ON)).toEqual({
      zh: '追回甲公司奖金200元（凭证T1）；应追缴600元，累计追回200元，尚欠400元',
      en: '甲公司 paid back CNY 200 (voucher T1); to be claimed CNY 600, paid back in all CNY 200, still owed CNY 400',
      types: ['ClawbackRecorded'],
    })
    expect(refused('recordClawback', back(40_001, 'T2'), ON)).toEqual({
      code: 'MoreThanOwed',
      articles: ['21'],
      zh: '甲公司应退奖金600元，已追回200元，尚欠400元，本次400.01元超出欠款。请核对金额。',
      en: '甲公司 has to pay back CNY 600, CNY 200 came in and CNY 400 are owed; CNY 400.01 are more than that. Check the amount.',
    })
    expect(refused('recordClawback', back(1, 'T1'), ON).code).toBe('VoucherUsed')
    expect(refused('recordClawback', back(1, 'P1'), ON).code).toBe('VoucherUsed')
    expect(did('recordClawback', back(40_000, 'T2'), ON).zh).toContain('累计追回600元，已结清')
    expect(account()).toMatchObject({ status: 'claimedBack', claimedFen: 60_000, leftToClaimFen: 0 })
    expect(refused('recordClawback', back(1, 'T3'), ON)).toEqual({
      code: 'ClaimSettled',
      articles: ['21'],
      zh: '甲公司的奖金600元已全部追回，不必再办。',
      en: '甲公司 has paid back all of CNY 600; there is nothing left to do.',
    })
    expect(refused('closeUncollectable', closing, ON).code).toBe('ClaimSettled')
  })

  it('AM47: where the text is unclear a legal opinion comes first', () => {
    const { did, refused, account } = claimed('other', 'unclear')
    expect(account()).toMatchObject({ status: 'reviewNeeded', claim: 'reviewNeeded', toClaimFen: 0 })
    expect(refused('recordClawback', back(100, 'T1'), ON)).toEqual({
      code: 'ReviewFirst',
      articles: ['23'],
      zh: '甲公司因其他问题撤销，条文没有写明奖金是否追缴，暂不能追缴。请先送法制审核并登记意见。',
      en: 'the award of 甲公司 was revoked (another matter), and the text does not say whether the money goes back; ask for legal review and enter the opinion first.',
    })
    expect(did('legalReview', review(), ON)).toEqual({
      zh: '甲公司因其他问题撤销，已付奖金600元经法制审核应予追缴（意见3号）',
      en: 'the award of 甲公司 was revoked (another matter); by legal review the CNY 600 that were paid are claimed back (意见3号)',
      types: ['LegalReviewRecorded'],
    })
    expect(account()).toMatchObject({ status: 'claiming', toClaimFen: 60_000 })
    expect(refused('legalReview', review('none'), ON)).toEqual({
      code: 'ReviewedAlready',
      articles: ['23'],
      zh: '甲公司的奖金已有法制审核意见（追缴），不必重复登记。',
      en: 'there is a legal opinion on the prize of 甲公司 (claim it); it need not be entered again.',
    })
    expect(did('recordClawback', back(100, 'T1'), ON).types).toEqual(['ClawbackRecorded'])
  })

  it('AM47: by an opinion against it nothing is claimed', () => {
    const { did, refused, account } = claimed('other', 'unclear')
    expect(did('legalReview', review('none'), ON).zh).toContain('经法制审核不予追缴（意见3号）')
    expect(account()).toMatchObject({ status: 'kept', claim: 'none', toClaimFen: 0 })
    expect(refused('recordClawback', back(100, 'T1'), ON)).toEqual({
      code: 'PrizeKept',
      articles: ['23'],
      zh: '甲公司因其他问题撤销，法制审核意见为不追缴，不能追缴。',
      en: 'the award of 甲公司 was revoked (another matter), and by the legal opinion the money is not claimed; nothing can be claimed.',
    })
  })

  it('where the text leaves the money nothing is claimed, and nothing is left to review', () => {
    const { refused, account } = claimed('incident', 'no')
    expect(account()).toMatchObject({ status: 'kept', paidFen: 60_000, toClaimFen: 0 })
    expect(refused('recordClawback', back(100, 'T1'), ON)).toMatchObject({
      code: 'PrizeKept',
      articles: ['22'],
      zh: '甲公司因重大事故撤销，条文未规定收回奖金，不能追缴。',
      en: 'the award of 甲公司 was revoked (a grave accident), and the text does not take the money back; nothing can be claimed.',
    })
    expect(refused('legalReview', review(), ON)).toEqual({
      code: 'ReviewNotNeeded',
      articles: ['22'],
      zh: '甲公司因重大事故撤销，条文已写明不收回奖金，不必法制审核。',
      en: 'the award of 甲公司 was revoked (a grave accident), and the text says that the money is kept; no legal review is needed.',
    })
    expect(claimed('fraud', 'yes').refused('legalReview', review(), ON).zh).toContain('条文已写明追缴奖金')
  })

  it.each(['recordClawback', 'extendClawback', 'closeUncollectable', 'legalReview'])(
    '%s: not without a revocation, and not where nothing was paid',
    (act) => {
      const input = {
        recordClawback: back(100, 'T1'),
        extendClawback: later(),
        closeUncollectable: closing,
        legalReview: review(),
      }[act] as JsonObject
      const standing = prizeCase()
      expect(standing.refused(act, input, ON)).toEqual({
        code: 'NotRevoked',
        articles: ['12'],
        zh: '甲公司的奖励没有撤销，不发生追缴。请先办理撤销程序。',
        en: 'the award of 甲公司 is not revoked, so nothing is claimed back; revoke it first.',
      })
      expect(standing.refused(act, { ...input, application: 'B' }, ON).code).toBe('NotAWinner')
      expect(claimed('other', 'unclear', 0).refused(act, input, ON)).toMatchObject({
        code: 'NothingPaid',
        articles: ['23'],
      })
    },
  )

  it('time is given, and never taken away again', () => {
    const { did, refused, account } = claimed('fraud', 'yes')
    expect(refused('extendClawback', later(ON), ON)).toMatchObject({ code: 'DayNotAhead', articles: ['21'] })
    expect(did('extendClawback', later(), ON)).toEqual({
      zh: '甲公司尚欠的600元准予分期退还至2026年12月31日：分期退还（协议）',
      en: '甲公司 may pay back the CNY 600 still owed in parts until 31 December 2026: 分期退还 (协议)',
      types: ['ClawbackExtended'],
    })
    expect(account()?.claimUntil).toBe('2026-12-31')
    expect(refused('extendClawback', later('2026-12-31'), ON)).toEqual({
      code: 'NoExtension',
      articles: ['21'],
      zh: '甲公司的追缴期限已定至2026年12月31日，改至2026年12月31日不是延长。请另定期限。',
      en: '甲公司 has time until 31 December 2026; 31 December 2026 extends nothing. Set a later day.',
    })
    expect(did('extendClawback', later('2027-06-30'), ON).zh).toBe(
      '甲公司尚欠的600元的退还期限由2026年12月31日延长至2027年6月30日：分期退还（协议）',
    )
  })

  it('what cannot be collected is given up, once', () => {
    const { did, refused, account } = claimed('fraud', 'yes')
    did('recordClawback', back(20_000, 'T1'), ON)
    expect(did('closeUncollectable', closing, ON)).toEqual({
      zh: '甲公司尚欠的400元经批准机关决定核销：主体注销（决定5号）',
      en: 'the CNY 400 that 甲公司 still owed are given up by decision of the approver: 主体注销 (决定5号)',
      types: ['ClaimClosed'],
    })
    expect(account()).toMatchObject({
      status: 'uncollectable',
      claimedFen: 20_000,
      uncollectableFen: 40_000,
      leftToClaimFen: 0,
    })
    for (const [act, input] of [
      ['closeUncollectable', closing],
      ['extendClawback', later()],
    ] as const)
      expect(refused(act, input, ON)).toEqual({
        code: 'ClaimClosedBefore',
        articles: ['21'],
        zh: '甲公司尚欠的400元已核销，无须再延期或者核销。其后又有款项追回的，请登记追回入账。',
        en: 'the CNY 400 that 甲公司 still owed were given up; there is nothing to put off or to give up again. If money came in after all, enter it as paid back.',
      })
  })

  it('what was given up and comes in after all is entered, and no more than that', () => {
    const { did, refused, account } = claimed('fraud', 'yes')
    did('recordClawback', back(20_000, 'T1'), ON)
    did('closeUncollectable', closing, ON)
    expect(refused('recordClawback', back(40_001, 'T2'), ON).code).toBe('MoreThanOwed')
    expect(did('recordClawback', back(30_000, 'T2'), ON).zh).toContain('累计追回500元，尚欠100元')
    expect(account()).toMatchObject({
      status: 'uncollectable',
      claimedFen: 50_000,
      uncollectableFen: 10_000,
      leftToClaimFen: 0,
    })
    did('recordClawback', back(10_000, 'T3'), ON)
    expect(account()).toMatchObject({ status: 'claimedBack', claimedFen: 60_000, uncollectableFen: 0 })
    for (const [act, input] of [
      ['recordClawback', back(1, 'T4')],
      ['closeUncollectable', closing],
    ] as const)
      expect(refused(act, input, ON).code).toBe('ClaimSettled')
  })

  it('money that comes back is entered by the finance body where there is one', () => {
    const bodies = [{ id: 'treasury', role: 'finance', name: { zh: '财政局', en: 'treasury' }, article: '6' }]
    const kit = prizeCase({ edition: { bodies } })
    kit.confirmed('finance')
    kit.did('recordPayment', kit.pay(100, 'P1'), '2026-06-01', 'finance')
    kit.revoked('fraud', 'yes')
    const paper = { application: 'A', reason: '困难', document: '申请' }
    for (const [act, more] of [
      ['extendClawback', { until: '2027-01-01' }],
      ['closeUncollectable', { decidedBy: 'approver' }],
    ] as const)
      expect(kit.refused(act, { ...paper, ...more }, ON).code).toBe('FinanceDoesThis')
    expect(kit.refused('recordClawback', back(100, 'T1'), ON)).toMatchObject({
      code: 'FinanceDoesThis',
      articles: ['6'],
    })
    expect(kit.did('recordClawback', back(100, 'T1'), ON, 'finance').types).toEqual(['ClawbackRecorded'])
  })
})
