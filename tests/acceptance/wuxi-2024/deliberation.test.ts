import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

/** Two candidates for the award, one of them with 66 %, two for the nomination. */
const PLAN: of.Plan = {
  applicants: of.names(5),
  composite: { A01: '72', A02: '66', A03: '58', A04: '51', A05: '49' },
  candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
  vacant: { 'mayor-award': 3, 'nominee-award': 8 },
}
const at = (plan = PLAN, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), 'deliberation', plan)

const ON = '2026-08-20'
const NINE = Array.from({ length: 9 }, (_, i) => `w${i + 1}`)
const meeting = (cycle: of.Cycle, present: number) =>
  [
    cycle,
    'deliberation',
    'openMeeting',
    of.secretariat,
    { members: NINE.map((id) => ({ id })), present: NINE.slice(0, present) },
    ON,
  ] as const
const ballot = (id: string, application: string, choice: string) =>
  ['deliberation', 'castBallot', of.member(id), { application, choice }, ON] as const

/** So many of those present vote for it, the others against. */
function vote(cycle: of.Cycle, application: string, present: number, yes: number): of.Cycle {
  return NINE.slice(0, present).reduce(
    (now, id, i) => of.act(now, ...ballot(id, application, i < yes ? 'for' : 'against')),
    cycle,
  )
}
const voteAll = (cycle: of.Cycle, applications: readonly string[], present = 6, yes = present) =>
  applications.reduce(
    (now, application) => vote(now, application, present, yes),
    of.act(...meeting(cycle, present)),
  )
const voted = () => of.once(world(), 'all voted', () => voteAll(at(), of.names(4)))
const propose = (cycle: of.Cycle, departures: Json[] = []) =>
  [cycle, 'deliberation', 'propose', of.committee, { departures }, ON] as const
const departure = (application: string, award: string | null, reason = '社会反响有待观察'): JsonObject => ({
  application,
  award,
  reason,
})
const lists = (cycle: of.Cycle) => {
  const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
  return { candidates, vacant }
}

describe('the deliberation', () => {
  it('[WX11.12] the committee votes on each candidate and adopts the list, before anything is made public', () => {
    const open = at()
    expect(
      of.refused(open, 'publicity', 'postNotice', of.secretariat, { channels: ['governmentWebsite'] }, ON),
    ).toEqual([
      'StepNotOpen',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，环节“社会公示”尚未开始，须待“评委会审议”办结后办理。',
    ])
    expect(
      of.refused(
        of.act(...meeting(open, 6)),
        'deliberation',
        'propose',
        of.secretariat,
        { departures: [] },
        ON,
      ),
    ).toEqual([
      'NotYourAct',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，此项由评委会办理，评委会秘书处暂不能办理。',
    ])
    const partly = voteAll(open, ['A01'])
    expect(of.refused(...propose(partly))).toEqual([
      'NotVotedOn',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，尚未表决：A02公司、A03公司、A04公司。请逐一表决后再提出名单。',
    ])
    const adopted = of.act(...propose(voted()))
    expect(lists(adopted)).toEqual({
      candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'mayor-award': 3, 'nominee-award': 8 },
    })
    expect(of.stepOf(adopted, 'publicity').cohort).toEqual(['A01', 'A02', 'A03', 'A04'])
  })

  it('[WX8.3] what the committee adopts is a proposal to the government', () => {
    const adopted = of.act(...propose(voted()))
    expect(of.last(adopted, 'DeliberationConcluded')['authority']).toBe('recommends')
    expect(of.told(adopted, 'DeliberationConcluded')).toContain(
      '第1次会议提出拟奖名单，报请批准（成员9人，到会6人）：A01公司（同意6票、不同意0票、弃权0票；基数6，须4票；应到9人，实到6人）通过，列入无锡市市长质量奖',
    )
  })

  it('[WX11.12] needs two thirds of the members, or the share that was decided', () => {
    expect(of.refused(...meeting(at(), 5))).toEqual([
      'QuorumNotReached',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，会议未达到法定人数：应到9人，实到5人，须到6人，还差1人。请待到会人数达到后继续，或者另行召集会议。',
    ])
    expect(of.answer(...meeting(at(), 6))).toBe('ok')
    const half = at(PLAN, (cycle) => of.decide(cycle, 'quorum', '1/2'))
    expect(of.answer(...meeting(half, 5))).toBe('ok')
    expect(of.answer(...meeting(half, 4))).toBe('QuorumNotReached')
    expect(of.decideTooLate(at(), 'quorum', '1/2')).toEqual([
      'ParameterTooLate',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，待定事项 quorum 须在“评委会审议”开始前决定，现已开始，暂不能决定。',
    ])
  })

  it('[WX11.12] adopts by more than half of those present, or more than the share that was decided', () => {
    const outcome = (cycle: of.Cycle, yes: number) => {
      const one = vote(of.act(...meeting(cycle, 6)), 'A01', 6, yes)
      const all = ['A02', 'A03', 'A04'].reduce((now, id) => vote(now, id, 6, 6), one)
      return lists(of.act(...propose(all))).candidates
    }
    const without = { 'mayor-award': ['A02'], 'nominee-award': ['A03', 'A04'] }
    const whole = { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] }
    expect(outcome(at(), 3)).toEqual(without)
    expect(outcome(at(), 4)).toEqual(whole)
    const higher = at(PLAN, (cycle) => of.decide(cycle, 'majority', '2/3'))
    expect(outcome(higher, 4)).toEqual(without)
    expect(outcome(higher, 5)).toEqual(whole)
    expect(of.decideTooLate(at(), 'majority', '2/3').slice(0, 2)).toEqual(['ParameterTooLate', ['11(6)']])
  })

  it('[WX11.12] votes in the open, and counts are not entered in place of ballots', () => {
    const counted = { for: 6, against: 0, abstain: 0 }
    const input = { application: 'A01', tookPart: NINE.slice(0, 6), counted }
    expect(
      of.refused(of.act(...meeting(at(), 6)), 'deliberation', 'countBallots', of.secretariat, input, ON),
    ).toEqual([
      'BallotIsOpen',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，本环节为记名投票，请由成员逐人投票，不录入汇总计票。',
    ])
  })

  it('[WX11.12] a member who is recused does not vote, and counts neither for quorum nor majority', () => {
    const input = { person: 'w1', application: 'A01', ground: '曾在该组织任职' }
    const recused = of.act(...meeting(at(), 7))
    const declared = of.act(recused, 'deliberation', 'declareRecusal', of.member('w1'), input, ON)
    expect(of.refused(declared, ...ballot('w1', 'A01', 'for'))).toEqual([
      'MustRecuse',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，w1 已就A01公司回避，不得参与其评审。',
    ])
    const three = ['w2', 'w3', 'w4', 'w5', 'w6', 'w7'].reduce(
      (now, id, i) => of.act(now, ...ballot(id, 'A01', i < 4 ? 'for' : 'against')),
      declared,
    )
    const all = ['A02', 'A03', 'A04'].reduce((now, id) => vote(now, id, 7, 7), three)
    const [first] = of.last(of.act(...propose(all)), 'DeliberationConcluded')['cases'] as JsonObject[]
    const {
      ballot: result,
      quorum,
      recused: who,
    } = first as unknown as {
      ballot: JsonObject
      quorum: JsonObject
      recused: string[]
    }
    expect([who, quorum['base'], quorum['present'], quorum['needed']]).toEqual([['w1'], 8, 6, 6])
    expect([result['for'], result['against'], result['base'], result['needed'], result['carried']]).toEqual([
      4,
      2,
      6,
      4,
      true,
    ])
  })
})

describe('fewer, or none', () => {
  it('[WX3.5] the committee may award fewer, with a reason, and the seat stays vacant', () => {
    expect(of.refused(...propose(voted(), [departure('A02', null, ' ')]))).toEqual([
      'DepartureWithoutReason',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，A02公司的安排与候选名单不一致，须说明理由。请补充理由。',
    ])
    const fewer = of.act(...propose(voted(), [departure('A02', null)]))
    expect(lists(fewer)).toEqual({
      candidates: { 'mayor-award': ['A01'], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'mayor-award': 4, 'nominee-award': 8 },
    })
    expect(of.told(fewer, 'DeliberationConcluded')).toContain('不列入，理由：社会反响有待观察')
  })

  it('[WX3.5] or none at all of a tier', () => {
    const none = of.act(...propose(voted(), [departure('A01', null), departure('A02', null)]))
    expect(lists(none)).toEqual({
      candidates: { 'mayor-award': [], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'mayor-award': 5, 'nominee-award': 8 },
    })
  })

  it('[WX3.5] a name that is taken off the award falls to the nomination only where the committee says so', () => {
    const moved = of.act(...propose(voted(), [departure('A02', 'nominee-award')]))
    expect(lists(moved)).toEqual({
      candidates: { 'mayor-award': ['A01'], 'nominee-award': ['A02', 'A03', 'A04'] },
      vacant: { 'mayor-award': 4, 'nominee-award': 7 },
    })
  })

  it('[WX5.5] not where the nomination was kept for those below 60 %', () => {
    const banded = voteAll(
      at(PLAN, (cycle) => of.decide(cycle, 'lower-tier', 'band-only')),
      of.names(4),
    )
    expect(of.refused(...propose(banded, [departure('A02', 'nominee-award')]))).toEqual([
      'AboveBand',
      ['5p3'],
      '依据《评定管理办法》第五条第三款，A02公司得分为66%，属于上一等次的分数段，已决定不列入无锡市市长质量奖提名奖。',
    ])
  })

  it('[WX3.3] nobody is moved up, and nobody who is on no list comes in', () => {
    expect(of.refused(...propose(voted(), [departure('A03', 'mayor-award')]))).toEqual([
      'OnlyToLowerAward',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，A03公司列入无锡市市长质量奖提名奖候选，只能调整到较低等次，不能调整至“无锡市市长质量奖”。',
    ])
    expect(of.answer(...propose(voted(), [departure('A05', 'nominee-award')]))).toBe('NotACandidate')
  })

  it('[WX3.4] with ten nominations an eleventh cannot come down from the award', () => {
    const plan: of.Plan = {
      applicants: of.names(11),
      composite: { A01: '70' },
      candidates: { 'mayor-award': ['A01'], 'nominee-award': of.names(10, 2) },
      vacant: { 'mayor-award': 4, 'nominee-award': 0 },
    }
    const full = voteAll(at(plan), of.names(11))
    expect(of.refused(...propose(full, [departure('A01', 'nominee-award')]))).toEqual([
      'QuotaExceeded',
      ['3p2'],
      '依据《评定管理办法》第三条第二款，无锡市市长质量奖提名奖名额为10个，现提出11个，超出1个。请减少后再提出。',
    ])
    expect(of.answer(...propose(full))).toBe('ok')
    const swap = [departure('A01', 'nominee-award'), departure('A11', null)]
    expect(lists(of.act(...propose(full, swap)))).toEqual({
      candidates: { 'mayor-award': [], 'nominee-award': of.names(10) },
      vacant: { 'mayor-award': 5, 'nominee-award': 0 },
    })
  })

  it('[WX3.3] six names for the award are refused whatever list was laid before the committee', () => {
    const plan: of.Plan = {
      applicants: of.names(6),
      composite: {},
      candidates: { 'mayor-award': of.names(6), 'nominee-award': [] },
      vacant: { 'mayor-award': 0, 'nominee-award': 10 },
    }
    expect(of.refused(...propose(voteAll(at(plan), of.names(6))))).toEqual([
      'QuotaExceeded',
      ['3p2'],
      '依据《评定管理办法》第三条第二款，无锡市市长质量奖名额为5个，现提出6个，超出1个。请减少后再提出。',
    ])
    expect(of.answer(...propose(voteAll(at(plan), of.names(6)), [departure('A06', null)]))).toBe('ok')
  })
})
