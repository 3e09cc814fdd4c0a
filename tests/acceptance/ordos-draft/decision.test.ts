import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const ON = '2026-10-20'
const SIX = [...of.names(3), ...of.persons(3)]
const RANKING: of.Plan = {
  applicants: SIX,
  kinds: of.kindsOf(SIX),
  scores: { results: { A01: '74', A02: '73', A03: '60', P01: '84', P02: '63', P03: '55' } },
}
const ranking = () => of.bring(of.begun(world(), of.weighed), 'ranking', RANKING)
const ranked = () =>
  of.once(world(), 'ranked', () => of.act(ranking(), 'ranking', 'determineRanking', of.secretariat, {}, ON))
const suggest = (
  cycle: of.Cycle,
  organisations: string[],
  people: string[],
  more: JsonObject = {},
  by = of.secretariat,
) =>
  [
    cycle,
    'ranking',
    'proposeCandidates',
    by,
    {
      lists: { 'organisation-award': organisations, 'person-award': people },
      reason: '依据评审结果，并考虑征求到的意见',
      evidence: ['征求意见情况汇总'],
      ...more,
    },
    ON,
  ] as const
const report = (cycle: of.Cycle) =>
  [cycle, 'ranking', 'signReport', of.secretariat, { document: '评审工作报告', sha256: of.HASH }, ON] as const

describe('ranking and candidates', () => {
  it('[ED19.1] [ED8.6] are the secretariat’s, by the results and the opinions received; it owes a report', () => {
    const proposed = of.act(...suggest(ranked(), ['A01', 'A02'], ['P01']))
    expect(of.told(proposed, 'CandidatesProposed')).toBe(
      '评审委员会秘书处（市市场监督管理局）提出建议名单（由人员认定）：鄂尔多斯市市长质量奖（组织）（A01公司、A02公司）、鄂尔多斯市市长质量奖（个人）（P01公司），理由：依据评审结果，并考虑征求到的意见',
    )
    expect(of.stepOf(proposed, 'deliberation').status).toBe('waiting')
    expect(of.stepOf(of.act(...report(proposed)), 'deliberation').cohort.toSorted()).toEqual([
      'A01',
      'A02',
      'P01',
    ])
    expect(of.refused(...suggest(ranked(), ['A01'], [], {}, of.committee)).slice(0, 2)).toEqual([
      'ProposalNotYours',
      ['19'],
    ])
    expect(of.refused(...suggest(ranking(), ['A01'], [])).slice(0, 2)).toEqual([
      'RankingNotDetermined',
      ['19'],
    ])
  })

  it('[ED19.1] whoever is passed over by opinions, though better, needs a reason', () => {
    expect(of.refused(...suggest(ranked(), ['A02'], [])).slice(0, 2)).toEqual([
      'PassedOverWithoutReason',
      ['19'],
    ])
    const reasons = { A02: '征求意见中反映A01公司存在未了结的质量纠纷，经核实' }
    expect(of.answer(...suggest(ranked(), ['A02'], [], { reasons }))).toBe('ok')
  })

  it('[ED3.2] S1: a person stands only for the award of persons', () => {
    expect(of.refused(...suggest(ranked(), ['P01'], [])).slice(0, 2)).toEqual(['NotEligibleFor', ['3']])
  })

  it('[ED3.2] S1: six are one more than five; two and three, or five of one kind, are not', () => {
    expect(of.refused(...suggest(ranked(), of.names(3), of.persons(3))).slice(0, 2)).toEqual([
      'SelectionUnfit',
      ['3'],
    ])
    expect(of.refused(...suggest(ranked(), of.names(3), of.persons(3)))[2]).toBe(
      '依据《管理办法（审议稿）》第三条，名额 “鄂尔多斯市市长质量奖（组织）、鄂尔多斯市市长质量奖（个人）” 上限为 5，现为 6，超出 1。',
    )
    expect(of.answer(...suggest(ranked(), of.names(2), of.persons(3)))).toBe('ok')
  })

  it('[ED19.1] shows totals to as many decimals as were decided in time', () => {
    const one = of.bring(
      of.begun(world(), (cycle) => of.decide(of.weighed(cycle), 'score-decimals', 1)),
      'ranking',
      RANKING,
    )
    const told = of.act(one, 'ranking', 'determineRanking', of.secretariat, {}, ON)
    expect((of.last(told, 'RankingDetermined')['rows'] as unknown as { shown: string }[])[0]?.shown).toBe(
      '84.0',
    )
    expect((of.last(ranked(), 'RankingDetermined')['rows'] as unknown as { shown: string }[])[0]?.shown).toBe(
      '84.00',
    )
  })
})

const listing = (organisations: string[], people: string[]): of.Plan => {
  const applicants = [...organisations, ...people]
  return {
    applicants,
    kinds: of.kindsOf(applicants),
    candidates: { 'organisation-award': organisations, 'person-award': people },
    vacant: { 'organisation-award': 0, 'person-award': 0 },
  }
}
const SHORT = listing(['A01', 'A02'], ['P01'])
const at = (step: string, before = (cycle: of.Cycle) => cycle, plan = SHORT) =>
  of.bring(
    of.begun(world(), (cycle) => before(of.weighed(cycle))),
    step,
    plan,
  )

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
const voted = (cycle: of.Cycle, yes: Readonly<Record<string, number>>, present = 6) =>
  Object.entries(yes).reduce(
    (now, [application, number]) =>
      NINE.slice(0, present).reduce(
        (each, id, i) =>
          of.act(
            each,
            'deliberation',
            'castBallot',
            of.member(id),
            { application, choice: i < number ? 'for' : 'against' },
            ON,
          ),
        now,
      ),
    of.act(...meeting(cycle, present)),
  )
const adopt = (cycle: of.Cycle, departures: JsonObject[] = [], by = of.committee) =>
  [cycle, 'deliberation', 'propose', by, { departures }, ON] as const
const listOf = (cycle: of.Cycle) => of.last(cycle, 'CandidatesDetermined')['candidates']
const allFor = (cycle: of.Cycle, names: readonly string[]) =>
  voted(cycle, Object.fromEntries(names.map((name) => [name, 6])))

describe('the plenary meeting', () => {
  it('[ED20.1] [ED7.2] [ED7.4] votes on each name and itself decides the list', () => {
    const all = allFor(at('deliberation'), ['A01', 'A02', 'P01'])
    expect(of.refused(...adopt(all, [], of.secretariat)).slice(0, 2)).toEqual(['NotYourAct', ['20']])
    const adopted = of.act(...adopt(all))
    expect(of.last(adopted, 'DeliberationConcluded')['authority']).toBe('decides')
    expect(of.stepOf(adopted, 'publicity').cohort.toSorted()).toEqual(['A01', 'A02', 'P01'])
    expect(of.last(all, 'BallotCast')).toMatchObject({ member: 'w6', choice: 'for' })
  })

  it('[ED20.1] AM79: needs two thirds of all members, or the share that was decided before it', () => {
    expect(of.refused(...meeting(at('deliberation'), 5)).slice(0, 2)).toEqual(['QuorumNotReached', ['20']])
    expect(of.answer(...meeting(at('deliberation'), 6))).toBe('ok')
    const everyone = at('deliberation', (cycle) => of.decide(cycle, 'quorum', '1'))
    expect(of.answer(...meeting(everyone, 8))).toBe('QuorumNotReached')
    expect(of.answer(...meeting(everyone, 9))).toBe('ok')
    expect(of.decideTooLate(at('deliberation'), 'quorum', '1').slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['20'],
    ])
  })

  it('[ED20.1] adopts by more than half of those present, or more than the share that was decided', () => {
    const yes = { A01: 4, A02: 3, P01: 6 }
    expect(listOf(of.act(...adopt(voted(at('deliberation'), yes))))).toEqual({
      'organisation-award': ['A01'],
      'person-award': ['P01'],
    })
    const strict = at('deliberation', (cycle) => of.decide(cycle, 'majority', '2/3'))
    expect(listOf(of.act(...adopt(voted(strict, yes))))).toEqual({
      'organisation-award': [],
      'person-award': ['P01'],
    })
    expect(of.decideTooLate(at('deliberation'), 'majority', '2/3').slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['20'],
    ])
  })

  it('[ED3.2] S1: AM18: decides how organisations and persons share the five seats: three and three are refused', () => {
    const six = allFor(at('deliberation', undefined, listing(of.names(3), of.persons(3))), SIX)
    expect(of.refused(...adopt(six)).slice(0, 2)).toEqual(['QuotaExceeded', ['3']])
    expect(of.refused(...adopt(six))[2]).toBe(
      '依据《管理办法（审议稿）》第三条，鄂尔多斯市市长质量奖（组织）、鄂尔多斯市市长质量奖（个人）名额为5个，现提出6个，超出1个。请减少后再提出。',
    )
    const departure = [{ application: 'A03', award: null, reason: '名额所限' }]
    expect(listOf(of.act(...adopt(six, departure)))).toEqual({
      'organisation-award': ['A01', 'A02'],
      'person-award': of.persons(3),
    })
    const five = allFor(at('deliberation', undefined, listing([], of.persons(5))), of.persons(5))
    expect(listOf(of.act(...adopt(five)))).toEqual({
      'organisation-award': [],
      'person-award': of.persons(5),
    })
  })

  it('[ED3.3] may leave seats, or all of them, empty', () => {
    const none = of.act(...adopt(voted(at('deliberation'), { A01: 0, A02: 0, P01: 0 })))
    expect(listOf(none)).toEqual({ 'organisation-award': [], 'person-award': [] })
    expect(of.stepOf(none, 'result').status).toBe('open')
  })
})

const post = (cycle: of.Cycle, on: string, lastDay?: string, channels = ['governmentWebsite']) =>
  [
    cycle,
    'publicity',
    'postNotice',
    of.secretariat,
    { channels, ...(lastDay === undefined ? {} : { lastDay }) },
    on,
  ] as const
const end = (cycle: of.Cycle, on: string) =>
  [cycle, 'publicity', 'endNotice', of.secretariat, {}, on] as const
const request = (cycle: of.Cycle, on: string, by = of.committee) =>
  [cycle, 'approval', 'request', by, { document: '请示1号' }, on] as const
/** Posted on Tuesday 28 April. */
const posted = () => of.once(world(), 'posted', () => of.act(...post(at('publicity'), '2026-04-28')))

describe('the public notice', () => {
  it('[ED21.1] S5: runs seven working days: from 28 April to 11 May, the make-up Saturday included', () => {
    expect(posted().state.view.notices['publicity']?.lastDay).toBe('2026-05-11')
    expect(of.refused(...end(posted(), '2026-05-11')).slice(0, 2)).toEqual(['NoticeStillRuns', ['21']])
    expect(of.refused(...end(posted(), '2026-05-11'))[2]).toBe(
      '依据《管理办法（审议稿）》第二十一条，公示期至2026年5月11日24时届满，2026年5月11日暂不能办结，请于次日起办理。',
    )
    expect(of.refused(...request(posted(), '2026-05-11')).slice(0, 2)).toEqual(['StepNotOpen', ['21']])
    expect(of.answer(...request(of.act(...end(posted(), '2026-05-12')), '2026-05-12'))).toBe('ok')
  })

  it('[ED21.1] is neither shorter nor longer, on the government website', () => {
    expect(of.refused(...post(at('publicity'), '2026-04-28', '2026-05-09')).slice(0, 2)).toEqual([
      'NoticeTooShort',
      ['21'],
    ])
    expect(of.refused(...post(at('publicity'), '2026-04-28', '2026-05-12')).slice(0, 2)).toEqual([
      'NoticeTooLong',
      ['21'],
    ])
    expect(of.refused(...post(at('publicity'), '2026-04-28', undefined, ['media'])).slice(0, 2)).toEqual([
      'ChannelMissing',
      ['21'],
    ])
  })
})

const filing = (more: JsonObject = {}) => ({
  objection: '异议1',
  application: 'P01',
  anonymous: false,
  objector: of.HASH,
  hasEvidence: true,
  summary: '成果不实',
  ...more,
})
const file = (cycle: of.Cycle, input: JsonObject = filing(), on = '2026-04-30') =>
  [cycle, 'objections', 'file', of.citizen, input, on] as const
const anonymous = () => {
  const { objector: _, ...rest } = filing({ anonymous: true })
  return rest
}
const rule = (cycle: of.Cycle, outcome: string, on: string, by = of.committee) =>
  [
    cycle,
    'objections',
    'rule',
    by,
    { objection: '异议1', outcome, reason: '经核查', evidence: '核查报告' },
    on,
  ] as const

describe('objections', () => {
  it('[ED21.2] are investigated by the committee; one found true cancels the name, organisation or person', () => {
    const objected = of.act(...file(posted()))
    expect(of.refused(...rule(objected, 'upheld', '2026-05-06', of.secretariat)).slice(0, 2)).toEqual([
      'NotRulingBody',
      ['21'],
    ])
    const upheld = of.act(...end(of.act(...rule(objected, 'upheld', '2026-05-06')), '2026-05-12'))
    expect(of.stepOf(upheld, 'approval').cohort.toSorted()).toEqual(['A01', 'A02'])
    const pending = of.act(...end(objected, '2026-05-12'))
    expect([of.stepOf(pending, 'publicity').held, of.stepOf(pending, 'approval').cohort.toSorted()]).toEqual([
      ['P01'],
      ['A01', 'A02'],
    ])
  })

  it('[ED21.2] come during the notice and are handled in five working days, or as many as were decided', () => {
    expect(of.last(of.act(...file(posted())), 'ObjectionAccepted')['due']).toBe('2026-05-11')
    expect(of.refused(...file(posted(), filing(), '2026-05-12')).slice(0, 2)).toEqual([
      'WindowClosed',
      ['21'],
    ])
    const ten = at('publicity', (cycle) => of.decide(cycle, 'objection-workdays', 10))
    const later = of.act(...file(of.act(...post(ten, '2026-04-28'))))
    expect(of.last(later, 'ObjectionAccepted')['due']).toBe('2026-05-18')
    expect(of.decideTooLate(at('publicity'), 'objection-workdays', 10).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['21'],
    ])
  })

  it('[ED21.2] S18: AM38: an anonymous one is a lead and evidence is not asked for, unless decided otherwise', () => {
    expect(of.last(of.act(...file(posted(), anonymous())), 'LeadKept')['why']).toEqual(['anonymous'])
    expect(of.typesOf(of.act(...file(posted(), filing({ hasEvidence: false }))))).toContain(
      'ObjectionAccepted',
    )
    const otherwise = at('publicity', (cycle) =>
      of.decide(of.decide(cycle, 'objection-real-name', false), 'objection-evidence', true),
    )
    const open = of.act(...post(otherwise, '2026-04-28'))
    expect(of.typesOf(of.act(...file(open, anonymous())))).toContain('ObjectionAccepted')
    expect(of.last(of.act(...file(open, filing({ hasEvidence: false }))), 'LeadKept')['why']).toEqual([
      'noEvidence',
    ])
    for (const point of ['objection-real-name', 'objection-evidence'])
      expect(of.decideTooLate(at('publicity'), point, false).slice(0, 2)).toEqual([
        'ParameterTooLate',
        ['21'],
      ])
  })
})

const approve = (cycle: of.Cycle, struck: JsonObject[] = [], by = of.approver) =>
  [cycle, 'approval', 'approve', by, { document: '批复1号', struck }, '2026-11-10'] as const

describe('approval and commendation', () => {
  it('[ED21.3] [ED7.4] the committee asks, the city government approves, in part where it says why', () => {
    expect(of.refused(...request(at('approval'), '2026-11-03', of.secretariat)).slice(0, 2)).toEqual([
      'NotRequestingBody',
      ['7(3)'],
    ])
    const asked = of.act(...request(at('approval'), '2026-11-03'))
    expect(of.answer(...approve(asked, [], of.committee))).toBe('NotYourAct')
    expect(of.stepOf(of.act(...approve(asked)), 'conferral').cohort.toSorted()).toEqual(['A01', 'A02', 'P01'])
    const partly = of.act(...approve(asked, [{ application: 'A01', reason: '正在调查' }]))
    expect(of.stepOf(partly, 'conferral').cohort.toSorted()).toEqual(['A02', 'P01'])
    expect(of.refused(...approve(asked, [{ application: 'A01', reason: ' ' }])).slice(0, 2)).toEqual([
      'StruckWithoutReason',
      ['21'],
    ])
  })

  const confer = (again: readonly string[] = []) =>
    of.act(
      at('conferral'),
      'conferral',
      'conferAll',
      of.approver,
      {
        document: '表彰决定',
        firstWins: ['A01', 'A02', 'P01'].map((application) => ({
          application,
          firstWin: !again.includes(application),
          source: '历届名录',
        })),
      },
      '2026-11-20',
    )
  const honours = (cycle: of.Cycle) =>
    cycle.state.view.honours.map(({ application, award, items, prizeFen }) => [
      application,
      award,
      items,
      prizeFen,
    ])

  it('[ED22.1] [ED22.2] [ED22.3] all get certificate and plaque, organisations 500,000 yuan, persons no money', () => {
    expect(honours(confer())).toEqual([
      ['A01', 'organisation-award', ['certificate', 'plaque'], 50_000_000],
      ['A02', 'organisation-award', ['certificate', 'plaque'], 50_000_000],
      ['P01', 'person-award', ['certificate', 'plaque'], 0],
    ])
    expect(of.last(confer(), 'ConferralRecorded')['totalFen']).toBe(100_000_000)
  })

  it('[ED22.2] AM44: a second win is rewarded like the first, on which the text is silent', () => {
    expect(honours(confer(['A02']))[1]).toEqual([
      'A02',
      'organisation-award',
      ['certificate', 'plaque'],
      50_000_000,
    ])
  })

  it('[ED21.3] the commendation names organisations and persons with their award', () => {
    const announce = (channels: string[]) =>
      [confer(), 'result', 'announce', of.secretariat, { channels }, '2026-11-25'] as const
    expect(of.told(of.act(...announce(['governmentWebsite'])), 'AnnouncementMade')).toBe(
      '向社会公告（政府网站），名单：A01公司（鄂尔多斯市市长质量奖（组织））、A02公司（鄂尔多斯市市长质量奖（组织））、P01公司（鄂尔多斯市市长质量奖（个人））',
    )
    expect(of.refused(...announce(['media'])).slice(0, 2)).toEqual(['ChannelMissing', ['21']])
  })
})
