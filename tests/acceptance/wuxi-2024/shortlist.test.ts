import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

/** Scores from 90 down by one, in the order of the names; `over` says otherwise for some. */
const falling = (count: number, over: Readonly<Record<string, of.Score>> = {}) =>
  Object.fromEntries(of.names(count).map((name, i) => [name, over[name] ?? String(90 - i)]))

const atShortlist = (desk: Readonly<Record<string, of.Score>>, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), 'shortlist', { applicants: Object.keys(desk), desk })
const ON = '2026-06-15'
const determine = (cycle: of.Cycle, input = {}) =>
  of.act(cycle, 'shortlist', 'determine', of.committee, input, ON)
const list = (cycle: of.Cycle) => of.last(cycle, 'ShortlistDetermined')

/** Places 20 and 21 have 71 in the desk review; their results scores are given. */
const tied = (first?: string, second?: string) =>
  falling(22, {
    A20: { percent: '71', ...(first === undefined ? {} : { results: first }) },
    A21: { percent: '71', ...(second === undefined ? {} : { results: second }) },
  })

describe('the shortlist', () => {
  it('[WX11.5] is of exactly twenty, by the desk review, for site visit and defence alike', () => {
    const cycle = of.once(world(), 'shortlist of 22', () => determine(atShortlist(falling(22))))
    const { kept, out, line, shortfall, ties } = list(cycle)
    expect([kept, out, line, shortfall, ties]).toEqual([of.names(20), ['A21', 'A22'], '71', 0, []])
    expect(of.stepOf(cycle, 'site').cohort).toEqual(of.names(20))
    expect(of.stepOf(cycle, 'defence').cohort).toEqual(of.names(20))
  })

  it('[WX11.5] is fixed by the committee', () => {
    expect(of.refused(atShortlist(falling(22)), 'shortlist', 'determine', of.secretariat, {}, ON)).toEqual([
      'NotYourAct',
      ['11(3)p2'],
      '依据《评定管理办法》第十一条第（三）项第二款，此项由评委会办理，评委会秘书处暂不能办理。',
    ])
  })

  it('[WX11.5] is never of more than twenty, whatever reason is given', () => {
    const exceed = { count: 21, reason: '确有需要', approvedBy: 'committee' }
    expect(
      of
        .refused(atShortlist(falling(22)), 'shortlist', 'determine', of.committee, { exceed }, ON)
        .slice(0, 2),
    ).toEqual(['SelectionUnfit', ['11(3)p2']])
  })

  it('[WX11.5] S10: with fourteen all fourteen go on, and the shortfall is recorded', () => {
    const cycle = determine(atShortlist(falling(14)))
    const { kept, out, line, shortfall } = list(cycle)
    expect([kept, out, line, shortfall]).toEqual([of.names(14), [], '77', 6])
    expect(of.told(cycle, 'ShortlistDetermined')).toContain('入围14家，入围线77%，较规定数量少6家')
  })

  it('[WX11.5] S10: places 20 and 21 equal, the results score decides, and the list says so', () => {
    const cycle = determine(atShortlist(tied('64', '70.5')))
    const { kept, out, ties } = list(cycle)
    expect(kept).toEqual([...of.names(19), 'A21'])
    expect(out).toEqual(['A20', 'A22'])
    expect(ties).toEqual([
      {
        applications: ['A20', 'A21'],
        at: '71',
        places: 1,
        decidedBy: 'results',
        steps: [
          {
            link: 'results',
            by: 'results',
            prefer: 'higher',
            values: { A20: '64', A21: '70.5' },
            missing: [],
            taken: ['A21'],
            dropped: ['A20'],
            open: [],
          },
        ],
      },
    ])
  })

  it('[WX11.5] S10: equal in the results too, the committee chooses one with a reason, never both', () => {
    const open = atShortlist(tied('64', '64'))
    expect(of.refused(open, 'shortlist', 'determine', of.committee, {}, ON)).toEqual([
      'TieUndecided',
      ['11(3)p2'],
      '依据《评定管理办法》第十一条第（三）项第二款，A20公司、A21公司得分均为71%，比较后仍相同，只余1个名额，请由评委会决定并说明理由。',
    ])
    const both = { choice: { chosen: ['A20', 'A21'], reason: '均优秀' } }
    expect(of.answer(open, 'shortlist', 'determine', of.committee, both, ON)).toBe('SelectionUnfit')
    const silent = { choice: { chosen: ['A21'], reason: ' ' } }
    expect(of.answer(open, 'shortlist', 'determine', of.committee, silent, ON)).toBe('SelectionUnfit')
    const cycle = determine(open, { choice: { chosen: ['A21'], reason: '近三年进步明显' } })
    const { kept, ties } = list(cycle)
    expect(kept).toEqual([...of.names(19), 'A21'])
    const [tie] = ties as unknown as { decidedBy: string; choice: JsonObject }[]
    expect([tie?.decidedBy, tie?.choice]).toEqual([
      'committee',
      { chosen: ['A21'], body: 'committee', reason: '近三年进步明显' },
    ])
  })

  it('[WX11.5] the committee chooses only where a tie is left to it', () => {
    const choice = { choice: { chosen: ['A21'], reason: '优秀' } }
    expect(of.answer(atShortlist(falling(22)), 'shortlist', 'determine', of.committee, choice, ON)).toBe(
      'SelectionUnfit',
    )
    expect(of.answer(atShortlist(tied('64', '70')), 'shortlist', 'determine', of.committee, choice, ON)).toBe(
      'SelectionUnfit',
    )
  })

  it('[WX11.5] the tie may be left to the committee from the start, if that was decided before the desk review', () => {
    const open = atShortlist(tied('64', '70.5'), (cycle) => of.decide(cycle, 'shortlist-ties', 'committee'))
    expect(of.answer(open, 'shortlist', 'determine', of.committee, {}, ON)).toBe('TieUndecided')
    const cycle = determine(open, { choice: { chosen: ['A20'], reason: '行业带动作用大' } })
    expect(list(cycle)['kept']).toEqual(of.names(20))
    expect(of.decideTooLate(atShortlist(tied('64', '64')), 'shortlist-ties', 'committee')).toEqual([
      'ParameterTooLate',
      ['11(3)p2'],
      '依据《评定管理办法》第十一条第（三）项第二款，待定事项 shortlist-ties 须在“材料评审”开始前决定，现已开始，暂不能决定。',
    ])
  })

  it('[WX11.5] nobody without a desk score is passed over', () => {
    const { A03: _, ...desk } = falling(22)
    const cycle = of.bring(of.openCycle(world()), 'shortlist', { applicants: of.names(22), desk })
    expect(of.refused(cycle, 'shortlist', 'determine', of.committee, {}, ON)).toEqual([
      'ScoreMissing',
      ['11(3)p2'],
      '依据《评定管理办法》第十一条第（三）项第二款，A03公司没有材料评审得分，暂不能确定入围名单，请先确定其得分。',
    ])
  })
})

/** Composites in the order of the names; equal ones are told apart, or not, by the values given. */
const seats = (
  composites: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, { desk: of.Score; site: of.Score; defence: of.Score }>>,
) => {
  const of3 = (step: 'desk' | 'site' | 'defence') =>
    Object.fromEntries(
      [...Object.entries(composites), ...Object.entries(parts).map(([id]) => [id, ''] as const)].map(
        ([id, percent]) => [id, parts[id]?.[step] ?? { percent, results: percent }],
      ),
    )
  return {
    applicants: [...Object.keys(composites), ...Object.keys(parts)],
    desk: of3('desk'),
    site: of3('site'),
    defence: of3('defence'),
  }
}
const FOUR = { A01: '90', A02: '88', A03: '86', A04: '84' }
const like = (percent: string, results: string) => ({ percent, results })
const rankedOf = (plan: of.Plan, input = {}, before = (cycle: of.Cycle) => cycle) =>
  of.act(
    of.bring(before(of.openCycle(world())), 'evaluation', plan),
    'evaluation',
    'determineRanking',
    of.committee,
    input,
    '2026-08-03',
  )
const lists = (cycle: of.Cycle) => {
  const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
  return { candidates, vacant }
}
const tieOf = (cycle: of.Cycle) => {
  const { list: found } = of.last(cycle, 'RankingDetermined') as unknown as {
    list: { ties: { award: string; decidedBy: string | null; applications: string[] }[] }
  }
  return found.ties.map(({ award, decidedBy, applications }) => [award, decidedBy, applications])
}

/** Both have a composite of 70: 30 % of 70 + 50 % of 70 + 20 % of 70, or 30 % of 75 + 50 % of 67 + 20 % of 70. */
const byResults = seats(FOUR, {
  A05: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') },
  A06: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66.1') },
})
const bySite = seats(FOUR, {
  A05: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') },
  A06: { desk: like('75', '66'), site: like('67', '66'), defence: like('70', '66') },
})
const byDesk = seats(FOUR, {
  A05: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') },
  A06: { desk: like('72', '66'), site: like('70', '66'), defence: like('67', '66') },
})
const byNothing = seats(FOUR, {
  A05: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') },
  A06: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') },
})

describe('the seats', () => {
  it('[WX3.3] a tie at the fifth seat is broken by results, then site visit, then desk review; the other gets the nomination', () => {
    const decided = [byResults, bySite, byDesk].map((plan) => {
      const cycle = rankedOf(plan)
      return [tieOf(cycle), lists(cycle).candidates]
    })
    expect(decided).toEqual([
      [
        [['mayor-award', 'results', ['A05', 'A06']]],
        { 'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A06'], 'nominee-award': ['A05'] },
      ],
      [
        [['mayor-award', 'stage:site', ['A05', 'A06']]],
        { 'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A05'], 'nominee-award': ['A06'] },
      ],
      [
        [['mayor-award', 'stage:desk', ['A05', 'A06']]],
        { 'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A06'], 'nominee-award': ['A05'] },
      ],
    ])
  })

  it('[WX3.3] equal in all of them, the committee chooses with a reason; there is never a sixth seat', () => {
    const cycle = of.bring(of.openCycle(world()), 'evaluation', byNothing)
    const determineBy = (by: typeof of.committee, input = {}) =>
      of.refused(cycle, 'evaluation', 'determineRanking', by, input, '2026-08-03')
    expect(determineBy(of.secretariat)).toEqual([
      'SeatTieUndecided',
      ['3p2'],
      '依据《评定管理办法》第三条第二款，A05公司、A06公司综合得分均为70，比较后仍相同，无锡市市长质量奖只余1个名额，请由评委会决定并说明理由。',
    ])
    const choices = (chosen: string[], reason = '社会贡献更突出') => ({
      choices: [{ award: 'mayor-award', chosen, reason }],
    })
    expect(determineBy(of.secretariat, choices(['A06'])).slice(0, 2)).toEqual([
      'ChoiceIsTheCommittees',
      ['3p2'],
    ])
    expect(determineBy(of.committee, choices(['A05', 'A06'])).slice(0, 2)).toEqual([
      'SelectionUnfit',
      ['3p2'],
    ])
    expect(determineBy(of.committee, choices(['A06'], ' ')).slice(0, 2)).toEqual(['SelectionUnfit', ['3p2']])
    const chosen = rankedOf(byNothing, choices(['A06']))
    expect(lists(chosen)).toEqual({
      candidates: { 'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A06'], 'nominee-award': ['A05'] },
      vacant: { 'mayor-award': 0, 'nominee-award': 9 },
    })
  })

  it('[WX3.5] the committee may leave a tied seat empty', () => {
    const none = { choices: [{ award: 'mayor-award', chosen: [], reason: '难分伯仲，少额授予' }] }
    expect(lists(rankedOf(byNothing, none))).toEqual({
      candidates: { 'mayor-award': ['A01', 'A02', 'A03', 'A04'], 'nominee-award': ['A05', 'A06'] },
      vacant: { 'mayor-award': 1, 'nominee-award': 8 },
    })
  })

  it('[WX3.3] that the committee breaks ties from the start may be decided before the desk review, not after', () => {
    const before = (cycle: of.Cycle) => of.decide(cycle, 'seat-ties', 'committee')
    const cycle = of.bring(before(of.openCycle(world())), 'evaluation', byResults)
    expect(of.answer(cycle, 'evaluation', 'determineRanking', of.committee, {}, '2026-08-03')).toBe(
      'SeatTieUndecided',
    )
    const choices = [{ award: 'mayor-award', chosen: ['A05'], reason: '专利更多' }]
    expect(lists(rankedOf(byResults, { choices }, before)).candidates).toEqual({
      'mayor-award': ['A01', 'A02', 'A03', 'A04', 'A05'],
      'nominee-award': ['A06'],
    })
    expect(of.decideTooLate(cycle, 'seat-ties', 'chain')).toEqual([
      'ParameterTooLate',
      ['3p2'],
      '依据《评定管理办法》第三条第二款，待定事项 seat-ties 须在“材料评审”开始前决定，现已开始，暂不能决定。',
    ])
  })

  it('[WX3.3] five seats of the award and [WX3.4] ten of the nomination, the sixteenth gets nothing', () => {
    const composites = Object.fromEntries(of.names(17).map((name, i) => [name, String(90 - i)]))
    const cycle = rankedOf(seats(composites, {}))
    expect(lists(cycle)).toEqual({
      candidates: { 'mayor-award': of.names(5), 'nominee-award': of.names(10, 6) },
      vacant: { 'mayor-award': 0, 'nominee-award': 0 },
    })
    const { list: found } = of.last(cycle, 'RankingDetermined') as unknown as { list: { below: unknown } }
    const why = [
      { award: 'mayor-award', reason: 'noSeat' },
      { award: 'nominee-award', reason: 'noSeat' },
    ]
    expect(found.below).toEqual([
      { application: 'A16', why },
      { application: 'A17', why },
    ])
  })

  it('[WX3.4] a tie at the tenth nomination leaves one of the two out', () => {
    const composites = Object.fromEntries(of.names(14).map((name, i) => [name, String(90 - i)]))
    const parts = {
      A15: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '66') },
      A16: { desk: like('70', '66'), site: like('70', '66'), defence: like('70', '67') },
    }
    const cycle = rankedOf(seats(composites, parts))
    expect(tieOf(cycle)).toEqual([['nominee-award', 'results', ['A15', 'A16']]])
    expect(lists(cycle).candidates).toEqual({
      'mayor-award': of.names(5),
      'nominee-award': [...of.names(9, 6), 'A16'],
    })
  })

  it('[WX11.8] there are two lists, one for each award, and both go to the committee', () => {
    const cycle = rankedOf(seats({ A01: '65', A02: '55' }, {}))
    expect(Object.keys(lists(cycle).candidates as JsonObject)).toEqual(['mayor-award', 'nominee-award'])
    expect(of.told(cycle, 'CandidatesDetermined')).toBe(
      '无锡市市长质量奖1家（空缺4）：A01公司；无锡市市长质量奖提名奖1家（空缺9）：A02公司',
    )
    const signed = of.act(
      cycle,
      'evaluation',
      'signReport',
      of.secretariat,
      { document: '报告1号', sha256: of.HASH },
      '2026-08-05',
    )
    expect(of.stepOf(signed, 'deliberation').cohort).toEqual(['A01', 'A02'])
  })
})
