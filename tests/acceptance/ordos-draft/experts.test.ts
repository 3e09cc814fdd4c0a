import { describe, expect, it } from 'vitest'
import * as of from '../kit/experts.ts'
import { edition, world } from './under-test.ts'

const { EXPERTS, FROM, ON, secretariat } = of

describe('assessors and complaints', () => {
  it('[ED8.4][ED8.7] has the secretariat form the panels, train, and keep the list of assessors', () => {
    const { requires, measures: _, ...kept } = edition().experts
    expect(kept).toEqual({
      keptBy: 'secretariat',
      article: '8(3)',
      basis: 'inferred',
      note: {
        zh: '条文未设专家库，秘书处组建评审组，名册由其管理。',
        en: 'The text has no pool; the secretariat forms the panels and keeps the list of assessors.',
      },
    })
    expect(requires).toEqual([
      {
        kind: 'training',
        article: '8(6)',
        basis: 'inferred',
        note: {
          zh: '条文规定秘书处开展教育培训，未单列评审人员。',
          en: 'The secretariat trains and educates; assessors are not named apart.',
        },
      },
    ])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
    expect(of.whyNot(of.entered(world()), 'E1', ON)).toEqual(['missing training 8(6)'])
    const trained = of.record(of.entered(world()), 'training', 'E1', '2026-03-02')
    expect([of.whyNot(trained, 'E1', ON), of.whyNot(trained, 'E1', '2026-03-01')]).toEqual([
      [],
      ['missing training 8(6)'],
    ])
  })

  it('[ED25.2] holds assessors to account, and knows neither warning nor removal: suspension from drawing remains', () => {
    expect(edition().experts.measures).toEqual([
      {
        kind: 'referral',
        text: { zh: '依规追责问责', en: 'held to account under the rules' },
        article: '25',
        basis: 'explicit',
      },
    ])
    expect([of.taken(of.entered(world()), 'warn'), of.taken(of.entered(world()), 'remove')]).toEqual([
      'MeasureUnknown',
      'MeasureUnknown',
    ])
    const [, articles, sentence] = of.refused(
      of.entered(world()),
      EXPERTS,
      'remove',
      secretariat,
      of.measure('E1'),
      ON,
    )
    expect([articles, sentence.includes('没有规定取消评审资格')]).toEqual([['25'], true])
    expect(of.taken(of.entered(world()), 'refer', { to: '有关部门' })).toBe('ok')
    const pause = { assessor: 'E1', from: ON, reason: '核查' }
    const paused = of.act(
      of.record(of.entered(world()), 'training', 'E1', FROM),
      EXPERTS,
      'suspend',
      secretariat,
      pause,
      ON,
    )
    expect(of.whyNot(paused, 'E1', ON)).toEqual(['suspended 8(3)'])
  })

  it('[ED26.1] sends complaints about staff to discipline inspection, past the office', () => {
    expect(edition().complaints).toEqual({
      to: 'inspector',
      article: '26',
      basis: 'silent',
      note: {
        zh: '条文只规定接受各方监督，未写明受理机构，暂送纪检监察机构，不经秘书处。',
        en: 'The text has the public watch and names nobody: discipline inspection receives complaints, past the secretariat.',
      },
    })
    const lodged = of.lodged(world())
    expect(of.answer(...of.taking(lodged, 'secretariat'))).toBe('NotYourAct')
    expect(of.answer(...of.taking(lodged, 'inspector'))).toBe('ok')
    const taken = of.act(...of.taking(lodged, 'inspector'))
    expect(of.refused(...of.taking(taken, 'inspector')).slice(0, 2)).toEqual(['TakenAlready', ['26']])
  })
})
