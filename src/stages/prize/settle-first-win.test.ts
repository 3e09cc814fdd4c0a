import { describe, expect, it } from 'vitest'
import { edition, prizeCase } from '../../../tests/kit/prize-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { foldContract } from '../../core/contract/view.ts'

const open = { prizeFen: 0, firstWin: 'unknown', pending: { winners: 1, taken: {} } }
const settled = (firstWin: boolean, more: JsonObject = {}) => ({
  application: 'A',
  firstWin,
  source: '1996年以来的获奖通报',
  ...more,
})
const [rule] = edition.prizes

describe('prize: a history that nobody knew', () => {
  it('AM62: nothing is payable, and no first win is taken for granted', () => {
    const { confirmed, refused, pay, account } = prizeCase({ honour: open })
    confirmed()
    expect(account()).toMatchObject({ askedFen: 0, leftFen: 0, status: 'historyUnknown' })
    expect(refused('recordPayment', pay(100, 'P1'))).toEqual({
      code: 'HistoryUnknown',
      articles: ['12', '13'],
      zh: '甲公司此前是否获过金奖尚未查明，奖金未核定，暂不能拨付。请先查阅历届获奖名录并办理“查明是否首次获奖”。',
      en: 'it is not known whether 甲公司 won gold award before, so that no prize is fixed and none can be paid; look it up in the register, then settle whether it is a first win.',
    })
  })

  it('settled as a first win, the prize is fixed by the rules, with the arithmetic', () => {
    const payable = { article: '12', from: '2027-01-01', to: '2027-03-31' }
    const { did, refused, account, view } = prizeCase({ honour: { ...open, payable } })
    expect(did('settleFirstWin', settled(true))).toEqual({
      zh: '查明甲公司获金奖为首次获奖（据1996年以来的获奖通报），奖金：第十二条规定1,000元，首次获奖，计1,000元。奖金依第十二条于2027年1月1日至2027年3月31日兑现',
      en: 'gold award of 甲公司 is found to be a first win (by 1996年以来的获奖通报); prize: article 12 gives CNY 1,000, a first win: CNY 1,000. prizes are paid under article 12 from 1 January 2027 to 31 March 2027',
      types: ['PrizeFixed', 'FirstWinSettled'],
    })
    expect(account()).toMatchObject({ askedFen: 100_000, leftFen: 100_000, payable, status: 'payable' })
    expect(view().honours).toEqual([
      { application: 'A', award: 'gold', items: ['plaque'], prizeFen: 100_000, firstWin: true, payable },
    ])
    expect(refused('settleFirstWin', settled(false))).toEqual({
      code: 'HistoryKnown',
      articles: ['12', '13'],
      zh: '甲公司的奖金已经核定，不必再次查明。查明有误的，请写明原因和文件（again）重新查明。',
      en: 'the prize of 甲公司 is fixed, there is nothing to settle; if it was settled wrongly, settle it again with a reason and a document (again).',
    })
  })

  it('settled as a win again, there is none', () => {
    const { did, refused, account, pay } = prizeCase({ honour: open })
    expect(did('settleFirstWin', settled(false)).zh).toBe(
      '查明甲公司获金奖为再次获奖（据1996年以来的获奖通报），奖金：第十二条规定1,000元，仅首次获奖发给，计0元',
    )
    expect(account()).toMatchObject({ askedFen: 0, status: 'noPrize' })
    expect(refused('recordPayment', pay(100, 'P1')).code).toBe('NothingPayable')
  })

  it('what waited to be handed over is told', () => {
    const once = { repeatWin: { ...edition.repeatWin, honour: false } }
    const { did, view } = prizeCase({ edition: once, honour: { ...open, items: [] } })
    did('settleFirstWin', settled(true))
    expect(view().honours[0]?.items).toEqual(['plaque'])
  })

  it('the share in an amount for all winners is the one that was kept', () => {
    const shared = { prizes: [{ ...rule, per: 'award' }] }
    const pending = { winners: 2, taken: { 'gold-prize': 40_000 } }
    const { did, account } = prizeCase({ edition: shared, honour: { ...open, pending } })
    expect(did('settleFirstWin', settled(true)).zh).toContain(
      '第十二条规定1,000元，前几轮已核定400元，由2家均分，首次获奖，计300元',
    )
    expect(account()?.askedFen).toBe(30_000)
  })

  it('the ceiling of the cycle holds, as far as it is not used up', () => {
    const others = [{ application: 'B', award: 'gold', items: [], prizeFen: 130_050, firstWin: true }]
    const capped = { prizeCeiling: { yuan: 2000, article: '15' } }
    const { did, account } = prizeCase({ edition: capped, honour: open, others })
    expect(did('settleFirstWin', settled(true)).zh).toBe(
      '查明甲公司获金奖为首次获奖（据1996年以来的获奖通报），奖金：第十二条规定1,000元，首次获奖，计1,000元；按总额比例由1,000元核减为699元。第十五条规定奖金总额不超过2,000元，前几轮已核定1,300.50元，尚余699.50元；本轮按规定计1,000元，各项同比例核减并取整到元，余0.50元不发',
    )
    expect(account()?.askedFen).toBe(69_900)
  })

  it('where the difference is paid, what was paid before is taken off, and asked for where the file shows a win', () => {
    const differing = { prizes: [{ ...rule, firstWinOnly: false, onUpgrade: 'difference' }] }
    const facts = { records: { honours: [{ award: 'silver', approvedOn: '2020-01-01' }] } }
    const { did, refused, meanwhile, account } = prizeCase({ edition: differing, honour: open })
    meanwhile('application', 'ApplicationEntered', {
      application: 'A',
      name: '甲公司',
      code: '1',
      kind: 'legalPerson',
      facts,
    })
    expect(refused('settleFirstWin', settled(true))).toMatchObject({
      code: 'EarlierPaymentMissing',
      articles: ['12'],
    })
    const paid = (award: string) => ({ earlier: [{ award, yuan: 300, source: '发放记录' }] })
    expect(refused('settleFirstWin', settled(true, paid('gold')))).toMatchObject({ code: 'EarlierNotLower' })
    did('settleFirstWin', settled(true, paid('silver')))
    expect(account()?.askedFen).toBe(70_000)
  })

  it('not against the file, and not for a revoked award', () => {
    const { refused, meanwhile, revoked } = prizeCase({ honour: open })
    const facts = { records: { honours: [{ award: 'gold', approvedOn: '2020-01-01' }] } }
    meanwhile('application', 'ApplicationEntered', {
      application: 'A',
      name: '甲公司',
      code: '1',
      kind: 'legalPerson',
      facts,
    })
    expect(refused('settleFirstWin', settled(true))).toMatchObject({
      code: 'EarlierWinOnFile',
      articles: ['13'],
    })
    expect(refused('settleFirstWin', { ...settled(true), application: 'B' }).code).toBe('NotAWinner')
    revoked('fraud', 'yes')
    expect(refused('settleFirstWin', settled(false), '2026-06-10').code).toBe('PayableCancelled')
  })

  it('a win settled for one leaves the others as they are', () => {
    const others = [{ application: 'B', award: 'gold', items: [], ...open }]
    const { did, view } = prizeCase({ honour: open, others })
    did('settleFirstWin', settled(true))
    expect(view().honours.map(({ firstWin, prizeFen, pending }) => [firstWin, prizeFen, pending])).toEqual([
      [true, 100_000, undefined],
      ['unknown', 0, { winners: 1, taken: {} }],
    ])
    expect(foldContract(view(), { type: 'PrizeFixed', data: {} } as never)).toBe(view())
  })
})
