import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { poolOn, stage, standingOf, type StandingReason } from './domain/index.ts'

const experts = {
  keptBy: 'secretariat',
  requires: [
    { kind: 'training', article: '8', basis: 'explicit' },
    { kind: 'examination', validYears: 2, article: '9', basis: 'inferred' },
  ],
  measures: [
    { kind: 'warning', text: { zh: '警告', en: 'warned' }, article: '24', basis: 'explicit' },
    { kind: 'removal', text: { zh: '取消', en: 'removed' }, article: '24p2', basis: 'explicit' },
  ],
  article: '7',
  basis: 'explicit',
} satisfies Edition['experts']
const duties = [{ kind: 'serve', article: '29' }] as unknown as Edition['duties']
const edition = { experts, duties }

const expert = (assessor: string, more: object = {}) => ({
  assessor,
  name: `姓名${assessor}`,
  employer: { name: `单位${assessor}` },
  fields: ['制造'],
  source: { kind: 'application' },
  document: '入库表',
  ...more,
})
const begin = () => stageCase(stage, { params: {}, edition })
type Case = ReturnType<typeof begin>

/** E1 trained and examined on 2026-03-01. */
function qualified(given = begin()): Case {
  given.when('enter', expert('E1'), { on: '2026-02-01' })
  for (const act of ['recordTraining', 'recordExamination'])
    given.when(
      act,
      { assessor: 'E1', result: 'passed', on: '2026-03-01', document: '证书' },
      { on: '2026-03-02' },
    )
  return given
}
const why = (given: Case, on: string, id = 'E1') =>
  standingOf(edition, given.state(), id, on).reasons.map((reason: StandingReason) =>
    [
      reason.why,
      'kind' in reason ? reason.kind : '',
      'since' in reason ? reason.since : '',
      reason.article,
      reason.basis,
    ].join(' '),
  )

describe('who may be drawn', () => {
  it('nobody who is not in the pool, or was not yet', () => {
    const given = begin()
    expect(why(given, '2026-06-01', 'E9')).toEqual(['notInPool   7 explicit'])
    given.when('enter', expert('E1'), { on: '2026-02-01' })
    expect(why(given, '2026-01-31')).toEqual(['notInPool   7 explicit'])
  })

  it('nobody without what the text asks for, each on its article', () => {
    const given = begin()
    given.when('enter', expert('E1'), { on: '2026-02-01' })
    expect(why(given, '2026-02-01')).toEqual([
      'missing training  8 explicit',
      'missing examination  9 inferred',
    ])
    expect(standingOf(edition, given.state(), 'E1', '2026-02-01').drawable).toBe(false)
  })

  it('whoever has it, to the end of the last day of the term', () => {
    const given = qualified()
    expect(why(given, '2026-02-28')).toEqual([
      'missing training  8 explicit',
      'missing examination  9 inferred',
    ])
    expect(why(given, '2026-03-01')).toEqual([])
    expect(why(given, '2028-03-01')).toEqual([])
    expect(standingOf(edition, given.state(), 'E1', '2028-03-01').drawable).toBe(true)
    expect(why(given, '2028-03-02')).toEqual(['lapsed examination 2028-03-02 9 inferred'])
  })

  it('a certificate ends sooner than the text where it says so, and never later', () => {
    const entered = (validUntil: string) => {
      const given = begin()
      given.when('enter', expert('E1'), { on: '2026-02-01' })
      const input = { assessor: 'E1', result: 'passed', on: '2026-03-01', document: '证书', validUntil }
      return given.when('recordExamination', input)
    }
    expect(entered('2027-01-31')).toMatchObject({
      value: { entries: [{ data: { validUntil: '2027-01-31' } }] },
    })
    expect(entered('2035-01-31')).toMatchObject({
      value: { entries: [{ data: { validUntil: '2028-03-01' } }] },
    })
    expect(entered('2026-02-28')).toMatchObject({
      error: {
        code: 'ValidBeforeRecorded',
        articles: ['9'],
        data: { on: '2026-03-01', validUntil: '2026-02-28' },
      },
    })
  })

  it('whoever failed after passing has to pass again; the last day decides, not the order of entering', () => {
    const given = qualified()
    const examined = (result: string, on: string) =>
      given.when('recordExamination', { assessor: 'E1', result, on, document: '成绩' }, { on: '2026-06-01' })
    examined('failed', '2026-05-01')
    expect(why(given, '2026-06-01')).toEqual(['failed examination  9 inferred'])
    expect(why(given, '2026-04-30')).toEqual([])
    examined('passed', '2026-04-01')
    expect(why(given, '2026-06-01')).toEqual(['failed examination  9 inferred'])
    examined('passed', '2026-05-20')
    expect(why(given, '2026-06-01')).toEqual([])
  })

  it('nobody who was removed, until reinstated', () => {
    const given = qualified()
    const measure = { assessor: 'E1', reason: '泄密', document: '决定1号' }
    given.when('remove', measure, { on: '2026-06-01' })
    expect(why(given, '2026-05-31')).toEqual([])
    expect(why(given, '2027-01-01')).toEqual(['removed  2026-06-01 24p2 explicit'])
    expect(given.when('remove', measure)).toMatchObject({ error: { code: 'RemovedAlready' } })
    expect(given.when('reinstate', measure, { on: '2026-05-31' })).toMatchObject({
      error: { code: 'DatedBeforeFollowed' },
    })
    expect(why(given, '2026-06-01')).toEqual(['removed  2026-06-01 24p2 explicit'])
    given.when('reinstate', measure, { on: '2027-02-01' })
    expect(why(given, '2027-02-01')).toEqual([])
    expect(why(given, '2027-01-31')).toEqual(['removed  2026-06-01 24p2 explicit'])
    expect(given.when('reinstate', measure)).toMatchObject({ error: { code: 'NotRemoved' } })
  })

  it('nobody who is suspended, both days included, or has left; that is practice', () => {
    const given = qualified()
    given.when('suspend', { assessor: 'E1', from: '2026-06-10', to: '2026-06-20', reason: '核查' })
    expect(why(given, '2026-06-09')).toEqual([])
    expect(why(given, '2026-06-10')).toEqual(['suspended  2026-06-10 7 silent'])
    expect(why(given, '2026-06-20')).toEqual(['suspended  2026-06-10 7 silent'])
    expect(why(given, '2026-06-21')).toEqual([])
    given.when('suspend', { assessor: 'E1', from: '2026-07-01', reason: '核查' })
    expect(why(given, '2029-07-01')[0]).toBe('suspended  2026-07-01 7 silent')
    given.when('endSuspension', { assessor: 'E1', document: '通知' }, { on: '2026-07-15' })
    expect(why(given, '2026-07-16')).toEqual([])
    for (const [from, more] of [
      ['2026-07-20', {}],
      ['2026-07-25', { to: '2026-09-30' }],
    ] as const)
      given.when('suspend', { assessor: 'E1', from, reason: '核查', ...more }, { on: '2026-07-20' })
    given.when('endSuspension', { assessor: 'E1', document: '通知' }, { on: '2026-07-21' })
    expect(why(given, '2026-07-21')).toEqual(['suspended  2026-07-20 7 silent'])
    expect([why(given, '2026-07-22'), why(given, '2026-07-26')]).toEqual([[], []])
    given.when('leave', { assessor: 'E1', on: '2026-08-01' })
    expect(why(given, '2026-07-31')).toEqual([])
    expect(why(given, '2026-08-01')).toEqual(['left  2026-08-01 7 silent'])
  })

  it('an executive of a winner as everybody else, and never for the own firm or a declared rival', () => {
    const given = begin()
    const source = { kind: 'executiveOfWinner', award: 'gold', application: 'A01', cycle: '2025' }
    const employer = { name: '甲公司', code: '91310000132207600B' }
    given.when('enter', expert('E1', { source, employer, adviserOf: ['乙公司'] }), { on: '2026-02-01' })
    given.when('declareInterest', { assessor: 'E1', ground: 'rival', firm: '丙公司' })
    expect(standingOf(edition, given.state(), 'E1', '2026-06-01')).toMatchObject({
      drawable: false,
      neverFor: [
        { ground: 'employer', firm: '91310000132207600B' },
        { ground: 'adviser', firm: '乙公司' },
        { ground: 'rival', firm: '丙公司' },
      ],
      asExecutive: { article: '29', application: 'A01', cycle: '2025' },
    })
    qualified(given)
    expect(standingOf(edition, given.state(), 'E1', '2026-06-01').drawable).toBe(true)
  })
})

describe('the pool of a day', () => {
  it('has those who may be drawn, by id and without names, and tells who is left out', () => {
    const given = begin()
    given.when(
      'enterMany',
      { rows: [expert('E2'), expert('E10', { region: '城东' }), expert('E1')] },
      { on: '2026-02-01' },
    )
    for (const assessor of ['E1', 'E10'])
      for (const act of ['recordTraining', 'recordExamination'])
        given.when(act, { assessor, result: 'passed', on: '2026-03-01', document: '证书' })
    const { pool, leftOut } = poolOn(edition, given.state(), '2026-06-01')
    expect(pool).toEqual([
      { id: 'E1', employer: '单位E1', fields: ['制造'] },
      { id: 'E10', employer: '单位E10', region: '城东', fields: ['制造'] },
    ])
    expect(leftOut.map(({ assessor }) => assessor)).toEqual(['E2'])
  })
})
