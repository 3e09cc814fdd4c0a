import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(4),
  scores: { evaluation: { A01: '80', A02: '75', A03: '70', A04: '65' } },
  candidates: { 'district-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
  vacant: { 'district-award': 0, 'nominee-award': 0 },
}
const at = (step: string, before = (cycle: of.Cycle) => cycle, plan = PLAN) =>
  of.bring(before(of.openCycle(world())), step, plan)
const ON = '2026-08-20'

describe('the determination', () => {
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
  const vote = (cycle: of.Cycle, application: string, yes: number) =>
    NINE.slice(0, 6).reduce(
      (now, id, i) =>
        of.act(
          now,
          'deliberation',
          'castBallot',
          of.member(id),
          { application, choice: i < yes ? 'for' : 'against' },
          ON,
        ),
      cycle,
    )
  const voteAll = (cycle: of.Cycle, yesOnFirst = 6) =>
    of
      .names(4)
      .reduce((now, id) => vote(now, id, id === 'A01' ? yesOnFirst : 6), of.act(...meeting(cycle, 6)))
  const propose = (cycle: of.Cycle, departures: Json[] = [], by = of.committee) =>
    [cycle, 'deliberation', 'propose', by, { departures }, ON] as const
  const lists = (cycle: of.Cycle) => of.last(cycle, 'CandidatesDetermined')['candidates']

  it('[HY9.13] [HY6.1] the committee votes and fixes the list of candidates before anything is made public', () => {
    expect(
      of.refused(at('deliberation'), 'publicity', 'postNotice', of.secretariat, {
        channels: ['governmentWebsite'],
      })[0],
    ).toBe('StepNotOpen')
    const voted = voteAll(at('deliberation'))
    expect(of.refused(...propose(voted, [], of.secretariat)).slice(0, 2)).toEqual(['NotYourAct', ['9(8)']])
    const fixed = of.act(...propose(voted))
    expect(of.last(fixed, 'DeliberationConcluded')['authority']).toBe('decides')
    expect(lists(fixed)).toEqual({ 'district-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] })
    expect(of.stepOf(fixed, 'publicity').cohort).toEqual(of.names(4))
  })

  it('[HY9.13] with two thirds of its members, by more than half of those present, in the open; or as decided', () => {
    expect(of.refused(...meeting(at('deliberation'), 5)).slice(0, 2)).toEqual(['QuorumNotReached', ['9(8)']])
    expect(of.answer(...meeting(at('deliberation'), 6))).toBe('ok')
    const half = at('deliberation', (cycle) => of.decide(cycle, 'quorum', '1/2'))
    expect(of.answer(...meeting(half, 5))).toBe('ok')
    const without = { 'district-award': ['A02'], 'nominee-award': ['A03', 'A04'] }
    expect(lists(of.act(...propose(voteAll(at('deliberation'), 3))))).toEqual(without)
    expect(lists(of.act(...propose(voteAll(at('deliberation'), 4))))).not.toEqual(without)
    const higher = at('deliberation', (cycle) => of.decide(cycle, 'majority', '2/3'))
    expect(lists(of.act(...propose(voteAll(higher, 4))))).toEqual(without)
    const input = {
      application: 'A01',
      tookPart: NINE.slice(0, 6),
      counted: { for: 6, against: 0, abstain: 0 },
    }
    const open = of.act(...meeting(at('deliberation'), 6))
    expect(of.answer(open, 'deliberation', 'countBallots', of.secretariat, input, ON)).toBe('BallotIsOpen')
    for (const point of ['quorum', 'majority'])
      expect(of.decideTooLate(at('deliberation'), point, '2/3').slice(0, 2)).toEqual([
        'ParameterTooLate',
        ['9(8)'],
      ])
  })

  it('[HY3.4] never more than two in a tier, and fewer with a reason', () => {
    const departures = [{ application: 'A02', award: null, reason: '社会反响有待观察' }]
    const fewer = of.act(...propose(voteAll(at('deliberation')), departures))
    expect(of.last(fewer, 'CandidatesDetermined')['vacant']).toEqual({
      'district-award': 1,
      'nominee-award': 0,
    })
    for (const [award, other] of [
      ['district-award', 'nominee-award'],
      ['nominee-award', 'district-award'],
    ] as const) {
      const plan = {
        ...PLAN,
        candidates: { [award]: of.names(3), [other]: ['A04'] },
        vacant: { [award]: 0, [other]: 1 },
      }
      const three = voteAll(at('deliberation', (cycle) => cycle, plan))
      expect(of.refused(...propose(three)).slice(0, 2)).toEqual(['QuotaExceeded', ['3p2']])
    }
  })
})

const post = (cycle: of.Cycle, on: string, more: JsonObject = {}) =>
  [
    cycle,
    'publicity',
    'postNotice',
    of.secretariat,
    { channels: ['governmentWebsite'], ...more },
    on,
  ] as const
const posted = () => of.once(world(), 'posted', () => of.act(...post(at('publicity'), '2026-08-24')))
const end = (cycle: of.Cycle, on: string) =>
  [cycle, 'publicity', 'endNotice', of.secretariat, {}, on] as const
const object = (cycle: of.Cycle, more: JsonObject = {}, on = '2026-08-26') =>
  [
    cycle,
    'objections',
    'file',
    of.citizen,
    {
      objection: 'y1',
      application: 'A01',
      anonymous: false,
      objector: of.HASH,
      hasEvidence: false,
      summary: '材料失实',
      ...more,
    },
    on,
  ] as const
const rule = (cycle: of.Cycle, outcome: 'upheld' | 'rejected', by = of.committee) =>
  [
    cycle,
    'objections',
    'rule',
    by,
    { objection: 'y1', outcome, reason: '经核查', evidence: '核查报告1号' },
    '2026-08-31',
  ] as const

describe('the public notice', () => {
  it('[HY9.10] runs for exactly seven natural days, on the website; a last day off rolls on unless decided otherwise', () => {
    expect(posted().state.view.notices['publicity']?.lastDay).toBe('2026-08-31')
    expect(of.refused(...post(at('publicity'), '2026-08-24', { channels: [] })).slice(0, 2)).toEqual([
      'ChannelMissing',
      ['9(8)'],
    ])
    expect(of.answer(...post(at('publicity'), '2026-08-24', { lastDay: '2026-08-30' }))).toBe(
      'NoticeTooShort',
    )
    expect(of.answer(...post(at('publicity'), '2026-08-24', { lastDay: '2026-09-01' }))).toBe('NoticeTooLong')
    const lastDay = (cycle: of.Cycle) =>
      of.act(...post(cycle, '2026-09-28')).state.view.notices['publicity']?.lastDay
    expect(lastDay(at('publicity'))).toBe('2026-10-08')
    const fixed = at('publicity', (cycle) => of.decide(cycle, 'notice-rolls', false, of.secretariat))
    expect(lastDay(fixed)).toBe('2026-10-05')
    expect(of.refused(...end(posted(), '2026-08-31')).slice(0, 2)).toEqual(['NoticeStillRuns', ['9(8)']])
    expect(of.stepOf(of.act(...end(posted(), '2026-09-01')), 'approval').cohort).toEqual(of.names(4))
    expect(of.decideTooLate(at('publicity'), 'notice-rolls', false, of.secretariat).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['9(8)'],
    ])
  })

  it('[HY9.11] S16: of two one falls: one award, one vacancy, the others unchanged, and nobody moves up', () => {
    const weighed = of.act(...post(at('publicity', of.weighed), '2026-08-24'))
    const fallen = of.act(...rule(of.act(...object(weighed)), 'upheld'))
    const ended = of.act(...end(fallen, '2026-09-01'))
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A02', 'A03', 'A04'])
    expect(
      of.refused(fallen, 'evaluation', 'moveUp', of.secretariat, { inPlaceOf: 'A01' }, '2026-09-01'),
    ).toEqual([
      'NobodyMovesUp',
      ['9(8)'],
      '依据《管理办法》第九条第（八）项，A01公司的名额不进行递补，该名额空缺；请按现有名单继续办理。',
    ])
    expect(edition().backfill).toMatchObject({ allowed: false, article: '9(8)', basis: 'explicit' })
  })

  it('[HY9.11] an objection that is rejected changes nothing, a pending one holds only its name', () => {
    const rejected = of.act(...rule(of.act(...object(posted())), 'rejected'))
    expect(of.stepOf(of.act(...end(rejected, '2026-09-01')), 'approval').cohort).toEqual(of.names(4))
    const pending = of.act(...end(of.act(...object(posted())), '2026-09-01'))
    expect(of.stepOf(pending, 'approval').cohort).toEqual(['A02', 'A03', 'A04'])
  })

  it('[HY9.11] objections come during the notice, under a name, and the committee rules within five working days', () => {
    const accepted = of.act(...object(posted()))
    expect(of.last(accepted, 'ObjectionAccepted')['due']).toBe('2026-09-02')
    expect(of.refused(...object(posted(), {}, '2026-09-01')).slice(0, 2)).toEqual(['WindowClosed', ['9(8)']])
    expect(of.last(of.act(...object(posted(), { anonymous: true })), 'LeadKept')['why']).toEqual([
      'anonymous',
    ])
    expect(of.answer(...rule(accepted, 'upheld', of.secretariat))).toBe('NotRulingBody')
  })

  it('[HY9.11] who may object, with what and how fast it is handled may be decided otherwise, in time', () => {
    const otherwise = (parameter: string, value: number | boolean) =>
      of.act(
        ...post(
          at('publicity', (cycle) => of.decide(cycle, parameter, value)),
          '2026-08-24',
        ),
      )
    const anonymous = of.act(...object(otherwise('objection-real-name', false), { anonymous: true }))
    expect(of.typesOf(anonymous)).toContain('ObjectionAccepted')
    const bare = of.act(...object(otherwise('objection-evidence', true)))
    expect(of.last(bare, 'LeadKept')['why']).toEqual(['noEvidence'])
    const slow = of.act(...object(otherwise('objection-workdays', 10)))
    expect(of.last(slow, 'ObjectionAccepted')['due']).toBe('2026-09-09')
    for (const [parameter, value] of [
      ['objection-real-name', false],
      ['objection-evidence', true],
      ['objection-workdays', 10],
    ] as const)
      expect(of.decideTooLate(at('publicity'), parameter, value).slice(0, 2)).toEqual([
        'ParameterTooLate',
        ['9(8)'],
      ])
  })
})

describe('the approval', () => {
  const request = (cycle: of.Cycle, by = of.committee) =>
    [cycle, 'approval', 'request', by, { document: '请示1号' }, '2026-09-03'] as const
  const approve = (cycle: of.Cycle, input: JsonObject = {}, by = of.approver) =>
    [cycle, 'approval', 'approve', by, { document: '批复1号', struck: [], ...input }, '2026-09-10'] as const

  it('[HY6.1] the committee proposes the candidates to the district government', () => {
    expect(of.refused(...request(at('approval'), of.secretariat))).toEqual([
      'NotRequestingBody',
      ['6p1'],
      '依据《管理办法》第六条第一款，由区质量发展委员会提请批准，区质量发展委员会办公室暂不能提请。',
    ])
  })

  it('[HY9.12] the district government approves those who passed the notice', () => {
    const asked = of.act(...request(at('approval')))
    expect(of.refused(...approve(asked, {}, of.committee)).slice(0, 2)).toEqual(['NotYourAct', ['9(9)']])
    expect(of.stepOf(of.act(...approve(asked)), 'conferral').cohort).toEqual(of.names(4))
    const struck = [{ application: 'A01', reason: '正在调查' }]
    expect(of.stepOf(of.act(...approve(asked, { struck })), 'conferral').cohort).toEqual([
      'A02',
      'A03',
      'A04',
    ])
  })
})
