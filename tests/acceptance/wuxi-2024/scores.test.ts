import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

type Rows = { application: string; rank: number; composite: string; shown: string; stages: JsonObject }[]

/** Five applicants whose composites are worked out by hand. */
const DESK = { A01: '71', A02: '80', A03: '60', A04: '50', A05: '45.5' }
const SITE = { A01: '64.5', A02: '72.2', A03: '60', A04: '50', A05: '49.9' }
const DEFENCE = { A01: '82.25', A02: '65', A03: '60', A04: '50', A05: '52' }

const evaluated = (plan: Partial<of.Plan> = {}, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), 'evaluation', {
    applicants: of.names(5),
    desk: DESK,
    site: SITE,
    defence: DEFENCE,
    ...plan,
  })
const ranked = (cycle: of.Cycle) =>
  of.act(cycle, 'evaluation', 'determineRanking', of.secretariat, {}, '2026-08-03')
const rows = (cycle: of.Cycle) => of.last(cycle, 'RankingDetermined')['rows'] as unknown as Rows

/** All three scores alike, so that the composite is that very number. */
const alike = (scores: Readonly<Record<string, string>>) => ({
  applicants: Object.keys(scores),
  desk: scores,
  site: scores,
  defence: scores,
})

describe('the total score', () => {
  it('[WX11.7] is 30 % desk review, 50 % site visit, 20 % defence, exactly, and ranks', () => {
    const cycle = of.once(world(), 'ranked', () => ranked(evaluated()))
    expect(of.last(cycle, 'RankingDetermined')['weights']).toEqual({
      desk: '30%',
      site: '50%',
      defence: '20%',
    })
    expect(rows(cycle).map(({ application, rank, composite }) => [application, rank, composite])).toEqual([
      ['A02', 1, '73.1'],
      ['A01', 2, '70'],
      ['A03', 3, '60'],
      ['A04', 4, '50'],
      ['A05', 5, '49'],
    ])
    expect(rows(cycle)[1]).toEqual({
      application: 'A01',
      rank: 2,
      tiedWith: [],
      stages: { desk: '71', site: '64.5', defence: '82.25' },
      composite: '70',
      shown: '70.00',
    })
    expect(of.told(cycle, 'RankingDetermined')).toBe(
      '综合排名5家：第1名A02公司（73.10）、第2名A01公司（70.00）、第3名A03公司（60.00）、第4名A04公司（50.00）、第5名A05公司（49.00）',
    )
  })

  it('[WX11.7] ranks equals alike and leaves the next place out', () => {
    const cycle = ranked(evaluated(alike({ A01: '70', A02: '65', A03: '65', A04: '55' })))
    expect(rows(cycle).map(({ application, rank }) => [application, rank])).toEqual([
      ['A01', 1],
      ['A02', 2],
      ['A03', 2],
      ['A04', 4],
    ])
  })

  it('[WX11.7] S15: without a defence score an applicant is not ranked and named, and nobody is reweighted', () => {
    const { A04: _, ...defence } = DEFENCE
    const cycle = ranked(evaluated({ defence }))
    expect(of.last(cycle, 'RankingDetermined')['unranked']).toEqual([
      { application: 'A04', missing: ['defence'] },
    ])
    expect(rows(cycle).map(({ application, composite }) => [application, composite])).toEqual([
      ['A02', '73.1'],
      ['A01', '70'],
      ['A03', '60'],
      ['A05', '49'],
    ])
    expect(of.told(cycle, 'RankingDetermined')).toContain('；未排名：A04公司（缺演讲答辩评审得分）')
    const { candidates } = of.last(cycle, 'CandidatesDetermined') as { candidates: JsonObject }
    expect(Object.values(candidates).flat()).toEqual(['A02', 'A01', 'A03'])
  })

  it('[WX11.7] is shown to two decimals, half up, or to as many as were decided; both only for the eye', () => {
    const plan = alike({ A01: '66.665', A02: '66.6649' })
    const shown = (cycle: of.Cycle) => rows(cycle).map((row) => [row.composite, row.shown])
    expect(shown(ranked(evaluated(plan)))).toEqual([
      ['66.665', '66.67'],
      ['66.6649', '66.66'],
    ])
    const none = evaluated(plan, (cycle) => of.decide(cycle, 'score-decimals', 0))
    expect(shown(ranked(none))).toEqual([
      ['66.665', '67'],
      ['66.6649', '67'],
    ])
    expect(rows(ranked(none)).map(({ rank }) => rank)).toEqual([1, 2])
    expect(of.decideTooLate(evaluated(), 'score-decimals', 3)).toEqual([
      'ParameterTooLate',
      ['11(5)'],
      '依据《评定管理办法》第十一条第（五）项，待定事项 score-decimals 须在“材料评审”开始前决定，现已开始，暂不能决定。',
    ])
  })

  it('[WX11.7] is put together by the secretariat, after site visit and defence', () => {
    expect(of.refused(evaluated(), 'evaluation', 'determineRanking', of.approver, {}, '2026-08-03')).toEqual([
      'NotYourAct',
      ['11(5)'],
      '依据《评定管理办法》第十一条第（五）项，此项由评委会秘书处、评委会办理，市人民政府暂不能办理。',
    ])
    const early = of.bring(of.openCycle(world()), 'site', { applicants: of.names(5), desk: DESK })
    expect(of.refused(early, 'evaluation', 'determineRanking', of.secretariat, {}, '2026-08-03')).toEqual([
      'StepNotOpen',
      ['11(5)'],
      '依据《评定管理办法》第十一条第（五）项，环节“汇总总分和综合排名”尚未开始，须待“现场评审”、“演讲答辩评审”办结后办理。',
    ])
  })

  it('[WX9.5] is reported: without the signed report on results and effects the step does not end', () => {
    const cycle = of.once(world(), 'ranked', () => ranked(evaluated()))
    expect(of.stepOf(cycle, 'evaluation').status).toBe('open')
    const signed = of.act(
      cycle,
      'evaluation',
      'signReport',
      of.secretariat,
      { document: '报告1号', sha256: of.HASH },
      '2026-08-05',
    )
    expect(of.stepOf(signed, 'evaluation').status).toBe('concluded')
    expect(of.stepOf(signed, 'deliberation').cohort).toEqual(['A02', 'A01', 'A03', 'A04'])
    expect(
      of.refused(
        evaluated(),
        'evaluation',
        'signReport',
        of.secretariat,
        { document: '报告1号', sha256: of.HASH },
        '2026-08-05',
      ),
    ).toEqual([
      'RankingNotDetermined',
      ['9(5)'],
      '依据《评定管理办法》第九条第（五）项，综合排名尚未确定，请先确定排名再签署报告。',
    ])
  })
})

const lists = (cycle: of.Cycle) => {
  const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
  return { candidates, vacant }
}

describe('the floors', () => {
  it('[WX5.4] the award asks for 60 %: exactly that is enough, a hair less is not, though it is shown as 60.00', () => {
    const cycle = ranked(evaluated(alike({ A01: '60', A02: '59.999' })))
    expect(rows(cycle).map(({ application, composite, shown }) => [application, composite, shown])).toEqual([
      ['A01', '60', '60.00'],
      ['A02', '59.999', '60.00'],
    ])
    expect(lists(cycle)).toEqual({
      candidates: { 'mayor-award': ['A01'], 'nominee-award': ['A02'] },
      vacant: { 'mayor-award': 4, 'nominee-award': 9 },
    })
    expect(of.told(cycle, 'CandidatesDetermined')).toBe(
      '无锡市市长质量奖1家（空缺4）：A01公司；无锡市市长质量奖提名奖1家（空缺9）：A02公司',
    )
  })

  it('[WX5.4] is measured on the weighted total, not on one review', () => {
    const plan = { applicants: ['A01'], desk: { A01: '40' }, site: { A01: '68' }, defence: { A01: '70' } }
    const cycle = ranked(evaluated(plan))
    expect(rows(cycle).map(({ composite }) => composite)).toEqual(['60'])
    expect(lists(cycle).candidates).toEqual({ 'mayor-award': ['A01'], 'nominee-award': [] })
  })

  it('[WX5.5] the nomination asks for 50 %: exactly that is enough, a hair less is nothing, though it is shown as 50.00', () => {
    const cycle = ranked(evaluated(alike({ A01: '50', A02: '49.999' })))
    expect(rows(cycle).map(({ application, composite, shown }) => [application, composite, shown])).toEqual([
      ['A01', '50', '50.00'],
      ['A02', '49.999', '50.00'],
    ])
    expect(lists(cycle)).toEqual({
      candidates: { 'mayor-award': [], 'nominee-award': ['A01'] },
      vacant: { 'mayor-award': 5, 'nominee-award': 9 },
    })
    const { list } = of.last(cycle, 'RankingDetermined') as unknown as { list: { below: unknown } }
    expect(list.below).toEqual([
      {
        application: 'A02',
        why: [
          { award: 'mayor-award', reason: 'belowFloor' },
          { award: 'nominee-award', reason: 'belowFloor' },
        ],
      },
    ])
  })

  it('[WX5.5] the nomination is also for who has 60 % and no seat of the award, unless the band alone was decided', () => {
    const plan = alike({ A01: '90', A02: '85', A03: '80', A04: '75', A05: '70', A06: '65', A07: '55' })
    expect(lists(ranked(evaluated(plan))).candidates).toEqual({
      'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A05'],
      'nominee-award': ['A06', 'A07'],
    })
    const banded = ranked(evaluated(plan, (cycle) => of.decide(cycle, 'lower-tier', 'band-only')))
    expect(lists(banded)).toEqual({
      candidates: { 'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A05'], 'nominee-award': ['A07'] },
      vacant: { 'mayor-award': 0, 'nominee-award': 9 },
    })
    expect(of.decideTooLate(evaluated(plan), 'lower-tier', 'band-only').slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['5p3'],
    ])
  })
})
