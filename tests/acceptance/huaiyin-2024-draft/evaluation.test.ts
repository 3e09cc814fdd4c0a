import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

type Scores = Readonly<Record<string, of.Score>>
type Reviews = Partial<Record<'desk' | 'defence' | 'site' | 'all', Scores>>
const reviewed = ({ all = {}, desk = all, defence = all, site = all }: Reviews): of.Plan => ({
  applicants: Object.keys({ ...desk, ...site }),
  scores: { desk, defence, site },
})
const at = (plan: of.Plan, before = of.weighed) => of.bring(before(of.openCycle(world())), 'evaluation', plan)
const ON = '2026-08-03'
const rank = (cycle: of.Cycle, input: JsonObject = {}, by = of.secretariat) =>
  [cycle, 'evaluation', 'determineRanking', by, input, ON] as const
const ranked = (plan: of.Plan, before = of.weighed) => of.act(...rank(at(plan, before)))
const lists = (cycle: of.Cycle) => {
  const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
  return { candidates, vacant }
}
const FOUR = reviewed({ all: { A01: '80', A02: '75', A03: '70', A04: '65' } })

describe('the combined score', () => {
  it('[HY9.9] S15: nobody is ranked until the committee has said what the three reviews weigh', () => {
    expect(of.refused(...rank(at(FOUR, (cycle) => cycle)))).toEqual([
      'ParameterUndecided',
      ['9(7)'],
      '依据《管理办法》第九条第（七）项，条文未作规定：综合评分时资料评审、陈述答辩、现场评审各占多少？须由区质量发展委员会先行决定，方可办理“综合评价”。',
    ])
    expect(
      of
        .decideTooLate(
          at(FOUR, (cycle) => cycle),
          'final-weights',
          of.FINAL,
        )
        .slice(0, 2),
    ).toEqual(['ParameterTooLate', ['9(7)']])
    const input = { parameter: 'final-weights', value: of.FINAL, document: '纪要1号' }
    expect(of.answer(of.openCycle(world()), 'cycle', 'decideParameter', of.secretariat, input)).toBe(
      'NotYourAct',
    )
  })

  it('[HY9.9] puts desk review, defence and site visit together by those weights', () => {
    const cycle = ranked(
      reviewed({
        desk: { A01: '70', A02: '80' },
        defence: { A01: '90', A02: '60' },
        site: { A01: '75', A02: '70' },
      }),
    )
    const { weights, rows } = of.last(cycle, 'RankingDetermined') as unknown as {
      weights: JsonObject
      rows: { application: string; rank: number; composite: string; shown: string }[]
    }
    expect(weights).toEqual({ desk: '40%', defence: '20%', site: '40%' })
    expect(rows.map((row) => [row.application, row.rank, row.composite, row.shown])).toEqual([
      ['A01', 1, '76', '76.00'],
      ['A02', 2, '72', '72.00'],
    ])
    const whole = ranked(FOUR, (begun) => of.decide(of.weighed(begun), 'score-decimals', 0))
    const { rows: shown } = of.last(whole, 'RankingDetermined') as unknown as { rows: { shown: string }[] }
    expect(shown.map((row) => row.shown)).toEqual(['80', '75', '70', '65'])
    expect(of.decideTooLate(at(FOUR), 'score-decimals', 0).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['9(7)'],
    ])
  })

  it('[HY9.9] goes to the committee with a signed report, not before', () => {
    const cycle = of.once(world(), 'ranked', () => ranked(FOUR))
    expect(of.stepOf(cycle, 'evaluation').status).toBe('open')
    const report = { document: '报告1号', sha256: of.HASH }
    expect(of.refused(at(FOUR), 'evaluation', 'signReport', of.secretariat, report, ON).slice(0, 2)).toEqual([
      'RankingNotDetermined',
      ['9(7)'],
    ])
    const signed = of.act(cycle, 'evaluation', 'signReport', of.secretariat, report, ON)
    expect(of.stepOf(signed, 'deliberation').cohort).toEqual(of.names(4))
  })
})

describe('the seats', () => {
  it('[HY3.4] are two in each tier, filled in the order of the ranking', () => {
    expect(lists(ranked(FOUR))).toEqual({
      candidates: { 'district-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'district-award': 0, 'nominee-award': 0 },
    })
    const five = ranked(reviewed({ all: { A01: '80', A02: '75', A03: '70', A04: '65', A05: '60' } }))
    expect(lists(five).candidates).toEqual({
      'district-award': ['A01', 'A02'],
      'nominee-award': ['A03', 'A04'],
    })
    expect(edition().vacancy).toMatchObject({ fewer: true, none: true, article: '3p2', basis: 'inferred' })
  })

  it('[HY3.4] a tie at the second is broken by results, then site, then desk review; else the committee chooses', () => {
    const like = (percent: string, results: string) => ({ percent, results })
    const same = { desk: like('70', '66'), defence: like('70', '66'), site: like('70', '66') }
    const tied = (second: Record<'desk' | 'defence' | 'site', of.Score>) =>
      reviewed({
        desk: { A01: '90', A02: same.desk, A03: second.desk },
        defence: { A01: '90', A02: same.defence, A03: second.defence },
        site: { A01: '90', A02: same.site, A03: second.site },
      })
    const decidedBy = (plan: of.Plan) => {
      const { list } = of.last(ranked(plan), 'RankingDetermined') as unknown as {
        list: { ties: { decidedBy: string }[]; candidates: Record<string, string[]> }
      }
      return [list.ties[0]?.decidedBy, list.candidates['district-award']]
    }
    expect(decidedBy(tied({ ...same, defence: like('70', '66.1') }))).toEqual(['results', ['A01', 'A03']])
    expect(
      decidedBy(tied({ desk: like('68', '66'), defence: same.defence, site: like('72', '66') })),
    ).toEqual(['stage:site', ['A01', 'A03']])
    expect(decidedBy(tied({ desk: like('72', '66'), defence: like('66', '66'), site: same.site }))).toEqual([
      'stage:desk',
      ['A01', 'A03'],
    ])
    const open = at(tied(same))
    expect(of.refused(...rank(open)).slice(0, 2)).toEqual(['SeatTieUndecided', ['3p2']])
    const choices: Json = [{ award: 'district-award', chosen: ['A03'], reason: '带动作用大' }]
    expect(lists(of.act(...rank(open, { choices }, of.committee))).candidates).toEqual({
      'district-award': ['A01', 'A03'],
      'nominee-award': ['A02'],
    })
    const left = at(tied({ ...same, defence: like('70', '66.1') }), (begun) =>
      of.decide(of.weighed(begun), 'seat-ties', 'committee'),
    )
    expect(of.refused(...rank(left)).slice(0, 2)).toEqual(['SeatTieUndecided', ['3p2']])
    expect(of.decideTooLate(at(FOUR), 'seat-ties', 'committee').slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['3p2'],
    ])
  })
})

describe('a second win', () => {
  const won = (award: string) => ({ records: { honours: [{ award, approvedOn: '2019-12-20' }] } })

  it('[HY10.7] S26: of the award uses no seat: who won it before the bar ended stands beside the two', () => {
    const cycle = ranked({ ...FOUR, facts: { A01: won('district-award') } })
    const { candidates, vacant, offQuota } = of.last(cycle, 'CandidatesDetermined')
    expect(candidates).toEqual({ 'district-award': ['A01', 'A02', 'A03'], 'nominee-award': ['A04'] })
    expect(offQuota).toEqual({ 'district-award': ['A01'] })
    expect(vacant).toEqual({ 'district-award': 0, 'nominee-award': 1 })
  })

  it('[HY10.7] S26: with nobody left who was visited, the seat stays empty', () => {
    const two = reviewed({ all: { A01: '80', A02: '75' } })
    const cycle = ranked({ ...two, facts: { A01: won('district-award') } })
    const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
    expect(candidates).toEqual({ 'district-award': ['A01', 'A02'], 'nominee-award': [] })
    expect(vacant).toEqual({ 'district-award': 1, 'nominee-award': 2 })
  })

  it('[HY10.7] a nomination before uses a seat like any other', () => {
    const cycle = ranked({ ...FOUR, facts: { A01: won('nominee-award'), A03: won('nominee-award') } })
    expect(lists(cycle)).toEqual({
      candidates: { 'district-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'district-award': 0, 'nominee-award': 0 },
    })
  })
})
