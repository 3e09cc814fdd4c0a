import { describe, expect, it } from 'vitest'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { stage, standingOf } from './domain/index.ts'

const experts = {
  requires: [{ kind: 'training', article: '8', basis: 'explicit' }],
  measures: [{ kind: 'removal', article: '24', basis: 'explicit' }],
  article: '7',
  basis: 'explicit',
}
const one = {
  assessor: 'E1',
  name: '姓名',
  employer: { name: '单位' },
  fields: ['制造'],
  source: { kind: 'application' },
  document: '入库表',
}
const E1 = { assessor: 'E1' }
const why = { ...E1, reason: '泄密', document: '决定' }

function pool() {
  const kit = standingCase(stage, { edition: { experts, duties: [] } })
  expect(kit.act('enter', one, { on: '2026-02-01' })).toBe(undefined)
  const reasons = () =>
    standingOf(kit.world.edition, kit.state(), 'E1', '2026-12-31').reasons.map((reason) => reason.why)
  return { ...kit, reasons }
}

describe('expert-pool: what was entered wrongly', () => {
  it('facts are put right where they stand, but not whose they are', () => {
    const { correct, state } = pool()
    expect(correct('AssessorEntered', { employer: { name: '另一单位' }, mayLead: true })).toBe(undefined)
    expect(state().assessors['E1']?.facts).toMatchObject({ employer: { name: '另一单位' }, mayLead: true })
    expect(correct('AssessorEntered', { assessor: 'E2' })).toBe('ReplacementUnfit')
    expect(correct('AssessorEntered', { source: { kind: 'import' } })).toBe('ReplacementUnfit')
  })

  it('a certificate is annulled whenever that is noticed', () => {
    const { act, annul, correct, reasons } = pool()
    const trained = { ...E1, result: 'passed', on: '2026-03-01', document: '证书' }
    expect(act('recordTraining', trained, { on: '2026-03-02' })).toBe(undefined)
    expect(act('suspend', { ...E1, from: '2026-04-01', to: '2026-04-30', reason: '病假' })).toBe(undefined)
    expect(reasons()).toEqual([])
    expect(correct('QualificationRecorded', { result: 'failed' })).toBe('ReplacementUnfit')
    expect(annul('AssessorEntered')).toBe('EntryBuiltOn')
    expect(annul('QualificationRecorded')).toBe(undefined)
    expect(reasons()).toEqual(['missing'])
  })

  it('a removal of the wrong person is annulled while it is the last word on that person', () => {
    const { act, annul, reasons } = pool()
    expect(act('remove', why, { on: '2026-05-01' })).toBe(undefined)
    expect(act('reinstate', why)).toBe(undefined)
    expect(annul('AssessorRemoved')).toBe('EntryBuiltOn')
    expect(annul('AssessorReinstated')).toBe(undefined)
    expect(reasons()).toEqual(['removed', 'missing'])
    expect(annul('AssessorRemoved')).toBe(undefined)
    expect(reasons()).toEqual(['missing'])
  })

  it('an interest that an assessor declared stays, one that the office entered does not have to', () => {
    const { act, annul, correct, state } = pool()
    const interest = { ...E1, ground: 'adviser', firm: '甲公司' }
    expect(act('declareInterest', interest, { as: { role: 'assessor', id: 'E1' } })).toBe(undefined)
    expect(annul('InterestDeclared')).toBe('InterestStays')
    expect(correct('InterestDeclared', { firm: '甲股份公司' })).toBe(undefined)
    expect(act('declareInterest', { ...interest, firm: '乙公司' })).toBe(undefined)
    expect(annul('InterestDeclared')).toBe(undefined)
    expect(state().assessors['E1']?.interests.map(({ firm }) => firm)).toEqual(['甲股份公司'])
  })
})

it('expert-pool: nobody is reinstated on a day before the removal', () => {
  const { act, reasons } = pool()
  expect(act('remove', why, { on: '2026-05-01' })).toBe(undefined)
  expect(act('reinstate', why, { on: '2026-04-30', today: '2026-05-20' })).toBe('DatedBeforeFollowed')
  expect(reasons()).toContain('removed')
  expect(act('reinstate', why, { on: '2026-05-01', today: '2026-05-20' })).toBe(undefined)
})
