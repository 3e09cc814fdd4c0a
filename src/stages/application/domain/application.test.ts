import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const form = { article: '11(1)', id: 'form', required: true, name: { zh: '申报表', en: 'form' } }
const report = { article: '11(1)', id: 'report', required: true, name: { zh: '自评报告', en: 'report' } }
const photo = { article: '11(1)', id: 'photo', required: false, name: { zh: '照片', en: 'photo' } }
const params = {
  article: '11(1)',
  window: 'call',
  documents: [form, report, photo],
  supplements: { article: '9(4)', basis: 'silent', oneTime: true },
  sharedCode: { article: '10', basis: 'silent', allowed: true },
}
const edition = {
  applicants: { article: '10', kinds: ['legalPerson', 'subUnit'] },
  criteria: [],
  sectors: [],
  bodies: [],
} as unknown as Edition
const notice = [
  'call',
  'NoticePosted',
  {
    postedOn: '2026-05-01',
    lastDay: '2026-06-01',
    endsAt: '2026-06-01T16:00:00.000Z',
    certainty: 'final',
    names: [],
  },
] as const
const given = { params, edition, elsewhere: [notice] }

const sha256 = 'a'.repeat(64)
const files = [
  { id: 'form', sha256, pages: 8 },
  { id: 'report', sha256 },
]
const CODE = '91440300708461136T'
const OTHER = '9144030071526726XG'
const filled = {
  application: 'A',
  name: '甲公司',
  code: CODE,
  kind: 'legalPerson',
  facts: { applicant: { exporter: true } },
  documents: files,
}
type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]

describe('application: handing in', () => {
  it('enters an application with its facts, the form laid into them', () => {
    const { when } = stageCase(stage, given)
    expect(when('submit', { ...filled, code: ' 91440300708461136t' }, { on: '2026-05-20' })).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'ApplicationSubmitted',
            application: 'A',
            data: {
              application: 'A',
              name: '甲公司',
              code: CODE,
              kind: 'legalPerson',
              documents: files,
              lastDay: '2026-06-01',
              sharesCodeWith: [],
            },
          },
          {
            type: 'ApplicationEntered',
            application: 'A',
            data: {
              application: 'A',
              name: '甲公司',
              code: CODE,
              kind: 'legalPerson',
              facts: { applicant: { exporter: true, name: '甲公司', code: CODE, kind: 'legalPerson' } },
            },
          },
        ],
      },
    })
  })

  it('takes it on the last day and not on the day after, before the call or without one', () => {
    const on = (day: string) => answerOf(stageCase(stage, given).when('submit', filled, { on: day }))
    expect(on('2026-06-01')).toBe('ok')
    expect(on('2026-06-02')).toEqual([
      'DeadlineMissed',
      ['11(1)'],
      { lastDay: '2026-06-01', on: '2026-06-02', name: '甲公司' },
    ])
    expect(on('2026-04-30')).toEqual([
      'WindowNotOpenYet',
      ['11(1)'],
      { opensOn: '2026-05-01', on: '2026-04-30' },
    ])
    const { when } = stageCase(stage, { params, edition })
    expect(answerOf(when('submit', filled))).toEqual(['WindowNotAnnounced', ['11(1)'], { window: 'call' }])
  })

  it('refuses missing documents by name, and documents that nobody asked for', () => {
    const { when, view } = stageCase(stage, given)
    expect(answerOf(when('submit', { ...filled, documents: files.slice(0, 1) }))).toEqual([
      'DocumentsMissing',
      ['11(1)'],
      { missing: [{ zh: '自评报告', en: 'report' }] },
    ])
    expect(answerOf(when('submit', { ...filled, documents: [...files, { id: 'cv', sha256 }] }))).toEqual([
      'DocumentsUnknown',
      ['11(1)'],
      { unknown: ['cv'], known: ['form', 'report', 'photo'] },
    ])
    expect(view().applications).toEqual({})
  })

  it('refuses a faulty code and says where the fault is, and a kind that may not apply', () => {
    const { when } = stageCase(stage, given)
    expect(answerOf(when('submit', { ...filled, code: '914403007084611360' }))).toEqual([
      'CodeFaulty',
      ['10'],
      { fault: { reason: 'checkCharacter', position: 18, expected: 'T', found: '0' } },
    ])
    expect(answerOf(when('submit', { ...filled, kind: 'person' }))).toEqual([
      'KindNotAdmitted',
      ['10'],
      { kind: 'person', kinds: ['legalPerson', 'subUnit'] },
    ])
  })

  it('refuses the same application and the same code twice, but not a sub-unit under the same code', () => {
    const { when } = stageCase(stage, given)
    when('submit', filled)
    expect(answerOf(when('submit', { ...filled, code: OTHER }))).toEqual([
      'ApplicationTaken',
      ['11(1)'],
      { application: 'A' },
    ])
    expect(answerOf(when('submit', { ...filled, application: 'B', name: '乙公司' }))).toEqual([
      'CodeTaken',
      ['10'],
      { code: CODE, by: 'A' },
    ])
    const unit = { ...filled, application: 'C', kind: 'subUnit' }
    expect(answerOf(when('submit', unit))).toEqual(['CodeTaken', ['10'], { code: CODE, by: 'A' }])
    const flagged = when('submit', { ...unit, name: '甲公司第一分公司' })
    expect(flagged.ok && flagged.value.entries[0]?.data['sharesCodeWith']).toEqual(['A'])
  })

  it('lets an applicant who withdrew or was declined apply again under its code', () => {
    const { when } = stageCase(stage, given)
    when('submit', filled)
    when('withdraw', { application: 'A', reason: '填报有误' })
    expect(answerOf(when('submit', { ...filled, application: 'B' }))).toBe('ok')
    when('decline', { application: 'B', reason: '材料无法识读' })
    expect(answerOf(when('submit', { ...filled, application: 'C' }))).toBe('ok')
  })

  it('refuses facts that are not the applicant’s to state, contradict the form or are malformed', () => {
    const { when } = stageCase(stage, given)
    const facts = (stated: object) => answerOf(when('submit', { ...filled, facts: stated } as never))
    expect(facts({ judgements: {}, asOf: '2026-06-01' })).toEqual([
      'FactsNotTheirs',
      ['10'],
      { facts: ['asOf', 'judgements'] },
    ])
    expect(facts({ applicant: { name: '丙公司' } })).toEqual([
      'FactsContradict',
      ['10'],
      { fact: 'name', stated: '丙公司', given: '甲公司' },
    ])
    const unfit = when('submit', { ...filled, facts: { applicant: { exporter: 'ja' } } })
    expect(
      !unfit.ok && [unfit.error.code, (unfit.error.data['problems'] as { path: string }[])[0]?.path],
    ).toEqual(['FactsUnfit', 'applicant.exporter'])
  })
})

describe('application: acceptance', () => {
  it('accepts under a number, once, and not under a number in use', () => {
    const { when } = stageCase(stage, given)
    when('submit', filled)
    when('submit', { ...filled, application: 'B', name: '乙公司', code: OTHER })
    expect(when('acknowledge', { application: 'A', number: '2026-1' })).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'ApplicationAcknowledged',
            application: 'A',
            data: { application: 'A', number: '2026-1' },
          },
        ],
      },
    })
    expect(answerOf(when('acknowledge', { application: 'A', number: '2026-2' }))).toEqual([
      'AcknowledgedAlready',
      ['11(1)'],
      { application: 'A', number: '2026-1' },
    ])
    expect(answerOf(when('acknowledge', { application: 'B', number: '2026-1' }))).toEqual([
      'NumberTaken',
      ['11(1)'],
      { number: '2026-1', by: 'A' },
    ])
    expect(answerOf(when('acknowledge', { application: 'X', number: '2026-3' }))).toEqual([
      'ApplicationUnknown',
      ['11(1)'],
      { application: 'X' },
    ])
    expect(answerOf(when('decline', { application: 'A', reason: '迟到' }))).toEqual([
      'AcknowledgedAlready',
      ['11(1)'],
      { application: 'A', number: '2026-1' },
    ])
  })

  it('declines with a reason, once; a receipt mends it', () => {
    const { when, state } = stageCase(stage, given)
    when('submit', filled)
    when('decline', { application: 'A', reason: '材料无法识读' })
    expect(answerOf(when('decline', { application: 'A', reason: '同上' }))).toEqual([
      'DeclinedAlready',
      ['11(1)'],
      { application: 'A' },
    ])
    expect(answerOf(when('requestSupplement', { application: 'A', items: ['报告'] }))).toEqual([
      'DeclinedAlready',
      ['9(4)'],
      { application: 'A' },
    ])
    when('acknowledge', { application: 'A', number: '1' })
    expect(state().progress['A']).toEqual({ isDeclined: false, timesAsked: 0, outstanding: [], number: '1' })
  })

  it('mends no decline by a receipt once another applied under the code', () => {
    const { when } = stageCase(stage, given)
    when('submit', filled)
    when('decline', { application: 'A', reason: '材料无法识读' })
    when('submit', { ...filled, application: 'B' })
    expect(answerOf(when('acknowledge', { application: 'A', number: '1' }))).toEqual([
      'CodeTaken',
      ['10'],
      { code: CODE, by: 'B' },
    ])
    when('withdraw', { application: 'B', reason: '重复' })
    expect(answerOf(when('acknowledge', { application: 'A', number: '1' }))).toBe('ok')
  })

  it('closes after the last day only, when each has its receipt; the declined go out', () => {
    const { when } = stageCase(stage, given)
    when('submit', filled)
    when('submit', { ...filled, application: 'B', name: '乙公司', code: OTHER })
    when('submit', { ...filled, application: 'C', name: '丙公司', code: '914403001922038216' })
    when('withdraw', { application: 'C', reason: '经营安排' })
    expect(answerOf(when('close', {}, { on: '2026-06-01' }))).toEqual([
      'WindowStillOpen',
      ['11(1)'],
      { lastDay: '2026-06-01', on: '2026-06-01' },
    ])
    when('acknowledge', { application: 'A', number: '1' })
    expect(answerOf(when('close', {}, { on: '2026-06-02' }))).toEqual([
      'ReceiptsOutstanding',
      ['11(1)'],
      { applications: ['B'] },
    ])
    when('decline', { application: 'B', reason: '材料无法识读' })
    const closed = when('close', {}, { on: '2026-06-02' })
    expect(closed.ok && closed.value).toEqual({ entries: [], conclude: { passed: ['A'], out: ['B'] } })
  })
})

describe('application: supplement and withdrawal', () => {
  it('tells what is missing once, takes the supplement, and lays the new facts over the old', () => {
    const { when, view } = stageCase(stage, given)
    when('submit', filled, { on: '2026-05-10' })
    expect(answerOf(when('supplement', { application: 'A', documents: [] }))).toEqual([
      'SupplementNotAsked',
      ['9(4)'],
      { application: 'A' },
    ])
    when('requestSupplement', { application: 'A', items: ['经营性质'] }, { on: '2026-05-11' })
    expect(answerOf(when('requestSupplement', { application: 'A', items: ['利润'] }))).toEqual([
      'SupplementAskedBefore',
      ['9(4)'],
      { application: 'A', askedOn: '2026-05-11' },
    ])
    expect(answerOf(when('acknowledge', { application: 'A', number: '1' }))).toEqual([
      'SupplementOutstanding',
      ['9(4)'],
      { application: 'A', items: ['经营性质'] },
    ])
    const received = when(
      'supplement',
      { application: 'A', documents: [], facts: { applicant: { purpose: 'for-profit' } } },
      { on: '2026-05-13' },
    )
    expect(received.ok && received.value.entries.map(({ type }) => type)).toEqual([
      'SupplementReceived',
      'ApplicationEntered',
    ])
    expect(view().applications['A']).toEqual({
      application: 'A',
      name: '甲公司',
      code: CODE,
      kind: 'legalPerson',
      facts: {
        applicant: {
          exporter: true,
          name: '甲公司',
          code: CODE,
          kind: 'legalPerson',
          purpose: 'for-profit',
        },
      },
      withdrawn: false,
      enteredOn: '2026-05-10',
    })
    expect(answerOf(when('acknowledge', { application: 'A', number: '1' }))).toBe('ok')
  })

  it('may ask again where the regulation lets it, and not once eligibility is decided', () => {
    const often = { ...params, supplements: { article: '9(4)', oneTime: false } }
    const { when, meanwhile } = stageCase(stage, { ...given, params: often })
    when('submit', filled)
    when('requestSupplement', { application: 'A', items: ['照片'] })
    const again = when('requestSupplement', { application: 'A', items: ['利润'] })
    expect(again.ok && again.value.entries[0]?.data).toEqual({ application: 'A', items: ['利润'], time: 2 })
    meanwhile('check', 'FindingRecorded', { application: 'A', eligible: 'yes', findings: [] })
    const decided = ['EligibilityDecided', ['9(4)'], { application: 'A' }]
    expect(answerOf(when('requestSupplement', { application: 'A', items: ['表'] }))).toEqual(decided)
    expect(answerOf(when('supplement', { application: 'A', documents: [] }))).toEqual(decided)
  })

  it('withdraws once, also when the step is concluded, but not after conferral', () => {
    expect(stage.acts['withdraw']?.alsoWhenConcluded).toBe(true)
    const { when, meanwhile } = stageCase(stage, given)
    when('submit', filled)
    when('submit', { ...filled, application: 'B', name: '乙公司', code: OTHER })
    const gone = when('withdraw', { application: 'A', reason: '经营安排' })
    expect(gone.ok && gone.value.entries).toEqual([
      {
        type: 'ApplicationWithdrawn',
        application: 'A',
        data: { application: 'A', reason: '经营安排' },
      },
    ])
    expect(answerOf(when('withdraw', { application: 'A', reason: '再次' }))).toEqual([
      'WithdrawnAlready',
      ['11(1)'],
      { application: 'A' },
    ])
    const honour = { application: 'B', award: 'gold', items: [], prizeFen: 0, firstWin: true }
    meanwhile('conferral', 'HonourConferred', honour)
    expect(answerOf(when('withdraw', { application: 'B', reason: '太迟' }))).toEqual([
      'ConferredAlready',
      ['11(1)'],
      { application: 'B' },
    ])
  })
})

describe('application: units of one parent', () => {
  const unit = (application: string, name: string, more: object = {}) => ({
    ...filled,
    application,
    name,
    kind: 'subUnit',
    ...more,
  })
  const only = (allowed: boolean) =>
    stageCase(stage, { ...given, params: { ...params, sharedCode: { article: '10', allowed } } })

  it('apply each for itself where that is allowed', () => {
    const { when } = only(true)
    when('submit', unit('A', '第一分公司'))
    expect(answerOf(when('submit', unit('B', '第二分公司')))).toBe('ok')
  })

  it('apply once where it was decided so, under the parent’s code or naming it, and never one beside its withdrawal', () => {
    const { when } = only(false)
    when('submit', unit('A', '第一分公司'))
    const refused = ['SiblingApplied', ['10'], { code: CODE, by: 'A', kind: 'subUnit' }]
    expect(answerOf(when('submit', unit('B', '第二分公司')))).toEqual(refused)
    const named = { code: OTHER, facts: { applicant: { parentCode: CODE } } }
    expect(answerOf(when('submit', unit('B', '第二分公司', named)))).toEqual(refused)
    expect(answerOf(when('submit', unit('C', '别家分公司', { code: OTHER })))).toBe('ok')
    when('withdraw', { application: 'A', reason: '改由第二分公司申报' })
    expect(answerOf(when('submit', unit('D', '第二分公司')))).toBe('ok')
  })

  it('do not stand in the way of the parent itself', () => {
    const { when } = only(false)
    when('submit', unit('A', '第一分公司'))
    expect(answerOf(when('submit', { ...filled, application: 'B' }))).toBe('ok')
  })
})

describe('application: ids', () => {
  it('nobody applied under a name that every object has, and nobody can', () => {
    const { when, view } = stageCase(stage, given)
    const unknown = ['ApplicationUnknown', ['11(1)'], { application: 'constructor' }]
    const application = 'constructor'
    expect(answerOf(when('acknowledge', { application, number: '1' }))).toEqual(unknown)
    expect(answerOf(when('decline', { application, reason: '无' }))).toEqual(unknown)
    expect(answerOf(when('withdraw', { application, reason: '无' }))).toEqual(unknown)
    expect(answerOf(when('requestSupplement', { application, items: ['无'] }))).toEqual(unknown)
    expect(answerOf(when('supplement', { application, documents: [] }))).toEqual(unknown)
    expect(view().applications).toEqual({})
    const input = stage.acts['submit']?.input
    expect(input?.safeParse({ ...filled, application }).success).toBe(false)
    expect(input?.safeParse({ ...filled, application: 'A 1' }).success).toBe(false)
    expect(input?.safeParse(filled).success).toBe(true)
  })
})

describe('application: corrections', () => {
  const { when, state, view } = stageCase(stage, given)
  const submitted = when('submit', filled)
  when('submit', { ...filled, application: 'B', name: '乙公司', code: OTHER })
  const data = (submitted.ok ? submitted.value.entries[1]?.data : {}) as {
    facts: { applicant: Record<string, unknown> }
  }
  const premises = { params: stage.params.parse(params), edition, state: state(), view: view() }
  const check = (replacement: object) => {
    const answer = stage.checkReplacement?.({ data } as never, replacement as never, premises as never)
    return answer?.ok ? 'ok' : answer?.error.code
  }
  const facts = (applicant: object) => ({
    ...data.facts,
    applicant: { ...data.facts.applicant, ...applicant },
  })

  it('stay a whole application of the same applicant', () => {
    expect(check({ ...data, facts: facts({ exporter: false }) })).toBe('ok')
    expect(check({ ...data, name: '甲股份公司', facts: facts({ name: '甲股份公司' }) })).toBe('ok')
    expect(check({})).toBe('ReplacementUnfit')
    expect(check({ ...data, application: 'B' })).toBe('ReplacementUnfit')
    expect(check({ ...data, note: 1 })).toBe('ReplacementUnfit')
    expect(check({ ...data, facts: { applicant: { exporter: true } } })).toBe('ReplacementUnfit')
  })

  it('say what could have been handed in: no facts or code of another, no fact that is not theirs', () => {
    expect(check({ ...data, facts: facts({ name: '乙公司', code: OTHER }) })).toBe('FactsContradict')
    const other = { name: '乙公司', code: OTHER }
    expect(check({ ...data, ...other, facts: facts(other) })).toBe('CodeTaken')
    expect(check({ ...data, code: 'x' })).toBe('CodeFaulty')
    expect(check({ ...data, kind: 'team' })).toBe('KindNotAdmitted')
    expect(check({ ...data, facts: { ...data.facts, judgements: {} } })).toBe('FactsNotTheirs')
    expect(check({ ...data, facts: facts({ exporter: 'yes' }) })).toBe('FactsUnfit')
  })
})
