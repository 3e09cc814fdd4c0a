import { describe, expect, it } from 'vitest'
import { titleOn } from '../../../src/parts/title/domain.ts'
import { later } from '../kit/later.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(4),
  candidates: { 'district-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
}
const honoured = () =>
  of.once(world(), 'years after', () => money.conferred(of.openCycle(world()), PLAN, '2026-03-20'))
const lostByFraud = () =>
  of.once(world(), 'lost by fraud', () => {
    const on = '2026-05-06'
    const opened = of.act(...taking.opening(honoured(), 'A03', 'fraud', on))
    return of.act(...taking.deciding(taking.heard(opened, 'A03', of.secretariat, on), '2026-05-08'))
  })
const lostByAccident = () =>
  of.once(world(), 'lost by accident', () => {
    const event = { domain: 'workSafety', happenedOn: '2027-01-05' }
    const opened = taking.pursued(honoured(), 'A04', 'grave-incident', event, '2027-02-01')
    const ready = taking.heard(opened, 'A04', of.secretariat, '2027-02-01')
    return of.act(...taking.deciding(ready, '2027-03-01'))
  })

describe('a later application', () => {
  it('[HY10.6] S26: who won the award waits five years from the approval, the fifth anniversary inside; a nominee does not', () => {
    expect(later(honoured(), 'A01', 'winners-bar', '2029-03-02')).toEqual(['unmet', '2031-03-03'])
    expect(later(honoured(), 'A01', 'winners-bar', '2031-03-02')).toEqual(['unmet', '2031-03-03'])
    expect(later(honoured(), 'A01', 'winners-bar', '2031-03-03')).toEqual(['met'])
    expect(later(honoured(), 'A03', 'winners-bar', '2027-03-02')).toEqual(['met'])
  })

  it('[HY11.3] whoever lost it by fraud is barred for five years from the decision, a nominee too', () => {
    const rule = 'no-ban-after-fraud'
    expect(later(lostByFraud(), 'A03', rule, '2031-05-08')).toEqual(['unmet', '2031-05-09'])
    expect(later(lostByFraud(), 'A03', rule, '2031-05-09')).toEqual(['met'])
    expect(later(lostByFraud(), 'A03', 'no-ban-after-incident', '2027-01-01')).toEqual(['met'])
    expect(later(lostByFraud(), 'A04', rule, '2027-01-01')).toEqual(['met'])
  })

  it('[HY12.2] so is whoever lost it by an accident', () => {
    const rule = 'no-ban-after-incident'
    expect(later(lostByAccident(), 'A04', rule, '2032-03-01')).toEqual(['unmet', '2032-03-02'])
    expect(later(lostByAccident(), 'A04', rule, '2032-03-02')).toEqual(['met'])
    expect(later(lostByAccident(), 'A04', 'no-ban-after-fraud', '2028-01-01')).toEqual(['met'])
  })
})

describe('the register', () => {
  const entering = (cycle: of.Cycle, act: string, input: object) =>
    [cycle, 'register', act, of.secretariat, { ...input }, '2026-05-10'] as const

  it('[HY10.1] [HY10.3] holds both tiers under numbers, without a last day, and issues plaque and certificate again', () => {
    const numbers = { prefix: '淮阴质奖〔2026〕', suffix: '号' }
    const { view } = of.act(...entering(honoured(), 'enterAll', { numbers })).state
    expect(view.registered.map(({ application, number }) => [application, number])).toEqual([
      ['A01', '淮阴质奖〔2026〕1号'],
      ['A02', '淮阴质奖〔2026〕2号'],
      ['A03', '淮阴质奖〔2026〕3号'],
      ['A04', '淮阴质奖〔2026〕4号'],
    ])
    expect(view.registered.filter((each) => 'validUntil' in each)).toEqual([])
    const again = (item: string) =>
      entering(honoured(), 'reissue', { application: 'A03', item, reason: '遗失' })
    expect([of.answer(...again('plaque')), of.answer(...again('certificate'))]).toEqual(['ok', 'ok'])
    expect(of.refused(...again('trophy')).slice(0, 2)).toEqual(['ItemNotConferred', ['10p1']])
  })

  it('[HY11.2] knows a title that was taken back no more', () => {
    const title = (on: string) => titleOn(edition(), lostByFraud().state.view, 'A03', on).status
    expect([title('2026-05-07'), title('2026-05-08')]).toEqual(['valid', 'revoked'])
    const enter = (application: string) => entering(lostByFraud(), 'enter', { application, number: '1' })
    expect(of.answer(...enter('A03'))).toBe('HonourRevoked')
    expect(of.answer(...enter('A04'))).toBe('ok')
  })
})

describe('sharing experience', () => {
  const shared = { duty: 'share-experience', what: '交流会', document: '签到册', doneOn: '2026-06-01' }
  const sharing = (application: string, more: object = {}, by = of.applicant(application)) =>
    [lostByFraud(), 'duties', 'recordDone', by, { application, ...shared, ...more }, '2026-06-01'] as const

  it('[HY13.1] is told by the winner itself or the office, when it was done; the text has no yearly report', () => {
    expect([of.answer(...sharing('A01')), of.answer(...sharing('A02', {}, of.secretariat))]).toEqual([
      'ok',
      'ok',
    ])
    expect(of.answer(...sharing('A01', {}, of.citizen))).toBe('NotYourAct')
    expect(of.refused(...sharing('A01', { doneOn: '2026-06-02' })).slice(0, 2)).toEqual(['DoneLater', ['13']])
    expect(of.refused(...sharing('A01', { doneOn: '2026-03-01' })).slice(0, 2)).toEqual([
      'DoneBeforeAward',
      ['13'],
    ])
    const report = { application: 'A01', duty: 'share-experience', year: 2027, document: '报告' }
    expect(
      of.refused(honoured(), 'duties', 'submitReport', of.applicant('A01'), report, '2027-06-01').slice(0, 2),
    ).toEqual(['NotAReport', ['13']])
  })

  it('[HY13.1] [HY11.2] is owed no more by whoever lost the award', () => {
    expect(of.refused(...sharing('A03')).slice(0, 2)).toEqual(['DutyEnded', ['11']])
  })
})

describe('the title', () => {
  const step = (cycle: of.Cycle, act: string, input: object, on: string, by = of.secretariat) =>
    [cycle, 'title-use', act, by, { case: 'S1', ...input }, on] as const
  const seen = (use: string, more: object = {}) => ({
    application: 'A01',
    use,
    where: '官网',
    seenOn: '2026-06-01',
    evidence: '截图',
    ...more,
  })
  const reported = (use: string, more: object = {}) =>
    of.act(...step(honoured(), 'report', seen(use, more), '2026-06-01'))
  const letter = { until: '2026-06-30', document: '函1号' }

  it('[HY14.1] for the image with its year nothing follows; without the year a letter asks to mend it', () => {
    const right = reported('image', { withYear: true })
    expect(of.told(right, 'UseReported')).toBe(
      'S1：2026年6月1日发现A01公司把称号用于形象宣传（官网；截图），符合规定（第十四条，条文允许）',
    )
    expect(of.answer(...step(right, 'warn', letter, '2026-06-02'))).toBe('CaseIsOver')
    const wrong = reported('image', { withYear: false })
    expect(of.told(wrong, 'UseReported')).toContain('不符合规定（第十四条，未注明获奖年度）')
    expect(of.refused(...step(wrong, 'orderToMend', letter, '2026-06-02')).slice(0, 2)).toEqual([
      'NoOrderInText',
      ['14'],
    ])
    const asked = of.act(...step(wrong, 'warn', letter, '2026-06-02'))
    const mended = of.act(...step(asked, 'recordMended', { document: '整改说明' }, '2026-06-20'))
    expect(of.answer(...step(mended, 'recordNotMended', { document: '记录' }, '2026-07-01'))).toBe(
      'CaseIsOver',
    )
  })

  it.each(['productAdvertising', 'product', 'packaging'])(
    '[HY14.2] on products it is forbidden, and no award is lost by it: %s',
    (use) => {
      const wrong = reported(use, { withYear: true })
      expect(of.told(wrong, 'UseReported')).toContain('不符合规定（第十四条，条文禁止）')
      const refer = { to: 'revocation', reason: '多次', document: '函2号' }
      expect(of.refused(...step(wrong, 'refer', refer, '2026-06-02')).slice(0, 2)).toEqual([
        'RevocationNotProvided',
        ['14'],
      ])
      const asked = of.act(...step(wrong, 'warn', letter, '2026-06-02'))
      expect(of.answer(...step(asked, 'recordNotMended', { document: '记录' }, '2026-06-30'))).toBe(
        'StillTimeToMend',
      )
      expect(of.answer(...step(asked, 'recordNotMended', { document: '记录' }, '2026-07-01'))).toBe('ok')
    },
  )

  it('[HY14.2] AM53: what the text does not name is put to legal review, not taken as allowed', () => {
    const unclear = reported('saleOrLease')
    expect(of.told(unclear, 'UseReported')).toContain('是否可以尚不明确（条文没有提到这种用途）')
    expect(of.refused(...step(unclear, 'warn', letter, '2026-06-02')).slice(0, 2)).toEqual([
      'NotForbidden',
      ['14'],
    ])
    const asked = of.act(...step(unclear, 'needsReview', { question: '可否出租奖牌' }, '2026-06-02'))
    const opinion = { outcome: 'forbidden', reason: '参照第十四条', document: '法制审核意见' }
    expect(of.answer(...step(asked, 'recordReview', opinion, '2026-06-05'))).toBe('ok')
  })

  it('[HY15.2] forged by anybody it goes to the law', () => {
    const forged = { case: 'S1', other: '某商行', use: 'forgery', where: '展会', seenOn: '2026-06-01' }
    const told = [
      honoured(),
      'title-use',
      'report',
      of.citizen,
      { ...forged, evidence: '照片' },
      '2026-06-01',
    ] as const
    const found = of.act(...told)
    expect(of.told(found, 'UseReported')).toContain('不符合规定（第十五条，条文禁止）')
    const refer = { reason: '伪造', document: '函1号' }
    expect(
      of.refused(...step(found, 'refer', { ...refer, to: 'revocation' }, '2026-06-02')).slice(0, 2),
    ).toEqual(['RevocationNotProvided', ['15']])
    expect(of.answer(...step(found, 'refer', { ...refer, to: 'law' }, '2026-06-02'))).toBe('ok')
  })
})
