import { describe, expect, it } from 'vitest'
import * as of from '../kit/experts.ts'
import { edition, world } from './under-test.ts'

const { EXPERTS, FROM, ON, secretariat } = of

describe('assessors and complaints', () => {
  it('[CC6.4] has the office train those who review, and keep the list of them', () => {
    const { requires, measures: _, ...kept } = edition().experts
    expect(kept).toEqual({
      keptBy: 'secretariat',
      article: '6(4)',
      basis: 'inferred',
      note: {
        zh: '条文未设专家库，评审人员由办公室培训，名册由其管理。',
        en: 'The text has no pool; the office trains those who review and keeps the list of them.',
      },
    })
    expect(requires).toEqual([
      {
        kind: 'training',
        article: '6(4)',
        basis: 'inferred',
        note: {
          zh: '条文规定办公室培训评审人员，未写明未经培训不得评审。',
          en: 'The office trains those who review; that nobody reviews untrained is not said.',
        },
      },
    ])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
    expect(of.whyNot(of.entered(world()), 'E1', ON)).toEqual(['missing training 6(4)'])
    const trained = of.record(of.entered(world()), 'training', 'E1', '2026-03-02')
    expect([of.whyNot(trained, 'E1', ON), of.whyNot(trained, 'E1', '2026-03-01')]).toEqual([
      [],
      ['missing training 6(4)'],
    ])
  })

  it('[CC21.2] takes the right to review from whoever abuses it, and passes it on; a warning is not known', () => {
    expect(edition().experts.measures).toEqual([
      {
        kind: 'removal',
        text: { zh: '取消评审工作资格', en: 'loses the right to review' },
        article: '21',
        basis: 'explicit',
      },
      {
        kind: 'referral',
        text: {
          zh: '提请有关部门处分，构成犯罪的追究刑事责任',
          en: 'put forward to the departments concerned for discipline; crimes are prosecuted',
        },
        article: '21',
        basis: 'explicit',
      },
    ])
    expect([
      of.taken(of.entered(world()), 'warn'),
      of.taken(of.entered(world()), 'refer', { to: '所在单位' }),
    ]).toEqual(['MeasureUnknown', 'ok'])
    const trained = of.record(of.entered(world()), 'training', 'E1', FROM)
    const removed = of.act(trained, EXPERTS, 'remove', secretariat, of.measure('E1'), '2026-03-03')
    expect([of.whyNot(removed, 'E1', '2026-03-02'), of.whyNot(removed, 'E1', '2030-01-01')]).toEqual([
      [],
      ['removed 21'],
    ])
  })

  it('[CC21.2] sends complaints about staff to discipline inspection, past the office', () => {
    expect(edition().complaints).toEqual({
      to: 'inspector',
      article: '21',
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
    expect(of.refused(...of.taking(taken, 'inspector')).slice(0, 2)).toEqual(['TakenAlready', ['21']])
  })
})
