import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const STEPS = ['desk', 'site', 'defence'] as const
const at = (step: string, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), step, { applicants: ['A01'] })
const marks = (percent: number, over: Readonly<Record<string, number>> = {}): JsonObject =>
  Object.fromEntries(
    itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, over[id] ?? percent]),
  )
const ON = '2026-06-10'
const THREE = ['z1', 'z2', 'z3']
const formPanel = (cycle: of.Cycle, step: string, members: readonly string[]) =>
  [
    cycle,
    step,
    'formPanel',
    of.secretariat,
    { panel: '一组', leader: members[0] ?? '', members: [...members], applications: ['A01'] },
    ON,
  ] as const
const seated = (step: string, before = (cycle: of.Cycle) => cycle) =>
  THREE.reduce(
    (cycle, id) => of.act(cycle, step, 'acknowledge', of.assessor(id), {}, ON),
    of.act(...formPanel(at(step, before), step, THREE)),
  )
const sheet = (step: string, assessor: string, given: JsonObject) =>
  [step, 'submitScorecard', of.assessor(assessor), { application: 'A01', marks: given }, ON] as const
/** Everyone marks 60, but z3 what is said otherwise. */
const marked = (step: string, over: Readonly<Record<string, number>> = {}, before = (c: of.Cycle) => c) =>
  THREE.reduce(
    (cycle, id) => of.act(cycle, ...sheet(step, id, marks(60, id === 'z3' ? over : {}))),
    seated(step, before),
  )
const close = (cycle: of.Cycle, step: string) =>
  [cycle, step, 'closeScoring', of.secretariat, {}, ON] as const
const done = (cycle: of.Cycle, step: string) =>
  of.act(of.act(...close(cycle, step)), step, 'determine', of.secretariat, {}, ON)

describe('papers, sites and defence', () => {
  it('[CC10.2] are each scored clause by clause, every clause of the standard, by its points', () => {
    for (const step of STEPS) {
      const { '4.1.2': _, ...lacking } = marks(60)
      expect(of.answer(seated(step), ...sheet(step, 'z1', lacking))).toBe('MarksUnfit')
      const scored = done(marked(step), step)
      expect([step, scored.state.view.scores[step]?.['A01']?.percent]).toEqual([step, '60'])
      expect(of.last(scored, 'ScoresDetermined')['standard']).toBe('gbt-19580-2012')
    }
    const one = done(marked('desk', { '4.1.2': 80 }), 'desk')
    expect(of.last(one, 'ScoreFixed')['percent']).not.toBe('60')
  })

  it('[CC11.1] count results for two fifths: their items alone hold 400 of 1000 points', () => {
    const results = Object.fromEntries(
      itemsOf(world().standards['gbt-19580-2012'] as never)
        .filter(({ id }) => id.startsWith('4.7'))
        .map(({ id }) => [id, 70]),
    )
    const cycle = THREE.reduce(
      (now, id) => of.act(now, ...sheet('desk', id, marks(60, results))),
      seated('desk'),
    )
    expect(done(cycle, 'desk').state.view.scores['desk']?.['A01']?.percent).toBe('64')
  })

  it('[CC10.2] more than twenty points apart on a clause the panel agrees first; the limit may be decided', () => {
    for (const step of STEPS) {
      expect(of.refused(...close(marked(step, { '4.1.2': 85 }), step))).toEqual([
        'ConsensusLacking',
        ['10'],
        '依据《管理办法》第十条，同一条款评分相差超过20个百分点的须合议：A01公司条款4.1.2（60%—85%）。请由组长组织合议并记录结果。',
      ])
      expect(of.answer(...close(marked(step, { '4.1.2': 80 }), step))).toBe('ok')
    }
    const wide = marked('desk', { '4.1.2': 85 }, (cycle) => of.decide(cycle, 'consensus-spread', 25))
    expect(of.answer(...close(wide, 'desk'))).toBe('ok')
    expect(of.decideTooLate(at('desk'), 'consensus-spread', 25).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['10'],
    ])
  })

  it('[CC5.3] [CC15.1] are the work of expert panels of at least three, or as many as were decided', () => {
    for (const [step, article] of [
      ['desk', '5'],
      ['site', '5'],
      ['defence', '15'],
    ] as const) {
      expect([step, of.answer(...formPanel(at(step), step, THREE))]).toEqual([step, 'ok'])
      expect(of.refused(...formPanel(at(step), step, ['z1', 'z2'])).slice(0, 2)).toEqual([
        'PanelTooSmall',
        [article],
      ])
      const five = at(step, (cycle) => of.decide(cycle, 'panel-size', 5))
      expect(of.answer(...formPanel(five, step, [...THREE, 'z4']))).toBe('PanelTooSmall')
    }
    expect(of.decideTooLate(at('desk'), 'panel-size', 5).slice(0, 2)).toEqual(['ParameterTooLate', ['5']])
  })

  it('[CC6.3] are organised by the office', () => {
    for (const step of STEPS) {
      const [cycle, , act, , input] = formPanel(at(step), step, THREE)
      expect(of.refused(cycle, step, act, of.committee, input, ON)).toEqual([
        'NotYourAct',
        ['10'],
        '依据《管理办法》第十条，此项由联席会议办公室办理，联席会议暂不能办理。',
      ])
    }
  })
})
