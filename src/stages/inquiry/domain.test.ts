import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain/index.ts'

const edition = {
  bodies: [
    { id: 'departments', role: 'recommender', plural: true },
    { id: 'tax-office', role: 'agency', plural: false },
  ],
} as unknown as Edition
const params = { when: 'asNeeded', bodies: ['departments', 'tax-office'], inWriting: true, article: '14' }
const given = { params, edition, cohort: ['A', 'B'] }
const asked = {
  inquiry: 'q1',
  body: 'departments',
  unit: '市生态环境局',
  applications: ['A', 'B'],
  question: '有无违法记录',
  document: '函1号',
}
const fine = { inquiry: 'q1', outcome: 'noAdverse', summary: '无', document: '复函1号' }

const trying = (changes: object = {}) => {
  const made = stageCase(stage, { ...given, ...changes })
  const code = (...what: Parameters<typeof made.when>) => {
    const answer = made.when(...what)
    return answer.ok ? 'ok' : [answer.error.code, answer.error.data]
  }
  return { ...made, code }
}

describe('inquiry', () => {
  it('asks a named unit of a named body in writing about applicants of this round', () => {
    const { when, code } = trying()
    const { unit: _unit, ...noUnit } = asked
    const { document: _document, ...noDocument } = asked
    const bodies = ['departments', 'tax-office']
    expect(code('ask', { ...asked, body: 'police' })).toEqual([
      'BodyNotToBeAsked',
      { body: 'police', bodies },
    ])
    expect(code('ask', noUnit)).toEqual(['UnitMissing', { body: 'departments' }])
    expect(code('ask', noDocument)).toEqual(['DocumentMissing', { inquiry: 'q1' }])
    expect(code('ask', { ...asked, applications: ['A', 'Z'] })).toEqual([
      'NotInThisRound',
      { applications: ['Z'] },
    ])
    const sent = when('ask', asked, { on: '2026-06-01' })
    expect(sent.ok && sent.value.entries).toEqual([
      { type: 'InquirySent', data: { ...asked, sentOn: '2026-06-01' } },
    ])
    expect(code('ask', asked)).toEqual(['InquiryKnown', { inquiry: 'q1' }])
    expect(code('ask', { ...noUnit, inquiry: 'q2', body: 'tax-office' })).toBe('ok')
  })

  it('hears the unit that was asked, or has its letter entered, and nobody else', () => {
    const { code } = trying()
    code('ask', asked)
    const role = 'recommender'
    expect(code('answer', fine, { by: { role, id: '市公安局' } })).toEqual([
      'AskedAnotherBody',
      { inquiry: 'q1', asked: '市生态环境局', actor: '市公安局' },
    ])
    expect(code('answer', fine, { by: { role: 'agency', id: '市生态环境局' } })).toEqual([
      'AskedAnotherBody',
      { inquiry: 'q1', asked: '市生态环境局', actor: '市生态环境局' },
    ])
    expect(code('answer', fine, { by: { role, id: '市生态环境局' }, on: '2026-06-04' })).toBe('ok')
    expect(code('answer', fine)).toEqual(['AnsweredAlready', { inquiry: 'q1', on: '2026-06-04' }])
    code('ask', { ...asked, inquiry: 'q2' })
    expect(code('answer', { ...fine, inquiry: 'q2' })).toBe('ok')
  })

  it('lets nobody who is recused from a case give up waiting for what is said of it', () => {
    const { code, meanwhile } = trying()
    code('ask', asked)
    const recusal = { person: 'li', application: 'B', ground: 'kin', declaredBy: 'li' }
    meanwhile('here', 'RecusalRecorded', recusal)
    const left = { inquiry: 'q1', reason: '逾期未复' }
    expect(code('leaveUnanswered', left, { by: { role: 'secretariat', id: 'li' } })).toEqual([
      'RecusedFromCases',
      { person: 'li', applications: ['B'] },
    ])
    expect(code('leaveUnanswered', left)).toBe('ok')
  })

  it('names in an adverse answer applicants that were asked about; it takes nobody out', () => {
    const { when, code } = trying()
    code('ask', { ...asked, applications: ['A'] })
    const adverse = { ...fine, outcome: 'adverse', summary: '有处罚' }
    expect(code('answer', { ...adverse, applications: ['B'] })).toEqual([
      'NotAskedAbout',
      { inquiry: 'q1', applications: ['B'] },
    ])
    const { document: _document, ...spoken } = { ...adverse, applications: ['A'] }
    expect(code('answer', spoken)).toEqual(['DocumentMissing', { inquiry: 'q1' }])
    expect(code('answer', { ...adverse, applications: ['A'] })).toBe('ok')
    const concluded = when('conclude', {})
    expect(concluded.ok && concluded.value).toEqual({
      entries: [
        {
          type: 'InquiriesConcluded',
          data: {
            round: 1,
            inquiries: 1,
            adverse: [{ application: 'A', inquiries: ['q1'] }],
            unanswered: [],
          },
        },
      ],
      conclude: { passed: ['A', 'B'], held: [], out: [] },
    })
  })

  it('is concluded at once where nobody need be asked, and never while an answer is out', () => {
    const { code } = trying()
    expect(code('conclude', {})).toBe('ok')
    code('ask', asked)
    expect(code('conclude', {})).toEqual([
      'InquiriesUnanswered',
      { inquiries: [{ inquiry: 'q1', asked: '市生态环境局' }] },
    ])
  })

  it('waits no longer for a silent office once the reason is given, and keeps an answer that comes late', () => {
    const { when, code } = trying()
    code('ask', asked)
    expect(code('leaveUnanswered', { inquiry: 'q9', reason: '已催办' })).toEqual([
      'InquiryUnknown',
      { inquiry: 'q9' },
    ])
    expect(code('leaveUnanswered', { inquiry: 'q1', reason: '两次催办未复' })).toBe('ok')
    expect(code('leaveUnanswered', { inquiry: 'q1', reason: '两次催办未复' })).toEqual([
      'SettledAlready',
      { inquiry: 'q1' },
    ])
    const concluded = when('conclude', {})
    expect(concluded.ok && concluded.value.entries[0]?.data['unanswered']).toEqual(['q1'])
    const late = when('answer', fine)
    expect(late.ok && late.value.entries[0]?.data['late']).toBe(true)
    expect(code('leaveUnanswered', { inquiry: 'q1', reason: '无' })).toEqual([
      'AnsweredAlready',
      { inquiry: 'q1', on: '2026-06-01' },
    ])
    expect(stage.acts['answer']?.alsoWhenConcluded).toBe(true)
  })

  it('asks each body about every applicant where the text says so', () => {
    const { code } = trying({ params: { ...params, when: 'always' } })
    const all = ['A', 'B']
    expect(code('conclude', {})).toEqual([
      'InquiriesMissing',
      {
        missing: [
          { body: 'departments', applications: all },
          { body: 'tax-office', applications: all },
        ],
      },
    ])
    code('ask', { ...asked, applications: ['A'] })
    code('answer', fine)
    code('ask', { ...asked, inquiry: 'q2', body: 'tax-office' })
    code('leaveUnanswered', { inquiry: 'q2', reason: '已催办' })
    expect(code('conclude', {})).toEqual([
      'InquiriesMissing',
      { missing: [{ body: 'departments', applications: ['B'] }] },
    ])
  })

  it('lets nobody act who is recused from one of the applicants', () => {
    const elsewhere = [
      [
        'here',
        'RecusalRecorded',
        { person: 'wang', application: 'B', ground: '亲属', declaredBy: 'wang' },
      ] as const,
    ]
    const { code } = trying({ elsewhere })
    const by = { role: 'secretariat', id: 'wang' }
    const refused = ['RecusedFromCases', { person: 'wang', applications: ['B'] }]
    expect(code('ask', asked, { by })).toEqual(refused)
    code('ask', asked)
    expect(code('answer', fine, { by })).toEqual(refused)
  })

  it('asks by word of mouth where writing is not asked for', () => {
    const { code } = trying({ params: { ...params, inWriting: false } })
    const { document: _document, ...spoken } = asked
    expect(code('ask', spoken)).toBe('ok')
    expect(code('answer', { inquiry: 'q1', outcome: 'noAdverse', summary: '无' })).toBe('ok')
  })
})
