import { expect, it } from 'vitest'
import { titleOn } from '../../../src/parts/title/domain.ts'
import { duesOf } from '../../../src/stages/duty/domain/index.ts'
import { judgeUse } from '../../../src/stages/title-use/domain/index.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const ON = '2026-11-20'
const honoured = () =>
  of.once(world(), 'winners', () =>
    taking.awardedOn(money.conferred(of.begun(world(), of.weighed), of.ONE_OF_EACH, ON), 'A01', '2026-11-20'),
  )

it('[ED5.1] AM45, AM69: the title is valid for three years, to the end of the corresponding day; then it is a dated honour', () => {
  const input = { application: 'A01', number: '1' }
  const entered = of.act(honoured(), 'register', 'enter', of.secretariat, input, ON)
  expect(of.last(entered, 'HonourRegistered')).toMatchObject({ validUntil: '2029-11-20' })
  const title = (on: string) => titleOn(edition(), honoured().state.view, 'A01', on)
  expect([title('2029-11-20').status, title('2029-11-21').status]).toEqual(['valid', 'expired'])
  expect(title('2029-11-21')).toMatchObject({ article: '5', awardedOn: '2026-11-20' })
})

it('[ED30.1] [ED30.2] AM53: no forging, no sale or lease, no other profit, with no order in the text; the rest is unclear', () => {
  const judge = (use: Parameters<typeof judgeUse>[2]) => {
    const of2026 = { application: 'A01', on: '2026-12-01', withYear: true }
    const { verdict, why, article, remedy } = judgeUse(edition(), honoured().state.view, use, of2026)
    return [verdict, why, article, remedy]
  }
  for (const use of ['forgery', 'saleOrLease', 'otherProfit'] as const)
    expect(judge(use)).toEqual(['forbidden', 'ruleForbids', '30', undefined])
  for (const use of ['image', 'product', 'packaging', 'productAdvertising', 'transfer'] as const)
    expect(judge(use)).toEqual(['unclear', 'noRule', undefined, undefined])
  const sold = {
    case: 'S1',
    application: 'A01',
    use: 'saleOrLease',
    where: '网店',
    seenOn: ON,
    evidence: '截图',
  }
  const reported = of.act(honoured(), 'title-use', 'report', of.secretariat, sold, ON)
  const order = { case: 'S1', until: '2026-12-31', document: '函1号' }
  const doing = (act: string) => [reported, 'title-use', act, of.secretariat, order, ON] as const
  expect(of.refused(...doing('orderToMend')).slice(0, 2)).toEqual(['NoOrderInText', ['30']])
  expect(of.answer(...doing('warn'))).toBe('ok')
})

it('[ED32.1] winners go on learning and share what they know: owed without a day, and no reports', () => {
  const rules = { ...world(), view: honoured().state.view }
  expect(duesOf(rules, { recorded: {} }, 'P01', '2027-12-31')).toEqual([
    { duty: 'keep-improving', kind: 'share', status: 'open', article: '32' },
  ])
})
