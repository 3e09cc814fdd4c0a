import { describe, expect, it } from 'vitest'
import * as of from '../kit/office.ts'
import { edition, world } from './under-test.ts'

const { EXPERTS, COMPLAINTS, secretariat } = of
const FROM = '2026-02-02'
const ON = '2026-06-01'

const entered = () =>
  of.act(of.openOffice(world(), FROM), EXPERTS, 'enter', secretariat, of.expert('E1'), FROM)
const taken = (office: of.Cycle, act: string, more: object = {}) =>
  of.answer(office, EXPERTS, act, secretariat, { ...of.measure('E1'), ...more }, ON)

const complaint = { number: 'T1', matter: 'gifts', about: '某工作人员', text: '收受礼品' }
const lodged = () =>
  of.act(of.openOffice(world(), FROM), COMPLAINTS, 'lodge', { role: 'public', id: 'T1' }, complaint, ON)
const takenBy = (role: string) =>
  of.answer(lodged(), COMPLAINTS, 'take', { role, id: role }, { number: 'T1' }, ON)

describe('assessors and complaints', () => {
  it('[HY6.2] has its office keep a pool, and asks nothing of who is in it', () => {
    const { requires, measures: _, ...kept } = edition().experts
    expect(kept).toEqual({ keptBy: 'secretariat', article: '6p2', basis: 'explicit' })
    expect(requires).toEqual([])
    const agency = { role: 'agency', id: 'agency' }
    expect(of.answer(of.openOffice(world(), FROM), EXPERTS, 'enter', agency, of.expert('E1'), FROM)).toBe(
      'NotYourAct',
    )
    expect(of.whyNot(entered(), 'E1', ON)).toEqual([])
  })

  it('[HY6.2] knows no measure against assessors: suspension from drawing remains, marked as practice', () => {
    expect(edition().experts.measures).toEqual([])
    const [code, articles] = of.refused(entered(), EXPERTS, 'remove', secretariat, of.measure('E1'), ON)
    expect([code, articles]).toEqual(['MeasureUnknown', ['6p2']])
    expect([taken(entered(), 'warn'), taken(entered(), 'refer', { to: '有关部门' })]).toEqual([
      'MeasureUnknown',
      'MeasureUnknown',
    ])
    const pause = { assessor: 'E1', from: ON, reason: '核查' }
    const paused = of.act(entered(), EXPERTS, 'suspend', secretariat, pause, ON)
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
    expect([takenBy('secretariat'), takenBy('inspector')]).toEqual(['NotYourAct', 'ok'])
    const again = of.act(lodged(), COMPLAINTS, 'take', { role: 'inspector', id: 'i' }, { number: 'T1' }, ON)
    expect(
      of.refused(again, COMPLAINTS, 'take', { role: 'inspector', id: 'i' }, { number: 'T1' }, ON).slice(0, 2),
    ).toEqual(['TakenAlready', ['6p2']])
  })
})
