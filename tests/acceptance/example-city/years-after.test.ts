import { describe, expect, it } from 'vitest'
import { later } from '../kit/later.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'gold-organisation': ['A01'], 'silver-services': ['A02', 'A03'] },
}
const ON = '2026-05-06'
const honoured = () =>
  of.once(world(), 'years after', () => money.conferred(of.begin(world()), PLAN, '2026-03-20'))
const listed = () => of.once(world(), 'years listed', () => of.bring(of.begin(world()), 'publicity', PLAN))
const decided = (opened: of.Cycle, application: string, on: string) => {
  const ready = taking.heard(opened, application, of.secretariat, on, { reason: '事实清楚' })
  return of.act(...taking.deciding(of.act(...taking.deliberating(ready, on)), on))
}
const byFraud = (cycle: of.Cycle, application: string) =>
  decided(of.act(...taking.opening(cycle, application, 'fraud', ON)), application, ON)

describe('a later application', () => {
  it('[EX15.1] gold waits five years from the approval; silver waits for nothing', () => {
    expect(later(honoured(), 'A01', 'gold-winners-bar', '2031-03-02')).toEqual(['unmet', '2031-03-03'])
    expect(later(honoured(), 'A01', 'gold-winners-bar', '2031-03-03')).toEqual(['met'])
    expect(later(honoured(), 'A02', 'gold-winners-bar', '2027-03-02')).toEqual(['met'])
  })

  it('[EX15.2] [EX37.2] fraud shuts out for five years, awarded or not', () => {
    const rule = 'ban-after-fraud'
    for (const lost of [byFraud(honoured(), 'A02'), byFraud(listed(), 'A02')]) {
      expect(later(lost, 'A02', rule, '2031-05-06')).toEqual(['unmet', '2031-05-07'])
      expect(later(lost, 'A02', rule, '2031-05-07')).toEqual(['met'])
      expect(later(lost, 'A02', 'ban-after-other-revocation', '2027-01-01')).toEqual(['met'])
    }
  })

  it('[EX15.2] [EX37.3] an accident for three', () => {
    const event = { severity: 'serious', happenedOn: '2028-03-02' }
    const on = '2028-04-05'
    const lost = decided(taking.pursued(honoured(), 'A03', 'responsible-accident', event, on), 'A03', on)
    const rule = 'ban-after-other-revocation'
    expect(later(lost, 'A03', rule, '2031-04-05')).toEqual(['unmet', '2031-04-06'])
    expect(later(lost, 'A03', rule, '2031-04-06')).toEqual(['met'])
    expect(later(lost, 'A03', 'ban-after-fraud', '2028-05-01')).toEqual(['met'])
  })

  it('[EX14.1] silver that was revoked opens no way to gold', () => {
    const rule = 'silver-before-gold'
    const silver = later(honoured(), 'A02', rule, '2028-05-11')
    expect(silver).toEqual(['met'])
    expect(later(byFraud(honoured(), 'A02'), 'A02', rule, '2028-05-11')).toEqual(['unmet'])
  })
})

describe('the years of the title', () => {
  it('[EX30.1] [EX34.1] honours are entered under numbers, to the end of the third anniversary', () => {
    const numbers = { prefix: '示质奖〔2026〕', suffix: '号' }
    const done = of.act(honoured(), 'register', 'enterAll', of.secretariat, { numbers }, '2026-03-23')
    expect(done.state.view.registered).toEqual(
      [
        ['A01', 'gold-organisation', 1],
        ['A02', 'silver-services', 2],
        ['A03', 'silver-services', 3],
      ].map(([application, award, number]) => ({
        application,
        award,
        number: `示质奖〔2026〕${number}号`,
        approvedOn: '2026-03-02',
        validUntil: '2029-03-02',
        enteredOn: '2026-03-23',
      })),
    )
  })

  it('[EX35.1] a report is handed in to the office, another is missed, and none is owed after the title', () => {
    const doing = (cycle: of.Cycle, act: string, year: number, on: string, more: object = {}) => {
      const by = act === 'submitReport' ? of.applicant('A01') : of.secretariat
      return [
        cycle,
        'duties',
        act,
        by,
        { application: 'A01', duty: 'yearly-report', year, ...more },
        on,
      ] as const
    }
    const paper = { document: '报告1号' }
    const first = of.act(...doing(honoured(), 'submitReport', 2027, '2027-11-01', paper))
    expect(of.last(first, 'ReportHandedIn')).toMatchObject({
      dueBy: '2027-12-31',
      timing: 'inTime',
      article: '35',
    })
    const missed = of.act(...doing(first, 'recordMissed', 2028, '2029-01-02'))
    expect(of.last(missed, 'ReportMissed')).toMatchObject({ year: 2028 })
    expect(of.refused(...doing(missed, 'submitReport', 2030, '2029-03-01', paper)).slice(0, 2)).toEqual([
      'YearNotOwed',
      ['35'],
    ])
  })

  it('[EX35.1] experience is shared with the public, and recorded when it was', () => {
    const done = {
      application: 'A02',
      duty: 'winners-share',
      what: '开放日',
      document: '照片',
      doneOn: '2026-10-01',
    }
    const shared = of.act(honoured(), 'duties', 'recordDone', of.secretariat, done, '2026-10-09')
    expect(of.last(shared, 'DutyDone')).toMatchObject({ article: '35', exceptSecrets: false })
    expect(
      of
        .refused(
          honoured(),
          'duties',
          'recordDone',
          of.secretariat,
          { ...done, duty: 'yearly-report' },
          '2026-10-09',
        )
        .slice(0, 2),
    ).toEqual(['IsAReport', ['35']])
  })

  it('[EX34.1] other uses are for legal review, and what was passed on is ordered back', () => {
    const seen = { case: 'S1', application: 'A01', where: '展会', seenOn: '2026-06-01', evidence: '照片' }
    const reported = (use: string) =>
      of.act(honoured(), 'title-use', 'report', of.secretariat, { ...seen, use }, '2026-06-01')
    const ordering = (use: string) =>
      of.answer(
        reported(use),
        'title-use',
        'orderToMend',
        of.secretariat,
        { case: 'S1', until: '2026-06-30', document: '通知1号' },
        '2026-06-02',
      )
    expect(ordering('transfer')).toBe('ok')
    expect(ordering('productAdvertising')).toBe('NotForbidden')
    expect(of.last(reported('productAdvertising'), 'UseReported')).toMatchObject({
      judgement: { verdict: 'unclear', why: 'noRule' },
    })
  })
})
