import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const ON = '2026-06-01'

describe('the departmental inquiry', () => {
  it('[EX21.2] asks about every eligible applicant, in writing', () => {
    const asking = of.bring(of.begin(world()), 'inquiry', { applicants: ['A01', 'A02'] })
    const ask = (applications: string[], more: JsonObject = {}) =>
      [
        asking,
        'inquiry',
        'ask',
        of.secretariat,
        {
          inquiry: 'q1',
          body: 'consulted-departments',
          unit: '市税务局',
          applications,
          question: '近三年有无违法行为',
          ...more,
        },
        ON,
      ] as const
    expect(of.refused(...ask(['A01'])).slice(0, 2)).toEqual(['DocumentMissing', ['21p2']])
    const one = of.act(...ask(['A01'], { document: '征询函1号' }))
    const answer = { inquiry: 'q1', outcome: 'noAdverse', summary: '无', document: '复函1号' }
    const answered = of.act(one, 'inquiry', 'answer', of.secretariat, answer, ON)
    expect(of.refused(answered, 'inquiry', 'conclude', of.secretariat, {}, ON)[1]).toEqual(['21p2'])
  })
})

describe('the desk review', () => {
  const PANEL = { panel: '一组', leader: 'z1', members: ['z1', 'z2', 'z3'], applications: ['A01'] }
  const marks = Object.fromEntries(
    itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, 60]),
  )
  function scored(): of.Cycle {
    let now = of.act(
      of.bring(of.begin(world()), 'desk', { applicants: ['A01'] }),
      'desk',
      'formPanel',
      of.secretariat,
      PANEL,
      ON,
    )
    for (const id of PANEL.members) {
      now = of.act(now, 'desk', 'acknowledge', of.assessor(id), {}, ON)
      now = of.act(now, 'desk', 'submitScorecard', of.assessor(id), { application: 'A01', marks }, ON)
    }
    return now
  }
  const observe = (parts: string[], by = of.assessor('z1')) =>
    [
      scored(),
      'desk',
      'signObservations',
      by,
      { application: 'A01', document: '评审意见', sha256: of.HASH, parts },
      ON,
    ] as const

  it('[EX9.2] tells each applicant strengths, improvements and what is to be verified, signed by the leader', () => {
    const parts = ['strengths', 'improvements', 'verifyOnSite']
    expect(of.refused(...observe(['strengths', 'improvements'])).slice(0, 2)).toEqual([
      'ObservationsIncomplete',
      ['9p2'],
    ])
    expect(of.answer(...observe(parts, of.assessor('z2')))).toBe('NotToldByLeader')
    expect(of.refused(scored(), 'desk', 'closeScoring', of.secretariat, {}, ON)[1]).toEqual(['9p2'])
    expect(of.answer(of.act(...observe(parts)), 'desk', 'closeScoring', of.secretariat, {}, ON)).toBe('ok')
  })

  it('[EX36.1] [EX36.2] is done by assessors who have acknowledged secrecy and liability', () => {
    const at = of.bring(of.begin(world()), 'desk', { applicants: ['A01'] })
    const seated = of.act(at, 'desk', 'formPanel', of.secretariat, PANEL, ON)
    expect(
      of
        .refused(seated, 'desk', 'submitScorecard', of.assessor('z1'), { application: 'A01', marks }, ON)
        .slice(0, 2),
    ).toEqual(['NotAcknowledged', ['36p1', '36p2']])
  })
})

describe('the shortlist', () => {
  const teams = of.names(8, 31)
  const persons = of.names(4, 41)
  const all = [...of.names(24), ...teams, ...persons]
  const scores = Object.fromEntries(all.map((name, i) => [name, String(90 - i)]))
  const PLAN: of.Plan = {
    applicants: all,
    kinds: Object.fromEntries([
      ...teams.map((name) => [name, 'team']),
      ...persons.map((name) => [name, 'person']),
    ]),
    scores: { desk: scores },
  }
  const cut = (plan = PLAN) =>
    of.act(of.bring(of.begin(world()), 'shortlist', plan), 'shortlist', 'determine', of.committee, {}, ON)

  it('[EX22.2] takes 1.4 times the seats of each ranking, rounded half up', () => {
    // Organisations 16 seats: 22.4, so 22. Teams 4: 5.6, so 6. Persons 2: 2.8, so 3.
    const { passed, out } = of.stepOf(cut(), 'shortlist')
    expect(passed).toEqual([...of.names(22), ...teams.slice(0, 6), ...persons.slice(0, 3)])
    expect(out).toEqual(['A23', 'A24', ...teams.slice(6), ...persons.slice(3)])
  })

  it('[EX22.2] takes all where there are fewer', () => {
    const few = { applicants: of.names(3), scores: { desk: { A01: '80', A02: '70', A03: '60' } } }
    expect(of.stepOf(cut(few), 'shortlist').passed).toEqual(of.names(3))
  })

  it('[EX22.2] lets equals on the line in, unless it was decided that the committee chooses', () => {
    const tied = { ...PLAN, scores: { desk: { ...scores, A22: '69', A23: '69' } } }
    expect(of.stepOf(cut(tied), 'shortlist').passed).toContain('A23')
    const chosen = of.bring(of.decide(of.begin(world()), 'shortlist-ties', 'committee'), 'shortlist', tied)
    expect(of.answer(chosen, 'shortlist', 'determine', of.committee, {}, ON)).toBe('TieUndecided')
  })

  it('[EX22.3] those who are not on it are told in writing before the feedback is closed', () => {
    const done = cut()
    expect(of.refused(done, 'feedback', 'close', of.secretariat, {}, ON).slice(0, 2)).toEqual([
      'FeedbackMissing',
      ['22p3'],
    ])
    const give = (application: string) =>
      [
        done,
        'feedback',
        'giveFeedback',
        of.secretariat,
        { application, document: '反馈函', sha256: of.HASH },
        ON,
      ] as const
    expect(of.answer(...give('A23'))).toBe('ok')
    expect(of.answer(...give('A01'))).toBe('NotALeaver')
  })
})

describe('the consultation', () => {
  const PLAN: of.Plan = {
    applicants: ['A01'],
    candidates: { 'nomination-organisation': ['A01'] },
    scores: { evaluation: { A01: '50' } },
  }
  const shown = () =>
    of.act(
      of.bring(of.begin(world()), 'consultation', PLAN),
      'consultation',
      'postNotice',
      of.secretariat,
      { channels: ['governmentWebsite'] },
      '2026-06-01',
    )
  const conclude = (cycle: of.Cycle, on: string) =>
    [cycle, 'consultation', 'conclude', of.secretariat, {}, on] as const

  it('[EX26.1] shows the results to the public for at least ten days', () => {
    expect(of.last(shown(), 'NoticePosted')['lastDay']).toBe('2026-06-11')
    expect(of.refused(...conclude(shown(), '2026-06-11')).slice(0, 2)).toEqual(['NoticeStillRuns', ['26']])
    expect(of.answer(...conclude(shown(), '2026-06-12'))).toBe('ok')
  })

  it('[EX26.1] ends when every opinion has a reply', () => {
    const opinion = { opinion: 'p1', stance: 'oppose', summary: '建议复核' }
    const given = of.act(shown(), 'consultation', 'giveOpinion', of.citizen, opinion, '2026-06-05')
    expect(of.refused(...conclude(given, '2026-06-12'))[1]).toEqual(['26'])
    const reply = { opinion: 'p1', outcome: 'notAdopted', reply: '经复核，数据属实' }
    const replied = of.act(given, 'consultation', 'reply', of.secretariat, reply, '2026-06-08')
    expect(of.answer(...conclude(replied, '2026-06-12'))).toBe('ok')
  })
})
