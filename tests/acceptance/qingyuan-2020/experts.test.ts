import { describe, expect, it } from 'vitest'
import * as of from '../kit/experts.ts'
import { edition, world } from './under-test.ts'

const { COMPLAINTS, EXPERTS, FROM, ON, secretariat } = of

describe('assessors and complaints', () => {
  it('[QY7.2] has the office keep the pool', () => {
    const { keptBy, article, basis } = edition().experts
    expect({ keptBy, article, basis }).toEqual({ keptBy: 'secretariat', article: '7p2', basis: 'explicit' })
    const step = of.openOffice(world(), FROM).world.edition.steps.find(({ id }) => id === EXPERTS)
    expect([step?.by, step?.article]).toEqual(['secretariat', '7p2'])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
  })

  it('[QY7.2] keeps appraisals too, which no article makes a condition', () => {
    const failed = of.record(of.entered(world()), 'appraisal', 'E1', FROM, { result: 'failed' })
    expect(of.whyNot(failed, 'E1', ON)).toEqual(['missing training 8p3', 'missing examination 8p3'])
  })

  it('[QY8.3] draws nobody who was not both trained and examined', () => {
    expect(edition().experts.requires).toEqual([
      { kind: 'training', article: '8p3', basis: 'explicit' },
      { kind: 'examination', article: '8p3', basis: 'explicit' },
    ])
    const trained = of.record(of.entered(world()), 'training', 'E1', '2026-03-02')
    expect(of.whyNot(trained, 'E1', ON)).toEqual(['missing examination 8p3'])
    const examined = of.record(trained, 'examination', 'E1', '2026-03-03')
    expect([of.whyNot(examined, 'E1', ON), of.whyNot(examined, 'E1', '2036-06-01')]).toEqual([[], []])
    const failed = of.record(examined, 'examination', 'E1', '2026-03-04', { result: 'failed' })
    expect(of.whyNot(failed, 'E1', ON)).toEqual(['failed examination 8p3'])
  })

  it('[QY24.1] warns or removes as the case is, and passes on what breaks the law', () => {
    expect(edition().experts.measures).toEqual([
      {
        kind: 'warning',
        text: { zh: '视情节警告', en: 'warned, as the case is' },
        article: '24',
        basis: 'explicit',
      },
      {
        kind: 'removal',
        text: { zh: '取消评审资格', en: 'loses the standing of an assessor' },
        article: '24',
        basis: 'explicit',
      },
      {
        kind: 'referral',
        text: { zh: '违法违纪的依规处理', en: 'breaches of law or discipline go further' },
        article: '24',
        basis: 'explicit',
      },
    ])
    const qualified = of.record(
      of.record(of.entered(world()), 'training', 'E1', FROM),
      'examination',
      'E1',
      FROM,
    )
    expect(of.taken(qualified, 'refer', { to: '纪检监察机关' })).toBe('ok')
    const warned = of.act(qualified, EXPERTS, 'warn', secretariat, of.measure('E1'), '2026-03-02')
    expect(of.whyNot(warned, 'E1', ON)).toEqual([])
    const removed = of.act(warned, EXPERTS, 'remove', secretariat, of.measure('E1'), '2026-03-03')
    expect(of.whyNot(removed, 'E1', '2030-01-01')).toEqual(['removed 24'])
  })

  it('[QY29.2][S25] lets executives of winners into the pool: no draw untrained, never the own firm or a declared rival', () => {
    const office = of.act(
      of.openOffice(world(), FROM),
      EXPERTS,
      'enter',
      secretariat,
      of.executive('X1', '甲公司'),
      FROM,
    )
    expect(of.whyNot(office, 'X1', ON)).toEqual(['missing training 8p3', 'missing examination 8p3'])
    const rival = { assessor: 'X1', ground: 'rival', firm: '乙公司' }
    const declared = of.act(office, EXPERTS, 'declareInterest', { role: 'assessor', id: 'X1' }, rival, FROM)
    const trained = of.record(of.record(declared, 'training', 'X1', FROM), 'examination', 'X1', FROM)
    expect(of.standing(trained, 'X1', ON)).toEqual({
      assessor: 'X1',
      drawable: true,
      reasons: [],
      neverFor: [
        { ground: 'employer', firm: '甲公司' },
        { ground: 'rival', firm: '乙公司' },
      ],
      asExecutive: { article: '29p2', application: 'A01', cycle: '2025' },
    })
  })

  it('[QY26.1] sends complaints about staff to discipline inspection, past the office', () => {
    expect(edition().complaints).toEqual({
      to: 'inspector',
      article: '26',
      basis: 'inferred',
      note: {
        zh: '条文规定守纪情况反馈纪检部门，投诉比照办理，不经办公室。',
        en: 'The text sends what concerns discipline to discipline inspection; complaints go the same way, past the office.',
      },
    })
    const lodged = of.lodged(world())
    expect(of.answer(...of.taking(lodged, 'secretariat'))).toBe('NotYourAct')
    expect(of.answer(...of.taking(lodged, 'inspector'))).toBe('ok')
    const taken = of.act(...of.taking(lodged, 'inspector'))
    expect(of.refused(...of.taking(taken, 'inspector')).slice(0, 2)).toEqual(['TakenAlready', ['26']])
  })

  it('[QY23.1] [QY27.1] anybody may complain about the office and its staff; of whom and what it is stays sealed', () => {
    for (const role of ['public', 'applicant', 'assessor']) {
      const by = { role, id: 'T1' }
      const office = of.openOffice(world(), FROM)
      const told = of.act(office, COMPLAINTS, 'lodge', by, of.complaint, ON)
      const recorded = JSON.stringify(told.state.log.slice(office.state.log.length))
      for (const secret of ['某工作人员', '收受礼品']) expect(recorded).not.toContain(secret)
    }
    const office = of.openOffice(world(), FROM)
    expect(of.answer(office, COMPLAINTS, 'lodge', secretariat, of.complaint, ON)).toBe('NotYourAct')
  })
})
