import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const FOUR: of.Plan = {
  applicants: of.names(4),
  scores: {
    desk: { A01: '80', A02: '70', A03: '60', A04: '50' },
    site: { A01: '70', A02: '75', A03: '65', A04: '55' },
  },
}
const ON = '2026-08-20'
const weighing = (before = of.weighed) => of.bring(of.begun(world(), before), 'evaluation', FOUR)
const rank = (cycle: of.Cycle) => [cycle, 'evaluation', 'determineRanking', of.secretariat, {}, ON] as const
const ranked = () => of.once(world(), 'ranked', () => of.act(...rank(weighing())))
const suggest = (cycle: of.Cycle, names: string[], more: JsonObject = {}, by = of.secretariat) =>
  [
    cycle,
    'evaluation',
    'proposeCandidates',
    by,
    { lists: { 'government-award': names }, reason: '结合产业发展实际', evidence: ['综合评价报告'], ...more },
    ON,
  ] as const
const report = (cycle: of.Cycle) =>
  [
    cycle,
    'evaluation',
    'signReport',
    of.secretariat,
    { document: '综合评价报告', sha256: of.HASH },
    ON,
  ] as const

describe('the overall evaluation', () => {
  it('[QY17.1] AM12: is refused as long as nobody has decided the weights, of which the text says nothing', () => {
    const plain = of.bring(of.begun(world()), 'desk', FOUR)
    expect(of.decideTooLate(plain, 'weights', of.WEIGHTS).slice(0, 2)).toEqual(['ParameterTooLate', ['17']])
    expect(
      of.answer(
        of.bring(of.begun(world()), 'evaluation', FOUR),
        'evaluation',
        'determineRanking',
        of.secretariat,
        {},
        ON,
      ),
    ).not.toBe('ok')
  })

  it('[QY17.1] puts desk review and site visit together, and ends with a report', () => {
    const rows = of.last(ranked(), 'RankingDetermined')['rows'] as unknown as {
      application: string
      shown: string
    }[]
    expect(rows.map(({ application, shown }) => [application, shown])).toEqual([
      ['A01', '74.00'],
      ['A02', '73.00'],
      ['A03', '63.00'],
      ['A04', '53.00'],
    ])
    const one = of.act(...rank(weighing((cycle) => of.decide(of.weighed(cycle), 'score-decimals', 1))))
    expect((of.last(one, 'RankingDetermined')['rows'] as unknown as { shown: string }[])[0]?.shown).toBe(
      '74.0',
    )
    const proposed = of.act(...suggest(ranked(), ['A01', 'A02']))
    expect(of.stepOf(proposed, 'deliberation').status).toBe('waiting')
    expect(of.stepOf(of.act(...report(proposed)), 'deliberation').cohort).toEqual(['A01', 'A02'])
  })
})

describe('the proposed winners', () => {
  it('[QY18.1] [QY7.1] are named by the office, which considers how the city develops beside the evaluation', () => {
    const proposed = of.act(...suggest(ranked(), ['A01', 'A02']))
    expect(of.told(proposed, 'CandidatesProposed')).toBe(
      'secretariat提出建议名单（由人员认定）：清远市政府质量奖（A01公司、A02公司），理由：结合产业发展实际',
    )
    expect(of.last(proposed, 'CandidatesDetermined')).toEqual({
      candidates: { 'government-award': ['A01', 'A02'] },
      vacant: { 'government-award': 1 },
    })
    expect(of.refused(...suggest(ranked(), ['A01'], {}, of.committee)).slice(0, 2)).toEqual([
      'ProposalNotYours',
      ['18p1'],
    ])
    expect(of.refused(...suggest(weighing(), ['A01'])).slice(0, 2)).toEqual([
      'RankingNotDetermined',
      ['18p1'],
    ])
  })

  it('[QY18.1] whoever passes over a better one says why', () => {
    expect(of.refused(...suggest(ranked(), ['A01', 'A03'])).slice(0, 2)).toEqual([
      'PassedOverWithoutReason',
      ['18p1'],
    ])
    expect(of.refused(...suggest(ranked(), ['A01', 'A03']))[2]).toBe(
      '依据《管理办法》第十八条第一款，建议名单将A03公司列入清远市政府质量奖，而得分更高的A02公司未列入，请说明理由。',
    )
    const reasons = { A03: '支柱产业链主企业' }
    expect(of.answer(...suggest(ranked(), ['A01', 'A03'], { reasons }))).toBe('ok')
  })

  it('[QY3.2] are at most three', () => {
    expect(of.answer(...suggest(ranked(), of.names(3)))).toBe('ok')
    expect(of.refused(...suggest(ranked(), of.names(4))).slice(0, 2)).toEqual(['SelectionUnfit', ['3']])
  })
})

const LISTED: of.Plan = {
  applicants: of.names(3),
  scores: { evaluation: { A01: '74', A02: '73', A03: '63' } },
  candidates: { 'government-award': of.names(3) },
  vacant: { 'government-award': 0 },
}
const at = (step: string, before = (cycle: of.Cycle) => cycle) =>
  of.bring(
    of.begun(world(), (cycle) => before(of.weighed(cycle))),
    step,
    LISTED,
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
const adopt = (cycle: of.Cycle, by = of.committee) =>
  [cycle, 'deliberation', 'propose', by, { departures: [] }, ON] as const
const listOf = (cycle: of.Cycle) => of.last(cycle, 'CandidatesDetermined')

describe('the leading group', () => {
  it('[QY18.2] [QY6.1] votes on each name and itself decides the list', () => {
    const all = voted(at('deliberation'), { A01: 6, A02: 6, A03: 6 })
    expect(of.refused(...adopt(all, of.secretariat)).slice(0, 2)).toEqual(['NotYourAct', ['18p2']])
    const adopted = of.act(...adopt(all))
    expect(of.last(adopted, 'DeliberationConcluded')['authority']).toBe('decides')
    expect(of.stepOf(adopted, 'publicity').cohort).toEqual(of.names(3))
  })

  it('[QY18.2] needs two thirds of its members and more than half of those present, or what was decided', () => {
    expect(of.refused(...meeting(at('deliberation'), 5)).slice(0, 2)).toEqual(['QuorumNotReached', ['18p2']])
    const half = at('deliberation', (cycle) => of.decide(cycle, 'quorum', '1/2'))
    expect(of.answer(...meeting(half, 5))).toBe('ok')
    const split = of.act(...adopt(voted(at('deliberation'), { A01: 4, A02: 3, A03: 6 })))
    expect(listOf(split)['candidates']).toEqual({ 'government-award': ['A01', 'A03'] })
    const strict = at('deliberation', (cycle) => of.decide(cycle, 'majority', '2/3'))
    expect(listOf(of.act(...adopt(voted(strict, { A01: 4, A02: 5, A03: 6 }))))['candidates']).toEqual({
      'government-award': ['A02', 'A03'],
    })
    for (const point of ['quorum', 'majority'])
      expect(of.decideTooLate(at('deliberation'), point, '1/2').slice(0, 2)).toEqual([
        'ParameterTooLate',
        ['18p2'],
      ])
  })

  it('[QY18.2] votes openly', () => {
    const cast = of.act(
      of.act(...meeting(at('deliberation'), 6)),
      'deliberation',
      'castBallot',
      of.member('w1'),
      { application: 'A01', choice: 'for' },
      ON,
    )
    expect(of.last(cast, 'BallotCast')).toMatchObject({ member: 'w1', choice: 'for' })
  })

  it('[QY3.3] [QY3.2] may leave seats, or all of them, empty', () => {
    const none = of.act(...adopt(voted(at('deliberation'), { A01: 0, A02: 0, A03: 0 })))
    expect(listOf(none)).toEqual({
      candidates: { 'government-award': [] },
      vacant: { 'government-award': 3 },
    })
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
/** Posted on Monday 24 August 2026. */
const posted = () => of.once(world(), 'posted', () => of.act(...post(at('publicity'), '2026-08-24')))

describe('the public notice', () => {
  it('[QY18.3] runs seven days at least: longer may be, shorter not', () => {
    expect(posted().state.view.notices['publicity']?.lastDay).toBe('2026-08-31')
    expect(of.refused(...end(posted(), '2026-08-31')).slice(0, 2)).toEqual(['NoticeStillRuns', ['18p2']])
    expect(of.answer(...end(posted(), '2026-09-01'))).toBe('ok')
    expect(of.refused(...post(at('publicity'), '2026-08-24', '2026-08-30')).slice(0, 2)).toEqual([
      'NoticeTooShort',
      ['18p2'],
    ])
    expect(of.refused(...post(at('publicity'), '2026-08-24', '2026-08-30'))[2]).toBe(
      '依据《管理办法》第十八条第二款，公示期为7日，须至2026年8月31日24时止，暂不能于2026年8月30日截止。',
    )
    expect(of.answer(...post(at('publicity'), '2026-08-24', '2026-09-04'))).toBe('ok')
    expect(
      of.refused(...post(at('publicity'), '2026-08-24', undefined, ['noticeBoard'])).slice(0, 2),
    ).toEqual(['ChannelMissing', ['18p2']])
  })

  it('[QY18.3] AM33: counts natural days and rolls over a holiday at its end, unless decided otherwise', () => {
    const last = (cycle: of.Cycle) =>
      of.act(...post(cycle, '2026-09-28')).state.view.notices['publicity']?.lastDay
    expect(last(at('publicity'))).toBe('2026-10-08')
    expect(last(at('publicity', (cycle) => of.decide(cycle, 'notice-rolls', false, of.secretariat)))).toBe(
      '2026-10-05',
    )
    expect(of.decideTooLate(at('publicity'), 'notice-rolls', false, of.secretariat).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['18p2'],
    ])
  })
})

const filing = (more: JsonObject = {}) => ({
  objection: '异议1',
  application: 'A02',
  anonymous: false,
  objector: of.HASH,
  hasEvidence: true,
  summary: '数据不实',
  ...more,
})
const file = (cycle: of.Cycle, input: JsonObject = filing(), on = '2026-08-26') =>
  [cycle, 'objections', 'file', of.citizen, input, on] as const
const anonymous = () => {
  const { objector: _, ...rest } = filing({ anonymous: true })
  return rest
}
const rule = (cycle: of.Cycle, outcome: string, on: string, by = of.secretariat) =>
  [
    cycle,
    'objections',
    'rule',
    by,
    { objection: '异议1', outcome, reason: '经核查', evidence: '核查报告' },
    on,
  ] as const

describe('objections', () => {
  it('[QY28.1] S18: without a name or without evidence it is kept as a lead and holds nobody up', () => {
    const lead = of.act(...file(posted(), anonymous()))
    expect(of.last(lead, 'LeadKept')['why']).toEqual(['anonymous'])
    expect(of.refused(...rule(lead, 'upheld', '2026-08-28')).slice(0, 2)).toEqual(['OnlyALead', ['28p1']])
    expect(of.last(of.act(...file(posted(), filing({ hasEvidence: false }))), 'LeadKept')['why']).toEqual([
      'noEvidence',
    ])
    expect(of.stepOf(of.act(...end(lead, '2026-09-01')), 'approval').cohort).toEqual(of.names(3))
  })

  it('[QY28.1] the text says that one may give one’s name: that one must is open, and decided before the notice', () => {
    const open = at('publicity', (cycle) => of.decide(cycle, 'objection-real-name', false))
    expect(of.typesOf(of.act(...file(of.act(...post(open, '2026-08-24')), anonymous())))).toContain(
      'ObjectionAccepted',
    )
    expect(of.decideTooLate(at('publicity'), 'objection-real-name', false).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['28p1'],
    ])
  })

  it('[QY28.1] S18: under a real name and with evidence it is accepted at any time, also years later', () => {
    expect(of.typesOf(of.act(...file(posted(), filing(), '2026-08-31')))).toContain('ObjectionAccepted')
    const ended = of.act(...end(posted(), '2026-09-01'))
    expect(of.answer(...file(ended, filing(), '2026-09-20'))).toBe('ok')
    expect(of.answer(...file(ended, filing(), '2028-08-31'))).toBe('ok')
  })

  it('[QY28.2] is ruled on by the office in five working days, or by whom and in as many as were decided', () => {
    const objected = of.act(...file(posted()))
    expect(of.last(objected, 'ObjectionAccepted')['due']).toBe('2026-09-02')
    expect(of.refused(...rule(objected, 'upheld', '2026-08-28', of.committee)).slice(0, 2)).toEqual([
      'NotRulingBody',
      ['28p2'],
    ])
    const otherwise = at('publicity', (cycle) =>
      of.decide(of.decide(cycle, 'objection-ruling', 'committee'), 'objection-workdays', 10),
    )
    const later = of.act(...file(of.act(...post(otherwise, '2026-08-24'))))
    expect(of.last(later, 'ObjectionAccepted')['due']).toBe('2026-09-09')
    expect(of.answer(...rule(later, 'upheld', '2026-08-28', of.committee))).toBe('ok')
    for (const [point, value] of [
      ['objection-ruling', 'committee'],
      ['objection-workdays', 10],
    ] as const)
      expect(of.decideTooLate(at('publicity'), point, value).slice(0, 2)).toEqual([
        'ParameterTooLate',
        ['28p2'],
      ])
  })

  it('[QY18.4] one that is upheld takes the name off, nobody moves up; one that is pending holds that name alone', () => {
    const objected = of.act(...file(posted()))
    const upheld = of.act(...end(of.act(...rule(objected, 'upheld', '2026-08-28')), '2026-09-01'))
    expect(of.stepOf(upheld, 'approval').cohort).toEqual(['A01', 'A03'])
    const pending = of.act(...end(objected, '2026-09-01'))
    expect(of.stepOf(pending, 'publicity').held).toEqual(['A02'])
    expect(of.stepOf(pending, 'approval').cohort).toEqual(['A01', 'A03'])
  })
})

const request = (cycle: of.Cycle, by = of.secretariat) =>
  [cycle, 'approval', 'request', by, { document: '请示1号' }, '2026-09-03'] as const
const approve = (cycle: of.Cycle, struck: JsonObject[] = [], by = of.approver) =>
  [cycle, 'approval', 'approve', by, { document: '批复1号', struck }, '2026-09-10'] as const

describe('approval and commendation', () => {
  it('[QY18.4] [QY7.1] the office asks, the city government approves, in part where it says why', () => {
    expect(of.refused(...request(at('approval'), of.committee)).slice(0, 2)).toEqual([
      'NotRequestingBody',
      ['7p1'],
    ])
    const asked = of.act(...request(at('approval')))
    expect(of.refused(...approve(asked, [], of.committee)).slice(0, 2)).toEqual(['NotYourAct', ['18p2']])
    expect(of.stepOf(of.act(...approve(asked)), 'conferral').cohort).toEqual(of.names(3))
    const partly = of.act(...approve(asked, [{ application: 'A01', reason: '正在调查' }]))
    expect(of.stepOf(partly, 'conferral').cohort).toEqual(['A02', 'A03'])
    expect(of.refused(...approve(asked, [{ application: 'A01', reason: ' ' }])).slice(0, 2)).toEqual([
      'StruckWithoutReason',
      ['18p2'],
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
        firstWins: of.names(3).map((application) => ({
          application,
          firstWin: !again.includes(application),
          source: '历届名录',
        })),
      },
      '2026-09-20',
    )
  const honours = (cycle: of.Cycle) =>
    cycle.state.view.honours.map(({ application, items, prizeFen }) => [application, items, prizeFen])

  it('[QY19.1] [QY21.1] every winner gets plaque, certificate and 500,000 yuan, from the government', () => {
    expect(honours(confer())).toEqual(of.names(3).map((id) => [id, ['plaque', 'certificate'], 50_000_000]))
    expect(of.last(confer(), 'ConferralRecorded')['totalFen']).toBe(150_000_000)
    expect(
      of.answer(
        at('conferral'),
        'conferral',
        'conferAll',
        of.committee,
        { document: '决定', firstWins: [] },
        '2026-09-20',
      ),
    ).toBe('NotYourAct')
  })

  it('[QY21.1] a win after the five years is rewarded like the first, on which the text is silent', () => {
    expect(honours(confer(['A02']))[1]).toEqual(['A02', ['plaque', 'certificate'], 50_000_000])
  })

  it('[QY19.1] the commendation names the winners with their award, on the government website', () => {
    const announce = (channels: string[]) =>
      [confer(), 'result', 'announce', of.secretariat, { channels }, '2026-09-25'] as const
    expect(of.told(of.act(...announce(['governmentWebsite'])), 'AnnouncementMade')).toBe(
      '向社会公告（政府网站），名单：A01公司（清远市政府质量奖）、A02公司（清远市政府质量奖）、A03公司（清远市政府质量奖）',
    )
    expect(of.refused(...announce(['noticeBoard'])).slice(0, 2)).toEqual(['ChannelMissing', ['19']])
  })
})
