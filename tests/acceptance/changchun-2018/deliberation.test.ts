import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(5),
  scores: { evaluation: { A01: '72', A02: '66', A03: '58', A04: '51', A05: '49' } },
  candidates: { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
  vacant: { 'quality-award': 3, 'nominee-award': 8 },
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
const vote = (cycle: of.Cycle, application: string, yes: number, present = 6) =>
  NINE.slice(0, present).reduce(
    (now, id, i) => of.act(now, ...ballot(id, application, i < yes ? 'for' : 'against')),
    cycle,
  )
const voteAll = (cycle: of.Cycle, applications: readonly string[]) =>
  applications.reduce((now, id) => vote(now, id, 6), of.act(...meeting(cycle, 6)))
const voted = () => of.once(world(), 'voted', () => voteAll(at(), of.names(4)))
const propose = (cycle: of.Cycle, departures: Json[] = [], by = of.committee) =>
  [cycle, 'deliberation', 'propose', by, { departures }, ON] as const
const departure = (application: string, award: string | null, reason = '社会反响有待观察'): JsonObject => ({
  application,
  award,
  reason,
})
const lists = (cycle: of.Cycle) => {
  const { candidates, vacant } = of.last(cycle, 'CandidatesDetermined')
  return { candidates, vacant }
}

describe('the determination', () => {
  it('[CC15.2] [CC5.1] is the joint conference’s: it votes on each name and itself decides the list', () => {
    expect(of.refused(...propose(voted(), [], of.secretariat))).toEqual([
      'NotYourAct',
      ['15'],
      '依据《管理办法》第十五条，此项由联席会议办理，联席会议办公室暂不能办理。',
    ])
    const partly = voteAll(at(), ['A01'])
    expect(of.refused(...propose(partly)).slice(0, 2)).toEqual(['NotVotedOn', ['15']])
    const adopted = of.act(...propose(voted()))
    expect(of.last(adopted, 'DeliberationConcluded')['authority']).toBe('decides')
    expect(lists(adopted)).toEqual({
      candidates: { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'quality-award': 3, 'nominee-award': 8 },
    })
    expect(of.stepOf(adopted, 'publicity').cohort).toEqual(['A01', 'A02', 'A03', 'A04'])
  })

  it('[CC15.2] needs two thirds of the members, or the share that was decided', () => {
    expect(of.refused(...meeting(at(), 5)).slice(0, 2)).toEqual(['QuorumNotReached', ['15']])
    expect(of.answer(...meeting(at(), 6))).toBe('ok')
    const half = at(PLAN, (cycle) => of.decide(cycle, 'quorum', '1/2'))
    expect(of.answer(...meeting(half, 5))).toBe('ok')
    expect(of.decideTooLate(at(), 'quorum', '1/2').slice(0, 2)).toEqual(['ParameterTooLate', ['15']])
  })

  it('[CC15.2] adopts by more than half of those present, or more than the share that was decided', () => {
    const outcome = (cycle: of.Cycle, yes: number) => {
      const one = vote(of.act(...meeting(cycle, 6)), 'A01', yes)
      const all = ['A02', 'A03', 'A04'].reduce((now, id) => vote(now, id, 6), one)
      return lists(of.act(...propose(all))).candidates
    }
    const without = { 'quality-award': ['A02'], 'nominee-award': ['A03', 'A04'] }
    const whole = { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] }
    expect(outcome(at(), 3)).toEqual(without)
    expect(outcome(at(), 4)).toEqual(whole)
    const higher = at(PLAN, (cycle) => of.decide(cycle, 'majority', '2/3'))
    expect(outcome(higher, 4)).toEqual(without)
    expect(outcome(higher, 5)).toEqual(whole)
    expect(of.decideTooLate(at(), 'majority', '2/3').slice(0, 2)).toEqual(['ParameterTooLate', ['15']])
  })

  it('[CC15.2] is by open ballot', () => {
    const counted = { for: 6, against: 0, abstain: 0 }
    const input = { application: 'A01', tookPart: NINE.slice(0, 6), counted }
    const open = of.act(...meeting(at(), 6))
    expect(of.answer(open, 'deliberation', 'countBallots', of.secretariat, input, ON)).toBe('BallotIsOpen')
  })
})

describe('fewer, or none', () => {
  it('[CC4.5] the joint conference may leave seats empty, each with its reason', () => {
    expect(of.refused(...propose(voted(), [departure('A02', null, ' ')])).slice(0, 2)).toEqual([
      'DepartureWithoutReason',
      ['15'],
    ])
    const fewer = of.act(...propose(voted(), [departure('A02', null)]))
    expect(lists(fewer)).toEqual({
      candidates: { 'quality-award': ['A01'], 'nominee-award': ['A03', 'A04'] },
      vacant: { 'quality-award': 4, 'nominee-award': 8 },
    })
    const none = of.act(...propose(voted(), [departure('A01', null), departure('A02', null)]))
    expect(lists(none).vacant).toEqual({ 'quality-award': 5, 'nominee-award': 8 })
  })

  it('[CC4.3] [CC4.4] never more than five and ten, whatever list was laid before it', () => {
    const six: of.Plan = {
      applicants: of.names(6),
      candidates: { 'quality-award': of.names(6), 'nominee-award': [] },
      vacant: { 'quality-award': 0, 'nominee-award': 10 },
    }
    expect(of.refused(...propose(voteAll(at(six), of.names(6))))).toEqual([
      'QuotaExceeded',
      ['4'],
      '依据《管理办法》第四条，长春市市长质量奖名额为5个，现提出6个，超出1个。请减少后再提出。',
    ])
    const eleven: of.Plan = {
      applicants: of.names(11),
      candidates: { 'quality-award': [], 'nominee-award': of.names(11) },
      vacant: { 'quality-award': 5, 'nominee-award': 0 },
    }
    expect(of.refused(...propose(voteAll(at(eleven), of.names(11)))).slice(0, 2)).toEqual([
      'QuotaExceeded',
      ['4'],
    ])
  })
})
