import { expect, it } from 'vitest'
import { duesOf } from '../../../src/stages/duty/domain/index.ts'
import { judgeUse } from '../../../src/stages/title-use/domain/index.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(2),
  candidates: { 'gold-organisation': ['A01'], 'silver-services': ['A02'] },
}
const ON = '2026-12-10'
const honoured = () =>
  of.once(world(), 'winners', () =>
    taking.awardedOn(money.conferred(of.begin(world()), PLAN, ON), 'A01', '2026-12-10'),
  )

it('[EX35.1] a report of every year is owed while the title is valid', () => {
  const rules = { ...world(), view: honoured().state.view }
  const reports = duesOf(rules, { recorded: {} }, 'A01', '2027-06-01')
  expect(reports.map(({ duty, year, dueBy, status }) => [duty, year, dueBy, status])).toEqual([
    ['winners-share', undefined, undefined, 'open'],
    ['yearly-report', 2027, '2027-12-31', 'open'],
    // 2028-12-31 is a Sunday.
    ['yearly-report', 2028, '2029-01-01', 'upcoming'],
  ])
})

it('[EX34.1] the mark may be used with its year while the title is valid, not on products, and not passed on', () => {
  const judge = (use: Parameters<typeof judgeUse>[2], on: string, withYear = true) => {
    const { view } = honoured().state
    const { verdict, why, remedy } = judgeUse(edition(), view, use, { application: 'A01', on, withYear })
    return [verdict, why, remedy]
  }
  expect(judge('image', '2029-12-10')).toEqual(['allowed', 'ruleAllows', undefined])
  expect(judge('image', '2029-12-11')).toEqual(['forbidden', 'expired', 'orderToMend'])
  expect(judge('image', '2027-01-01', false)).toEqual(['forbidden', 'withoutYear', 'orderToMend'])
  for (const use of ['product', 'packaging', 'transfer'] as const)
    expect(judge(use, '2027-01-01')).toEqual(['forbidden', 'ruleForbids', 'orderToMend'])
})

it('[EX34.1] [EX37.4] a misuse that does not end when ordered goes to revocation, and not before', () => {
  const step = (cycle: of.Cycle, act: string, input: object, on: string) =>
    [cycle, 'title-use', act, of.secretariat, { case: 'S1', ...input }, on] as const
  const seen = { application: 'A01', use: 'product', where: '包装', seenOn: ON, evidence: '照片' }
  const reported = of.act(...step(honoured(), 'report', seen, ON))
  const refer = { to: 'revocation', reason: '逾期不改', document: '函2号' }
  expect(of.refused(...step(reported, 'refer', refer, ON)).slice(0, 2)).toEqual(['MendFirst', ['34']])
  const order = { until: '2027-01-10', document: '通知1号' }
  const ordered = of.act(...step(reported, 'orderToMend', order, ON))
  const late = of.act(...step(ordered, 'recordNotMended', { document: '记录1号' }, '2027-01-11'))
  const referred = of.act(...step(late, 'refer', refer, '2027-01-12'))
  expect(referred.state.view.referred).toEqual({ A01: ['S1'] })
})
