import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { organisation, silver } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const ON = '2026-05-12'
const SCORES = { A01: '90', A02: '80', A03: '70', A04: '66' }
/** A01 never won silver, A02 three years ago, A03 too recently, A04 too long ago. */
const PLAN: of.Plan = {
  applicants: of.names(4),
  facts: {
    A01: organisation(),
    A02: organisation([silver('2023-06-01')]),
    A03: organisation([silver('2025-05-12')]),
    A04: organisation([silver('2020-05-10')]),
  },
  scores: { desk: SCORES, site: SCORES },
}
const judged = (cycle: of.Cycle, application: string) =>
  of.act(
    cycle,
    'eligibility',
    'judge',
    of.secretariat,
    {
      application,
      criterion: 'leading-quality',
      outcome: 'met',
      reason: '指标居前',
      evidence: ['指标对比材料'],
    },
    ON,
  )
const checked = (plan: of.Plan) =>
  plan.applicants.reduce(
    (now, application) =>
      of.act(judged(now, application), 'eligibility', 'determine', of.secretariat, { application }, ON),
    of.bring(of.begin(world()), 'eligibility', plan),
  )
const findingOn = (cycle: of.Cycle, application: string) => cycle.state.view.findings[application]

describe('silver before gold', () => {
  it('[EX14.1] whoever lacks it is eligible, and may not stand for gold', () => {
    const cycle = checked(PLAN)
    expect(
      of.names(4).map((name) => [findingOn(cycle, name)?.eligible, findingOn(cycle, name)?.closedAwards]),
    ).toEqual([
      ['yes', ['gold-organisation']],
      ['yes', undefined],
      ['yes', ['gold-organisation']],
      ['yes', ['gold-organisation']],
    ])
  })

  it('[EX14.1] and is listed for silver, however high the score', () => {
    const done = of.act(checked(PLAN), 'eligibility', 'conclude', of.secretariat, {}, ON)
    const ranking = of.bring(done, 'evaluation', PLAN)
    const listed = of.act(ranking, 'evaluation', 'determineRanking', of.secretariat, {}, '2026-08-03')
    const { candidates } = of.last(listed, 'CandidatesDetermined') as { candidates: JsonObject }
    expect([candidates['gold-organisation'], candidates['silver-services']]).toEqual([
      ['A02'],
      ['A01', 'A03', 'A04'],
    ])
  })
})

describe('who may not apply at all', () => {
  const outcome = (facts: JsonObject) => {
    const plan = { applicants: ['A01'], facts: { A01: facts } }
    return findingOn(checked(plan), 'A01')?.eligible
  }
  const over = (part: string, more: JsonObject) => {
    const base = organisation()
    return { ...base, [part]: { ...(base[part] as JsonObject), ...more } }
  }

  it('[EX15.1] winners of gold wait five years, the anniversary included', () => {
    const gold = (approvedOn: string) =>
      over('records', { honours: [{ award: 'gold-organisation', approvedOn }, silver('2022-01-10')] })
    expect([outcome(gold('2021-05-11')), outcome(gold('2021-05-10'))]).toEqual(['no', 'yes'])
  })

  it('[EX15.2] five years after fraud, three after another revocation', () => {
    const sanction = (act: string, ground: string, decidedOn: string) =>
      over('records', { sanctions: [{ act, ground, decidedOn }] })
    expect(outcome(sanction('fraudFinding', 'fraud', '2021-05-11'))).toBe('no')
    expect(outcome(sanction('revocation', 'fraud', '2021-05-10'))).toBe('yes')
    expect(outcome(sanction('revocation', 'incident', '2023-05-11'))).toBe('no')
    expect(outcome(sanction('revocation', 'other', '2023-05-10'))).toBe('yes')
  })

  it('[EX11.3] construction needs its own qualification, other sectors do not', () => {
    const without = (sector: string) => ({
      ...organisation([], sector),
      documents: { 'operating-permit': { held: true }, 'construction-qualification': { held: false } },
    })
    expect([outcome(without('construction')), outcome(without('services'))]).toEqual(['no', 'yes'])
  })

  it('[EX11.6] a serious accident of its own fault within three years bars', () => {
    const accident = (on: string, attributable: boolean) =>
      over('records', { accidents: [{ on, domain: 'workSafety', severity: 'serious', attributable }] })
    expect(outcome(accident('2023-05-11', true))).toBe('no')
    expect(outcome(accident('2023-05-10', true))).toBe('yes')
    expect(outcome(accident('2026-01-05', false))).toBe('yes')
  })

  it('[EX17.1] whoever denies that the papers are true', () => {
    expect(outcome({ ...organisation(), declarations: { truthful: false } })).toBe('no')
  })
})
