import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

/** Three construction firms above the floor of silver, for two seats; the fourth reaches nothing. */
const SCORES = { A01: '62', A02: '60', A03: '58', A04: '40' }
const PLAN: of.Plan = {
  applicants: of.names(4),
  facts: of.inSector('construction', of.names(4)),
  scores: { desk: SCORES, site: SCORES },
  candidates: { 'silver-construction': ['A01', 'A02'] },
  vacant: { 'silver-construction': 0 },
}
const MEMBERS = Array.from({ length: 3 }, (_, i) => ({ id: `w${i}` }))
const CHANNELS = ['governmentWebsite', 'newspaper']

const approve = (cycle: of.Cycle, on: string) =>
  [
    of.act(cycle, 'approval', 'request', of.committee, { document: '请示1号' }, on),
    'approval',
    'approve',
    of.approver,
    { document: `批复${on}`, struck: [] },
    on,
  ] as const
const post = (cycle: of.Cycle, on: string, channels: readonly string[] = CHANNELS) =>
  [cycle, 'publicity', 'postNotice', of.secretariat, { channels: [...channels] }, on] as const
const end = (cycle: of.Cycle, on: string) =>
  [cycle, 'publicity', 'endNotice', of.secretariat, {}, on] as const
const approval = () => of.bring(of.begin(world()), 'approval', PLAN)
const posted = () => of.act(...post(of.act(...approve(approval(), '2026-03-10')), '2026-03-11'))
const objection = (more: JsonObject = {}): JsonObject => ({
  objection: 'o1',
  application: 'A02',
  anonymous: false,
  objector: of.HASH,
  hasEvidence: true,
  summary: '数据不实',
  ...more,
})
const file = (cycle: of.Cycle, on: string, more: JsonObject = {}) =>
  [cycle, 'objections', 'file', of.citizen, objection(more), on] as const
const rule = (cycle: of.Cycle, on: string, outcome = 'upheld', by = of.committee) =>
  [
    cycle,
    'objections',
    'rule',
    by,
    { objection: 'o1', outcome, reason: '核查属实', evidence: '核查报告1号' },
    on,
  ] as const
const decision = { application: 'A02', reason: '核查属实', document: '批复2号' }

describe('approval', () => {
  it('[EX28.1] comes before the public notice', () => {
    const done = of.act(...approve(approval(), '2026-03-10'))
    expect(of.last(done, 'ApprovalGiven')['approved']).toEqual(['A01', 'A02'])
    expect(of.stepOf(done, 'publicity')).toMatchObject({ status: 'open', cohort: ['A01', 'A02'] })
  })

  it('[EX28.1] within sixty days of the deliberation; later the proposal has lapsed', () => {
    // Deliberated on 2 March: the sixtieth day is 1 May, a holiday over which nothing rolls.
    expect(of.answer(...approve(approval(), '2026-05-01'))).toBe('ok')
    expect(of.refused(...approve(approval(), '2026-05-02'))).toEqual([
      'LimitExceeded',
      ['28'],
      '依据《管理办法》第二十八条，“市政府批准”须在2026年5月1日24时前办结方为有效，2026年5月2日暂不能办结；请先由市政府决定延长期限并注明文件。',
    ])
  })

  it('[EX28.1] and the committee deliberates anew', () => {
    const late = of.act(
      approval(),
      'approval',
      'request',
      of.committee,
      { document: '请示1号' },
      '2026-05-06',
    )
    const back = { step: 'deliberation', reason: '逾期失效，重新审议', document: '退回函1号' }
    const returned = of.act(late, 'approval', 'returnForReview', of.approver, back, '2026-05-06')
    expect(of.stepOf(returned, 'deliberation').status).toBe('open')
  })

  it('[EX28.1] may be in part, with a reason for each name that is struck', () => {
    const [asked, step, act, by] = approve(approval(), '2026-03-10')
    const struck = [{ application: 'A02', reason: '近期发生事故' }]
    const done = of.act(asked, step, act, by, { document: '批复1号', struck }, '2026-03-10')
    expect(of.last(done, 'ApprovalGiven')).toMatchObject({ approved: ['A01'], struck })
  })
})

describe('the public notice', () => {
  it('[EX29.1] runs seven working days on the website and in the newspaper', () => {
    const approved = of.act(...approve(approval(), '2026-03-10'))
    expect(of.refused(...post(approved, '2026-03-11', ['governmentWebsite'])).slice(0, 2)).toEqual([
      'ChannelMissing',
      ['29p1'],
    ])
    // Wednesday 11 March is not counted: 12, 13, 16, 17, 18, 19, 20 March.
    expect(of.last(posted(), 'NoticePosted')).toMatchObject({ lastDay: '2026-03-20', names: ['A01', 'A02'] })
    expect(of.answer(...end(posted(), '2026-03-20'))).toBe('NoticeStillRuns')
    expect(of.answer(...end(posted(), '2026-03-21'))).toBe('ok')
  })

  it('[EX29.2] takes objections under a real name and with evidence; others are kept as leads', () => {
    const leads = [{ anonymous: true }, { hasEvidence: false }]
    for (const more of leads) {
      const kept = of.act(...file(posted(), '2026-03-12', more))
      expect(kept.state.view.held).toEqual({})
    }
    const taken = of.act(...file(posted(), '2026-03-20'))
    expect(Object.keys(taken.state.view.held)).toEqual(['A02'])
    expect(of.answer(...file(posted(), '2026-03-21'))).not.toBe('ok')
  })

  it('[EX29.2] the committee rules, within ten working days', () => {
    const filed = of.act(...file(posted(), '2026-03-12'))
    expect(of.refused(...rule(filed, '2026-03-16', 'upheld', of.secretariat)).slice(0, 2)).toEqual([
      'NotRulingBody',
      ['29p2'],
    ])
    const ruled = of.act(...rule(filed, '2026-03-16', 'rejected'))
    expect(of.stepOf(of.act(...end(ruled, '2026-03-21')), 'publicity').passed).toEqual(['A01', 'A02'])
  })

  it('[EX29.2] an objection upheld after the approval waits for the government, which takes the name back', () => {
    const upheld = of.act(
      ...end(of.act(...rule(of.act(...file(posted(), '2026-03-12')), '2026-03-16')), '2026-03-21'),
    )
    expect(of.last(upheld, 'ReferredForRevocation')).toEqual({ application: 'A02', cause: 'o1' })
    expect(of.stepOf(upheld, 'publicity')).toMatchObject({ passed: ['A01'], held: ['A02'] })
    const withdrawn = of.act(upheld, 'approval', 'withdrawApproval', of.approver, decision, '2026-03-24')
    expect(withdrawn.state.view.removed).toEqual({ A02: 'o1' })
    expect(withdrawn.state.view.approval?.approved).toEqual(['A01'])
  })
})

function deliberate(cycle: of.Cycle, names: readonly string[], on: string): of.Cycle {
  const tookPart = MEMBERS.map(({ id }) => id)
  let now = of.act(
    cycle,
    'deliberation',
    'openMeeting',
    of.secretariat,
    { members: MEMBERS, present: tookPart },
    on,
  )
  for (const application of names) {
    const counted = { for: 3, against: 0, abstain: 0 }
    now = of.act(now, 'deliberation', 'countBallots', of.secretariat, { application, tookPart, counted }, on)
  }
  return of.act(now, 'deliberation', 'propose', of.committee, { departures: [] }, on)
}
function consulted(cycle: of.Cycle, from: string, to: string): of.Cycle {
  const shown = of.act(
    cycle,
    'consultation',
    'postNotice',
    of.secretariat,
    { channels: ['governmentWebsite'] },
    from,
  )
  return of.act(shown, 'consultation', 'conclude', of.secretariat, {}, to)
}
/** Three persons reach the standard of gold, for two seats; the second falls after the approval. */
const PERSONS: of.Plan = {
  applicants: of.names(4),
  kinds: Object.fromEntries(of.names(4).map((name) => [name, 'person'])),
  scores: { desk: SCORES, site: SCORES },
}
function fallen(): of.Cycle {
  const award = 'gold-person'
  let now = of.bring(of.begin(world()), 'evaluation', PERSONS)
  for (const application of of.names(4)) {
    const reached = application !== 'A03'
    const input = { award, application, reached, reason: '依评审报告', evidence: ['评审报告1号'] }
    now = of.act(now, 'evaluation', 'findStandardReached', of.committee, input, '2026-03-09')
  }
  now = of.act(now, 'evaluation', 'determineRanking', of.secretariat, {}, '2026-03-09')
  const report = { document: '评审报告', sha256: of.HASH }
  now = of.act(now, 'evaluation', 'signReport', of.secretariat, report, '2026-03-09')
  now = deliberate(consulted(now, '2026-03-10', '2026-03-23'), ['A01', 'A02'], '2026-03-25')
  now = of.act(...post(of.act(...approve(now, '2026-04-01')), '2026-04-07'))
  now = of.act(...rule(of.act(...file(now, '2026-04-08')), '2026-04-10'))
  return of.act(now, 'approval', 'withdrawApproval', of.approver, decision, '2026-04-13')
}
const moveUp = (cycle: of.Cycle, by = of.committee, inPlaceOf = 'A02') =>
  [cycle, 'evaluation', 'moveUp', by, { inPlaceOf }, '2026-04-14'] as const

describe('whoever moves up', () => {
  it('[EX29.3] is moved up by the committee: the next in rank of the same award who reaches its standard', () => {
    expect(of.refused(...moveUp(fallen(), of.secretariat)).slice(0, 2)).toEqual(['MoveUpNotYours', ['29p3']])
    expect(of.answer(...moveUp(fallen(), of.committee, 'A01'))).toBe('HasNotFallen')
    const moved = of.act(...moveUp(fallen()))
    expect(of.last(moved, 'SuccessorNamed')).toMatchObject({
      application: 'A04',
      award: 'gold-person',
      usesSeat: true,
    })
    expect(of.answer(...moveUp(moved))).toBe('FilledAlready')
  })

  it('[EX29.3] goes through consultation, deliberation, approval and a full notice of its own', () => {
    let now = of.act(...moveUp(fallen()))
    expect(of.stepOf(now, 'consultation')).toMatchObject({ status: 'open', round: 2, cohort: ['A04'] })
    now = deliberate(consulted(now, '2026-04-15', '2026-04-28'), ['A04'], '2026-04-29')
    now = of.act(...end(now, '2026-04-29'))
    now = of.act(...approve(now, '2026-04-30'))
    expect(of.stepOf(now, 'publicity')).toMatchObject({ status: 'open', round: 2, cohort: ['A04'] })
    now = of.act(...post(now, '2026-05-06'))
    // 7, 8, 9 (a working Saturday), 11, 12, 13, 14 May.
    expect(of.last(now, 'NoticePosted')).toMatchObject({ lastDay: '2026-05-14', names: ['A04'] })
    now = of.act(...end(now, '2026-05-15'))
    expect(of.stepOf(now, 'publicity').passed).toEqual(['A01', 'A04'])
    expect(now.state.view.candidates?.candidates['gold-person']).toEqual(['A01', 'A04'])
  })
})
