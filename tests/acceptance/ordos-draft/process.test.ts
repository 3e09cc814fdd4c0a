import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { usccFrom } from '../../../src/core/codes/uscc.ts'
import { limitOf } from '../../../src/core/process/limits/limits-of.ts'
import * as of from './cycle.ts'
import { organisationFacts, personFacts } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const nobody: of.Plan = { applicants: [] }
const at = (step: string, plan: of.Plan = nobody) => of.bring(of.begun(world()), step, plan)

const kept = (cycle: of.Cycle, step: string, record: string, by = of.secretariat) =>
  [cycle, step, 'record', by, { record, document: `${record}1号` }] as const
const concluded = (cycle: of.Cycle, step: string) => [cycle, step, 'conclude', of.secretariat, {}] as const

describe('what is made ready', () => {
  const RECORDS = ['work-plan', 'rules-drafted', 'rules-approved', 'mutual-feedback-set-up']
  const lacking = (left: string) =>
    of.refused(
      ...concluded(
        RECORDS.filter((record) => record !== left).reduce(
          (now, record) =>
            of.act(
              ...kept(
                now,
                'working-rules',
                record,
                record === 'rules-approved' ? of.committee : of.secretariat,
              ),
            ),
          at('working-rules'),
        ),
        'working-rules',
      ),
    )

  it('[ED8.1] [ED8.2] the secretariat makes the plan', () => {
    expect(lacking('work-plan').slice(0, 2)).toEqual(['RecordsMissing', ['8(1)']])
    expect(lacking('work-plan')[2]).toBe(
      '依据《管理办法（审议稿）》第八条第（一）项，尚缺评审工作方案（第八条第（一）项，评审委员会秘书处办理），暂不能办结，请补齐后办理。',
    )
  })

  it('[ED8.3] it has the detailed rules drawn up', () => {
    expect(lacking('rules-drafted').slice(0, 2)).toEqual(['RecordsMissing', ['8(2)']])
  })

  it('[ED7.3] the committee approves rules and procedures, nobody else', () => {
    expect(lacking('rules-approved').slice(0, 2)).toEqual(['RecordsMissing', ['7(2)']])
    expect(of.refused(...kept(at('working-rules'), 'working-rules', 'rules-approved')).slice(0, 2)).toEqual([
      'RecordNotYours',
      ['7(2)'],
    ])
  })

  it('[ED25.1] the mutual feedback is set up', () => {
    expect(lacking('mutual-feedback-set-up').slice(0, 2)).toEqual(['RecordsMissing', ['25']])
  })

  it('[ED8.7] [ED13.1] training and a revision of the standard may go on record', () => {
    for (const record of ['training', 'standard-revised'])
      expect([record, of.answer(...kept(at('working-rules'), 'working-rules', record))]).toEqual([
        record,
        'ok',
      ])
  })
})

const announce = (closesOn: string | undefined, on: string, channels = ['media']) =>
  [
    at('call'),
    'call',
    'announce',
    of.secretariat,
    { channels, ...(closesOn === undefined ? {} : { closesOn }) },
    on,
  ] as const
/** Posted on 3 April, until 20 April. */
const called = () => of.once(world(), 'called', () => of.act(...announce('2026-04-20', '2026-04-03')))

describe('the call', () => {
  it('[ED14.1] departments, associations and banner regulators get a notice by official letter first', () => {
    const before = at('call-notice')
    expect(
      of.refused(before, 'call', 'announce', of.secretariat, { channels: ['media'] }).slice(0, 2),
    ).toEqual(['StepNotOpen', ['14']])
    expect(of.answer(before, 'call-notice', 'announce', of.secretariat, { channels: [] })).toBe(
      'ChannelMissing',
    )
    const sent = of.act(before, 'call-notice', 'announce', of.secretariat, { channels: ['officialLetter'] })
    expect(of.told(sent, 'AnnouncementMade')).toBe('向有关单位发出通知（公函）')
  })

  it('[ED14.1] S7: stands for ten working days at least; that applications may not close earlier is inferred', () => {
    expect(of.refused(...announce('2026-10-09', '2026-09-21')).slice(0, 2)).toEqual(['CallTooShort', ['14']])
    expect(of.refused(...announce('2026-10-09', '2026-09-21'))[2]).toBe(
      '依据《管理办法（审议稿）》第十四条，公告期限不得少于10个工作日，至2026年10月12日24时届满，暂不能于2026年10月9日截止申报（条文未明言截止日不得在公告期限内，由文义推定）。请将截止日期定于2026年10月12日或以后。',
    )
    const posted = of.act(...announce('2026-10-12', '2026-09-21'))
    expect(of.last(posted, 'AnnouncementMade')['minimum']).toMatchObject({
      days: 10,
      kind: 'workday',
      basis: 'inferred',
      earliest: '2026-10-12',
    })
    expect(posted.state.view.notices['call']?.endsAt).toBe('2026-10-12T16:00:00.000Z')
  })

  it('[ED14.1] is published through the media, with its last day', () => {
    expect(of.refused(...announce('2026-10-12', '2026-09-21', ['website'])).slice(0, 2)).toEqual([
      'ChannelMissing',
      ['14'],
    ])
    expect(of.answer(...announce(undefined, '2026-09-21'))).toBe('DeadlineMissing')
  })
})

const papers = (...ids: string[]) => ids.map((id) => ({ id, sha256: of.HASH, pages: 30 }))
const { asOf: _, ...stated } = organisationFacts
const { asOf: __, ...personal } = personFacts
const REGULATOR = { body: 'banner-regulators', unit: '东胜区市场监督管理局' }
const form = (application = 'A01', more: JsonObject = {}): JsonObject => {
  const code = usccFrom(`91150600MA00000${application.slice(1).padStart(2, '0')}`)
  const facts = { ...stated, applicant: { ...stated.applicant, code, name: `${application}公司` } }
  return {
    application,
    name: `${application}公司`,
    code,
    kind: 'legalPerson',
    facts,
    documents: papers('application-form', 'self-assessment', 'evidence'),
    filedWith: REGULATOR,
    ...more,
  }
}
const submit = (cycle: of.Cycle, input = form(), on = '2026-04-20', by = 'A01') =>
  [cycle, 'application', 'submit', of.applicant(by), input, on] as const
const submitted = () => of.once(world(), 'submitted', () => of.act(...submit(called())))

describe('applying', () => {
  it('[ED15.1] takes form, self-assessment and evidence, in time', () => {
    const lacking = (...ids: string[]) =>
      of.refused(...submit(called(), form('A01', { documents: papers(...ids) })))
    expect(lacking('self-assessment', 'evidence')[2]).toContain('尚缺：申报表。')
    expect(lacking('application-form', 'evidence')[2]).toContain('尚缺：自我评价报告。')
    expect(lacking('application-form', 'self-assessment').slice(0, 2)).toEqual(['DocumentsMissing', ['15']])
    expect(of.refused(...submit(called(), form(), '2026-04-21')).slice(0, 2)).toEqual([
      'DeadlineMissed',
      ['15'],
    ])
  })

  it('[ED15.1] is filed with the banner regulator or the authority of the trade', () => {
    const { filedWith: ___, ...unfiled } = form()
    expect(of.refused(...submit(called(), unfiled)).slice(0, 2)).toEqual(['FilingMissing', ['15']])
    const trade = { body: 'trade-authorities', unit: '能源局' }
    expect(of.answer(...submit(called(), form('A01', { filedWith: trade })))).toBe('ok')
    const association = { body: 'associations', unit: '煤炭协会' }
    expect(of.refused(...submit(called(), form('A01', { filedWith: association }))).slice(0, 2)).toEqual([
      'FilingUnknown',
      ['15'],
    ])
  })

  it('[ED2.1] [ED10.2] is open to legal persons and to persons, to nobody else', () => {
    const person = { code: of.HASH, kind: 'person', facts: personal as unknown as JsonObject, name: '李某' }
    expect(of.answer(...submit(called(), form('P01', person), '2026-04-20', 'P01'))).toBe('ok')
    expect(
      of.refused(...submit(called(), form('A01', { kind: 'unincorporated', facts: {} }))).slice(0, 2),
    ).toEqual(['KindNotAdmitted', ['2']])
  })

  it('[ED4.1] is of one’s own will: nobody applies for another, and who applied may withdraw', () => {
    expect(of.answer(called(), 'application', 'submit', of.secretariat, form(), '2026-04-20')).toBe(
      'NotYourAct',
    )
    const withdrawal = { application: 'A01', reason: '自愿退出' }
    expect(
      of.answer(submitted(), 'application', 'withdraw', of.applicant('A01'), withdrawal, '2026-04-20'),
    ).toBe('ok')
  })
})

const JOINT = [{ body: 'trade-authorities', unit: '能源局', signedBy: '局长' }]
const recommend = (cycle: of.Cycle, more: JsonObject = {}, by = 'banner-regulators') =>
  [
    cycle,
    'recommendation',
    'recommend',
    of.recommender(by),
    {
      application: 'A01',
      body: by,
      unit: '东胜区市场监督管理局',
      signedBy: '局长',
      opinion: '材料完整真实，同意推荐',
      jointly: JOINT,
      ...more,
    },
    '2026-04-20',
  ] as const

describe('the recommendation', () => {
  it('[ED15.2] [ED9.1] is one opinion of banner regulator and trade authority, who verified together, signed', () => {
    expect(of.answer(...recommend(submitted()))).toBe('ok')
    const { jointly: ___, ...alone } = recommend(submitted())[4]
    expect(
      of
        .refused(
          submitted(),
          'recommendation',
          'recommend',
          of.recommender('banner-regulators'),
          alone,
          '2026-04-20',
        )
        .slice(0, 2),
    ).toEqual(['JointOpinionIncomplete', ['15']])
    const unsigned = [{ body: 'trade-authorities', unit: '能源局' }]
    expect(of.refused(...recommend(submitted(), { jointly: unsigned })).slice(0, 2)).toEqual([
      'SignatureMissing',
      ['15'],
    ])
    expect(of.refused(...recommend(submitted(), {}, 'associations')).slice(0, 2)).toEqual([
      'BodyNotNamed',
      ['15'],
    ])
  })
})

/** A01 applied on 20 April, complete and recommended; the check opens on the 21st. */
function checking(before = (cycle: of.Cycle) => cycle): of.Cycle {
  const open = of.bring(of.begun(world(), before), 'call', nobody)
  let cycle = of.act(
    open,
    'call',
    'announce',
    of.secretariat,
    { channels: ['media'], closesOn: '2026-04-20' },
    '2026-04-03',
  )
  cycle = of.act(...submit(cycle))
  const receipt = { application: 'A01', number: '1' }
  cycle = of.act(
    cycle,
    'application',
    'acknowledge',
    of.recommender('banner-regulators'),
    receipt,
    '2026-04-20',
  )
  cycle = of.act(...recommend(cycle))
  for (const step of ['application', 'recommendation'])
    cycle = of.act(cycle, step, 'close', of.secretariat, {}, '2026-04-21')
  return cycle
}
const opened = () => of.once(world(), 'checking', () => checking())

function due({ world: here, state }: of.Cycle, id: string, on: string) {
  const step = here.edition.steps.find((one) => one.id === id)
  const [limit] = step?.limits ?? []
  const found = step && limit && limitOf(here, state, step, limit, on)
  return found && [found.due, found.status, found.certainty]
}
const ask = (cycle: of.Cycle, items: string[], on = '2026-04-24') =>
  [cycle, 'application', 'requestSupplement', of.secretariat, { application: 'A01', items }, on] as const
const reply = (cycle: of.Cycle, on: string) =>
  of.act(
    cycle,
    'application',
    'supplement',
    of.applicant('A01'),
    { application: 'A01', documents: papers('evidence') },
    on,
  )

/** The findings that people owe, all met, and the list of the eligible fixed. */
function listed(from: of.Cycle, on: string): of.Cycle {
  let cycle = of.act(from, 'eligibility', 'assess', of.secretariat, { application: 'A01' }, on)
  const { findings } = of.last(cycle, 'CaseAssessed') as unknown as {
    findings: { rule: string; outcome: string }[]
  }
  for (const { rule } of findings.filter(({ outcome }) => outcome === 'judged' || outcome === 'unknown')) {
    const judged = {
      application: 'A01',
      criterion: rule,
      outcome: 'met',
      reason: '经核查',
      evidence: ['材料'],
    }
    cycle = of.act(cycle, 'eligibility', 'judge', of.secretariat, judged, on)
  }
  cycle = of.act(cycle, 'eligibility', 'determine', of.secretariat, { application: 'A01' }, on)
  return of.act(cycle, 'eligibility', 'conclude', of.secretariat, {}, on)
}

describe('the first check', () => {
  it('[ED16.1] is the secretariat’s with the member units, and only the eligible go on', () => {
    expect(
      of.answer(opened(), 'eligibility', 'assess', of.committee, { application: 'A01' }, '2026-04-22'),
    ).toBe('NotYourAct')
    expect(
      of.refused(opened(), 'eligibility', 'conclude', of.secretariat, {}, '2026-04-22').slice(0, 2),
    ).toEqual(['CasesUndetermined', ['16']])
    const done = listed(opened(), '2026-05-06')
    expect(of.stepOf(done, 'eligibility').passed).toEqual(['A01'])
    expect(of.stepOf(done, 'desk').status).toBe('waiting')
  })

  it('[ED16.2] S8: is done within ten working days of the receipt: received on 20 April, due on 7 May', () => {
    expect(due(opened(), 'eligibility', '2026-04-22')).toEqual(['2026-05-07', 'running', 'final'])
    expect(of.typesOf(listed(opened(), '2026-05-07'))).not.toContain('LimitOverrun')
    const late = listed(opened(), '2026-05-08')
    expect(of.last(late, 'LimitOverrun')).toMatchObject({
      step: 'eligibility',
      due: '2026-05-07',
      article: '16',
    })
    expect(of.stepOf(late, 'eligibility').status).toBe('concluded')
  })

  it('[ED16.2] S8: AM32: a supplement stops the clock: told on 24 April, answered on 8 May, due on 15 May', () => {
    const asked = of.act(...ask(opened(), ['审计报告']))
    expect(due(asked, 'eligibility', '2026-05-06')?.[1]).toBe('paused')
    expect(due(reply(asked, '2026-05-08'), 'eligibility', '2026-05-08')).toEqual([
      '2026-05-15',
      'running',
      'final',
    ])
    const running = checking((cycle) => of.decide(cycle, 'supplement-pauses-clock', false))
    const answered = reply(of.act(...ask(running, ['审计报告'])), '2026-05-06')
    expect(due(answered, 'eligibility', '2026-05-06')?.[0]).toBe('2026-05-07')
    expect(of.decideTooLate(opened(), 'supplement-pauses-clock', false).slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['16'],
    ])
  })

  it('[ED16.3] S8: what is missing is told once: a second notice is not possible', () => {
    const asked = reply(of.act(...ask(opened(), ['审计报告'])), '2026-05-08')
    expect(of.refused(...ask(asked, ['专利证书'], '2026-05-09')).slice(0, 2)).toEqual([
      'SupplementAskedBefore',
      ['16'],
    ])
    expect(of.refused(...ask(asked, ['专利证书'], '2026-05-09'))[2]).toBe(
      '依据《管理办法（审议稿）》第十六条，补正内容须一次性告知，A01公司已于2026年4月24日告知，暂不能再次要求补正。',
    )
  })
})

const scored = (step: string, percent: string): of.Plan => ({
  applicants: ['A01'],
  scores: { [step]: { A01: percent } },
})

describe('the review', () => {
  it('[ED17.4] S9: is done within twenty working days of the list, desk review and site visit together', () => {
    const ready = of.bring(listed(opened(), '2026-09-08'), 'site', scored('desk', '60'))
    expect(due(ready, 'site', '2026-09-09')).toEqual(['2026-10-12', 'running', 'final'])
  })

  it('[ED8.4] [ED17.1] panels are formed with their leaders first, or an agency is engaged', () => {
    const open = at('review-arrangement')
    expect(of.refused(...concluded(open, 'review-arrangement')).slice(0, 2)).toEqual([
      'RecordsMissing',
      ['8(3)'],
    ])
    expect(
      of.answer(
        ...concluded(of.act(...kept(open, 'review-arrangement', 'panels-formed')), 'review-arrangement'),
      ),
    ).toBe('ok')
  })

  it('[ED8.5] [ED17.2] the agency is chosen by public procurement, on record', () => {
    const procured = of.act(...kept(at('review-arrangement'), 'review-arrangement', 'agency-procured'))
    expect(of.told(procured, 'RecordKept')).toBe('归档评审机构政府采购：agency-procured1号')
    expect(
      of.answer(...kept(at('review-arrangement'), 'review-arrangement', 'agency-procured', of.committee)),
    ).toBe('RecordNotYours')
  })
})

describe('the steps', () => {
  it('[ED14.1] [ED17.3] [ED18.1] [ED19.1] [ED20.1] [ED21.1] [ED21.3] follow each other in the order of the text, without a defence', () => {
    const early = (step: string, act: string, by = of.secretariat) =>
      of
        .refused(
          of.once(world(), 'begun', () => of.begun(world())),
          step,
          act,
          by,
          {},
        )
        .slice(0, 2)
    expect([
      early('call', 'announce'),
      early('application', 'close'),
      early('eligibility', 'conclude'),
      early('desk', 'determine'),
      early('site', 'determine'),
      early('consultation', 'postNotice'),
      early('ranking', 'determineRanking'),
      early('deliberation', 'propose', of.committee),
      early('publicity', 'postNotice'),
      early('approval', 'request', of.committee),
      early('conferral', 'conferAll', of.approver),
    ]).toEqual(
      ['14', '15', '16', '17', '17', '18', '19', '20', '21', '21', '22'].map((article) => [
        'StepNotOpen',
        [article],
      ]),
    )
    expect(
      world()
        .edition.steps.filter(({ kind }) => kind === 'assessment')
        .map(({ id }) => id),
    ).toEqual(['desk', 'site'])
  })
})
