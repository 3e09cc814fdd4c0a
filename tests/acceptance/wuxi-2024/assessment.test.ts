import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN = { applicants: ['A01', 'A02'] }
const at = (step: string, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), step, PLAN)

/** One mark for every item of the standard, but for those named. */
const marks = (percent: number, over: Readonly<Record<string, number>> = {}): JsonObject =>
  Object.fromEntries(
    itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, over[id] ?? percent]),
  )

const ON = '2026-06-10'
const formPanel = (cycle: of.Cycle, step: string, members: readonly string[]) =>
  [
    cycle,
    step,
    'formPanel',
    of.secretariat,
    { panel: '一组', leader: members[0] ?? '', members: [...members], applications: ['A01', 'A02'] },
    ON,
  ] as const
const sheet = (step: string, assessor: string, application: string, given: JsonObject) =>
  [step, 'submitScorecard', of.assessor(assessor), { application, marks: given }, ON] as const

const THREE = ['z1', 'z2', 'z3']
/** The group, each of whom has read what binds it: articles 15 and 16. */
const seated = (step: string, before = (cycle: of.Cycle) => cycle) =>
  THREE.reduce(
    (cycle, id) => of.act(cycle, step, 'acknowledge', of.assessor(id), {}, ON),
    of.act(...formPanel(at(step, before), step, THREE)),
  )
/** Everyone's sheets for both: 60 for A01, 50 for A02, but what is said otherwise. */
function marked(step: string, over: Readonly<Record<string, number>> = {}, before = (c: of.Cycle) => c) {
  let cycle = seated(step, before)
  for (const assessor of THREE) {
    cycle = of.act(cycle, ...sheet(step, assessor, 'A01', marks(60, assessor === 'z3' ? over : {})))
    cycle = of.act(cycle, ...sheet(step, assessor, 'A02', marks(50)))
  }
  return cycle
}
const close = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'closeScoring', of.secretariat, {}, ON] as const
const determine = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'determine', of.secretariat, {}, ON] as const
const report = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'signReport', of.secretariat, { document: '报告', sha256: of.HASH }, ON] as const

describe('the desk review', () => {
  it('[WX11.4] is scored by the standard and ends with a signed report, not before', () => {
    const closed = of.once(world(), 'desk closed', () => of.act(...close(marked('desk'), 'desk')))
    expect(of.refused(...determine(closed, 'desk'))).toEqual([
      'ReportUnsigned',
      ['11(3)'],
      '依据《评定管理办法》第十一条第（三）项，《材料评审报告》尚未签署，暂不能确定得分，请先签署。',
    ])
    const done = of.act(...determine(of.act(...report(closed, 'desk')), 'desk'))
    expect(done.state.view.scores['desk']?.['A01']?.percent).toBe('60')
    expect(done.state.view.scores['desk']?.['A02']?.percent).toBe('50')
    expect(of.last(done, 'ScoresDetermined')['standard']).toBe('gbt-19580-2012')
    expect(of.stepOf(done, 'shortlist').status).toBe('open')
  })

  it('[WX11.4] counts items by their points: 20 points more on an item of 50 points are 10 of 1000', () => {
    const over = { '4.1.2': 70 }
    let cycle = seated('desk')
    for (const assessor of THREE) {
      cycle = of.act(cycle, ...sheet('desk', assessor, 'A01', marks(50, over)))
      cycle = of.act(cycle, ...sheet('desk', assessor, 'A02', marks(50)))
    }
    const done = of.act(...determine(of.act(...report(of.act(...close(cycle, 'desk')), 'desk')), 'desk'))
    expect(done.state.view.scores['desk']?.['A01']?.percent).toBe('51')
  })

  it('[WX11.4] takes marks in steps of five up to 100, every item, once', () => {
    const cycle = seated('desk')
    const answer = (given: JsonObject) => of.answer(cycle, ...sheet('desk', 'z1', 'A01', given))
    expect(answer(marks(60))).toBe('ok')
    expect(answer(marks(60, { '4.1.2': 62 }))).toBe('MarksUnfit')
    expect(answer(marks(60, { '4.1.2': 105 }))).toBe('MarksUnfit')
    const { '4.1.2': _, ...lacking } = marks(60)
    expect(answer(lacking)).toBe('MarksUnfit')
    const once = of.act(cycle, ...sheet('desk', 'z1', 'A01', marks(60)))
    expect(of.answer(once, ...sheet('desk', 'z1', 'A01', marks(65)))).toBe('ScorecardLocked')
    expect(of.answer(cycle, ...sheet('desk', 'z9', 'A01', marks(60)))).toBe('NotOnPanel')
  })

  it('[WX11.4] more than twenty points apart the panel agrees first; the limit is decided before the review', () => {
    const apart = marked('desk', { '4.1.2': 85 })
    expect(of.refused(...close(apart, 'desk'))).toEqual([
      'ConsensusLacking',
      ['11(3)'],
      '依据《评定管理办法》第十一条第（三）项，同一条款评分相差超过20个百分点的须合议：A01公司条款4.1.2（60%—85%）。请由组长组织合议并记录结果。',
    ])
    expect(of.answer(...close(marked('desk', { '4.1.2': 80 }), 'desk'))).toBe('ok')
    const agreed = { application: 'A01', marks: { '4.1.2': 80 }, reason: '逐条讨论后一致' }
    const consensus = of.act(apart, 'desk', 'recordConsensus', of.assessor('z1'), agreed, ON)
    const done = of.act(...determine(of.act(...report(of.act(...close(consensus, 'desk')), 'desk')), 'desk'))
    expect(done.state.view.scores['desk']?.['A01']?.percent).toBe('61')
    const wide = marked('desk', { '4.1.2': 85 }, (cycle) => of.decide(cycle, 'consensus-spread', 25))
    expect(of.answer(...close(wide, 'desk'))).toBe('ok')
    expect(of.decideTooLate(at('desk'), 'consensus-spread', 25)).toEqual([
      'ParameterTooLate',
      ['11(3)'],
      '依据《评定管理办法》第十一条第（三）项，待定事项 consensus-spread 须在“材料评审”开始前决定，现已开始，暂不能决定。',
    ])
  })
})

describe('site visit and defence', () => {
  it('[WX11.6] are scored each by a group of its own, and both scores are needed', () => {
    for (const step of ['site', 'defence']) {
      const done = of.act(...determine(of.act(...close(marked(step), step)), step))
      expect([step, done.state.view.scores[step]?.['A01']?.percent]).toEqual([step, '60'])
      expect(of.stepOf(done, 'evaluation').status).toBe('waiting')
      const other = step === 'site' ? 'defence' : 'site'
      expect(of.answer(done, ...sheet(other, 'z1', 'A01', marks(60)))).toBe('NoPanelYet')
    }
  })

  it('[WX11.6] differences of more than twenty points are talked over there too', () => {
    for (const step of ['site', 'defence'])
      expect(of.refused(...close(marked(step, { '4.1.2': 85 }), step)).slice(0, 2)).toEqual([
        'ConsensusLacking',
        ['11(4)'],
      ])
  })
})

describe('the three groups', () => {
  it('[WX9.4] have at least three assessors for each applicant, or as many as were decided', () => {
    for (const [step, name] of [
      ['desk', '材料评审'],
      ['site', '现场评审'],
      ['defence', '演讲答辩评审'],
    ] as const) {
      expect([name, of.answer(...formPanel(at(step), step, THREE))]).toEqual([name, 'ok'])
      expect(of.refused(...formPanel(at(step), step, ['z1', 'z2']))).toEqual([
        'PanelTooSmall',
        ['9(4)'],
        '依据《评定管理办法》第九条第（四）项，评审组一组只有2名评审员，每个申报方至少须由3名评审员评分，请补足人员。',
      ])
      const five = at(step, (cycle) => of.decide(cycle, 'panel-size', 5))
      expect(of.answer(...formPanel(five, step, [...THREE, 'z4']))).toBe('PanelTooSmall')
      expect(of.answer(...formPanel(five, step, [...THREE, 'z4', 'z5']))).toBe('ok')
    }
    expect(of.decideTooLate(at('desk'), 'panel-size', 5).slice(0, 2)).toEqual(['ParameterTooLate', ['9(4)']])
  })

  it('[WX9.4] are organised by the secretariat', () => {
    expect(
      of.refused(at('desk'), 'desk', 'formPanel', of.committee, {
        panel: '一组',
        leader: 'z1',
        members: THREE,
        applications: ['A01'],
      }),
    ).toEqual([
      'NotYourAct',
      ['11(3)'],
      '依据《评定管理办法》第十一条第（三）项，此项由评委会秘书处办理，评委会暂不能办理。',
    ])
  })
})
