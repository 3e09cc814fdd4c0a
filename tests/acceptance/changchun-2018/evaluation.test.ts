import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

type Scores = Readonly<Record<string, of.Score>>
const ON = '2026-08-03'

/** Scores of all three reviews; where one is given, it is that of each. */
const reviewed = (
  scores: Partial<Record<'desk' | 'site' | 'defence', Scores>> & { all?: Scores },
): of.Plan => {
  const { all = {}, desk = all, site = all, defence = all } = scores
  return { applicants: Object.keys({ ...desk, ...site }), scores: { desk, site, defence } }
}
const at = (plan: of.Plan, before = of.weighed) => of.bring(before(of.openCycle(world())), 'evaluation', plan)

const find = (cycle: of.Cycle, award: string, application: string, reached: boolean, by = of.committee) =>
  [
    cycle,
    'evaluation',
    'findStandardReached',
    by,
    { award, application, reached, reason: '依评审报告', evidence: ['评审报告1号'] },
    ON,
  ] as const

/** The joint conference finds of everyone, for both awards, whether the standard is reached. */
const foundAll = (cycle: of.Cycle, plan: of.Plan, reached: (award: string, who: string) => boolean) =>
  ['quality-award', 'nominee-award'].reduce(
    (now, award) =>
      plan.applicants.reduce((inner, who) => of.act(...find(inner, award, who, reached(award, who))), now),
    cycle,
  )
const rank = (cycle: of.Cycle, input: JsonObject = {}, by = of.secretariat) =>
  [cycle, 'evaluation', 'determineRanking', by, input, ON] as const
const lists = (cycle: of.Cycle) => {
  const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
  return { candidates, vacant }
}
const listed = (plan: of.Plan, reached: (award: string, who: string) => boolean, before = of.weighed) =>
  of.act(...rank(foundAll(at(plan, before), plan, reached)))

const FIVE = reviewed({ all: { A01: '80', A02: '75', A03: '70', A04: '65', A05: '60' } })

describe('the overall evaluation', () => {
  it('[CC10.2] is refused as long as nobody has decided the weights, of which the text says nothing', () => {
    expect(of.refused(...rank(at(FIVE, (cycle) => cycle)))).toEqual([
      'ParameterUndecided',
      ['10'],
      '依据《管理办法》第十条，条文未作规定：综合评价时材料审查、现场评审、综合陈述答辩各占多少？须由联席会议先行决定，方可办理“综合评价和推荐名单”。',
    ])
    expect(
      of.decideTooLate(
        at(FIVE, (cycle) => cycle),
        'weights',
        of.WEIGHTS,
      ),
    ).toEqual([
      'ParameterTooLate',
      ['10'],
      '依据《管理办法》第十条，待定事项 weights 须在“材料审查”开始前决定，现已开始，暂不能决定。',
    ])
    const input = { parameter: 'weights', value: of.WEIGHTS, document: '纪要1号' }
    expect(
      of.refused(of.openCycle(world()), 'cycle', 'decideParameter', of.secretariat, input).slice(0, 2),
    ).toEqual(['NotYourAct', ['10']])
    const short = { parameter: 'weights', value: { ...of.WEIGHTS, site: '49%' }, document: '纪要1号' }
    expect(of.answer(of.openCycle(world()), 'cycle', 'decideParameter', of.committee, short)).toBe(
      'ParameterUnfit',
    )
  })

  it('[CC10.2] puts papers, site visit and defence together by the weights that were decided, and ranks', () => {
    const plan = reviewed({
      desk: { A01: '70', A02: '80' },
      site: { A01: '64', A02: '60' },
      defence: { A01: '75', A02: '60' },
    })
    const cycle = listed(plan, () => true)
    const { weights, rows } = of.last(cycle, 'RankingDetermined') as unknown as {
      weights: JsonObject
      rows: { application: string; rank: number; composite: string; shown: string }[]
    }
    expect(weights).toEqual({ desk: '30%', site: '50%', defence: '20%' })
    expect(rows.map((row) => [row.application, row.rank, row.composite, row.shown])).toEqual([
      ['A01', 1, '68', '68.00'],
      ['A02', 2, '66', '66.00'],
    ])
  })

  it('[CC10.2] ranks nobody who lacks a review, and shows totals to as many decimals as were decided', () => {
    const { A05: _, ...defence } = FIVE.scores?.['defence'] ?? {}
    const plan = { ...FIVE, scores: { ...FIVE.scores, defence } }
    const four = { ...plan, applicants: of.names(4) }
    const cycle = of.act(...rank(foundAll(at(plan), four, () => true)))
    expect(of.last(cycle, 'RankingDetermined')['unranked']).toEqual([
      { application: 'A05', missing: ['defence'] },
    ])
    const whole = listed(
      FIVE,
      () => true,
      (begun) => of.decide(of.weighed(begun), 'score-decimals', 0),
    )
    const { rows } = of.last(whole, 'RankingDetermined') as unknown as { rows: { shown: string }[] }
    expect(rows.map(({ shown }) => shown)).toEqual(['80', '75', '70', '65', '60'])
    expect(of.decideTooLate(at(FIVE), 'score-decimals', 0).slice(0, 2)).toEqual(['ParameterTooLate', ['10']])
  })
})

describe('whether the standard is reached', () => {
  it('[CC12.1] is found by the joint conference, one by one, with reason and evidence; no number stands for it', () => {
    expect(of.refused(...rank(at(FIVE)))).toEqual([
      'FindingsMissing',
      ['12'],
      '依据《管理办法》第十二条，长春市市长质量奖须由联席会议认定“是否达到质量奖评定标准”，A01公司、A02公司、A03公司、A04公司、A05公司尚未认定，暂不能确定名单，请先认定并说明理由。',
    ])
    expect(of.refused(...find(at(FIVE), 'quality-award', 'A01', true, of.secretariat))).toEqual([
      'FindingNotYours',
      ['12'],
      '依据《管理办法》第十二条，长春市市长质量奖的评定标准由联席会议认定，联席会议办公室暂不能认定，请提交联席会议。',
    ])
    const found = of.act(...find(at(FIVE), 'quality-award', 'A01', true))
    expect(of.told(found, 'StandardReachedFound')).toBe(
      '长春市质量强市战略联席会议认定A01公司达到长春市市长质量奖评定标准（由人员认定），理由：依评审报告',
    )
  })

  it('[CC12.1] S14: an award stays vacant only where the joint conference found that nobody reached its standard', () => {
    const cycle = listed(FIVE, (award, who) => award === 'nominee-award' && who !== 'A05')
    expect(lists(cycle)).toEqual({
      candidates: { 'quality-award': [], 'nominee-award': ['A01', 'A02', 'A03', 'A04'] },
      vacant: { 'quality-award': 5, 'nominee-award': 6 },
    })
    expect(of.stepOf(cycle, 'deliberation').cohort).toEqual(['A01', 'A02', 'A03', 'A04'])
  })

  it('[CC12.1] [CC4.5] S14: where nobody reaches either standard, both stay vacant and the cycle ends lawfully', () => {
    const cycle = listed(FIVE, () => false)
    expect(lists(cycle)).toEqual({
      candidates: { 'quality-award': [], 'nominee-award': [] },
      vacant: { 'quality-award': 5, 'nominee-award': 10 },
    })
    expect(of.stepOf(cycle, 'result').status).toBe('open')
    const told = of.act(cycle, 'result', 'announce', of.secretariat, { channels: ['media'] }, ON)
    expect(told.state.closed).toBe(true)
  })
})

const SEVENTEEN = reviewed({
  all: Object.fromEntries(of.names(17).map((name, i) => [name, String(90 - i)])),
})

describe('the seats', () => {
  it('[CC4.3] [CC4.4] are five of the award and ten of the nomination, filled in the order of the ranking', () => {
    const cycle = listed(SEVENTEEN, () => true)
    expect(lists(cycle)).toEqual({
      candidates: { 'quality-award': of.names(5), 'nominee-award': of.names(10, 6) },
      vacant: { 'quality-award': 0, 'nominee-award': 0 },
    })
    expect(of.stepOf(cycle, 'evaluation').out).toEqual(['A16', 'A17'])
  })

  it('[CC4.3] a tie at the fifth is broken by results, then site, then papers; else the joint conference chooses', () => {
    const like = (percent: string, results: string) => ({ percent, results })
    const FOUR = { A01: '90', A02: '88', A03: '86', A04: '84' }
    const tied = (A05: Record<string, of.Score>, A06: Record<string, of.Score>) => {
      const step = (name: string) => ({ ...FOUR, A05: A05[name] ?? '70', A06: A06[name] ?? '70' })
      return reviewed({ desk: step('desk'), site: step('site'), defence: step('defence') })
    }
    const same = { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') }
    const decidedBy = (plan: of.Plan) => {
      const { list } = of.last(
        listed(plan, () => true),
        'RankingDetermined',
      ) as unknown as {
        list: { ties: { decidedBy: string }[]; candidates: Record<string, string[]> }
      }
      return [list.ties[0]?.decidedBy, list.candidates['quality-award']?.at(-1)]
    }
    expect(decidedBy(tied(same, { ...same, defence: like('70', '66.1') }))).toEqual(['results', 'A06'])
    const bySite = { desk: like('75', '66'), site: like('67', '66'), defence: like('70', '66') }
    expect(decidedBy(tied(same, bySite))).toEqual(['stage:site', 'A05'])
    const byDesk = { desk: like('72', '66'), site: like('70', '66'), defence: like('67', '66') }
    expect(decidedBy(tied(same, byDesk))).toEqual(['stage:desk', 'A06'])
    const plan = tied(same, same)
    const open = foundAll(at(plan), plan, () => true)
    expect(of.refused(...rank(open)).slice(0, 2)).toEqual(['SeatTieUndecided', ['4']])
    const choices: Json = [{ award: 'quality-award', chosen: ['A06'], reason: '行业带动作用大' }]
    expect(of.answer(...rank(open, { choices }))).toBe('ChoiceIsTheCommittees')
    expect(lists(of.act(...rank(open, { choices }, of.committee))).candidates).toMatchObject({
      'quality-award': ['A01', 'A02', 'A03', 'A04', 'A06'],
      'nominee-award': ['A05'],
    })
  })

  it('[CC4.3] the tie may be left to the joint conference from the start, if that was decided in time', () => {
    const plan = reviewed({
      all: {
        A01: '90',
        A02: '88',
        A03: '86',
        A04: '84',
        A05: { percent: '70', results: '66' },
        A06: { percent: '70', results: '67' },
      },
    })
    const open = at(plan, (begun) => of.decide(of.weighed(begun), 'seat-ties', 'committee'))
    expect(of.refused(...rank(foundAll(open, plan, () => true))).slice(0, 2)).toEqual([
      'SeatTieUndecided',
      ['4'],
    ])
    expect(of.decideTooLate(at(plan), 'seat-ties', 'committee').slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['4'],
    ])
  })
})
