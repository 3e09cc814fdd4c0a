import { describe, expect, it } from 'vitest'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const ON = '2026-08-20'
const PLAN: of.Plan = {
  applicants: of.names(2),
  facts: of.inSector('services', of.names(2)),
  scores: { evaluation: { A01: '72', A02: '58' } },
  candidates: { 'gold-organisation': ['A01'], 'silver-services': ['A02'] },
  vacant: { 'gold-organisation': 2, 'silver-services': 2 },
}
const NINE = Array.from({ length: 9 }, (_, i) => `w${i + 1}`)
const at = (plan = PLAN) => of.bring(of.begin(world()), 'deliberation', plan)
const meeting = (cycle: of.Cycle, present: number) =>
  [
    cycle,
    'deliberation',
    'openMeeting',
    of.secretariat,
    { members: NINE.map((id) => ({ id })), present: NINE.slice(0, present) },
    ON,
  ] as const
const counting = (cycle: of.Cycle, application: string, yes: number, present: number) =>
  [
    cycle,
    'deliberation',
    'countBallots',
    of.secretariat,
    {
      application,
      tookPart: NINE.slice(0, present),
      counted: { for: yes, against: present - yes, abstain: 0 },
    },
    ON,
  ] as const
const propose = (cycle: of.Cycle, more = {}) =>
  [cycle, 'deliberation', 'propose', of.committee, { departures: [], ...more }, ON] as const
const votedBy = (yes: number, present: number) => {
  const one = of.act(...counting(of.act(...meeting(at(), present)), 'A01', yes, present))
  return of.act(...propose(of.act(...counting(one, 'A02', present, present))))
}
const adopted = (cycle: of.Cycle) => of.last(cycle, 'CandidatesDetermined')['candidates']

describe('the meeting', () => {
  it('[EX27.1] needs two thirds of all members, exactly two thirds being enough', () => {
    expect(of.refused(...meeting(at(), 5)).slice(0, 2)).toEqual(['QuorumNotReached', ['27p1']])
    expect(of.answer(...meeting(at(), 6))).toBe('ok')
  })

  it('[EX27.2] votes in secret: nobody’s ballot is recorded', () => {
    const open = of.act(...meeting(at(), 6))
    const ballot = { application: 'A01', choice: 'for' }
    expect(of.refused(open, 'deliberation', 'castBallot', of.member('w1'), ballot, ON).slice(0, 2)).toEqual([
      'BallotIsSecret',
      ['27p1'],
    ])
    const counted = of.act(...counting(open, 'A01', 4, 6))
    expect(of.last(counted, 'BallotsCounted')).toEqual({
      application: 'A01',
      award: 'gold-organisation',
      tookPart: ['w1', 'w2', 'w3', 'w4', 'w5', 'w6'],
      for: 4,
      against: 2,
      abstain: 0,
    })
  })

  it('[EX27.2] carries a name with exactly two thirds of those present, and not with one vote less', () => {
    expect(adopted(votedBy(4, 6))).toMatchObject({ 'gold-organisation': ['A01'], 'silver-services': ['A02'] })
    expect(adopted(votedBy(3, 6))).toMatchObject({ 'gold-organisation': [], 'silver-services': ['A02'] })
    expect(adopted(votedBy(6, 9))).toMatchObject({ 'gold-organisation': ['A01'] })
    expect(adopted(votedBy(5, 9))).toMatchObject({ 'gold-organisation': [] })
    expect(adopted(votedBy(5, 8))).toMatchObject({ 'gold-organisation': [] })
  })

  it('[EX27.2] only recommends: the government decides', () => {
    const done = votedBy(4, 6)
    expect(of.last(done, 'DeliberationConcluded')['authority']).toBe('recommends')
    expect(of.stepOf(done, 'approval').status).toBe('open')
  })
})

describe('limits that several rankings share', () => {
  const listing = (candidates: Record<string, readonly string[]>): of.Plan => ({
    applicants: Object.values(candidates).flat(),
    candidates,
    vacant: {},
  })
  const all = (plan: of.Plan) =>
    plan.applicants.reduce(
      (now, application) => of.act(...counting(now, application, 6, 6)),
      of.act(...meeting(at(plan), 6)),
    )

  it('[EX6.2] gold for organisations and persons together stays within four', () => {
    const five = listing({ 'gold-organisation': of.names(3), 'gold-person': ['A04', 'A05'] })
    expect(of.refused(...propose(all(five)))).toEqual([
      'QuotaExceeded',
      ['6(1)'],
      '依据《管理办法》第六条第（一）项，示例市质量奖金奖（组织）、示例市质量奖金奖（个人）名额为4个，现提出5个，超出1个。请减少后再提出。',
    ])
    const departures = [{ application: 'A05', award: null, reason: '名额有限' }]
    expect(of.answer(...propose(all(five), { departures }))).toBe('ok')
  })

  it('[EX6.1] all awards together stay within sixteen', () => {
    const seventeen = listing({
      'gold-organisation': of.names(3),
      'gold-person': ['A04'],
      'silver-manufacturing': of.names(3, 5),
      'silver-services': of.names(2, 8),
      'silver-construction': ['A10'],
      'silver-team': ['A11'],
      'nomination-organisation': of.names(4, 12),
      'nomination-team': ['A16', 'A17'],
    })
    expect(of.refused(...propose(all(seventeen))).slice(0, 2)).toEqual(['QuotaExceeded', ['6']])
    const departures = [{ application: 'A17', award: null, reason: '名额有限' }]
    expect(of.answer(...propose(all(seventeen), { departures }))).toBe('ok')
  })

  it('[EX6.3] and a reserved silver is given to nobody else', () => {
    const seven = listing({ 'silver-manufacturing': of.names(4), 'silver-services': of.names(3, 5) })
    expect(of.refused(...propose(all(seven)))).toEqual([
      'SeatsReserved',
      ['6(2)'],
      '依据《管理办法》第六条第（二）项，示例市质量奖银奖（制造业）、示例市质量奖银奖（服务业）、示例市质量奖银奖（建设工程）、示例市质量奖银奖（班组）名额合计7个，其中尚须保留1个，现提出7个，超出1个。请减少后再提出。',
    ])
    const departures = [{ application: 'A07', award: null, reason: '为建设工程保留' }]
    expect(of.answer(...propose(all(seven), { departures }))).toBe('ok')
  })

  it('[EX6.5] fewer, or none, may be awarded', () => {
    const none = {
      departures: of.names(2).map((application) => ({ application, award: null, reason: '空缺' })),
    }
    const two = listing({ 'gold-organisation': of.names(2) })
    expect(adopted(of.act(...propose(all(two), none)))).toMatchObject({ 'gold-organisation': [] })
  })
})
