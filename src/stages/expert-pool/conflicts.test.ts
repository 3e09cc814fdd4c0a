import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { conflictFacts } from '../../core/conflicts/conflict-facts.ts'
import { conflictsOf, isBarred } from '../../core/conflicts/conflicts-of.ts'
import { USUAL_CONFLICT_SETTINGS } from '../../core/conflicts/ground.ts'
import { conflictAssessorOf, declaredInterestsOf, stage } from './domain/index.ts'

describe('what conflicts are computed from', () => {
  const given = stageCase(stage, { params: {} })
  given.when('enter', {
    assessor: 'X1',
    name: '王五',
    employer: { name: '甲公司', code: '91310000132207600K' },
    fields: [],
    adviserOf: ['丙公司'],
    regions: ['城东'],
    source: { kind: 'executiveOfWinner', award: 'gold', application: 'A01', cycle: '2025' },
    document: '推荐表',
  })
  given.when('declareInterest', { assessor: 'X1', ground: 'rival', firm: '乙公司' })
  const assessor = given.state().assessors['X1']

  it('keeps the executive of a winner from the own firm, a declared rival and whom it advises, and from no other', () => {
    const facts = conflictFacts({ on: '2026-06-01', declared: declaredInterestsOf(given.state()) })
    const barred = ['91310000132207600K', '甲公司', '乙公司', '丙公司', '丁公司'].map((firm) => {
      if (!assessor) return null
      const subject = { id: 'A02', firms: [firm] }
      const found = conflictsOf(conflictAssessorOf(assessor), subject, facts, USUAL_CONFLICT_SETTINGS)
      return [isBarred(found), found.map(({ ground, source }) => `${ground} ${source}`).join()]
    })
    expect(barred).toEqual([
      [true, 'employer computed'],
      [true, 'employer computed'],
      [true, 'rival declared'],
      [true, 'adviser computed'],
      [false, ''],
    ])
  })

  it('has the firm that an executive leads, and the home counties', () => {
    expect(assessor && conflictAssessorOf(assessor)).toEqual({
      id: 'X1',
      employers: ['91310000132207600K', '甲公司'],
      executiveOf: ['91310000132207600K', '甲公司'],
      formerEmployers: [],
      advised: [{ firm: '丙公司', until: null }],
      kinAt: [],
      regions: ['城东'],
    })
  })
})
