import { describe, expect, it } from 'vitest'
import { HASH, prizeCase } from '../../../tests/kit/prize-case.ts'

const payable = { article: '12', from: '2027-01-01', to: '2027-03-31' }
const deferred = { honour: { payable } }

describe('prize: whom it is paid to', () => {
  it('an account in the name of the winner is confirmed, without its number', () => {
    const { did, payee, state } = prizeCase()
    expect(did('confirmPayee', payee())).toEqual({
      zh: '甲公司的收款人为甲公司（单位账户，尾号1234；确认书）',
      en: 'the prize of 甲公司 goes to 甲公司 (account of an organisation ending in 1234; 确认书)',
      types: ['PayeeConfirmed'],
    })
    expect(state().purses['A/gold']?.payeeAfter).toBe(0)
  })

  it('the number itself cannot be entered', () => {
    const { attempt, payee } = prizeCase()
    expect(() => attempt('confirmPayee', payee({ account: '6222020200001234567' }))).toThrow()
    expect(() => attempt('confirmPayee', payee({ account: { last4: '01234', hash: HASH } }))).toThrow()
  })

  it('another name asks for a reason and a document', () => {
    const { did, refused, payee, state } = prizeCase()
    expect(refused('confirmPayee', payee({ holder: '乙公司' }))).toEqual({
      code: 'PayeeDiffers',
      articles: ['12'],
      zh: '收款账户的户名与登记名称不一致，暂不能确认。甲公司登记的名称为甲公司；请改用其本人或者本单位账户，确需付至该账户的，请写明理由并附证明文件。',
      en: 'the account cannot be confirmed: it is not in the name of the winner. 甲公司 is registered as 甲公司; take an account of its own, or give a reason and a document.',
    })
    expect(state().purses).toEqual({})
    const mismatch = { reason: '内设机构，由所属法人收款', document: '证明1号' }
    expect(did('confirmPayee', payee({ holder: '乙公司', mismatch })).zh).toBe(
      '甲公司的收款人为乙公司（单位账户，尾号1234；确认书），户名与登记名称不一致，理由：内设机构，由所属法人收款（证明1号）',
    )
  })

  it.each([
    ['legalPerson', 'person'],
    ['person', 'organisation'],
  ])('the prize of a %s does not go to the account of a %s', (winner, kind) => {
    const { refused, payee } = prizeCase({ kind: winner })
    const { code, zh, en } = refused('confirmPayee', payee({ kind }))
    expect(code).toBe('PayeeDiffers')
    expect(zh).toContain('收款账户的账户性质与获奖者不一致')
    expect(en).toContain('it is not of the kind that the winner has')
  })

  it('a person is paid on an account of its own', () => {
    const { did, payee } = prizeCase({ kind: 'person' })
    expect(did('confirmPayee', payee()).zh).toBe('甲公司的收款人为甲公司（个人账户，尾号1234；确认书）')
  })

  it('a winner that was renamed is confirmed anew, under its new name too', () => {
    const { confirmed, meanwhile, refused, did, payee, pay } = prizeCase()
    confirmed()
    const since = '2026-05-20'
    meanwhile('register', 'WinnerChanged', {
      application: 'A',
      change: 'renamed',
      name: '丙公司',
      code: '2',
      since,
    })
    expect(refused('recordPayment', pay(100, 'P1'))).toEqual({
      code: 'PayeeOutdated',
      articles: ['12'],
      zh: '甲公司在核对收款人之后发生了变更，原账户可能已不适用，暂不能拨付。请重新核对收款人。',
      en: '甲公司 changed after its payee was confirmed, and the account may not be its own any more; confirm the payee anew, then pay.',
    })
    did('confirmPayee', payee({ holder: '丙公司' }))
    expect(did('recordPayment', pay(100, 'P1')).types).toEqual(['PaymentRecorded'])
  })
})

describe('prize: payment', () => {
  it('in instalments, with the arithmetic and the budget year, never above what was fixed', () => {
    const { confirmed, did, refused, account, pay } = prizeCase()
    confirmed()
    expect(did('recordPayment', pay(40_000, 'P1'))).toEqual({
      zh: '2026年6月1日向甲公司拨付奖金400元（凭证P1，列2026年度预算）；核定1,000元，累计已付400元，尚余600元',
      en: '甲公司 was paid CNY 400 on 1 June 2026 (voucher P1, budget of 2026); fixed CNY 1,000, paid in all CNY 400, left CNY 600',
      types: ['PaymentRecorded'],
    })
    expect(account()?.status).toBe('partlyPaid')
    expect(refused('recordPayment', pay(60_001, 'P2'))).toEqual({
      code: 'MoreThanPayable',
      articles: ['12', '13'],
      zh: '甲公司的奖金核定1,000元，已付400元，尚余600元，不能再付600.01元。请核对金额。',
      en: 'the prize of 甲公司 is CNY 1,000, CNY 400 are paid and CNY 600 are left; CNY 600.01 cannot be paid. Check the amount.',
    })
    did('recordPayment', pay(60_000, 'P2', { paidOn: '2026-05-31' }))
    expect(account()).toMatchObject({ paidFen: 100_000, leftFen: 0, cancelledFen: 0, status: 'paid' })
    expect(refused('recordPayment', pay(1, 'P3')).code).toBe('MoreThanPayable')
  })

  it('a voucher number stands for one payment in the whole cycle', () => {
    const other = { application: 'B', award: 'gold', items: [], prizeFen: 100_000, firstWin: true }
    const { confirmed, did, refused, payee, pay, state } = prizeCase({ others: [other] })
    confirmed()
    did('recordPayment', pay(100, 'P1'))
    did('confirmPayee', payee({ application: 'B', mismatch: { reason: '案卷未录', document: '证明' } }))
    expect(refused('recordPayment', pay(100, 'P1', { application: 'B' }))).toEqual({
      code: 'VoucherUsed',
      articles: ['12'],
      zh: '凭证号P1已用于甲公司，不能重复登记。请核对凭证。',
      en: 'voucher P1 stands for 甲公司 already; check the voucher.',
    })
    expect(state().purses['B/gold']?.payments).toEqual([])
  })

  it('only once the payee is known', () => {
    const { refused, pay, account } = prizeCase()
    expect(refused('recordPayment', pay(100, 'P1'))).toEqual({
      code: 'PayeeMissing',
      articles: ['12'],
      zh: '甲公司的收款人和账户尚未核对，暂不能拨付。请先办理“核对收款人”。',
      en: 'the payee and account of 甲公司 have not been confirmed; confirm them, then pay.',
    })
    expect(account()?.status).toBe('payable')
  })

  it('AM46: not before the window of another budget year, and to its last day', () => {
    const { confirmed, did, refused, account, pay } = prizeCase(deferred)
    confirmed()
    expect(refused('recordPayment', pay(100, 'P1'), '2026-12-31')).toEqual({
      code: 'NotPayableYet',
      articles: ['12'],
      zh: '甲公司的奖金于2027年1月1日至2027年3月31日兑现，2026年12月31日暂不能拨付。请列入相应年度预算，届时办理。',
      en: 'the prize of 甲公司 is paid from 1 January 2027 to 31 March 2027, not on 31 December 2026; put it into the budget of that year and pay it then.',
    })
    expect(account()).toMatchObject({ payable, paidFen: 0 })
    did('recordPayment', pay(100, 'P1'), '2027-01-01')
    expect(did('recordPayment', pay(100, 'P2'), '2027-03-31').zh).toContain('列2027年度预算')
  })

  it('late it is an overrun with its reason, and goes through', () => {
    const { confirmed, did, refused, pay } = prizeCase(deferred)
    confirmed()
    expect(refused('recordPayment', pay(100, 'P1'), '2027-04-01')).toEqual({
      code: 'LateReasonMissing',
      articles: ['12'],
      zh: '甲公司的奖金应于2027年3月31日以前兑现，2027年4月1日拨付已经逾期。逾期不影响拨付，请补填逾期原因后登记。',
      en: 'the prize of 甲公司 was to be paid by 31 March 2027, and 1 April 2027 is late. This does not keep it from being paid; say why it is late.',
    })
    expect(did('recordPayment', pay(100, 'P1', { reason: '账户更换' }), '2027-04-01').zh).toBe(
      '2027年4月1日向甲公司拨付奖金1元（凭证P1，列2027年度预算）；核定1,000元，累计已付1元，尚余999元。依第十二条应于2027年3月31日以前兑现，本次逾期，原因：账户更换',
    )
    const inTime = did(
      'recordPayment',
      pay(100, 'P2', { paidOn: '2027-03-30', reason: '补登' }),
      '2027-04-02',
    )
    expect(inTime.en).toBe(
      '甲公司 was paid CNY 1 on 30 March 2027 (voucher P2, budget of 2027); fixed CNY 1,000, paid in all CNY 2, left CNY 998',
    )
  })

  it('on a day that has come, and not before the award', () => {
    const { confirmed, refused, pay } = prizeCase()
    confirmed()
    expect(refused('recordPayment', pay(100, 'P1', { paidOn: '2026-06-02' }))).toEqual({
      code: 'PaidInFuture',
      articles: ['12'],
      zh: '拨付日期2026年6月2日晚于今日2026年6月1日，暂不能登记。请在付款后登记。',
      en: 'the day of payment, 2 June 2026, lies after today, 1 June 2026; record it once it is paid.',
    })
    expect(refused('recordPayment', pay(100, 'P1', { paidOn: '2026-01-04' }))).toEqual({
      code: 'PaidBeforeAward',
      articles: ['12', '13'],
      zh: '甲公司于2026年1月5日获奖，拨付日期2026年1月4日早于该日，暂不能登记。请核对日期。',
      en: '甲公司 was awarded on 5 January 2026, after the day of payment, 4 January 2026; check the day.',
    })
  })

  it('to winners of a prize alone', () => {
    const none = prizeCase({ honour: { prizeFen: 0, firstWin: false } })
    expect(none.refused('recordPayment', none.pay(100, 'P1'))).toEqual({
      code: 'NothingPayable',
      articles: ['12', '13'],
      zh: '甲公司获金奖（再次），按规定没有奖金，无须拨付。',
      en: '甲公司 won gold award (repeated win), for which there is no money; nothing has to be paid.',
    })
    expect(none.account()?.status).toBe('noPrize')
    expect(none.refused('recordPayment', none.pay(100, 'P1', { application: 'B' }))).toEqual({
      code: 'NotAWinner',
      articles: ['12'],
      zh: '乙公司不在本届获奖者之列，暂不能办理。请核对编号。',
      en: '乙公司 is not among the winners of this cycle; check the application number.',
    })
  })

  it('is entered by the finance body where the edition has one', () => {
    const bodies = [{ id: 'treasury', role: 'finance', name: { zh: '财政局', en: 'treasury' }, article: '6' }]
    const { attempt, confirmed, did, refused, pay, payee } = prizeCase({ edition: { bodies } })
    expect(attempt('confirmPayee', payee()).refused?.code).toBe('FinanceDoesThis')
    confirmed('finance')
    expect(refused('recordPayment', pay(100, 'P1'))).toEqual({
      code: 'FinanceDoesThis',
      articles: ['6'],
      zh: '奖金收付由财务登记，秘书处暂不能办理。请转财务登记，或者代为补录。',
      en: 'money is entered by the finance, not by the secretariat; pass it on, or record it on behalf.',
    })
    expect(did('recordPayment', pay(100, 'P1'), '2026-06-01', 'finance').types).toEqual(['PaymentRecorded'])
  })

  it('AM46: what is unpaid lapses with the award, whatever the text says of the money', () => {
    for (const clawback of ['yes', 'no', 'unclear']) {
      const { confirmed, did, refused, revoked, account, pay } = prizeCase()
      confirmed()
      did('recordPayment', pay(30_000, 'P1'))
      revoked('incident', clawback)
      expect(account()).toMatchObject({
        askedFen: 100_000,
        paidFen: 30_000,
        cancelledFen: 70_000,
        leftFen: 0,
      })
      expect(refused('recordPayment', pay(100, 'P2'), '2026-06-10')).toEqual({
        code: 'PayableCancelled',
        articles: ['22'],
        zh: '甲公司的奖励已于2026年6月10日撤销（重大事故；批复9号），未付奖金随之取消，不能再办理。请停止拨付；此前已付的，按追缴程序办理。',
        en: 'the award of 甲公司 was revoked on 10 June 2026 (a grave accident; 批复9号); what was not paid lapsed with it. Stop the payment; what was paid before goes the way of a clawback.',
      })
    }
  })

  it('a payment of a day before the revocation can still be entered', () => {
    const { confirmed, did, revoked, account, pay } = prizeCase()
    confirmed()
    revoked('fraud', 'yes')
    expect(account()).toMatchObject({ cancelledFen: 100_000, status: 'cancelled', toClaimFen: 0 })
    did('recordPayment', pay(20_000, 'P1', { paidOn: '2026-06-09' }), '2026-06-12')
    expect(account()).toMatchObject({ cancelledFen: 80_000, status: 'claiming', toClaimFen: 20_000 })
  })

  it('no payee is confirmed for a revoked award', () => {
    const { refused, revoked, payee } = prizeCase()
    revoked('fraud', 'yes')
    expect(refused('confirmPayee', payee(), '2026-06-10').code).toBe('PayableCancelled')
  })
})
