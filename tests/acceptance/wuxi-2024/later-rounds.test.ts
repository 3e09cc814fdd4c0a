import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/process/state.ts'
import { isSound, verifyText } from '../../../src/core/verification/verify-text.ts'
import { logText, rehearse } from '../../journeys/kit/rehearse.ts'
import { treeOf, worldFrom } from '../edition-under-test.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const CHANNELS = ['governmentWebsite', 'newspaper']
const HASH = 'b'.repeat(64)
const MEMBERS = ['m1', 'm2', 'm3']

type RawStep = { id: string; after: string[]; with: Record<string, unknown> }
type Tree = { steps: RawStep[]; openPoints: { id: string; decideBefore: string }[] }

/** The edition with a further notice, open to objections, before `step`: as other cities order it. */
function withNoticeBefore(step: string, window = 'duringNotice'): World {
  const tree = structuredClone(treeOf('wuxi-2024')) as Tree
  const raw = (id: string) => tree.steps.find((each) => each.id === id) as RawStep
  const target = raw(step)
  const notice = { ...structuredClone(raw('publicity')), id: 'early-notice', after: target.after }
  const objections = { ...structuredClone(raw('objections')), id: 'early-objections', after: target.after }
  objections.with = { ...objections.with, notice: 'early-notice', window }
  target.after = ['early-notice']
  tree.steps.splice(tree.steps.indexOf(target), 0, notice, objections)
  for (const point of tree.openPoints)
    if (/^(notice-rolls|objection)/.test(point.id)) point.decideBefore = 'early-notice'
  return worldFrom(tree)
}

const post = (cycle: of.Cycle, step: string, on: string) =>
  of.act(cycle, step, 'postNotice', of.secretariat, { channels: CHANNELS }, on)
const end = (cycle: of.Cycle, step: string, on: string) =>
  of.act(cycle, step, 'endNotice', of.secretariat, {}, on)
const object = (cycle: of.Cycle, step: string, application: string, on: string) => {
  const input = {
    objection: 'O1',
    application,
    anonymous: false,
    objector: HASH,
    hasEvidence: true,
    summary: '。',
  }
  return of.act(cycle, step, 'file', of.citizen, input, on)
}
const ruled = (cycle: of.Cycle, step: string, outcome: string, on: string) => {
  const input = { objection: 'O1', outcome, reason: '经核查', evidence: '核查报告' }
  return of.act(cycle, step, 'rule', of.committee, input, on)
}
/** Posted on 1 June; A01 is held by an objection when the notice ends. */
const noticed = (cycle: of.Cycle) =>
  end(
    object(post(cycle, 'early-notice', '2026-06-01'), 'early-objections', 'A01', '2026-06-02'),
    'early-notice',
    '2026-06-12',
  )
/** The objection is rejected, and the one name posted again. */
const noticedAgain = (cycle: of.Cycle) =>
  end(
    post(ruled(cycle, 'early-objections', 'rejected', '2026-07-01'), 'early-notice', '2026-07-02'),
    'early-notice',
    '2026-07-13',
  )

const falling = (count: number, from = 90) =>
  Object.fromEntries(of.names(count).map((name, i) => [name, String(from - i)]))

function deliberate(
  cycle: of.Cycle,
  on: string,
  departures: { application: string; award: string | null; reason: string }[] = [],
) {
  let now = of.act(
    cycle,
    'deliberation',
    'openMeeting',
    of.committee,
    { members: MEMBERS.map((id) => ({ id })), present: MEMBERS },
    on,
  )
  for (const application of of.stepOf(cycle, 'deliberation').cohort)
    for (const id of MEMBERS)
      now = of.act(now, 'deliberation', 'castBallot', of.member(id), { application, choice: 'for' }, on)
  return of.act(now, 'deliberation', 'propose', of.committee, { departures }, on)
}
const evaluate = (cycle: of.Cycle, on: string) => {
  const ranked = of.act(cycle, 'evaluation', 'determineRanking', of.secretariat, {}, on)
  return of.act(ranked, 'evaluation', 'signReport', of.secretariat, { document: '报告', sha256: of.HASH }, on)
}
const listOf = (cycle: of.Cycle) => cycle.state.view.candidates?.candidates

describe('a name that an objection held and that follows in a later round', () => {
  it('does not make the shortlist longer than twenty', () => {
    const start = of.bring(of.openCycle(withNoticeBefore('shortlist')), 'early-notice', {
      applicants: of.names(23),
      desk: falling(23),
    })
    const determine = (cycle: of.Cycle, on: string) =>
      of.act(cycle, 'shortlist', 'determine', of.committee, {}, on)
    const first = determine(noticed(start), '2026-06-15')
    expect(of.last(first, 'ShortlistDetermined')['kept']).toEqual(of.names(20, 2))
    const second = determine(noticedAgain(first), '2026-07-15')
    const { kept, out, limit } = of.last(second, 'ShortlistDetermined')
    expect([kept, out, limit]).toEqual([
      [],
      ['A01'],
      { count: 0, how: { method: 'fixed' }, filledBefore: 20 },
    ])
    expect(of.stepOf(second, 'shortlist').passed).toEqual(of.names(20, 2))
  })

  it('fills a place of the shortlist that is left', () => {
    const start = of.bring(of.openCycle(withNoticeBefore('shortlist')), 'early-notice', {
      applicants: of.names(20),
      desk: falling(20),
    })
    const first = of.act(noticed(start), 'shortlist', 'determine', of.committee, {}, '2026-06-15')
    const second = of.act(noticedAgain(first), 'shortlist', 'determine', of.committee, {}, '2026-07-15')
    expect(of.last(second, 'ShortlistDetermined')['kept']).toEqual(['A01'])
  })

  describe('before the total scores', () => {
    const scores = falling(8)
    const scored = { applicants: of.names(8), desk: scores, site: scores, defence: scores }
    let made: of.Cycle | undefined
    const first = () => {
      made ??= evaluate(
        noticed(of.bring(of.openCycle(withNoticeBefore('evaluation')), 'early-notice', scored)),
        '2026-06-15',
      )
      return made
    }

    it('gets a seat that is left, never a sixth of the award, and stands where its score has it among those before', () => {
      expect(listOf(first())).toEqual({ 'mayor-award': of.names(5, 2), 'nominee-award': ['A07', 'A08'] })
      const second = evaluate(noticedAgain(deliberate(first(), '2026-06-20')), '2026-07-15')
      expect(second.state.view.candidates).toEqual({
        step: 'evaluation',
        candidates: { 'mayor-award': of.names(5, 2), 'nominee-award': ['A01', 'A07', 'A08'] },
        vacant: { 'mayor-award': 0, 'nominee-award': 7 },
      })
      const proposed = deliberate(second, '2026-07-20')
      expect(listOf(proposed)).toEqual({
        'mayor-award': of.names(5, 2),
        'nominee-award': ['A07', 'A08', 'A01'],
      })
    })

    it('leaves those before where the committee put them', () => {
      const departures = [
        { application: 'A06', award: 'nominee-award', reason: '经审议调整' },
        { application: 'A08', award: null, reason: '经审议不予推荐' },
      ]
      const second = evaluate(noticedAgain(deliberate(first(), '2026-06-20', departures)), '2026-07-15')
      expect(second.state.view.candidates?.candidates).toEqual({
        'mayor-award': of.names(4, 2),
        'nominee-award': ['A01', 'A06', 'A07'],
      })
      expect(second.state.view.candidates?.vacant).toEqual({ 'mayor-award': 1, 'nominee-award': 7 })
    })
  })

  it('joins the list that the committee proposed before, and is conferred with it', () => {
    const plan = {
      applicants: of.names(6),
      composite: falling(6),
      candidates: { 'mayor-award': of.names(5), 'nominee-award': ['A06'] },
      vacant: { 'mayor-award': 0, 'nominee-award': 9 },
    }
    const start = of.bring(of.openCycle(withNoticeBefore('deliberation')), 'early-notice', plan)
    const departed = [{ application: 'A02', award: 'nominee-award', reason: '经审议调整' }]
    const first = deliberate(noticed(start), '2026-06-15', departed)
    expect(first.state.view.candidates).toEqual({
      step: 'deliberation',
      candidates: { 'mayor-award': of.names(3, 3), 'nominee-award': ['A02', 'A06'] },
      vacant: { 'mayor-award': 2, 'nominee-award': 8 },
    })
    let now = deliberate(noticedAgain(first), '2026-07-15')
    expect(now.state.view.candidates).toEqual({
      step: 'deliberation',
      candidates: { 'mayor-award': ['A03', 'A04', 'A05', 'A01'], 'nominee-award': ['A02', 'A06'] },
      vacant: { 'mayor-award': 1, 'nominee-award': 8 },
    })
    for (const [from, to] of [
      ['2026-07-16', '2026-07-27'],
      ['2026-07-28', '2026-08-10'],
    ] as const)
      now = end(post(now, 'publicity', from), 'publicity', to)
    now = of.act(now, 'approval', 'request', of.committee, { document: '请示' }, '2026-08-11')
    now = of.act(now, 'approval', 'approve', of.approver, { document: '批复', struck: [] }, '2026-08-12')
    const firstWins = of
      .stepOf(now, 'conferral')
      .cohort.map((application) => ({ application, firstWin: true, source: '获奖名录' }))
    now = of.act(now, 'conferral', 'conferAll', of.approver, { document: '决定', firstWins }, '2026-08-20')
    expect(now.state.view.honours.map(({ application, award }) => [application, award])).toEqual([
      ['A03', 'mayor-award'],
      ['A04', 'mayor-award'],
      ['A05', 'mayor-award'],
      ['A01', 'mayor-award'],
      ['A02', 'nominee-award'],
      ['A06', 'nominee-award'],
    ])
  })
})

/** Objections to the names are possible at any time, so that one may be pending when the list is posted or asked for. */
function withObjectionsAlways(): World {
  const tree = structuredClone(treeOf('wuxi-2024')) as Tree
  for (const step of tree.steps) if (step.id === 'objections') step.with = { ...step.with, window: 'always' }
  return worldFrom(tree)
}

describe('a name that an objection holds for a while', () => {
  const PLAN = {
    applicants: of.names(3),
    candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
    vacant: { 'mayor-award': 3, 'nominee-award': 9 },
  }
  const withdraw = (cycle: of.Cycle, id: string, on: string) =>
    of.act(cycle, 'application', 'withdraw', of.applicant(id), { application: id, reason: '自愿' }, on)
  const roundOf = (cycle: of.Cycle, step: string) => {
    const { status, round, cohort, passed } = of.stepOf(cycle, step)
    return { status, round, cohort, passed }
  }

  it('does not pass a notice that it was not in, and is posted in a further round', () => {
    const posted = post(
      of.bring(of.openCycle(withNoticeBefore('publicity', 'always')), 'early-notice', PLAN),
      'early-notice',
      '2026-06-01',
    )
    let now = end(posted, 'early-notice', '2026-06-12')
    now = object(now, 'early-objections', 'A01', '2026-06-12')
    now = post(now, 'publicity', '2026-06-15')
    expect(now.state.view.notices['publicity']?.names).toEqual(['A02', 'A03'])
    now = end(ruled(now, 'early-objections', 'rejected', '2026-06-16'), 'publicity', '2026-06-25')
    expect(roundOf(now, 'publicity')).toEqual({
      status: 'open',
      round: 2,
      cohort: ['A01'],
      passed: ['A02', 'A03'],
    })
  })

  it('is not approved with a request that it was not in, and is approved in a further round', () => {
    let now = of.bring(of.openCycle(withObjectionsAlways()), 'publicity', PLAN)
    now = end(post(now, 'publicity', '2026-07-01'), 'publicity', '2026-07-10')
    now = object(now, 'objections', 'A01', '2026-07-10')
    now = of.act(now, 'approval', 'request', of.committee, { document: '请示' }, '2026-07-13')
    now = ruled(now, 'objections', 'rejected', '2026-07-14')
    now = of.act(now, 'approval', 'approve', of.approver, { document: '批复', struck: [] }, '2026-07-15')
    expect(roundOf(now, 'approval')).toEqual({
      status: 'open',
      round: 2,
      cohort: ['A01'],
      passed: ['A02', 'A03'],
    })
    expect(now.state.view.approval?.approved).toEqual(['A02', 'A03'])
  })

  it('and that withdraws as the only one of its round ends that round', () => {
    let now = of.bring(of.openCycle(world()), 'publicity', PLAN)
    now = object(post(now, 'publicity', '2026-07-01'), 'objections', 'A01', '2026-07-02')
    now = ruled(end(now, 'publicity', '2026-07-13'), 'objections', 'rejected', '2026-07-14')
    expect(roundOf(now, 'publicity')).toMatchObject({ status: 'open', round: 2, cohort: ['A01'] })
    now = withdraw(now, 'A01', '2026-07-15')
    expect(roundOf(now, 'publicity')).toMatchObject({ status: 'concluded', passed: ['A02', 'A03'] })
    expect(of.stepOf(now, 'publicity').out).toEqual(['A01'])
  })

  it('approval does not wait for ever when all its names withdraw', () => {
    const asked = of.act(
      of.bring(of.openCycle(world()), 'approval', PLAN),
      'approval',
      'request',
      of.committee,
      { document: '请示' },
      '2026-07-13',
    )
    const now = of.names(3).reduce((cycle, id) => withdraw(cycle, id, '2026-07-15'), asked)
    expect([of.stepOf(now, 'approval').status, of.stepOf(now, 'approval').out]).toEqual([
      'concluded',
      of.names(3),
    ])
    expect(of.stepOf(now, 'conferral').status).toBe('concluded')
  })
})

describe('a rehearsed cycle with a further notice', () => {
  it.each(['shortlist', 'evaluation', 'deliberation'])(
    'before %s keeps to twenty, five and ten, and verifies',
    (step) => {
      const variant = withNoticeBefore(step)
      const done = rehearse(variant, '5')
      const winners = (award: string) =>
        done.state.view.honours.filter((honour) => honour.award === award).length
      expect(done.state.steps[step]?.round).toBe(2)
      expect(done.state.steps['shortlist']?.passed.length).toBe(20)
      expect(winners('mayor-award')).toBeLessThanOrEqual(5)
      expect(winners('nominee-award')).toBeLessThanOrEqual(10)
      expect([done.state.closed, isSound(verifyText(variant, logText(done)))]).toEqual([true, true])
    },
  )
})
