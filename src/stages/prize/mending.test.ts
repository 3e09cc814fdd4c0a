import { describe, expect, it } from 'vitest'
import { edition, HASH } from '../../../tests/kit/prize-case.ts'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { prizeAccountOf, stage } from './domain/index.ts'

const honour = (more: JsonObject = {}) => ({
  application: 'A',
  award: 'gold',
  items: [],
  prizeFen: 100_000,
  firstWin: true,
  ...more,
})
const entered = { application: 'A', name: '甲公司', code: '1', kind: 'legalPerson', facts: {} }
const payee = {
  application: 'A',
  kind: 'organisation',
  holder: '甲公司',
  account: { last4: '1234', hash: HASH },
  document: '确认书',
}

/** A winner whose prize was paid on 1 June, in the real process. */
function paid(more: object = {}) {
  const kit = standingCase(stage, {
    edition: { ...edition, ...more },
    told: [
      ['ApplicationEntered', entered, '2026-01-06'],
      ['HonourConferred', honour(), '2026-05-01'],
    ],
  })
  const account = (award?: string) =>
    prizeAccountOf(kit.state(), kit.view(), { application: 'A', ...(award === undefined ? {} : { award }) })
  const done = [
    kit.act('confirmPayee', payee, { on: '2026-05-20' }),
    kit.act('recordPayment', { application: 'A', fen: 60_000, voucher: 'P1' }, { on: '2026-06-01' }),
  ]
  expect(done).toEqual([undefined, undefined])
  return { ...kit, account }
}
const revoked = { application: 'A', award: 'gold', decidedOn: '2026-06-10', document: 'd', takesBack: [] }
const fraud = { ...revoked, rule: 'fraud', clawback: 'yes' }

describe('prize: what was entered wrongly', () => {
  it('a payment is reversed and never rewritten, nor annulled', () => {
    const { correct, annul, account, lastOf } = paid()
    expect(correct('PaymentRecorded', { fen: 70_000 })).toBe('ReplacementUnfit')
    expect(correct('PaymentRecorded', { voucher: 'P7' })).toBe('ReplacementUnfit')
    expect(annul('PaymentRecorded')).toBe('EntryNotCorrectable')
    expect(account()?.paidFen).toBe(60_000)
    expect(lastOf('PaymentRecorded').data).toMatchObject({ fen: 60_000, voucher: 'P1' })
  })

  it('an account is put right where it stands, whose it is by confirming anew', () => {
    const { correct, annul, act, account } = paid()
    expect(correct('PayeeConfirmed', { account: { last4: '99', hash: HASH } })).toBe('ReplacementUnfit')
    expect(correct('PayeeConfirmed', { holder: '乙公司' })).toBe('ReplacementUnfit')
    expect(correct('PayeeConfirmed', { account: { last4: '9999', hash: HASH } })).toBe(undefined)
    expect(annul('PayeeConfirmed')).toBe(undefined)
    const more = { application: 'A', fen: 100, voucher: 'P2' }
    expect(act('recordPayment', more)).toBe('PayeeMissing')
    expect(account()?.paidFen).toBe(60_000)
  })

  it('a report of use is annulled, and what it said used is to be reported again', () => {
    const { act, annul, correct, account } = paid()
    const use = { application: 'A', lines: [{ purpose: 'training', fen: 50_000 }], document: '报告' }
    expect(act('reportUse', use, { on: '2026-07-01' })).toBe(undefined)
    expect(act('reportUse', use)).toBe('UsedMoreThanPaid')
    expect(correct('PrizeUseReported', { usedFen: 1 })).toBe('ReplacementUnfit')
    expect(correct('PrizeUseReported', { document: '报告2号' })).toBe(undefined)
    expect(annul('PrizeUseReported')).toBe(undefined)
    expect(account()).toMatchObject({ usedFen: 0, unreportedFen: 60_000 })
    expect(annul('PrizeUseReported')).toBe('EntryAnnulledAlready')
    expect(correct('PrizeUseReported', { document: '报告3号' })).toBe('EntryAnnulledAlready')
  })

  it('a finding of misuse keeps within what was paid, and is annulled from its last entry backwards', () => {
    const { act, annul, correct, state } = paid()
    const found = { application: 'A', fen: 100, finding: '挪用', document: 'd', mendBy: '2026-12-01' }
    expect(act('recordMisuse', found, { on: '2026-07-01' })).toBe(undefined)
    expect(correct('MisuseFound', { fen: 60_001 })).toBe('MisusedMoreThanPaid')
    expect(correct('MisuseFound', { fen: 60_000 })).toBe(undefined)
    expect(correct('MisuseFound', { mendBy: '2026-11-01' })).toBe('ReplacementUnfit')
    const mended = { application: 'A', misuse: 1, document: 'd' }
    expect(act('confirmMended', mended, { on: '2026-06-30', today: '2026-07-02' })).toBe(
      'DatedBeforeFollowed',
    )
    expect(act('confirmMended', mended)).toBe(undefined)
    expect(annul('MisuseFound')).toBe('EntryBuiltOn')
    expect(annul('MisuseMended')).toBe(undefined)
    expect(annul('MisuseFound')).toBe(undefined)
    expect(state().purses['A/gold']?.misuses).toEqual([])
  })

  it('a legal opinion is annulled until money was claimed on it', () => {
    const { act, annul, tell, account } = paid()
    tell('AwardRevoked', { ...revoked, rule: 'other', clawback: 'unclear' }, '2026-06-10')
    const opinion = { application: 'A', outcome: 'none', document: '意见' }
    expect(act('legalReview', opinion, { on: '2026-06-12' })).toBe(undefined)
    expect(account()?.status).toBe('kept')
    expect(annul('LegalReviewRecorded')).toBe(undefined)
    expect(account()?.status).toBe('reviewNeeded')
    expect(act('legalReview', { ...opinion, outcome: 'claim' })).toBe(undefined)
    expect(act('recordClawback', { application: 'A', fen: 100, voucher: 'T1' })).toBe(undefined)
    expect(annul('LegalReviewRecorded')).toBe('ReviewActedOn')
    expect(annul('ClawbackRecorded')).toBe('EntryNotCorrectable')
    expect(account()).toMatchObject({ claimedFen: 100, status: 'claiming' })
  })

  it('more time, and what was given up, are annulled: the claim stands as before', () => {
    const { act, annul, tell, account } = paid()
    tell('AwardRevoked', fraud, '2026-06-10')
    const why = { application: 'A', reason: '困难', document: 'd' }
    expect(act('extendClawback', { ...why, until: '2027-01-01' }, { on: '2026-06-20' })).toBe(undefined)
    expect(act('extendClawback', { ...why, until: '2028-01-01' })).toBe(undefined)
    expect(annul('ClawbackExtended')).toBe(undefined)
    expect(account()?.claimUntil).toBe('2027-01-01')
    expect(act('closeUncollectable', { ...why, decidedBy: 'approver' })).toBe(undefined)
    expect(account()?.status).toBe('uncollectable')
    expect(annul('ClaimClosed')).toBe(undefined)
    expect(account()).toMatchObject({ status: 'claiming', leftToClaimFen: 60_000, uncollectableFen: 0 })
  })

  it('a reason for paying late is put right, on the same last day', () => {
    const kit = standingCase(stage, {
      edition,
      told: [
        ['ApplicationEntered', entered, '2026-01-06'],
        [
          'HonourConferred',
          honour({ payable: { article: '12', from: '2026-05-01', to: '2026-05-31' } }),
          '2026-05-01',
        ],
      ],
    })
    kit.act('confirmPayee', payee, { on: '2026-05-20' })
    const late = { application: 'A', fen: 100, voucher: 'P1', reason: '预算调整' }
    expect(kit.act('recordPayment', late, { on: '2026-06-01' })).toBe(undefined)
    const overrun = { article: '12', due: '2026-05-31', reason: '账户核对' }
    expect(kit.correct('PaymentRecorded', { overrun: { ...overrun, due: '2026-06-30' } })).toBe(
      'OverrunAsItWas',
    )
    expect(kit.correct('PaymentRecorded', { overrun })).toBe(undefined)
  })
})

describe('prize: the order of dates', () => {
  const ON = { on: '2026-06-05', today: '2026-06-20' }

  it('nothing is claimed back on a day before the revocation, nor before the legal opinion', () => {
    const { act, tell, account } = paid()
    tell('AwardRevoked', { ...revoked, rule: 'other', clawback: 'unclear' }, '2026-06-10')
    const opinion = { application: 'A', outcome: 'claim', document: '意见' }
    const back = { application: 'A', fen: 100, voucher: 'T1' }
    expect(act('legalReview', opinion, ON)).toBe('DatedBeforeFollowed')
    expect(act('legalReview', opinion, { on: '2026-06-15', today: '2026-06-20' })).toBe(undefined)
    for (const on of ['2026-06-05', '2026-06-14'])
      expect(act('recordClawback', back, { on, today: '2026-06-20' })).toBe('DatedBeforeFollowed')
    expect(account()?.claimedFen).toBe(0)
    expect(act('recordClawback', back, { on: '2026-06-15', today: '2026-06-20' })).toBe(undefined)
    const more = { application: 'A', reason: 'r', document: 'd' }
    expect(act('extendClawback', { ...more, until: '2027-01-01' }, ON)).toBe('DatedBeforeFollowed')
    expect(act('closeUncollectable', { ...more, decidedBy: 'approver' }, ON)).toBe('DatedBeforeFollowed')
  })

  it('no payee is confirmed before the award, no use reported and no misuse found before the money', () => {
    const { act, account } = paid()
    const late = { today: '2026-06-20' }
    expect(act('confirmPayee', payee, { on: '2026-04-30', ...late })).toBe('DatedBeforeFollowed')
    const use = { application: 'A', lines: [{ purpose: 'training', fen: 100 }], document: '报告' }
    const misuse = { application: 'A', fen: 100, finding: 'f', document: 'd', referTo: '财政局' }
    expect(act('reportUse', use, { on: '2026-05-31', ...late })).toBe('DatedBeforeFollowed')
    expect(act('recordMisuse', misuse, { on: '2026-05-31', ...late })).toBe('DatedBeforeFollowed')
    expect(account()?.usedFen).toBe(0)
    expect(act('reportUse', use, { on: '2026-06-01', ...late })).toBe(undefined)
  })

  it('no prize is paid on a day before it was fixed', () => {
    const kit = standingCase(stage, {
      edition,
      told: [
        ['ApplicationEntered', entered, '2026-01-06'],
        [
          'HonourConferred',
          honour({ prizeFen: 0, firstWin: 'unknown', pending: { winners: 1, taken: {} } }),
          '2026-05-01',
        ],
      ],
    })
    const settled = { application: 'A', firstWin: true, source: '名录' }
    expect(kit.act('settleFirstWin', settled, { on: '2026-04-01', today: '2026-06-01' })).toBe(
      'DatedBeforeFollowed',
    )
    expect(kit.act('settleFirstWin', settled, { on: '2026-06-01' })).toBe(undefined)
    kit.act('confirmPayee', payee)
    const paying = { application: 'A', fen: 100, voucher: 'P1', paidOn: '2026-05-31' }
    expect(kit.act('recordPayment', paying, { on: '2026-06-02' })).toBe('DatedBeforeFollowed')
    expect(kit.act('recordPayment', { ...paying, paidOn: '2026-06-01' })).toBe(undefined)
  })
})
