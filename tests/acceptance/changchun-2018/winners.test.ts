import { expect, it } from 'vitest'
import { duesOf } from '../../../src/stages/duty/domain/index.ts'
import { judgeUse } from '../../../src/stages/title-use/domain/index.ts'
import * as money from '../kit/prizes.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = { applicants: of.names(1), candidates: { 'quality-award': ['A01'] } }
const ON = '2026-10-20'
const honoured = () => of.once(world(), 'winners', () => money.conferred(of.openCycle(world()), PLAN, ON))

it('[CC17.2] winners set new aims and sum up their practice: owed without a day, recorded when done', () => {
  const rules = { ...world(), view: honoured().state.view }
  expect(duesOf(rules, { recorded: {} }, 'A01', '2030-01-01')).toEqual([
    { duty: 'winners-go-on', kind: 'improve', status: 'open', article: '17' },
  ])
  const done = { application: 'A01', duty: 'winners-go-on', what: '新目标', document: '册', doneOn: ON }
  const recorded = of.act(honoured(), 'duties', 'recordDone', of.secretariat, done, ON)
  expect(of.told(recorded, 'DutyDone')).toBe('A01公司第十七条规定的义务：2026年10月20日新目标（册）')
})

it('AM53: the text says nothing of how the title is used, so that nothing is taken as allowed', () => {
  const given = { application: 'A01', on: ON, withYear: true }
  expect(judgeUse(edition(), honoured().state.view, 'image', given)).toEqual({
    verdict: 'unclear',
    why: 'noRule',
  })
})
