import { describe, expect, it } from 'vitest'
import * as of from '../kit/experts.ts'
import { edition, world } from './under-test.ts'

const { EXPERTS, FROM, ON, secretariat } = of

describe('assessors and complaints', () => {
  it('[WX9.3] has the secretariat train assessors and keep the pool', () => {
    const { requires, measures: _, ...kept } = edition().experts
    expect(kept).toEqual({ keptBy: 'secretariat', article: '9(3)', basis: 'explicit' })
    expect(requires).toEqual([
      {
        kind: 'training',
        article: '9(3)',
        basis: 'inferred',
        note: {
          zh: '条文规定秘书处选拔、培训评审员，未写明未经培训不得评审。',
          en: 'The secretariat selects and trains assessors; that nobody assesses untrained is not said.',
        },
      },
    ])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
    expect(of.whyNot(of.entered(world()), 'E1', ON)).toEqual(['missing training 9(3)'])
    const trained = of.record(of.entered(world()), 'training', 'E1', '2026-03-02')
    expect([of.whyNot(trained, 'E1', ON), of.whyNot(trained, 'E1', '2026-03-01')]).toEqual([
      [],
      ['missing training 9(3)'],
    ])
  })

  it('[WX16.1] takes the right to assess from whoever abuses it, and reports to the employer; a warning is not known', () => {
    expect(edition().experts.measures).toEqual([
      {
        kind: 'removal',
        text: { zh: '由评委会取消评审工作资格', en: 'the committee takes away the right to assess' },
        article: '16',
        basis: 'explicit',
      },
      {
        kind: 'referral',
        text: {
          zh: '提请主管部门或者所在单位追责，涉嫌犯罪的依法处理',
          en: 'reported to the authority in charge or the employer; crimes go to the law',
        },
        article: '16',
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
      ['removed 16'],
    ])
  })

  it('[WX16.1] sends complaints about staff to discipline inspection, past the office', () => {
    expect(edition().complaints).toEqual({
      to: 'inspector',
      article: '16',
      basis: 'silent',
      note: {
        zh: '条文未写明受理机构，暂送纪检监察机构，不经秘书处。',
        en: 'The text names nobody: discipline inspection receives them, past the secretariat.',
      },
    })
    const lodged = of.lodged(world())
    expect(of.answer(...of.taking(lodged, 'secretariat'))).toBe('NotYourAct')
    expect(of.answer(...of.taking(lodged, 'inspector'))).toBe('ok')
    const taken = of.act(...of.taking(lodged, 'inspector'))
    expect(of.refused(...of.taking(taken, 'inspector')).slice(0, 2)).toEqual(['TakenAlready', ['16']])
  })
})
