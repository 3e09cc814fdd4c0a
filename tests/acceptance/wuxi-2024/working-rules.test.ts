import { describe, expect, it } from 'vitest'
import { CYCLE } from '../../../src/core/process/command.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const begun = () => of.once(world(), 'begun', () => of.openCycle(world()))
const keep = (cycle: of.Cycle, record: string, by: Actor) =>
  [cycle, 'working-rules', 'record', by, { record, document: `${record} 1号` }] as const
const concluding = (cycle: of.Cycle) => [cycle, 'working-rules', 'conclude', of.secretariat, {}] as const

describe('before the call', () => {
  it('[WX8.2] [WX9.1] [WX9.2] plan, drafts and their approval are on record, or the cycle does not go on', () => {
    expect(of.refused(...concluding(begun()))).toEqual([
      'RecordsMissing',
      ['9(1)', '9(2)', '8(2)'],
      '依据《评定管理办法》第九条第（一）项、第九条第（二）项、第八条第（二）项，尚缺工作规划和年度计划（第九条第（一）项，评委会秘书处办理）、标准、实施指南和工作程序拟订稿（第九条第（二）项，评委会秘书处办理）、标准、实施指南和工作程序审定（第八条第（二）项，评委会办理），暂不能办结，请补齐后办理。',
    ])
    expect(
      of.refused(begun(), 'call-notice', 'announce', of.secretariat, { channels: ['officialLetter'] }),
    ).toEqual([
      'StepNotOpen',
      ['7'],
      '依据《评定管理办法》第七条，环节“申报通知”尚未开始，须待“工作规范和年度计划”办结后办理。',
    ])
  })

  it('[WX8.2] it is the committee that approves standard, guide and procedure', () => {
    const drafted = of.act(
      ...keep(of.act(...keep(begun(), 'annual-plan', of.secretariat)), 'rules-drafted', of.secretariat),
    )
    expect(of.refused(...concluding(drafted))).toEqual([
      'RecordsMissing',
      ['8(2)'],
      '依据《评定管理办法》第八条第（二）项，尚缺标准、实施指南和工作程序审定（第八条第（二）项，评委会办理），暂不能办结，请补齐后办理。',
    ])
    expect(of.refused(...keep(drafted, 'rules-approved', of.secretariat))).toEqual([
      'RecordNotYours',
      ['8(2)'],
      '依据《评定管理办法》第八条第（二）项，“标准、实施指南和工作程序审定”由评委会办理，评委会秘书处暂不能归档，请转评委会办理。',
    ])
    const approved = of.act(...keep(drafted, 'rules-approved', of.committee))
    const concluded = of.act(...concluding(approved))
    expect(of.stepOf(concluded, 'call-notice').status).toBe('open')
  })

  it('[WX9.1] [WX9.2] it is the secretariat that plans and drafts', () => {
    expect(of.refused(...keep(begun(), 'annual-plan', of.committee)).slice(0, 2)).toEqual([
      'RecordNotYours',
      ['9(1)'],
    ])
    expect(of.refused(...keep(begun(), 'rules-drafted', of.committee)).slice(0, 2)).toEqual([
      'RecordNotYours',
      ['9(2)'],
    ])
  })

  it('[WX9.3] selection and training of assessors are kept by the secretariat, when there were any', () => {
    const kept = of.act(...keep(begun(), 'assessor-training', of.secretariat))
    expect(of.told(kept, 'RecordKept')).toBe('归档评审员选拔培训：assessor-training 1号')
    expect(of.refused(...keep(begun(), 'assessor-training', of.committee)).slice(0, 2)).toEqual([
      'RecordNotYours',
      ['9(3)'],
    ])
  })
})

describe('who does what', () => {
  const dutiesOf = (id: string) =>
    edition()
      .bodies.find((body) => body.id === id)
      ?.duties.map((duty) => [duty.id, duty.article, duty.steps])

  it('[WX8.1] [WX8.2] [WX8.3] the committee has its three duties', () => {
    expect(dutiesOf('committee')).toEqual([
      ['directs', '8(1)', ['shortlist', 'deliberation']],
      ['approves-rules', '8(2)', ['working-rules']],
      ['deliberates', '8(3)', ['deliberation', 'approval']],
    ])
  })

  it('[WX9.1] [WX9.2] [WX9.3] [WX9.4] [WX9.5] [WX9.6] [WX9.7] the secretariat has its seven duties; the last two are shown only', () => {
    expect(dutiesOf('secretariat')).toEqual([
      ['plans', '9(1)', ['working-rules']],
      ['drafts-rules', '9(2)', ['working-rules']],
      ['keeps-pool', '9(3)', ['working-rules', 'desk']],
      ['accepts-and-organises', '9(4)', ['application', 'desk', 'site', 'defence']],
      ['reports-results', '9(5)', ['evaluation']],
      ['promotes', '9(6)', []],
      ['other-work', '9(7)', []],
    ])
  })

  it('[WX7.1] governments, departments and associations foster and recommend', () => {
    expect(['county-governments', 'departments', 'associations'].map((id) => dutiesOf(id))).toEqual([
      [['county-recommends', '7', ['recommendation']]],
      [['department-recommends', '7', ['recommendation']]],
      [['association-recommends', '7', ['recommendation']]],
    ])
  })

  it('[WX9.4] there are three panels, one for each review', () => {
    const panels = edition().bodies.filter(({ role }) => role === 'panel')
    expect(panels.map(({ id, name, article }) => [id, name.zh, article])).toEqual([
      ['desk-panel', '材料评审组', '9(4)'],
      ['site-panel', '现场评审组', '9(4)'],
      ['defence-panel', '演讲答辩评审组', '9(4)'],
    ])
    const reviews = edition().steps.filter(({ kind }) => kind === 'assessment')
    expect(
      reviews.map(({ id, with: settings }) => [id, (settings as { panel: { body: string } }).panel.body]),
    ).toEqual([
      ['desk', 'desk-panel'],
      ['site', 'site-panel'],
      ['defence', 'defence-panel'],
    ])
  })

  it('[WX8.1] what the text leaves open is decided by the committee, two small points by the secretariat', () => {
    const decide = (parameter: string, value: boolean | string, by: Actor) =>
      [begun(), CYCLE, 'decideParameter', by, { parameter, value, document: '纪要1号' }] as const
    expect(of.refused(...decide('lower-tier', 'band-only', of.secretariat))).toEqual([
      'NotYourAct',
      ['5p3'],
      '依据《评定管理办法》第五条第三款，此项由评委会办理，评委会秘书处暂不能办理。',
    ])
    expect(of.answer(...decide('lower-tier', 'band-only', of.committee))).toBe('ok')
    expect(of.answer(...decide('notice-rolls', false, of.committee))).toBe('NotYourAct')
    const small = edition().openPoints.filter(({ decidedBy }) => decidedBy === 'secretariat')
    expect(small.map(({ id }) => id).toSorted()).toEqual(['notice-rolls', 'supplement-one-time'])
    expect(edition().openPoints.filter(({ decidedBy }) => decidedBy === 'committee').length).toBe(21)
  })

  it('[WX8.3] approval is asked for by the committee, once the notice is over', () => {
    const plan = { applicants: ['A01'], candidates: { 'mayor-award': ['A01'], 'nominee-award': [] } }
    const request = (step: string, by: Actor) =>
      [of.bring(begun(), step, plan), 'approval', 'request', by, { document: '请示1号' }] as const
    expect(of.refused(...request('publicity', of.committee))).toEqual([
      'StepNotOpen',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，环节“政府批准”尚未开始，须待“社会公示”办结后办理。',
    ])
    expect(of.refused(...request('approval', of.secretariat)).slice(0, 2)).toEqual([
      'NotRequestingBody',
      ['8(3)'],
    ])
    expect(of.answer(...request('approval', of.committee))).toBe('ok')
  })
})
