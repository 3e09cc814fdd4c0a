import { describe, expect, it } from 'vitest'
import { duesOf, type State } from '../../../src/stages/duty/domain/index.ts'
import { later } from '../kit/later.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = { applicants: of.names(2), candidates: { 'government-award': of.names(2) } }
const honoured = () =>
  of.once(world(), 'years after', () => money.conferred(of.begun(world(), of.weighed), PLAN, '2026-03-20'))
const lostByFraud = () =>
  of.once(world(), 'lost by fraud', () => {
    const on = '2026-05-06'
    const opened = of.act(...taking.opening(honoured(), 'A01', 'fraud', on))
    return of.act(...taking.deciding(taking.heard(opened, 'A01', of.secretariat, on), '2026-05-08'))
  })

describe('a later application', () => {
  it('[QY11.1] a winner waits five years from the approval, the fifth anniversary inside', () => {
    expect(later(honoured(), 'A02', 'winners-bar', '2031-03-02')).toEqual(['unmet', '2031-03-03'])
    expect(later(honoured(), 'A02', 'winners-bar', '2031-03-03')).toEqual(['met'])
  })

  it('[QY32.3] whoever lost the award by fraud is not received for three years from the decision', () => {
    const rule = 'no-ban-after-fraud'
    expect(later(lostByFraud(), 'A01', rule, '2029-05-08')).toEqual(['unmet', '2029-05-09'])
    expect(later(lostByFraud(), 'A01', rule, '2029-05-09')).toEqual(['met'])
    expect(later(lostByFraud(), 'A01', 'no-ban-after-incident', '2027-01-01')).toEqual(['met'])
    expect(later(lostByFraud(), 'A02', rule, '2027-01-01')).toEqual(['met'])
  })

  it('[QY33.2] nor whoever lost it by a major accident', () => {
    const event = { domain: 'quality', severity: 'major', gradedBy: '认定书1号', happenedOn: '2027-01-05' }
    const opened = taking.pursued(honoured(), 'A02', 'major-accident', event, '2027-02-01')
    const lost = of.act(
      ...taking.deciding(taking.heard(opened, 'A02', of.secretariat, '2027-02-01'), '2027-03-01'),
    )
    const rule = 'no-ban-after-incident'
    expect(later(lost, 'A02', rule, '2030-03-01')).toEqual(['unmet', '2030-03-02'])
    expect(later(lost, 'A02', rule, '2030-03-02')).toEqual(['met'])
  })
})

describe('reports', () => {
  const REPORT = { application: 'A02', duty: 'yearly-report', year: 2027 }
  const doing = (cycle: of.Cycle, act: string, input: object, on: string, by = of.secretariat) =>
    [cycle, 'duties', act, by, { ...REPORT, ...input }, on] as const
  const submitting = (cycle: of.Cycle, on: string) =>
    doing(cycle, 'submitReport', { document: '报告1号' }, on, of.applicant('A02'))
  const statuses = (cycle: of.Cycle, on: string) =>
    duesOf(
      { ...world(), view: cycle.state.view },
      cycle.state.stepStates['duties'] as State,
      'A02',
      on,
    ).flatMap(({ year, status }) => (year === undefined ? [] : [[year, status]]))

  it('[QY30.1] one is returned, handed in again and accepted, one is late, one is missed; three are all', () => {
    const back = of.act(
      ...doing(
        of.act(...submitting(honoured(), '2027-10-08')),
        'returnReport',
        { reason: '缺数据' },
        '2027-10-12',
      ),
    )
    expect(statuses(back, '2027-10-12')[0]).toEqual([2027, 'open'])
    const again = of.act(...submitting(back, '2027-11-01'))
    expect(of.last(again, 'ReportHandedIn')).toMatchObject({ dueBy: '2027-12-31', timing: 'inTime' })
    const accepted = of.act(...doing(again, 'acceptReport', {}, '2027-11-05'))
    expect(of.answer(...submitting(accepted, '2027-11-06'))).toBe('HandedInAlready')
    const missed = of.act(...doing(accepted, 'recordMissed', { year: 2028 }, '2029-02-01'))
    expect(statuses(missed, '2029-02-01')).toEqual([
      [2027, 'accepted'],
      [2028, 'missed'],
      [2029, 'open'],
    ])
    const late = of.act(
      ...doing(
        missed,
        'submitReport',
        { year: 2029, document: '报告3号' },
        '2030-03-01',
        of.applicant('A02'),
      ),
    )
    expect(of.last(late, 'ReportHandedIn')).toMatchObject({ timing: 'late' })
    expect(
      of.answer(
        ...doing(
          late,
          'submitReport',
          { year: 2030, document: '报告4号' },
          '2030-03-01',
          of.applicant('A02'),
        ),
      ),
    ).toBe('YearNotOwed')
  })

  it('[QY30.1] [QY32.2] nothing more is owed by whoever lost the award', () => {
    const lost = { ...REPORT, application: 'A01', document: '报告1号' }
    expect(of.answer(lostByFraud(), 'duties', 'submitReport', of.applicant('A01'), lost, '2027-10-08')).toBe(
      'DutyEnded',
    )
  })
})

describe('the title', () => {
  const step = (cycle: of.Cycle, act: string, input: object, on: string) =>
    [cycle, 'title-use', act, of.secretariat, { case: 'S1', ...input }, on] as const

  it('[QY31.1] shown without its year it is ordered to be mended, and it is', () => {
    const seen = {
      application: 'A01',
      use: 'image',
      withYear: false,
      where: '官网',
      seenOn: '2026-06-01',
      evidence: '截图',
    }
    const reported = of.act(...step(honoured(), 'report', seen, '2026-06-01'))
    expect(of.last(reported, 'UseReported')).toMatchObject({
      judgement: { verdict: 'forbidden', article: '31p1' },
    })
    const order = { until: '2026-06-30', document: '通知1号' }
    expect(of.refused(...step(reported, 'warn', order, '2026-06-02')).slice(0, 2)).toEqual([
      'OrderInText',
      ['31p1'],
    ])
    const ordered = of.act(...step(reported, 'orderToMend', order, '2026-06-02'))
    const mended = of.act(...step(ordered, 'recordMended', { document: '整改说明' }, '2026-06-20'))
    expect(of.answer(...step(mended, 'recordNotMended', { document: '记录' }, '2026-07-01'))).toBe(
      'CaseIsOver',
    )
  })

  it('[QY31.1] with its year it may be shown, and nothing follows', () => {
    const seen = {
      application: 'A01',
      use: 'image',
      withYear: true,
      where: '官网',
      seenOn: '2026-06-01',
      evidence: '截图',
    }
    const reported = of.act(...step(honoured(), 'report', seen, '2026-06-01'))
    expect(of.last(reported, 'UseReported')).toMatchObject({
      judgement: { verdict: 'allowed', article: '31p1' },
    })
    const order = { until: '2026-06-30', document: '通知1号' }
    expect(of.answer(...step(reported, 'orderToMend', order, '2026-06-02'))).toBe('CaseIsOver')
  })
})
