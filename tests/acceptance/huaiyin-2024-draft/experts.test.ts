import { describe, expect, it } from 'vitest'
import * as of from '../kit/experts.ts'
import { edition, world } from './under-test.ts'

const { EXPERTS, FROM, ON, secretariat } = of

describe('assessors and complaints', () => {
  it('[HY6.2] has its office keep a pool, and asks nothing of who is in it', () => {
    const { requires, measures: _, ...kept } = edition().experts
    expect(kept).toEqual({ keptBy: 'secretariat', article: '6p2', basis: 'explicit' })
    expect(requires).toEqual([])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
    expect(of.whyNot(of.entered(world()), 'E1', ON)).toEqual([])
  })

  it('[HY6.2] knows no measure against assessors: suspension from drawing remains, marked as practice', () => {
    expect(edition().experts.measures).toEqual([])
    const [code, articles] = of.refused(
      of.entered(world()),
      EXPERTS,
      'remove',
      secretariat,
      of.measure('E1'),
      ON,
    )
    expect([code, articles]).toEqual(['MeasureUnknown', ['6p2']])
    expect([
      of.taken(of.entered(world()), 'warn'),
      of.taken(of.entered(world()), 'refer', { to: '有关部门' }),
    ]).toEqual(['MeasureUnknown', 'MeasureUnknown'])
    const pause = { assessor: 'E1', from: ON, reason: '核查' }
    const paused = of.act(of.entered(world()), EXPERTS, 'suspend', secretariat, pause, ON)
    expect(of.standing(paused, 'E1', ON).reasons.map(({ basis }) => basis)).toEqual(['silent'])
    expect(of.told(paused, 'AssessorSuspended')).toBe(
      '专家 E1 自2026年6月1日起暂停抽取：核查（条文未规定，系平台惯例）',
    )
  })

  it('[HY6.2] sends complaints about staff to discipline inspection, past the office', () => {
    expect(edition().complaints).toEqual({
      to: 'inspector',
      article: '6p2',
      basis: 'silent',
      note: {
        zh: '条文未写明受理机构，暂送纪检监察机构，不经办公室。',
        en: 'The text names nobody: discipline inspection receives them, past the office.',
      },
    })
    const lodged = of.lodged(world())
    expect(of.answer(...of.taking(lodged, 'secretariat'))).toBe('NotYourAct')
    expect(of.answer(...of.taking(lodged, 'inspector'))).toBe('ok')
    const taken = of.act(...of.taking(lodged, 'inspector'))
    expect(of.refused(...of.taking(taken, 'inspector')).slice(0, 2)).toEqual(['TakenAlready', ['6p2']])
  })
})
