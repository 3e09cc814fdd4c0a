import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'quality-award': ['A01'], 'nominee-award': ['A02', 'A03'] },
  vacant: { 'quality-award': 4, 'nominee-award': 8 },
}
const at = (step: string, before = of.noticed) => of.bring(before(of.openCycle(world())), step, PLAN)
const post = (cycle: of.Cycle, on: string, more: JsonObject = {}) =>
  [
    cycle,
    'publicity',
    'postNotice',
    of.secretariat,
    { channels: ['governmentWebsite'], ...more },
    on,
  ] as const
const end = (cycle: of.Cycle, on: string) =>
  [cycle, 'publicity', 'endNotice', of.secretariat, {}, on] as const

describe('the public notice', () => {
  it('[CC15.3] cannot be posted until the joint conference has decided for how many days', () => {
    const undecided = at('publicity', (cycle) => cycle)
    expect(of.refused(...post(undecided, '2026-08-24'))).toEqual([
      'ParameterUndecided',
      ['15'],
      '依据《管理办法》第十五条，条文未作规定：公示多少天？（条文未定，可参考5至7个工作日）须由联席会议先行决定，方可办理“公示”。',
    ])
    const days = at('publicity', (cycle) => of.decide(cycle, 'notice-days', 5))
    expect(of.refused(...post(days, '2026-08-24')).slice(0, 2)).toEqual(['ParameterUndecided', ['15']])
    expect(of.decideTooLate(undecided, 'notice-days', 5).slice(0, 2)).toEqual(['ParameterTooLate', ['15']])
    const byOffice = { parameter: 'notice-days', value: 5, document: '会议纪要1号' }
    expect(
      of.refused(of.openCycle(world()), 'cycle', 'decideParameter', of.secretariat, byOffice).slice(0, 2),
    ).toEqual(['NotYourAct', ['15']])
  })

  it('[CC15.3] then runs exactly so long, in working days or natural ones, on the website', () => {
    const posted = of.act(...post(at('publicity'), '2026-09-18'))
    expect(posted.state.view.notices['publicity']?.lastDay).toBe('2026-09-24')
    const unposted = of.refused(...post(at('publicity'), '2026-09-18', { channels: [] }))
    expect(unposted.slice(0, 2)).toEqual(['ChannelMissing', ['15']])
    expect(unposted[2]).toContain('公示渠道不全，尚缺：政府网站。')
    expect(of.answer(...post(at('publicity'), '2026-09-18', { lastDay: '2026-09-23' }))).toBe(
      'NoticeTooShort',
    )
    expect(of.answer(...post(at('publicity'), '2026-09-18', { lastDay: '2026-09-28' }))).toBe('NoticeTooLong')
    const natural = (cycle: of.Cycle) =>
      of.decide(of.decide(cycle, 'notice-days', 7), 'notice-day-kind', 'natural')
    const lastDay = (before: (cycle: of.Cycle) => of.Cycle) =>
      of.act(...post(at('publicity', before), '2026-09-28')).state.view.notices['publicity']?.lastDay
    expect(lastDay(natural)).toBe('2026-10-08')
    const fixed = (cycle: of.Cycle) => of.decide(natural(cycle), 'notice-rolls', false, of.secretariat)
    expect(lastDay(fixed)).toBe('2026-10-05')
  })

  it('[CC15.3] [CC15.4] runs to its end before approval is asked for', () => {
    const posted = of.act(...post(at('publicity'), '2026-09-18'))
    expect(of.refused(...end(posted, '2026-09-24')).slice(0, 2)).toEqual(['NoticeStillRuns', ['15']])
    const ended = of.act(...end(posted, '2026-09-25'))
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A01', 'A02', 'A03'])
  })
})

const posted = () => of.once(world(), 'posted', () => of.act(...post(at('publicity'), '2026-09-18')))
const object = (cycle: of.Cycle, more: JsonObject = {}, on = '2026-09-21') =>
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
      summary: '产品质量存疑',
      ...more,
    },
    on,
  ] as const
const rule = (cycle: of.Cycle, outcome: 'upheld' | 'rejected', on = '2026-09-28', by = of.committee) =>
  [
    cycle,
    'objections',
    'rule',
    by,
    { objection: 'y1', outcome, reason: '经核查', evidence: '核查报告1号' },
    on,
  ] as const

describe('the result of the notice', () => {
  it('[CC15.4] a name whose objection is upheld leaves the list, the others go on and nobody moves up', () => {
    const filed = of.act(...object(posted()))
    const fallen = of.act(...rule(filed, 'upheld'))
    const ended = of.act(...end(fallen, '2026-09-28'))
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A02', 'A03'])
    expect(edition().backfill).toMatchObject({ allowed: false, article: '15', basis: 'silent' })
  })

  it('[CC15.4] a pending objection holds only its own name', () => {
    const ended = of.act(...end(of.act(...object(posted())), '2026-09-26'))
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A02', 'A03'])
    const released = of.act(...rule(ended, 'rejected'))
    expect(of.stepOf(released, 'publicity').cohort).toEqual(['A01'])
  })

  it('[CC15.4] objections come during the notice, under a name, and the joint conference rules within five working days', () => {
    expect(of.last(of.act(...object(posted())), 'ObjectionAccepted')['due']).toBe('2026-09-29')
    expect(of.answer(...object(posted(), {}, '2026-09-24'))).toBe('ok')
    expect(of.refused(...object(posted(), {}, '2026-09-25')).slice(0, 2)).toEqual(['WindowClosed', ['15']])
    const anonymous = of.act(...object(posted(), { anonymous: true }))
    expect(of.last(anonymous, 'LeadKept')['why']).toEqual(['anonymous'])
    expect(of.answer(...rule(of.act(...object(posted())), 'upheld', '2026-09-28', of.secretariat))).toBe(
      'NotRulingBody',
    )
  })

  it('[CC15.4] who may object, with what and how fast it is handled may be decided otherwise, before the notice', () => {
    const otherwise = (parameter: string, value: number | boolean) =>
      of.act(
        ...post(
          at('publicity', (cycle) => of.decide(of.noticed(cycle), parameter, value)),
          '2026-09-18',
        ),
      )
    const anonymous = { anonymous: true }
    expect(of.typesOf(of.act(...object(otherwise('objection-real-name', false), anonymous)))).toContain(
      'ObjectionAccepted',
    )
    const bare = of.act(...object(otherwise('objection-evidence', true)))
    expect(of.last(bare, 'LeadKept')['why']).toEqual(['noEvidence'])
    const slow = of.act(...object(otherwise('objection-workdays', 10)))
    expect(of.last(slow, 'ObjectionAccepted')['due']).toBe('2026-10-12')
    for (const [parameter, value] of [
      ['objection-real-name', false],
      ['objection-evidence', true],
      ['objection-workdays', 10],
    ] as const)
      expect(of.decideTooLate(at('publicity'), parameter, value).slice(0, 2)).toEqual([
        'ParameterTooLate',
        ['15'],
      ])
  })
})

const request = (cycle: of.Cycle, by = of.secretariat) =>
  [cycle, 'approval', 'request', by, { document: '请示1号' }, '2026-09-29'] as const
const approve = (cycle: of.Cycle, input: JsonObject = {}, by = of.approver) =>
  [cycle, 'approval', 'approve', by, { document: '批复1号', struck: [], ...input }, '2026-10-12'] as const

describe('the approval', () => {
  it('[CC15.4] is asked for by the office, or by the joint conference where that was decided', () => {
    expect(of.answer(...request(at('approval')))).toBe('ok')
    expect(of.refused(...request(at('approval'), of.committee))).toEqual([
      'NotRequestingBody',
      ['15'],
      '依据《管理办法》第十五条，由联席会议办公室提请批准，联席会议暂不能提请。',
    ])
    const byCommittee = at('approval', (cycle) =>
      of.decide(of.noticed(cycle), 'approval-request', 'committee'),
    )
    expect(of.answer(...request(byCommittee, of.committee))).toBe('ok')
    expect(of.answer(...request(byCommittee))).toBe('NotRequestingBody')
  })

  it('[CC15.4] is the city government’s, in whole or in part, of names that were public', () => {
    const asked = of.act(...request(at('approval')))
    expect(of.refused(...approve(asked, {}, of.committee))).toEqual([
      'NotYourAct',
      ['15'],
      '依据《管理办法》第十五条，此项由市政府办理，联席会议暂不能办理。',
    ])
    expect(of.stepOf(of.act(...approve(asked)), 'conferral').cohort).toEqual(['A01', 'A02', 'A03'])
    const struck = [{ application: 'A01', reason: '正在调查' }]
    expect(of.stepOf(of.act(...approve(asked, { struck })), 'conferral').cohort).toEqual(['A02', 'A03'])
    expect(of.answer(...approve(asked, { approved: ['A01', 'A02', 'A03', 'A09'] }))).toBe('NotLaidBefore')
  })
})
