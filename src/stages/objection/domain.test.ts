import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { stage } from './domain/index.ts'

const settings = {
  notice: 'publicity',
  window: 'duringNotice',
  realName: { required: true, evidence: false, article: '11(7)' },
  ruling: { workdays: 5, by: 'committee', article: '8(1)' },
}
const posted = [
  'publicity',
  'NoticePosted',
  { postedOn: '2026-06-01', lastDay: '2026-06-08', names: ['A', 'B'] },
] as const
const approval = ['approval', 'ApprovalGiven', { approved: ['A'], struck: [], document: '1' }] as const
const conferred = [
  'conferral',
  'HonourConferred',
  { application: 'A', award: 'gold', items: [], prizeFen: 0, firstWin: true },
] as const
const given = {
  params: settings,
  step: { article: '11(7)' },
  cohort: ['A', 'B'],
  elsewhere: [posted],
}
const commitment = '0'.repeat(64)
const objection = {
  objection: 'o1',
  application: 'A',
  anonymous: false,
  objector: commitment,
  hasEvidence: true,
  summary: '数据不实',
}
const ruling = { objection: 'o1', outcome: 'rejected', reason: '不属实', evidence: '报告1号' }
const citizen = { role: 'public', id: 'public' }
const committee = { role: 'committee', id: 'committee' }

function objections(changes: object = {}) {
  const kit = stageCase(stage, { ...given, ...changes })
  const answer = (result: ReturnType<typeof kit.when>) =>
    result.ok
      ? result.value.entries.map(({ type, data }) => [type, data])
      : [result.error.code, result.error.articles, result.error.data]
  const file = (input: JsonObject = {}, on = '2026-06-03', by = citizen) =>
    answer(kit.when('file', { ...objection, ...input }, { on, by }))
  const rule = (input: JsonObject = {}, on = '2026-06-09', by = committee) =>
    answer(kit.when('rule', { ...ruling, ...input }, { on, by }))
  return { ...kit, file, rule }
}
const typesOf = (entries: unknown[]) => entries.map((entry) => (entry as [string])[0])

describe('objection: recusal', () => {
  it('is not ruled on by a member who is recused from that very name', () => {
    const recusal = { person: 'committee', application: 'A', ground: '曾任职', declaredBy: 'committee' }
    const { file, rule } = objections({ elsewhere: [posted, ['deliberation', 'RecusalRecorded', recusal]] })
    file()
    expect(rule()).toEqual(['RecusedFromName', ['11(7)'], { person: 'committee', application: 'A' }])
    const another = rule({}, '2026-06-09', { role: 'committee', id: 'another' })
    expect(typesOf(another)).toEqual(['ObjectionRuled', 'CandidateReleased'])
  })
})

describe('objection: filing', () => {
  it('[AM37] accepts it, says when the ruling is due, and holds only that candidate', () => {
    const { file, view } = objections()
    expect(file()).toEqual([
      [
        'ObjectionAccepted',
        {
          objection: 'o1',
          application: 'A',
          objector: commitment,
          hasEvidence: true,
          summary: '数据不实',
          filedOn: '2026-06-03',
          due: '2026-06-10',
          certainty: 'final',
          walked: [
            { date: '2026-06-04', counted: true, why: 'weekday' },
            { date: '2026-06-05', counted: true, why: 'weekday' },
            { date: '2026-06-06', counted: false, why: 'weekend' },
            { date: '2026-06-07', counted: false, why: 'weekend' },
            { date: '2026-06-08', counted: true, why: 'weekday' },
            { date: '2026-06-09', counted: true, why: 'weekday' },
            { date: '2026-06-10', counted: true, why: 'weekday' },
          ],
        },
      ],
      ['CandidateHeld', { application: 'A', cause: 'o1' }],
    ])
    expect(view().held).toEqual({ A: ['o1'] })
  })

  it('[S18] keeps an anonymous one as a lead that holds nobody', () => {
    const { file, rule, view, state } = objections()
    const { objector: _name, ...unnamed } = objection
    expect(file({ ...unnamed, anonymous: true })).toEqual([
      ['LeadKept', { objection: 'o1', application: 'A', why: ['anonymous'], summary: '数据不实' }],
    ])
    expect(view().held).toEqual({})
    expect(state()).toEqual({ objections: {}, leads: ['o1'] })
    expect(rule()).toEqual(['OnlyALead', ['11(7)'], { objection: 'o1' }])
    expect(file()).toEqual(['ObjectionKnown', ['11(7)'], { objection: 'o1' }])
  })

  it('[S18] keeps one without evidence as a lead where evidence is asked for', () => {
    const params = { ...settings, realName: { required: true, evidence: true, article: '28' } }
    const { file } = objections({ params })
    expect(file({ hasEvidence: false })).toMatchObject([['LeadKept', { why: ['noEvidence'] }]])
    expect(typesOf(file({ objection: 'o2' }))).toEqual(['ObjectionAccepted', 'CandidateHeld'])
  })

  it('accepts an anonymous one where no real name is asked for, and then keeps no commitment', () => {
    const params = { ...settings, realName: { required: false, evidence: false, article: '11(7)' } }
    expect(objections({ params }).file({ anonymous: true })).toMatchObject([
      ['ObjectionAccepted', { objector: null }],
      ['CandidateHeld', { application: 'A' }],
    ])
  })

  it('counts the last day in and the next day out', () => {
    const { file } = objections()
    expect(typesOf(file({}, '2026-06-08'))).toEqual(['ObjectionAccepted', 'CandidateHeld'])
    expect(file({ objection: 'o2' }, '2026-06-09')).toEqual([
      'WindowClosed',
      ['11(7)'],
      { notice: 'publicity', postedOn: '2026-06-01', lastDay: '2026-06-08', on: '2026-06-09' },
    ])
    expect(typesOf(file({ objection: 'o2' }, '2026-06-01'))).toEqual(['ObjectionAccepted', 'CandidateHeld'])
    expect(file({ objection: 'o3' }, '2026-05-31')[0]).toBe('WindowClosed')
  })

  it('refuses before any notice, about a name not posted, and without the sealed name', () => {
    expect(objections({ elsewhere: [] }).file()).toEqual([
      'NoticeNotPosted',
      ['11(7)'],
      { notice: 'publicity' },
    ])
    const { file, state } = objections()
    expect(file({ application: 'C' })).toEqual([
      'NameNotPosted',
      ['11(7)'],
      { application: 'C', notice: 'publicity' },
    ])
    const { objector: _name, ...unnamed } = objection
    const kit = stageCase(stage, given)
    const answer = kit.when('file', unnamed, { on: '2026-06-03', by: citizen })
    expect(answer.ok ? 'ok' : answer.error.code).toBe('ObjectorMissing')
    expect(state()).toEqual({ objections: {}, leads: [] })
  })

  it('[S18] never lets the objector be the one who acts in the record', () => {
    const { file, state } = objections()
    expect(file({}, '2026-06-03', { role: 'public', id: '张三' })).toEqual([
      'ObjectorNotToBeNamed',
      ['11(7)'],
      {},
    ])
    expect(state().objections).toEqual({})
  })

  it('[S18] is open years later where the text has no window, also to names of an earlier round', () => {
    const params = { ...settings, window: 'always' }
    const second = [
      'publicity',
      'NoticePosted',
      { postedOn: '2026-07-01', lastDay: '2026-07-08', names: ['B'] },
    ] as const
    const { file } = objections({ params, elsewhere: [posted, second] })
    expect(typesOf(file({}, '2026-12-01'))).toEqual(['ObjectionAccepted', 'CandidateHeld'])
    expect(file({ objection: 'o2', application: 'C' }, '2026-12-01')[0]).toBe('NameNotPosted')
  })
})

describe('objection: ruling', () => {
  it('[AM37] releases the candidate when rejected', () => {
    const { file, rule, view } = objections()
    file()
    expect(rule()).toEqual([
      [
        'ObjectionRuled',
        {
          objection: 'o1',
          application: 'A',
          outcome: 'rejected',
          reason: '不属实',
          evidence: '报告1号',
          due: '2026-06-10',
          ruledOn: '2026-06-09',
          overrun: false,
        },
      ],
      ['CandidateReleased', { application: 'A', cause: 'o1' }],
    ])
    expect(view()).toMatchObject({ held: { A: [] }, removed: {} })
  })

  it('[S16] removes the candidate when upheld, and nobody else', () => {
    const { file, rule, view } = objections()
    file()
    expect(rule({ outcome: 'upheld' })[1]).toEqual(['CandidateRemoved', { application: 'A', cause: 'o1' }])
    expect(view()).toMatchObject({ removed: { A: 'o1' } })
  })

  it('keeps the candidate held while a second objection is open, and removes once only', () => {
    const { file, rule, view } = objections()
    file()
    file({ objection: 'o2' })
    rule()
    expect(view().held).toEqual({ A: ['o2'] })
    file({ objection: 'o3' })
    rule({ objection: 'o2', outcome: 'upheld' })
    expect(typesOf(rule({ objection: 'o3', outcome: 'upheld' }))).toEqual(['ObjectionRuled'])
  })

  it('records a late ruling as an overrun and lets it hold', () => {
    const { file, rule } = objections()
    file()
    expect(rule({}, '2026-06-11')).toMatchObject([
      ['ObjectionRuled', { due: '2026-06-10', overrun: true }],
      ['CandidateReleased', {}],
    ])
  })

  it('refuses another body, an unknown objection, and a second ruling', () => {
    const { file, rule } = objections()
    file()
    expect(rule({}, '2026-06-09', { role: 'secretariat', id: 'secretariat' })).toEqual([
      'NotRulingBody',
      ['8(1)'],
      { role: 'secretariat', by: 'committee' },
    ])
    expect(rule({ objection: 'x' })).toEqual(['UnknownObjection', ['11(7)'], { objection: 'x' }])
    rule()
    expect(rule({ outcome: 'upheld' })).toEqual([
      'RuledAlready',
      ['8(1)'],
      { objection: 'o1', outcome: 'rejected', ruledOn: '2026-06-09' },
    ])
  })

  it('[AM78] holds an approved name; upheld it is referred for revocation and stays held, rejected it goes on', () => {
    const { file, rule, view } = objections({ elsewhere: [posted, approval] })
    expect(typesOf(file())).toEqual(['ObjectionAccepted', 'CandidateHeld'])
    file({ objection: 'o2' })
    expect(rule({ outcome: 'upheld' })[1]).toEqual([
      'ReferredForRevocation',
      { application: 'A', cause: 'o1' },
    ])
    expect(typesOf(rule({ objection: 'o2' }))).toEqual(['ObjectionRuled', 'CandidateReleased'])
    expect(view()).toMatchObject({ held: { A: ['o1'] }, removed: {}, referred: { A: ['o1'] } })
  })

  it('[AM78] holds nothing up once the award is given, and only refers it', () => {
    const { file, rule, view } = objections({
      params: { ...settings, window: 'always' },
      elsewhere: [posted, approval, conferred],
    })
    expect(typesOf(file({}, '2026-11-01'))).toEqual(['ObjectionAccepted'])
    expect(typesOf(rule({ outcome: 'upheld' }, '2026-11-03'))).toEqual([
      'ObjectionRuled',
      'ReferredForRevocation',
    ])
    expect(view()).toMatchObject({ held: {}, removed: {}, referred: { A: ['o1'] } })
    file({ objection: 'o2' }, '2026-11-01')
    expect(typesOf(rule({ objection: 'o2' }, '2026-11-03'))).toEqual(['ObjectionRuled'])
  })

  it('is possible after the step is concluded', () => {
    expect(stage.acts['rule']?.alsoWhenConcluded).toBe(true)
    expect(stage.acts['file']?.alsoWhenConcluded).toBe(undefined)
  })
})
