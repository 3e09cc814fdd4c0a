import { expect, it } from 'vitest'
import {
  approver,
  committee,
  DECISION,
  FINDING,
  heard,
  NOTICE,
  revocations,
} from '../../../tests/kit/revocation-case.ts'

const BEFORE = 'DatedBeforeFollowed'

it('revocation: no act on a case is dated before the one that it builds on', () => {
  const kit = revocations()
  kit.open({}, '2026-06-01')
  for (const [act, input] of [
    ['find', FINDING],
    ['legalReview', { case: 'c1', document: '意见' }],
    ['propose', { case: 'c1', outcome: 'revoke' }],
  ] as const)
    expect(kit.codeOf(act, input, '2026-05-31')).toBe(BEFORE)
  kit.act('find', FINDING, '2026-06-02')
  expect(kit.codeOf('giveNotice', NOTICE, '2026-06-01')).toBe(BEFORE)
  expect(kit.state().cases['c1']).toMatchObject({ notice: null, proposal: null })
})

it('revocation: nothing of a decision is carried out before it, nor the case closed', () => {
  const kit = revocations()
  kit.open({}, '2026-06-01')
  heard(kit)
  for (const by of [approver, committee]) kit.act('decide', DECISION, '2026-06-10', by)
  const decided = kit.state().cases['c1']?.decision
  expect(decided?.on).toBe('2026-06-10')
  const taking = { case: 'c1', returned: ['plaque'], declaredVoid: [] }
  const advice = { case: 'c1', authority: '主管部门', document: '建议书' }
  for (const [act, input] of [
    ['takeBack', taking],
    ['announce', { case: 'c1', document: '公告', channels: ['官网'] }],
    ['adviseAuthority', advice],
    ['closeCase', { case: 'c1' }],
  ] as const)
    expect(kit.codeOf(act, input, '2026-06-09')).toBe(BEFORE)
  expect(kit.state().cases['c1']).toMatchObject({
    takenBack: [],
    announced: false,
    advised: false,
    closed: false,
  })
})

it('revocation: no case is opened on a day before its event', () => {
  const kit = revocations()
  kit.report()
  const input = { rule: 'accident', incident: 'i1' }
  expect(kit.open(input, '2026-02-28')[0]).toBe(BEFORE)
  expect(kit.state().cases).toEqual({})
  expect(kit.open(input, '2026-06-01')[0]).not.toBe(BEFORE)
})
