import { describe, expect, it } from 'vitest'
import * as of from '../kit/experts.ts'
import { edition, world } from './under-test.ts'

const { EXPERTS, FROM, ON, secretariat } = of

describe('assessors and complaints', () => {
  it('[EX8.3] has the secretariat train assessors and keep the pool', () => {
    const { requires, measures: _, ...kept } = edition().experts
    expect(kept).toEqual({ keptBy: 'secretariat', article: '8(2)', basis: 'explicit' })
    expect(requires).toEqual([
      {
        kind: 'training',
        article: '8(2)',
        basis: 'inferred',
        note: {
          zh: '条文规定秘书处培训评审员，未写明未经培训不得评审。',
          en: 'The secretariat trains assessors; that nobody assesses untrained is not said.',
        },
      },
    ])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
    expect(of.whyNot(of.entered(world()), 'E1', ON)).toEqual(['missing training 8(2)'])
    const trained = of.record(of.entered(world()), 'training', 'E1', '2026-03-02')
    expect([of.whyNot(trained, 'E1', ON), of.whyNot(trained, 'E1', '2026-03-01')]).toEqual([
      [],
      ['missing training 8(2)'],
    ])
  })

  it('[EX36.2] takes the right to assess from whoever abuses it, and pursues it by law; a warning is not known', () => {
    expect(edition().experts.measures).toEqual([
      {
        kind: 'removal',
        text: { zh: '取消评审资格', en: 'loses the right to assess' },
        article: '36p2',
        basis: 'explicit',
      },
      {
        kind: 'referral',
        text: { zh: '依法追究责任', en: 'pursued by law' },
        article: '36p2',
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
      ['removed 36p2'],
    ])
  })

  it('[EX38.1] sends complaints about staff to discipline inspection, past the office', () => {
    expect(edition().complaints).toEqual({
      to: 'inspector',
      article: '38',
      basis: 'explicit',
    })
    const lodged = of.lodged(world())
    expect(of.answer(...of.taking(lodged, 'secretariat'))).toBe('NotYourAct')
    expect(of.answer(...of.taking(lodged, 'inspector'))).toBe('ok')
    const taken = of.act(...of.taking(lodged, 'inspector'))
    expect(of.refused(...of.taking(taken, 'inspector')).slice(0, 2)).toEqual(['TakenAlready', ['38']])
  })
})
