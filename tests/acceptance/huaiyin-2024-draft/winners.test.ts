import { expect, it } from 'vitest'
import { titleOn } from '../../../src/parts/title/domain.ts'
import { judgeUse } from '../../../src/stages/title-use/domain/index.ts'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(2),
  candidates: { 'district-award': ['A01'], 'nominee-award': ['A02'] },
}
const ON = '2026-09-20'
const honoured = () => of.once(world(), 'winners', () => money.conferred(of.openCycle(world()), PLAN, ON))

it('[HY14.1] [HY14.2] AM53, AM56: both tiers may use the title for their image with the year, and not on products', () => {
  const judge = (application: string, use: Parameters<typeof judgeUse>[2], withYear = true) => {
    const given = { application, on: '2035-01-01', withYear }
    const { verdict, why, article, remedy } = judgeUse(edition(), honoured().state.view, use, given)
    return [verdict, why, article, remedy]
  }
  for (const application of ['A01', 'A02']) {
    expect(judge(application, 'image')).toEqual(['allowed', 'ruleAllows', '14', undefined])
    expect(judge(application, 'image', false)).toEqual(['forbidden', 'withoutYear', '14', undefined])
    for (const use of ['productAdvertising', 'product', 'packaging'] as const)
      expect(judge(application, use)).toEqual(['forbidden', 'ruleForbids', '14', undefined])
    expect(judge(application, 'saleOrLease')[0]).toBe('unclear')
  }
  expect(titleOn(edition(), honoured().state.view, 'A01', '2035-01-01')).not.toHaveProperty('validUntil')
})

it('[HY15.2] forging and usurping is forbidden to anybody', () => {
  expect(judgeUse(edition(), honoured().state.view, 'forgery', { on: ON })).toEqual({
    verdict: 'forbidden',
    why: 'ruleForbids',
    rule: 'no-forging',
    article: '15',
  })
})

it('[HY13.1] winners share their experience, business secrets excepted', () => {
  const done = { application: 'A01', duty: 'share-experience', what: '交流', document: '册', doneOn: ON }
  const shared = of.act(honoured(), 'duties', 'recordDone', of.secretariat, done, ON)
  expect(of.told(shared, 'DutyDone')).toBe(
    'A01公司第十三条规定的义务：2026年9月20日交流（册）；涉及商业秘密的除外',
  )
})
