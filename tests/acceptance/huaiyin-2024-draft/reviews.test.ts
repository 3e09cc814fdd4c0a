import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

/** Each review with the item of article 9 that orders it. */
const STEPS = [
  ['desk', '9(4)'],
  ['defence', '9(5)'],
  ['site', '9(6)'],
] as const
const at = (step: string, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), step, { applicants: ['A01'] })
const marks = (percent: number, over: Readonly<Record<string, number>> = {}): JsonObject =>
  Object.fromEntries(
    itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, over[id] ?? percent]),
  )
const ON = '2026-06-10'
const THREE = ['z1', 'z2', 'z3']
const formPanel = (cycle: of.Cycle, step: string, members: readonly string[], by = of.secretariat) =>
  [
    cycle,
    step,
    'formPanel',
    by,
    { panel: '一组', leader: members[0] ?? '', members: [...members], applications: ['A01'] },
    ON,
  ] as const
const marked = (step: string, over: Readonly<Record<string, number>> = {}, before = (c: of.Cycle) => c) =>
  THREE.reduce(
    (cycle, id) =>
      of.act(
        cycle,
        step,
        'submitScorecard',
        of.assessor(id),
        { application: 'A01', marks: marks(60, id === 'z3' ? over : {}) },
        ON,
      ),
    of.act(...formPanel(at(step, before), step, THREE)),
  )
const close = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'closeScoring', of.secretariat, {}, ON] as const
const determine = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'determine', of.secretariat, {}, ON] as const

describe('the three reviews', () => {
  it('[HY9.4] the desk review ends with a signed report, not before', () => {
    const closed = of.act(...close(marked('desk'), 'desk'))
    expect(of.refused(...determine(closed, 'desk'))).toEqual([
      'ReportUnsigned',
      ['9(4)'],
      '依据《管理办法》第九条第（四）项，《资料评审报告》尚未签署，暂不能确定得分，请先签署。',
    ])
    const report = { document: '报告', sha256: of.HASH }
    const signed = of.act(closed, 'desk', 'signReport', of.secretariat, report, ON)
    expect(of.act(...determine(signed, 'desk')).state.view.scores['desk']?.['A01']?.percent).toBe('60')
  })

  it('[HY9.6] [HY9.8] defence and site visit are scored by the standard too, without a report', () => {
    for (const step of ['defence', 'site']) {
      const scored = of.act(...determine(of.act(...close(marked(step), step)), step))
      expect([step, scored.state.view.scores[step]?.['A01']?.percent]).toEqual([step, '60'])
      expect(of.last(scored, 'ScoresDetermined')['standard']).toBe('gbt-19580-2012')
    }
  })

  it('[HY9.4] [HY9.6] [HY9.8] are the work of expert groups of at least three, or as many as were decided', () => {
    for (const [step, article] of STEPS) {
      expect([step, of.answer(...formPanel(at(step), step, THREE))]).toEqual([step, 'ok'])
      expect(of.refused(...formPanel(at(step), step, ['z1', 'z2'])).slice(0, 2)).toEqual([
        'PanelTooSmall',
        [article],
      ])
      expect(of.refused(...formPanel(at(step), step, THREE, of.committee)).slice(0, 2)).toEqual([
        'NotYourAct',
        [article],
      ])
      const five = at(step, (cycle) => of.decide(cycle, 'panel-size', 5))
      expect(of.answer(...formPanel(five, step, [...THREE, 'z4']))).toBe('PanelTooSmall')
    }
    expect(of.decideTooLate(at('desk'), 'panel-size', 5).slice(0, 2)).toEqual(['ParameterTooLate', ['9(4)']])
  })

  it('[HY9.4] [HY9.6] [HY9.8] more than twenty points apart on a clause the experts agree first', () => {
    for (const [step, article] of STEPS) {
      expect(of.refused(...close(marked(step, { '4.1.2': 85 }), step)).slice(0, 2)).toEqual([
        'ConsensusLacking',
        [article],
      ])
      expect(of.answer(...close(marked(step, { '4.1.2': 80 }), step))).toBe('ok')
    }
    const wide = marked('desk', { '4.1.2': 85 }, (cycle) => of.decide(cycle, 'consensus-spread', 25))
    expect(of.answer(...close(wide, 'desk'))).toBe('ok')
    expect(of.decideTooLate(at('desk'), 'consensus-spread', 25).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['9(4)'],
    ])
  })
})
