import { describe, expect, it } from 'vitest'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(4),
  candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
  vacant: { 'mayor-award': 3, 'nominee-award': 9 },
}
const at = (step: string, before = (cycle: of.Cycle) => cycle) =>
  of.bring(before(of.openCycle(world())), step, PLAN)

const CHANNELS = ['governmentWebsite', 'newspaper']
const post = (cycle: of.Cycle, on: string, lastDay?: string, channels = CHANNELS) =>
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
  it('[WX11.9] runs seven days: the seventh still belongs to it, on the eighth it can be concluded', () => {
    const cycle = posted()
    expect(cycle.state.view.notices['publicity']).toEqual({
      postedOn: '2026-08-24',
      lastDay: '2026-08-31',
      endsAt: '2026-08-31T16:00:00.000Z',
      certainty: 'final',
      names: ['A01', 'A02', 'A03'],
    })
    expect(of.refused(...end(cycle, '2026-08-31'))).toEqual([
      'NoticeStillRuns',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，公示期至2026年8月31日24时届满，2026年8月31日暂不能办结，请于次日起办理。',
    ])
    const ended = of.act(...end(cycle, '2026-09-01'))
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A01', 'A02', 'A03'])
  })

  it('[WX11.9] is neither shorter nor longer', () => {
    expect(of.refused(...post(at('publicity'), '2026-08-24', '2026-08-30'))).toEqual([
      'NoticeTooShort',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，公示期为7日，须至2026年8月31日24时止，暂不能于2026年8月30日截止。',
    ])
    expect(of.refused(...post(at('publicity'), '2026-08-24', '2026-09-01'))).toEqual([
      'NoticeTooLong',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，公示期为7日，至2026年8月31日24时止，不能改至2026年9月1日；确需延长的，请办理延期。',
    ])
    expect(of.answer(...post(at('publicity'), '2026-08-24', '2026-08-31'))).toBe('ok')
  })

  it('[WX11.9] counts every day: weekends are in it, and a make-up workday makes no difference', () => {
    const lastDay = (on: string, cycle = at('publicity')) =>
      of.act(...post(cycle, on)).state.view.notices['publicity']?.lastDay
    // Thursday 20 August to Thursday 27 August.
    expect(lastDay('2026-08-20')).toBe('2026-08-27')
    // The seventh day is Sunday 6 September.
    expect(lastDay('2026-08-30')).toBe('2026-09-07')
  })

  it('[WX11.9] rolls over a holiday at its end, unless it was decided otherwise', () => {
    // The seventh day, 5 October, is in the National Day holiday, which ends on the 7th.
    const rolled = of.act(...post(at('publicity'), '2026-09-28'))
    expect(rolled.state.view.notices['publicity']?.lastDay).toBe('2026-10-08')
    expect(of.answer(...end(rolled, '2026-10-08'))).toBe('NoticeStillRuns')
    expect(of.answer(...end(rolled, '2026-10-09'))).toBe('ok')
    const plain = at('publicity', (cycle) => of.decide(cycle, 'notice-rolls', false, of.secretariat))
    const unrolled = of.act(...post(plain, '2026-09-28'))
    expect(unrolled.state.view.notices['publicity']?.lastDay).toBe('2026-10-05')
    expect(of.answer(...end(unrolled, '2026-10-06'))).toBe('ok')
    expect(of.decideTooLate(at('publicity'), 'notice-rolls', false, of.secretariat)).toEqual([
      'ParameterTooLate',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，待定事项 notice-rolls 须在“社会公示”开始前决定，现已开始，暂不能决定。',
    ])
  })

  it('[WX11.9] is posted on the government website and in the newspaper, both', () => {
    expect(of.refused(...post(at('publicity'), '2026-08-24', undefined, ['governmentWebsite']))).toEqual([
      'ChannelMissing',
      ['11(6)'],
      '依据《评定管理办法》第十一条第（六）项，公示渠道不全，尚缺：报纸。请补齐后张贴。',
    ])
    expect(of.refused(...post(at('publicity'), '2026-08-24', undefined, ['newspaper']))[2]).toContain(
      '尚缺：政府网站。',
    )
  })

  it('[WX11.9] may be extended, never cut short', () => {
    const extend = (lastDay: string) =>
      [
        posted(),
        'cycle',
        'extendPeriod',
        of.secretariat,
        { step: 'publicity', lastDay, reason: '网站故障' },
        '2026-08-25',
      ] as const
    expect(of.refused(...extend('2026-08-30')).slice(0, 1)).toEqual(['PeriodNotShortened'])
    const longer = of.act(...extend('2026-09-02'))
    expect(of.answer(...end(longer, '2026-09-02'))).toBe('NoticeStillRuns')
    expect(of.answer(...end(longer, '2026-09-03'))).toBe('ok')
  })
})

const object = (cycle: of.Cycle, more = {}, on = '2026-08-26') =>
  [
    cycle,
    'objections',
    'file',
    of.citizen,
    {
      objection: '异议1',
      application: 'A02',
      anonymous: false,
      objector: of.HASH,
      hasEvidence: true,
      summary: '数据不实',
      ...more,
    },
    on,
  ] as const
const rule = (cycle: of.Cycle, outcome: string, on: string, by = of.committee) =>
  [
    cycle,
    'objections',
    'rule',
    by,
    { objection: '异议1', outcome, reason: '经核查', evidence: '核查报告' },
    on,
  ] as const
const anonymous = () => {
  const { objector: _, ...input } = object(posted())[4] as unknown as Record<string, string>
  return { ...input, anonymous: true }
}

describe('objections', () => {
  it('[WX11.10] S16: one that is upheld takes the name off; nobody moves up, the others go on, the seat is vacant', () => {
    const objected = of.act(...object(posted()))
    expect(of.last(objected, 'CandidateHeld')).toEqual({ application: 'A02', cause: '异议1' })
    const upheld = of.act(...rule(objected, 'upheld', '2026-08-28'))
    const ended = of.act(...end(upheld, '2026-09-01'))
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A01', 'A03'])
    const approved = approve(ended)
    expect(of.last(approved, 'ApprovalGiven')['approved']).toEqual(['A01', 'A03'])
    const conferred = of.act(
      approved,
      'conferral',
      'conferAll',
      of.approver,
      {
        document: '表彰决定',
        firstWins: ['A01', 'A03'].map((application) => ({ application, firstWin: true, source: '名录' })),
      },
      '2026-09-20',
    )
    expect(conferred.state.view.honours.map(({ application, award }) => [application, award])).toEqual([
      ['A01', 'mayor-award'],
      ['A03', 'nominee-award'],
    ])
    expect(of.typesOf(conferred).filter((type) => type === 'PublicityPosted')).toHaveLength(1)
  })

  it('[WX11.10] one that is pending holds that name alone; rejected, it follows in a later round', () => {
    const ended = of.act(...end(of.act(...object(posted())), '2026-09-01'))
    expect(of.stepOf(ended, 'publicity').held).toEqual(['A02'])
    expect(of.stepOf(ended, 'approval').cohort).toEqual(['A01', 'A03'])
    const rejected = of.act(...rule(ended, 'rejected', '2026-09-02'))
    expect([of.stepOf(rejected, 'publicity').status, of.stepOf(rejected, 'publicity').cohort]).toEqual([
      'open',
      ['A02'],
    ])
  })

  it('[WX11.10] is ruled on by the committee within five working days, or as many as were decided', () => {
    const objected = of.act(...object(posted()))
    expect(of.last(objected, 'ObjectionAccepted')['due']).toBe('2026-09-02')
    expect(of.refused(...rule(objected, 'upheld', '2026-08-28', of.secretariat))).toEqual([
      'NotRulingBody',
      ['8(1)'],
      '依据《评定管理办法》第八条第（一）项，异议由评委会处理，评委会秘书处暂不能作出决定。',
    ])
    expect(of.last(of.act(...rule(objected, 'rejected', '2026-09-02')), 'ObjectionRuled')['overrun']).toBe(
      false,
    )
    expect(of.last(of.act(...rule(objected, 'rejected', '2026-09-03')), 'ObjectionRuled')['overrun']).toBe(
      true,
    )
    const ten = at('publicity', (cycle) => of.decide(cycle, 'objection-workdays', 10))
    const later = of.act(...object(of.act(...post(ten, '2026-08-24'))))
    expect(of.last(later, 'ObjectionAccepted')['due']).toBe('2026-09-09')
    expect(of.decideTooLate(at('publicity'), 'objection-workdays', 10).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['11(7)'],
    ])
  })

  it('[WX11.10] S18: an anonymous one is kept as a lead and holds nobody up, unless it was decided otherwise', () => {
    const lead = of.act(posted(), 'objections', 'file', of.citizen, anonymous(), '2026-08-26')
    expect(of.last(lead, 'LeadKept')).toEqual({
      objection: '异议1',
      application: 'A02',
      why: ['anonymous'],
      summary: '数据不实',
    })
    expect(of.told(lead, 'LeadKept')).toBe('关于A02公司的反映异议1未实名，作为线索留存：数据不实')
    expect(of.refused(...rule(lead, 'upheld', '2026-08-28')).slice(0, 2)).toEqual(['OnlyALead', ['11(7)']])
    expect(of.stepOf(of.act(...end(lead, '2026-09-01')), 'approval').cohort).toEqual(['A01', 'A02', 'A03'])
    const open = at('publicity', (cycle) => of.decide(cycle, 'objection-real-name', false))
    const taken = of.act(
      of.act(...post(open, '2026-08-24')),
      'objections',
      'file',
      of.citizen,
      anonymous(),
      '2026-08-26',
    )
    expect(of.last(taken, 'ObjectionAccepted')['objector']).toBe(null)
    expect(of.decideTooLate(at('publicity'), 'objection-real-name', false).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['11(7)'],
    ])
  })

  it('[WX11.10] S18: the objector’s name stands nowhere in the record, only a sealed value', () => {
    const objected = of.act(...object(posted()))
    expect(of.last(objected, 'ObjectionAccepted')['objector']).toBe('ab'.repeat(32))
    const named = { role: 'public', id: '王某' }
    const { 0: cycle, 4: input } = object(posted())
    expect(of.refused(cycle, 'objections', 'file', named, input, '2026-08-26').slice(0, 2)).toEqual([
      'ObjectorNotToBeNamed',
      ['11(7)'],
    ])
  })

  it('[WX11.10] evidence is not asked for, unless that was decided', () => {
    expect(of.typesOf(of.act(...object(posted(), { hasEvidence: false })))).toContain('ObjectionAccepted')
    const strict = at('publicity', (cycle) => of.decide(cycle, 'objection-evidence', true))
    const kept = of.act(...object(of.act(...post(strict, '2026-08-24')), { hasEvidence: false }))
    expect(of.last(kept, 'LeadKept')['why']).toEqual(['noEvidence'])
    expect(of.decideTooLate(at('publicity'), 'objection-evidence', true).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['11(7)'],
    ])
  })

  it('[WX11.10] comes during the notice, until the last day, and about a name on it', () => {
    expect(of.answer(...object(posted(), {}, '2026-08-31'))).toBe('ok')
    expect(of.refused(...object(posted(), {}, '2026-09-01'))).toEqual([
      'WindowClosed',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，异议应当在“社会公示”期内提出，本次为2026年8月24日至2026年8月31日24时，2026年9月1日不在期内，暂不能作为异议受理。发现弄虚作假的，可以另行举报。',
    ])
    expect(of.answer(...object(posted(), { application: 'A04' }))).toBe('NameNotPosted')
  })
})

function approve(cycle: of.Cycle, input = {}): of.Cycle {
  const asked = of.act(cycle, 'approval', 'request', of.committee, { document: '请示1号' }, '2026-09-03')
  return of.act(
    asked,
    'approval',
    'approve',
    of.approver,
    { document: '批复1号', struck: [], ...input },
    '2026-09-10',
  )
}
const requested = () =>
  of.act(at('approval'), 'approval', 'request', of.committee, { document: '请示1号' }, '2026-09-03')
const decideOn = (input: object) =>
  [
    requested(),
    'approval',
    'approve',
    of.approver,
    { document: '批复1号', struck: [], ...input },
    '2026-09-10',
  ] as const

describe('the approval', () => {
  it('[WX11.10] is the government’s, asked for by the committee after the notice', () => {
    expect(
      of.refused(
        at('approval'),
        'approval',
        'request',
        of.secretariat,
        { document: '请示1号' },
        '2026-09-03',
      ),
    ).toEqual([
      'NotRequestingBody',
      ['8(3)'],
      '依据《评定管理办法》第八条第（三）项，由评委会提请批准，评委会秘书处暂不能提请。',
    ])
    expect(
      of
        .refused(posted(), 'approval', 'request', of.committee, { document: '请示1号' }, '2026-08-25')
        .slice(0, 2),
    ).toEqual(['StepNotOpen', ['11(7)']])
    expect(
      of.refused(
        requested(),
        'approval',
        'approve',
        of.committee,
        { document: '批复', struck: [] },
        '2026-09-10',
      ),
    ).toEqual([
      'NotYourAct',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，此项由市人民政府办理，评委会暂不能办理。',
    ])
    expect(
      of.refused(
        at('approval'),
        'approval',
        'approve',
        of.approver,
        { document: '批复', struck: [] },
        '2026-09-10',
      ),
    ).toEqual([
      'NotRequested',
      ['8(3)'],
      '依据《评定管理办法》第八条第（三）项，评委会尚未提请批准，暂不能办理。请先提请。',
    ])
    expect(of.stepOf(approve(at('approval')), 'conferral').cohort).toEqual(['A01', 'A02', 'A03'])
  })

  it('[WX11.10] S32: may strike a name with a reason; the others are approved and nobody moves up', () => {
    const struck = [{ application: 'A01', reason: '正在调查' }]
    const partly = of.act(...decideOn({ struck }))
    expect(of.last(partly, 'ApprovalGiven')).toEqual({
      approved: ['A02', 'A03'],
      struck,
      document: '批复1号',
    })
    expect(of.stepOf(partly, 'conferral').cohort).toEqual(['A02', 'A03'])
    expect(of.refused(...decideOn({ struck: [{ application: 'A01', reason: ' ' }] }))).toEqual([
      'StruckWithoutReason',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，未批准A01公司须说明理由，请补充。',
    ])
  })

  it('[WX11.10] S32: a name that was never made public cannot be approved', () => {
    expect(of.refused(...decideOn({ approved: ['A01', 'A02', 'A03', 'A04'] }))).toEqual([
      'NotLaidBefore',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，A04公司未通过“社会公示”，暂不能列入批准名单。请核对编号。',
    ])
    expect(of.answer(...decideOn({ approved: ['A01', 'A02'] }))).toBe('NamesLeftOpen')
  })
})
