import { describe, expect, it } from 'vitest'
import { prizeCase } from '../../../tests/kit/prize-case.ts'
import { prizeAccountOf } from './domain/index.ts'

const silver = { application: 'A', award: 'silver', items: [], prizeFen: 50_000, firstWin: true }

/** Winner A of gold with CNY 1,000 and of silver with CNY 500. */
function twice() {
  const kit = prizeCase({ others: [silver] })
  const of = (award: string) => ({ application: 'A', award })
  const account = (award: string) => prizeAccountOf(kit.state(), kit.view(), of(award))
  return { ...kit, of, account }
}

describe('prize: who won two awards of a cycle', () => {
  it('has the money of each, and is asked which is meant', () => {
    const { refused, did, of, account, pay, payee } = twice()
    expect(refused('confirmPayee', payee())).toEqual({
      code: 'AwardNotNamed',
      articles: ['12'],
      zh: '甲公司本届获得金奖、银奖，须分别办理。请写明所办的是其中哪一项（award）。',
      en: '甲公司 won gold award, silver award in this cycle, and each has money of its own; name the one that is meant (award).',
    })
    expect(refused('confirmPayee', payee({ award: 'bronze' })).code).toBe('AwardNotNamed')
    did('confirmPayee', payee(of('silver')))
    expect(refused('recordPayment', pay(100, 'P1', of('gold'))).code).toBe('PayeeMissing')
    expect(did('recordPayment', pay(50_000, 'P1', of('silver')))).toEqual({
      zh: '2026年6月1日向甲公司（银奖）拨付奖金500元（凭证P1，列2026年度预算）；核定500元，累计已付500元，尚余0元',
      en: '甲公司 (silver award) was paid CNY 500 on 1 June 2026 (voucher P1, budget of 2026); fixed CNY 500, paid in all CNY 500, left CNY 0',
      types: ['PaymentRecorded'],
    })
    expect(account('silver')).toMatchObject({ askedFen: 50_000, paidFen: 50_000, status: 'paid' })
    expect(account('gold')).toMatchObject({ askedFen: 100_000, paidFen: 0, status: 'payable' })
    expect(
      refused('reportUse', { ...of('gold'), lines: [{ purpose: 'training', fen: 1 }], document: 'd' }).code,
    ).toBe('NothingPaid')
  })

  it('loses the money of the award that was revoked, and of no other', () => {
    const { did, refused, of, account, pay, payee, revoked } = twice()
    for (const award of ['gold', 'silver']) {
      did('confirmPayee', payee(of(award)))
      did('recordPayment', pay(10_000, `P-${award}`, of(award)))
    }
    revoked('fraud', 'yes')
    expect(account('gold')).toMatchObject({ toClaimFen: 10_000, cancelledFen: 90_000, status: 'claiming' })
    expect(account('silver')).toMatchObject({ toClaimFen: 0, leftFen: 40_000, status: 'partlyPaid' })
    const on = '2026-06-20'
    expect(refused('recordPayment', pay(100, 'P3', of('gold')), on).code).toBe('PayableCancelled')
    did('recordPayment', pay(40_000, 'P3', of('silver')), on)
    expect(refused('recordClawback', pay(100, 'T1', of('silver')), on).code).toBe('NotRevoked')
    did('recordClawback', pay(10_000, 'T1', of('gold')), on)
    expect(account('gold')?.status).toBe('claimedBack')
    expect(account('silver')?.status).toBe('paid')
  })

  it('reverses a payment under the award that it was made for', () => {
    const { did, refused, of, account, pay, payee } = twice()
    did('confirmPayee', payee(of('silver')))
    did('recordPayment', pay(50_000, 'P1', of('silver')))
    const reversing = { voucher: 'P1', reversal: 'R1', reason: '录错' }
    expect(refused('reversePayment', { ...of('gold'), ...reversing }).code).toBe('VoucherUnknown')
    did('reversePayment', { ...of('silver'), ...reversing })
    expect(account('silver')?.paidFen).toBe(0)
  })
})
