import { describe, expect, it } from 'vitest'
import { barred, inputOf, settingsOf, subject, who } from '../../../tests/kit/assignment-case.ts'
import type { DeclaredInterest } from '../conflicts/conflict-facts.ts'
import type { AssignmentAssessor, AssignmentCase, AssignmentSettings } from './assignment-input.ts'
import { findShortages } from './find-shortages.ts'
import { prepare } from './prepare.ts'
import { sayShortage } from './say-shortage.ts'

const shortages = (
  cases: readonly AssignmentCase[],
  assessors: readonly AssignmentAssessor[],
  settings: Partial<AssignmentSettings> = {},
  declared: readonly DeclaredInterest[] = [],
) => {
  const given = { cases, assessors, settings, declared }
  return findShortages(prepare(inputOf(given), settingsOf(given)))
}
const four = ['E1', 'E2', 'E3', 'E4'].map((id) => who(id))
const three = [subject('A1'), subject('A2'), subject('A3')]

describe('before anything is solved', () => {
  it('finds nothing where everything suffices', () => expect(shortages(three, four)).toEqual([]))

  it('names too few assessors for one case, and how many are not certified', () => {
    const expired = who('E2', { certifiedUntil: '2026-05-31' })
    expect(shortages([subject('A1')], [who('E1'), expired])).toEqual([
      { code: 'tooFewAssessors', need: 2, have: 1, unavailable: 1 },
    ])
    const onTheDay = who('E2', { certifiedUntil: '2026-06-01' })
    expect(shortages([subject('A1')], [who('E1'), onTheDay])).toEqual([])
  })

  it('names the case for which conflicts leave too few', () => {
    const declared = ['E1', 'E2', 'E3'].map((id) => barred(id, 'A2'))
    expect(shortages(three, four, {}, declared)).toEqual([
      { code: 'tooFewForPanel', panel: 'A2', need: 2, have: 1, unable: 3 },
    ])
  })

  it('names the case whose every leader is barred', () => {
    const pool = [who('E1'), who('E2', { mayLead: false }), who('E3', { mayLead: false })]
    expect(shortages([subject('A1')], pool, {}, [barred('E1', 'A1')])).toEqual([
      { code: 'noLeaderForPanel', panel: 'A1', leaders: 1 },
    ])
    expect(shortages([subject('A1')], pool, { leader: false }, [barred('E1', 'A1')])).toEqual([])
  })

  it('names the case and the topic that nobody covers', () => {
    const pool = [who('E1', { fields: ['制造'] }), who('E2', { fields: ['服务'] }), who('E3')]
    expect(shortages([subject('A1', ['制造', '服务'])], pool, {}, [barred('E2', 'A1')])).toEqual([
      { code: 'noTopicForPanel', panel: 'A1', topics: ['服务'], least: 1, have: 0, assessors: 1 },
    ])
    expect(shortages([subject('A1', ['制造', '服务'])], pool, { topics: 1 }, [barred('E2', 'A1')])).toEqual(
      [],
    )
  })

  it('names the seats that are short in all', () => {
    expect(shortages(three, four, { maxLoad: 1 })).toEqual([
      { code: 'totalLoad', need: 6, have: 4, assessors: 4 },
    ])
  })

  it('names too few leaders, counting what each can take', () => {
    const pool = [
      who('E1', { maxLoad: 1 }),
      ...['E2', 'E3', 'E4', 'E5'].map((id) => who(id, { mayLead: false })),
    ]
    expect(shortages(three, pool)).toEqual([{ code: 'tooFewLeaders', need: 3, have: 1, leaders: 1 }])
  })

  it('names a topic that too few cover', () => {
    const pool = [who('E1', { fields: ['制造'] }), who('E2'), who('E3'), who('E4')]
    const cases = ['A1', 'A2', 'A3'].map((id) => subject(id, ['制造']))
    expect(shortages(cases, pool)).toEqual([
      { code: 'tooFewOfTopic', topic: '制造', need: 3, have: 2, assessors: 1 },
    ])
  })

  it('names cases that together depend on too few, though each alone has enough and all together have', () => {
    const pool = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((id) => who(id))
    const declared = ['A1', 'A2'].flatMap((id) => ['E4', 'E5', 'E6'].map((each) => barred(each, id)))
    expect(shortages(three, pool, { maxLoad: 1 }, declared)).toEqual([
      {
        code: 'groupShort',
        of: { seats: true },
        panels: ['A1', 'A2'],
        assessors: ['E1', 'E2', 'E3'],
        need: 4,
        have: 3,
      },
    ])
  })

  it('counts the cases of a panel, which nobody can take who cannot take them all', () => {
    const cases = ['A1', 'A2', 'A3'].map((id) => subject(id, [], 'P1'))
    expect(shortages(cases, four)).toEqual([
      { code: 'tooFewForPanel', panel: 'P1', need: 2, have: 0, unable: 4 },
    ])
    expect(shortages(cases, four, { maxLoad: 3 })).toEqual([])
  })

  it('names least loads that are beyond all seats, or beyond one assessor', () => {
    expect(shortages([subject('A1')], four, { minLoad: 1 })).toEqual([
      { code: 'minLoadTooHigh', need: 4, have: 2 },
    ])
    const declared = ['A1', 'A2', 'A3'].map((id) => barred('E4', id))
    expect(shortages(three, four, { minLoad: 1 }, declared)).toEqual([
      { code: 'minLoadOutOfReach', assessor: 'E4', need: 1, have: 0 },
    ])
  })

  it('names an overlap beyond the panel, and neighbours that nobody may join', () => {
    expect(shortages(three, four, { overlap: 3 })).toContainEqual({
      code: 'overlapBeyondPanel',
      overlap: 3,
      perCase: 2,
    })
    const declared = [barred('E1', 'A1'), barred('E2', 'A1'), barred('E3', 'A2'), barred('E4', 'A2')]
    expect(shortages(three, four, { overlap: 1 }, declared)).toEqual([
      { code: 'neighboursShareNobody', panels: ['A1', 'A2'], need: 1, have: 0 },
    ])
  })
})

it('says which group is short, by how much, and what to do', () => {
  const { message, mend } = sayShortage({ code: 'tooFewLeaders', need: 3, have: 1, leaders: 1 })
  expect(message.zh).toBe('每项需1名组长，共3项；可任组长的1名按承担上限合计1项，差2项')
  expect(message.en).toBe('3 cases need a leader each; 1 who may lead can take 1, 2 short')
  expect(mend.zh).toBe('请增加评审员或提高承担上限')
})
